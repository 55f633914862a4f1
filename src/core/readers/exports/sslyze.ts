import { bounds } from '../../evidence/folder.ts';
import { type ExportItem, exportItems, partOf, textAt } from '../export-items.ts';
import type { JsonPath } from '../json-places.ts';
import { dayOfTimestamp, instantOf } from '../machine-time.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';
import { addTlsTarget, type Offer, type TlsProtocol, type TlsTarget } from '../tls-scan.ts';

const keys = ['server_scan_results'];
const unscanned = ['invalid_server_strings', 'server_connectivity_errors'];
const commands: readonly (readonly [TlsProtocol, string])[] = [
  ['SSLv2', 'ssl_2_0_cipher_suites'],
  ['SSLv3', 'ssl_3_0_cipher_suites'],
  ['TLS 1.0', 'tls_1_0_cipher_suites'],
  ['TLS 1.1', 'tls_1_1_cipher_suites'],
  ['TLS 1.2', 'tls_1_2_cipher_suites'],
  ['TLS 1.3', 'tls_1_3_cipher_suites'],
];

/** `--json_out`: every server that was to be scanned, reached or not. */
export const sslyze: RecordReader = {
  id: 'sslyze',
  title: 'SSLyze (JSON)',
  supports: ['encryption'],
  gives: { settings: ['tls_minimum_version', 'certificate_in_date', 'scan_completed'], tables: false },
  dating: 'date_scans_completed',
  takes: 'record',
  recognizes: (value) =>
    isMap(value) &&
    Array.isArray(value['server_scan_results']) &&
    ['sslyze_version', 'sslyze_url', 'date_scans_completed'].some((key) => textAt(value, key) !== undefined),
  read: (record, file) => {
    const { value, lineOf } = record;
    const builder = new ReadingBuilder({ format: 'record', reader: sslyze.id }, file);
    const done = partOf(value, 'date_scans_completed');
    const date = dayOfTimestamp(done);
    const place = { file, line: lineOf(['date_scans_completed']) };
    if (date) builder.addDate({ date, source: 'tool timestamp', place });
    const servers = exportItems(value, keys);
    let failed = 0;
    const fail = (detail: string, path: JsonPath) => {
      failed += 1;
      builder.addProblem('tool-failure', detail, lineOf(path));
    };
    if (servers.length === 0) fail('no server was scanned', keys);
    for (const key of unscanned) {
      const listed = partOf(value, key);
      if (Array.isArray(listed) && listed.length > 0)
        fail(`servers that were not scanned: ${listed.length}`, [key]);
    }
    for (const server of servers) {
      const problem = addTlsTarget(builder, targetOf(server, instantOf(done), lineOf));
      if (problem !== undefined) fail(problem, server.path);
    }
    if (failed === 0) builder.addSetting('scan_completed', true, lineOf([]));
    return builder.build();
  },
};

function targetOf(
  { item, path }: ExportItem,
  done: number | undefined,
  lineOf: ParsedRecord['lineOf'],
): TlsTarget {
  // Before version 5 the outcomes stood under another key, without a status of their own.
  const key = isMap(item['scan_result']) ? 'scan_result' : 'scan_commands_results';
  const results = item[key];
  const states = ['scan_status', 'connectivity_status'].map((name) => textAt(item, name));
  const broken = states.find((state) => state !== undefined && state !== 'COMPLETED');
  if (broken !== undefined || !isMap(results))
    return {
      offers: new Map(),
      failure: `the server was not scanned: ${(broken ?? 'no result').slice(0, bounds.shownCharacters)}`,
    };
  const offers = new Map<TlsProtocol, Offer>();
  for (const [name, command] of commands)
    offers.set(name, { offered: isAccepted(results[command]), line: lineOf([...path, key, command]) });
  return {
    offers,
    certificate: certificateOf(results['certificate_info'], done, lineOf([...path, key, 'certificate_info'])),
  };
}

/** Undefined for a command that was not scheduled, or failed. */
function isAccepted(attempt: unknown): boolean | undefined {
  const accepted =
    partOf(attempt, 'result', 'accepted_cipher_suites') ?? partOf(attempt, 'accepted_cipher_suites');
  const status = textAt(attempt, 'status') ?? 'COMPLETED';
  return status === 'COMPLETED' && Array.isArray(accepted) ? accepted.length > 0 : undefined;
}

function certificateOf(attempt: unknown, done: number | undefined, line: number): TlsTarget['certificate'] {
  const deployed =
    partOf(attempt, 'result', 'certificate_deployments') ?? partOf(attempt, 'certificate_deployments');
  if (!Array.isArray(deployed) || done === undefined) return undefined;
  const ends = deployed.map((deployment: unknown) => {
    const chain = partOf(deployment, 'received_certificate_chain');
    const leaf: unknown = Array.isArray(chain) ? chain[0] : undefined;
    return instantOf(partOf(leaf, 'not_valid_after_utc') ?? partOf(leaf, 'not_valid_after'));
  });
  if (ends.length === 0 || ends.includes(undefined)) return undefined;
  return { inDate: ends.every((end) => end !== undefined && end >= done), line };
}
