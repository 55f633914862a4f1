import type { IsoDate } from '../evidence/calendar.ts';
import type { Evidence, Place } from '../evidence/evidence.ts';
import type { FactName } from '../evidence/facts.ts';
import type { Manifest } from '../manifest/schema.ts';
import type { MissingFact } from '../tests-of-control/found.ts';
import type { TestResult } from '../tests-of-control/test-result.ts';
import { lacksVouching } from '../tests-of-control/vouching.ts';
import { accountListFindings } from './account-lists.ts';
import type { Examination } from './assessment.ts';
import { allMet } from './examine.ts';
import { exemptionFindings } from './exemption-findings.ts';
import type { Finding, Severity } from './finding.ts';
import { staleFindings } from './stale-approval.ts';
import { vaguePolicyFindings } from './vague-policy.ts';

/** At most so many exceptions and unmatched rows of one test become findings; the test counts them all. */
const listed = 50;

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** What the examination of the controls has to say, worst first, then by control as the catalog orders them. */
export function findingsOf(examinations: readonly Examination[], about: ManifestFacts): Finding[] {
  const { manifest, manifestFile, asOf } = about;
  const known = new Set(examinations.map(({ control }) => control.id));
  const others = Object.keys(manifest.controls).filter((id) => !known.has(id));
  return [
    ...examinations.flatMap((examination) => [
      ...claimFindings(examination, manifestFile),
      ...exemptionFindings(examination.control.id, true, about),
      ...(isClaimed(examination)
        ? examination.tests.flatMap((test) => [
            ...testFindings(examination, test),
            ...staleFindings(examination, test, asOf),
          ])
        : []),
      ...(isClaimed(examination) ? accountListFindings(examination) : []),
      ...examination.evidence.flatMap((evidence) => evidenceFindings(examination, evidence, asOf)),
      ...vaguePolicyFindings(examination),
    ]),
    ...others.flatMap((id) => exemptionFindings(id, false, about)),
  ];
}

interface ManifestFacts {
  manifest: Manifest;
  manifestFile: string;
  asOf: IsoDate;
  /** The manifest's line of a control's entry. */
  lineOf(control: string): number | undefined;
}

/** A stable order: by severity, then as found. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function isClaimed({ claim, notApplicable }: Examination): boolean {
  return (claim === 'documented' || claim === 'informal') && !notApplicable;
}

function claimFindings(examination: Examination, manifestFile: string): Finding[] {
  const { control, claim, state, tests, evidence, notApplicable } = examination;
  if (notApplicable || claim === undefined || claim === 'missing') return [];
  const common = atEntry(examination, manifestFile);
  const applying = tests.filter(({ outcome }) => outcome !== 'does-not-apply');
  const unmet = applying.filter(({ outcome }) => outcome !== 'met').length;
  const findings: Finding[] = [];
  if (claim !== state)
    findings.push({
      code: 'overclaimed',
      severity: 'error',
      ...common,
      args: { claim, state, unmet, tests: applying.length },
    });
  if (claim === 'informal' && state === 'informal' && allMet(tests))
    findings.push({ code: 'underclaimed', severity: 'note', ...common, args: { tests: applying.length } });
  if (evidence.length === 0)
    findings.push({
      code: 'no-evidence',
      severity: claim === 'documented' ? 'error' : 'warning',
      ...common,
      args: { folder: control.id },
    });
  return findings;
}

/** The control and its line in the manifest. */
function atEntry({ control, manifestLine }: Examination, file: string) {
  const place = { in: 'manifest' as const, file };
  return {
    control: control.id,
    place: manifestLine === undefined ? place : { ...place, line: manifestLine },
  };
}

function testFindings(examination: Examination, result: TestResult): Finding[] {
  const { test, outcome, exceptions, unmatched, found, evidence } = result;
  const control = examination.control.id;
  const severity: Severity = examination.claim === 'documented' ? 'error' : 'warning';
  const findings: Finding[] = [];
  const where = placeOf(result);
  const place = where ? { place: inEvidence(where) } : {};
  if (outcome === 'not-met' || outcome === 'not-examined') {
    const code = outcome === 'not-met' ? 'test-not-met' : 'test-not-examined';
    const args = { test: test.id, expects: test.expects, found, remedy: test.remedy };
    findings.push({ code, severity, control, ...place, args });
  }
  for (const { found: cause, ...at } of exceptions.slice(0, listed)) {
    const args = { test: test.id, found: cause, remedy: test.remedy };
    const exact = cause.code === 'period-record-incomplete' ? atMissing(at.file, cause.missing) : at;
    findings.push({ code: 'exception', severity, control, place: inEvidence(exact), args });
  }
  if (outcome === 'not-met') findings.push(...unfilledFindings(examination, result));
  if (found.code === 'members' && !found.roster)
    findings.push({
      code: 'no-roster',
      severity: 'note',
      control,
      ...(evidence[0] === undefined ? {} : { place: inEvidence({ file: evidence[0] }) }),
      args: { item: found.item },
    });
  for (const row of unmatched.slice(0, listed)) {
    const item = 'item' in test ? test.item : 'item';
    findings.push({
      code: 'unmatched-row',
      severity: 'warning',
      control,
      place: inEvidence(row),
      args: { item },
    });
  }
  return findings;
}

/** Placeholders where the unmet test's facts belong, in the files that it looked at. */
function unfilledFindings(
  { control, evidence }: Examination,
  { test, evidence: paths }: TestResult,
): Finding[] {
  const wanted: readonly FactName[] = 'facts' in test ? test.facts : [];
  return evidence
    .filter(({ path }) => paths.includes(path))
    .flatMap(({ unfilled, facts }) =>
      unfilled.filter(({ name }) => wanted.includes(name) && !facts.some((fact) => fact.name === name)),
    )
    .map(({ name, placeholder, place }) => ({
      code: 'unfilled',
      severity: 'warning',
      control: control.id,
      place: inEvidence(place),
      args: { fact: name, placeholder },
    }));
}

function evidenceFindings({ control }: Examination, evidence: Evidence, asOf: IsoDate): Finding[] {
  const { path, date, examinable } = evidence;
  const common = { control: control.id, place: inEvidence({ file: path }) };
  if (!examinable) return [];
  const findings: Finding[] = [];
  if (date && date.date > asOf)
    findings.push({ code: 'future-evidence', severity: 'error', ...common, args: { date: date.date, asOf } });
  const lacks = lacksVouching(evidence);
  if (lacks.length > 0)
    findings.push({ code: 'unvouched-evidence', severity: 'warning', ...common, args: { lacks } });
  return findings;
}

function inEvidence(place: Place): Place & { in: 'evidence' } {
  return { ...place, in: 'evidence' };
}

/** Where a result is best looked at: what came nearest, at the first placeholder; else its first file. */
function placeOf({ found, exceptions, evidence: [first] }: TestResult): Place | undefined {
  if (found.code === 'periods' && found.near) return atMissing(found.near.file, found.near.missing);
  if (found.code === 'facts-missing') return atMissing(found.file, found.missing);
  if ('line' in found && found.line !== undefined) return { file: found.file, line: found.line };
  if ('file' in found && found.file !== undefined) return { file: found.file };
  const [exception] = exceptions;
  if (exception)
    return exception.line === undefined
      ? { file: exception.file }
      : { file: exception.file, line: exception.line };
  return first === undefined ? undefined : { file: first };
}

function atMissing(file: string, missing: readonly MissingFact[]): Place {
  const line = missing.map((fact) => fact.line).find((candidate) => candidate !== undefined);
  return line === undefined ? { file } : { file, line };
}
