import { textAt } from '../export-items.ts';
import type { JsonPath } from '../json-places.ts';
import { dayOfTimestamp } from '../machine-time.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';
import { addTlsScan, type ScannedHost, saysInterrupted, type TlsFinding, tlsFindingOf } from '../testssl.ts';

/** Findings host by host and section by section, under a head that says when the scan began. */
export const testsslPretty: RecordReader = {
  id: 'testssl-pretty',
  title: 'testssl.sh (pretty JSON: --jsonfile-pretty)',
  supports: ['encryption'],
  gives: { settings: ['tls_minimum_version', 'certificate_in_date', 'scan_completed'], tables: true },
  dating: 'startTime',
  takes: 'record',
  recognizes: (value) =>
    isMap(value) &&
    Array.isArray(value['scanResult']) &&
    (/testssl/i.test(textAt(value, 'Invocation') ?? '') || textAt(value, 'startTime') !== undefined),
  read: (record, file) => {
    const { value, lineOf } = record;
    const builder = new ReadingBuilder({ format: 'record', reader: testsslPretty.id }, file);
    if (!isMap(value)) return builder.build();
    const date = dayOfTimestamp(value['startTime']);
    const place = { file, line: lineOf(['startTime']) };
    if (date) builder.addDate({ date, source: 'tool timestamp', place });
    const interrupted = saysInterrupted(value['scanTime']) ? lineOf(['scanTime']) : undefined;
    const hosts = hostsIn(value['scanResult'], record);
    if (hosts.length === 0)
      builder.addProblem('tool-failure', 'the scan has no results', lineOf(['scanResult']));
    addTlsScan(builder, { hosts, interrupted }, { file, line: lineOf(['scanResult']) });
    return builder.build();
  },
};

/** Problems stand among the hosts, outside of any: they are about the one that could not be reached. */
function hostsIn(results: unknown, { lineOf }: ParsedRecord): ScannedHost[] {
  if (!Array.isArray(results)) return [];
  return results.flatMap((result: unknown, index): ScannedHost[] => {
    const path = ['scanResult', index];
    const line = lineOf(path);
    const alone = tlsFindingOf(result, line);
    if (alone) return [{ name: '', line, findings: [alone] }];
    if (!isMap(result)) return [];
    const name = `${textAt(result, 'targetHost') ?? ''}/${textAt(result, 'ip') ?? ''}:${textAt(result, 'port') ?? ''}`;
    const findings = Object.entries(result).flatMap(([key, section]) =>
      findingsIn(section, [...path, key], lineOf),
    );
    return [{ name, line, findings }];
  });
}

function findingsIn(section: unknown, path: JsonPath, lineOf: ParsedRecord['lineOf']): TlsFinding[] {
  if (!Array.isArray(section)) return [];
  return section.flatMap((item: unknown, index) => tlsFindingOf(item, lineOf([...path, index])) ?? []);
}
