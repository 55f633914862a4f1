import { bounds } from '../evidence/folder.ts';
import { type CheckStatus, CheckTable } from './check-table.ts';
import { textAt } from './export-items.ts';
import type { ReadingBuilder } from './reading-builder.ts';
import { isMap } from './record-values.ts';
import { addTlsTarget, type Offer, type TlsProtocol, type TlsTarget } from './tls-scan.ts';

/** One finding of testssl.sh, flat or pretty. */
export interface TlsFinding {
  id: string;
  severity: string;
  finding: string;
  line: number;
}

/** The findings on one host and port. */
export interface ScannedHost {
  name: string;
  line: number;
  findings: readonly TlsFinding[];
}

export interface TlsScan {
  hosts: readonly ScannedHost[];
  /** Where it says that it broke off: then not all hosts were tried, and what looks clean is not all there is. */
  interrupted?: number | undefined;
}

/** Sorts findings by host and port, as the flat outputs list them one after the other. */
export class FlatScan {
  readonly #hosts = new Map<string, ScannedHost & { findings: TlsFinding[] }>();
  #interrupted: number | undefined;

  take(finding: TlsFinding, { address, port }: { address: string; port: string }): void {
    if (finding.id === 'scanTime') {
      if (saysInterrupted(finding.finding)) this.#interrupted ??= finding.line;
      return;
    }
    const name = `${address}:${port}`;
    const host = this.#hosts.get(name) ?? { name, line: finding.line, findings: [] };
    host.findings.push(finding);
    this.#hosts.set(name, host);
  }

  get scan(): TlsScan {
    return { hosts: [...this.#hosts.values()], interrupted: this.#interrupted };
  }
}

/** By id in lower case, as old releases write it. */
const protocols = new Map<string, TlsProtocol>([
  ['sslv2', 'SSLv2'],
  ['sslv3', 'SSLv3'],
  ['tls1', 'TLS 1.0'],
  ['tls1_1', 'TLS 1.1'],
  ['tls1_2', 'TLS 1.2'],
  ['tls1_3', 'TLS 1.3'],
]);
const statuses: Readonly<Record<string, CheckStatus>> = {
  OK: 'pass',
  INFO: 'info',
  LOW: 'fail',
  MEDIUM: 'fail',
  HIGH: 'fail',
  CRITICAL: 'fail',
  WARN: 'not evaluated',
  FATAL: 'not evaluated',
  DEBUG: 'info',
  'NOT ok': 'fail',
};

/** The finding that a value is; undefined for anything else. */
export function tlsFindingOf(value: unknown, line: number): TlsFinding | undefined {
  if (!isMap(value)) return undefined;
  const { id, severity, finding } = value;
  if (typeof id !== 'string' || typeof severity !== 'string' || !Object.hasOwn(statuses, severity))
    return undefined;
  return {
    id,
    severity,
    finding: typeof finding === 'string' ? finding : (textAt(value, 'finding') ?? ''),
    line,
  };
}

/** True for what the last finding of a run says that did not reach its end. */
export function saysInterrupted(text: unknown): boolean {
  return typeof text === 'string' && /interrupted/i.test(text);
}

/** Adds what each host shows, and a table of the findings on those that were examined to the end. */
export function addTlsScan(
  builder: ReadingBuilder,
  { hosts, interrupted }: TlsScan,
  place: { file: string; line: number },
): void {
  const table = new CheckTable(place);
  const outcomes = hosts.map((host) => {
    const fatal = host.findings.find(({ id, severity }) => id === 'scanProblem' && severity === 'FATAL');
    const target = targetOf(host);
    const failure = fatal && `the scan failed: ${shown(fatal.finding)}`;
    const broken = failure ?? (interrupted === undefined ? undefined : brokenOff);
    const tested = target.offers.size > 0;
    const problem = tested ? addTlsTarget(builder, { ...target, failure: broken }) : broken;
    if (problem === undefined) addChecks(table, host);
    else if (problem !== brokenOff) builder.addProblem('tool-failure', problem, (fatal ?? host).line);
    return { tested, problem };
  });
  const explained = outcomes.some(({ problem }) => problem !== undefined && problem !== brokenOff);
  if (interrupted !== undefined && !explained) builder.addProblem('tool-failure', brokenOff, interrupted);
  if (table.rowCount > 0) builder.addTable(table.build());
  const complete = interrupted === undefined && outcomes.every(({ problem }) => problem === undefined);
  if (complete && outcomes.some(({ tested }) => tested))
    builder.addSetting('scan_completed', true, place.line);
}

const brokenOff = 'the scan was interrupted';

function targetOf({ findings }: ScannedHost): TlsTarget {
  const offers = new Map<TlsProtocol, Offer>();
  for (const found of findings) {
    const name = protocols.get(found.id.toLowerCase());
    if (name === undefined) continue;
    const before = offers.get(name);
    const offered = before ? together(before.offered, isOffered(found)) : isOffered(found);
    offers.set(name, { offered, line: found.line });
  }
  return { offers, certificate: certificateOf(findings) };
}

/** A protocol may have two findings: with STARTTLS, `not offered` and then that it could not be told. */
function together(before: boolean | undefined, now: boolean | undefined): boolean | undefined {
  if (before || now) return true;
  return before === undefined || now === undefined ? undefined : false;
}

function isOffered({ severity, finding }: TlsFinding): boolean | undefined {
  const text = finding.toLowerCase();
  if (severity === 'WARN' || severity === 'FATAL' || text.includes('likely')) return undefined;
  if (/\bnot offered\b|^connection failed rather than|^server responded with higher version/.test(text))
    return false;
  return /\boffered\b|^vulnerable with|^supported but/.test(text) ? true : undefined;
}

function certificateOf(findings: readonly TlsFinding[]): TlsTarget['certificate'] {
  // With several certificates: `cert_expirationStatus <cert#1>`.
  const told = findings.filter(({ id }) => /^cert_expirationStatus\b/.test(id));
  const expired = told.find(({ finding }) => /^expired/i.test(finding));
  const first = expired ?? told[0];
  return first && { inDate: expired === undefined, line: first.line };
}

function addChecks(table: CheckTable, { name, findings }: ScannedHost): void {
  for (const { id, severity, line } of findings) {
    const status = statuses[severity] ?? 'not evaluated';
    table.add({ line, check: id, status, severity, resource: name });
  }
}

function shown(text: string): string {
  return text.replace(/\s+/gu, ' ').slice(0, bounds.shownCharacters);
}
