import type { ReadingBuilder } from './reading-builder.ts';

/** The oldest first; a version below 1 stands for SSL. */
const tlsProtocols = [
  { name: 'SSLv2', version: 0 },
  { name: 'SSLv3', version: 0 },
  { name: 'TLS 1.0', version: 1 },
  { name: 'TLS 1.1', version: 1.1 },
  { name: 'TLS 1.2', version: 1.2 },
  { name: 'TLS 1.3', version: 1.3 },
] as const;

export type TlsProtocol = (typeof tlsProtocols)[number]['name'];

/** What a scanner found of one protocol at one host and port. */
export interface Offer {
  /** Undefined where it could not be tested. */
  offered: boolean | undefined;
  line: number;
}

/** One host and port of a scan. */
export interface TlsTarget {
  offers: ReadonlyMap<TlsProtocol, Offer>;
  /** Why it could not be examined to the end, in the scanner's words or ours. */
  failure?: string | undefined;
  certificate?: { inDate: boolean; line: number } | undefined;
}

const strongFrom = 1.2;

/**
 * What the target shows: the oldest protocol that it offers, whatever severity the scanner gave it. That
 * none older is offered must have been tested; an old protocol that is offered counts even in a scan that broke off.
 * @returns why the target could not be examined to the end, if so
 */
export function addTlsTarget(builder: ReadingBuilder, target: TlsTarget): string | undefined {
  const { offers, failure, certificate } = target;
  const oldest = tlsProtocols.find(({ name }) => offers.get(name)?.offered);
  const untested = tlsProtocols.filter(
    ({ name, version }) =>
      version < (oldest?.version ?? strongFrom) && offers.get(name)?.offered === undefined,
  );
  const isOld = oldest !== undefined && oldest.version < strongFrom;
  const problem = failure ?? (isOld ? undefined : whyUnknown(oldest?.name, untested));
  if (oldest && (isOld || problem === undefined)) {
    const value = oldest.version === 0 ? oldest.name : oldest.version;
    builder.addSetting('tls_minimum_version', value, offers.get(oldest.name)?.line);
  }
  if (certificate && (problem === undefined || !certificate.inDate))
    builder.addSetting('certificate_in_date', certificate.inDate, certificate.line);
  return problem;
}

function whyUnknown(
  oldest: TlsProtocol | undefined,
  untested: readonly (typeof tlsProtocols)[number][],
): string | undefined {
  const names = untested.map(({ name }) => name).join(', ');
  if (untested.length > 0) return `the scan does not tell whether these are offered: ${names}`;
  return oldest === undefined ? 'no protocol is offered: the scan reached no TLS' : undefined;
}
