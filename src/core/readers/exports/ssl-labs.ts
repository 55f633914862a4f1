import { bounds } from '../../evidence/folder.ts';
import { exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import type { JsonPath } from '../json-places.ts';
import { dayOfTimestamp, instantOf } from '../machine-time.ts';
import { NewestDay } from '../newest-day.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';
import { addTlsTarget, type Offer, type TlsProtocol, type TlsTarget } from '../tls-scan.ts';

/** The protocol numbers of the TLS handshake. */
const byNumber: Readonly<Record<string, TlsProtocol>> = {
  512: 'SSLv2',
  768: 'SSLv3',
  769: 'TLS 1.0',
  770: 'TLS 1.1',
  771: 'TLS 1.2',
  772: 'TLS 1.3',
};

/** What `ssllabs-scan` prints, and the API's answer for one host. Each endpoint is one address of the host. */
export const sslLabs: RecordReader = {
  id: 'ssl-labs',
  title: 'Qualys SSL Labs assessment (JSON)',
  supports: ['encryption'],
  gives: { settings: ['tls_minimum_version', 'certificate_in_date', 'scan_completed'], tables: false },
  dating: 'testTime',
  takes: 'record',
  recognizes: (value) => (isMap(value) ? isHost(value) : hasOnlyItems(value, [], isHost)),
  read: (record, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: sslLabs.id }, file);
    const tested = new NewestDay();
    const complete = hostsIn(record.value).map(({ item, path }) => {
      const day = dayOfTimestamp(item['testTime']) ?? dayOfTimestamp(item['startTime']);
      tested.take(day, record.lineOf([...path, 'testTime']));
      return addHost(builder, item, path, record);
    });
    for (const date of tested.toolTimestamps(file)) builder.addDate(date);
    if (complete.every(Boolean)) builder.addSetting('scan_completed', true, record.lineOf([]));
    return builder.build();
  },
};

function hostsIn(value: unknown): { item: RecordMap; path: JsonPath }[] {
  return isMap(value) ? [{ item: value, path: [] }] : exportItems(value, []);
}

function isHost(item: RecordMap): boolean {
  const engine = ['engineVersion', 'criteriaVersion'].some((key) => textAt(item, key) !== undefined);
  return engine && textAt(item, 'host') !== undefined && textAt(item, 'status') !== undefined;
}

/** @returns whether the host was examined to the end */
function addHost(
  builder: ReadingBuilder,
  host: RecordMap,
  path: JsonPath,
  { lineOf }: ParsedRecord,
): boolean {
  const endpoints = Array.isArray(host['endpoints']) ? host['endpoints'] : [];
  const status = textAt(host, 'status') ?? '';
  if (status !== 'READY' || endpoints.length === 0) {
    const said = textAt(host, 'statusMessage') ?? 'no endpoint was tested';
    builder.addProblem(
      'tool-failure',
      `the assessment is ${status}: ${shown(said)}`,
      lineOf([...path, 'status']),
    );
    return false;
  }
  const problems = endpoints.map((endpoint: unknown, index) => {
    const at = [...path, 'endpoints', index];
    const problem = addTlsTarget(builder, targetOf(endpoint, at, host, lineOf));
    if (problem !== undefined) builder.addProblem('tool-failure', problem, lineOf(at));
    return problem;
  });
  return problems.every((problem) => problem === undefined);
}

function targetOf(
  endpoint: unknown,
  path: JsonPath,
  host: RecordMap,
  lineOf: ParsedRecord['lineOf'],
): TlsTarget {
  const listed = partOf(endpoint, 'details', 'protocols');
  const said = textAt(endpoint, 'statusMessage') ?? 'Ready';
  if (!Array.isArray(listed) || listed.length === 0) {
    const failure =
      said === 'Ready'
        ? 'no details of the endpoint: export the assessment with all=done'
        : `the endpoint was not tested: ${shown(said)}`;
    return { offers: new Map(), failure };
  }
  // The list names what is offered; the rest has been tried in vain.
  const line = lineOf([...path, 'details', 'protocols']);
  const offers = new Map<TlsProtocol, Offer>(
    Object.values(byNumber).map((name) => [name, { offered: false, line }]),
  );
  listed.forEach((protocol: unknown, index) => {
    const name = byNumber[textAt(protocol, 'id') ?? ''];
    const unusable = partOf(protocol, 'v2SuitesDisabled') === true;
    if (name && !unusable)
      offers.set(name, { offered: true, line: lineOf([...path, 'details', 'protocols', index]) });
  });
  return { offers, certificate: certificateOf(endpoint, path, host, lineOf) };
}

/** The certificate that the endpoint presents, against the day of the test. */
function certificateOf(
  endpoint: unknown,
  path: JsonPath,
  host: RecordMap,
  lineOf: ParsedRecord['lineOf'],
): TlsTarget['certificate'] {
  const chains = partOf(endpoint, 'details', 'certChains');
  const ids = partOf(Array.isArray(chains) ? chains[0] : undefined, 'certIds');
  const id: unknown = Array.isArray(ids) ? ids[0] : undefined;
  const certificates = Array.isArray(host['certs']) ? host['certs'] : [];
  const own: unknown = certificates.find((one: unknown) => id !== undefined && partOf(one, 'id') === id);
  const until = instantOf(partOf(own ?? partOf(endpoint, 'details', 'cert'), 'notAfter'));
  const tested = instantOf(host['testTime']);
  if (until === undefined || tested === undefined) return undefined;
  return { inDate: until >= tested, line: lineOf([...path, 'details']) };
}

function shown(text: string): string {
  return text.replace(/\s+/gu, ' ').slice(0, bounds.shownCharacters);
}
