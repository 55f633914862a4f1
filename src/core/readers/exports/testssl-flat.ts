import { exportItems, hasOnlyItems, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';
import { addTlsScan, FlatScan, tlsFindingOf } from '../testssl.ts';

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
    const flat = new FlatScan();
    for (const { item, path } of exportItems(value, [])) {
      const finding = tlsFindingOf(item, lineOf(path));
      const host = { address: textAt(item, 'ip') ?? '', port: textAt(item, 'port') ?? '' };
      if (finding) flat.take(finding, host);
    }
    addTlsScan(builder, flat.scan, { file, line: lineOf([]) });
    return builder.build();
  },
};

function isFinding(item: RecordMap): boolean {
  return tlsFindingOf(item, 0) !== undefined && 'finding' in item && 'ip' in item && 'port' in item;
}
