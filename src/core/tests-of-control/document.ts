import type { DocumentTest } from '../catalog/control.ts';
import { type IsoDate, within } from '../evidence/calendar.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { toldOutcome } from '../evidence/outcomes.ts';
import { isDatedByApproval, isNoRecord, isOnlyPlanned, isRuleDocument } from '../evidence/rule-documents.ts';
import { daysOf, result, type TestContext } from './context.ts';
import type { Found } from './found.ts';
import { dayOfFact, factOf, missingFacts } from './missing-facts.ts';
import { occasionsOf } from './occasions.ts';
import { isAbout } from './subject.ts';
import type { TestResult } from './test-result.ts';
import { basisOf, lacksVouching } from './vouching.ts';

/** Holds when one dated document inside the window has every fact; else tells of the one that came nearest. */
export function examineDocument(test: DocumentTest, context: TestContext): TestResult {
  const judged = [...context.evidence, ...policiesAbout(test, context)]
    .flatMap((evidence) =>
      occasionsOf(evidence, test.facts).map((one) => ({ evidence, ...judge(test, one, context) })),
    )
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        unlikely(a.evidence) - unlikely(b.evidence) ||
        compareText(dayOfPass(b.found), dayOfPass(a.found)) ||
        compareText(a.evidence.path, b.evidence.path),
    );
  const best = judged[0];
  if (!best) return result(test, { outcome: 'not-met', found: { code: 'no-evidence' } });
  const evidence = [best.evidence.path];
  if (best.distance === 0)
    return result(test, { outcome: 'met', basis: basisOf(best.evidence), found: best.found, evidence });
  return result(test, { outcome: 'not-met', found: best.found, evidence });
}

/** Policies are kept together: one that is about the subject by its title counts from there. */
function policiesAbout({ about, datedBy }: DocumentTest, { evidence, folder }: TestContext): Evidence[] {
  if (!about || datedBy !== 'approval_date') return [];
  const own = new Set(evidence.map(({ path }) => path));
  return folder.filter(
    (one) => one.controls.includes('policies') && !own.has(one.path) && isAbout(one, about),
  );
}

/** `distance` is zero when the document passes, and grows with what it lacks. */
function judge(
  test: DocumentTest,
  evidence: Evidence,
  context: TestContext,
): { found: Found; distance: number } {
  const file = evidence.path;
  if (test.about && !isAbout(evidence, test.about))
    return { found: { code: 'not-about', file, about: test.about }, distance: 100 };
  if (isNotWanted(test, evidence)) return { found: { code: 'no-record', file }, distance: 90 };
  const missing = missingFacts(evidence, test.facts);
  if (missing.length > 0)
    return { found: { code: 'facts-missing', file, missing }, distance: 10 + missing.length };
  const lacks = lacksVouching(evidence);
  if (lacks.length > 0) return { found: { code: 'unvouched', file, lacks }, distance: 9 };
  const date = dateOf(test, evidence);
  if (!date) return { found: { code: 'undated', file }, distance: 8 };
  const window = daysOf(test.window, context);
  if (!within(date, window)) return { found: { code: 'outside-window', file, date, window }, distance: 7 };
  if (test.occurs && isOnlyPlanned(evidence)) return { found: { code: 'rule-document', file }, distance: 6 };
  const short = test.succeeds === undefined ? undefined : shortOfSuccess(evidence, test.succeeds);
  if (short) return { found: short, distance: 6 };
  return { found: { code: 'document', file, date, facts: test.facts }, distance: 0 };
}

/** A rule where a record, or the matter itself, is asked for. */
function isNotWanted({ record, rules }: DocumentTest, evidence: Evidence): boolean {
  if (record && (isNoRecord(evidence) || isDatedByApproval(evidence))) return true;
  return rules === false && isRuleDocument(evidence);
}

function dateOf(test: DocumentTest, evidence: Evidence): IsoDate | undefined {
  if (test.datedBy === 'approval_date') return dayOfFact(evidence, 'approval_date');
  return evidence.date?.date ?? dayOfFact(evidence, 'approval_date');
}

/** Why the fact does not tell of a success. */
function shortOfSuccess(evidence: Evidence, name: NonNullable<DocumentTest['succeeds']>): Found | undefined {
  const fact = factOf(evidence, name);
  const told = fact ? toldOutcome(fact.value) : 'success';
  if (!fact || told === 'success') return undefined;
  const { line } = fact.place;
  const at = { file: evidence.path, fact: name, ...(line === undefined ? {} : { line }) };
  return { code: told === 'failure' ? 'failed-outcome' : 'unclear-outcome', ...at };
}

/** Of files that lack as much, the one with open places is the report meant; a table is it last. */
function unlikely({ unfilled, format }: Evidence): number {
  return unfilled.length > 0 ? 0 : format === 'document' ? 1 : 2;
}

/** The day of what passes; of several the newest counts: it passes longest. */
function dayOfPass(found: Found): string {
  return found.code === 'document' ? found.date : '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
