import { exportItems, hasOnlyItems, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';
import { addTlsScan, type ScannedHost, saysInterrupted, type TlsFinding, tlsFindingOf } from '../testssl.ts';

/** One list of findings for all hosts, each with its host and port. */
export const testsslFlat: RecordReader = {
  id: 'testssl-flat',
  title: 'testssl.sh (flat JSON: --jsonfile)',
  supports: ['encryption'],
  gives: { settings: ['tls_minimum_version', 'certificate_in_date', 'scan_completed'], tables: true },
  dating: 'sidecar or file name: the flat output has no date, the pretty one has',
  takes: 'record',
  recognizes: (value) => Array.isArray(value) && hasOnlyItems(value, [], isFinding),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: testsslFlat.id }, file);
    const hosts = new Map<string, ScannedHost & { findings: TlsFinding[] }>();
    let interrupted: number | undefined;
    for (const { item, path } of exportItems(value, [])) {
      const line = lineOf(path);
      const finding = tlsFindingOf(item, line);
      if (!finding) continue;
      if (finding.id === 'scanTime') {
        if (saysInterrupted(finding.finding)) interrupted ??= line;
        continue;
      }
      const name = `${textAt(item, 'ip') ?? ''}:${textAt(item, 'port') ?? ''}`;
      const host = hosts.get(name) ?? { name, line, findings: [] };
      host.findings.push(finding);
      hosts.set(name, host);
    }
    addTlsScan(builder, { hosts: [...hosts.values()], interrupted }, { file, line: lineOf([]) });
    return builder.build();
  },
};

function isFinding(item: RecordMap): boolean {
  return tlsFindingOf(item, 0) !== undefined && 'finding' in item && 'ip' in item && 'port' in item;
}
