import type { IsoDate, Span } from '../../evidence/calendar.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Manifest } from '../../manifest/schema.ts';
import { holdsShape } from '../../tests-of-control/items.ts';
import type { TestResult } from '../../tests-of-control/test-result.ts';
import { approvalOf } from '../approval.ts';
import type { Examination } from '../assessment.ts';
import { type Roster, stateOf, testsOn } from '../examine.ts';
import { periodWindow } from '../windows.ts';
import { agedTurns } from './aged-turns.ts';
import { daysOfControl, daysOfTest, shapeOfFolder } from './days-of-change.ts';

/** One control on the days on which its examination comes out differently than on the day before. */
export interface Timeline {
  today: Examination;
  turns: { day: IsoDate; examination: Examination }[];
  /** There is too much to examine it again for every day: only that it ages is looked at. */
  isAgedOnly: boolean;
}

export interface TimelineRequest {
  manifest: Manifest;
  evidence: readonly Evidence[];
  roster: Roster;
  /** From the day after the assessment to the last one looked at. */
  span: Span;
}

/** A day on which a test comes out differently. */
export interface TestTurn {
  day: IsoDate;
  result: TestResult;
}

/** Rows and files that may be examined again for one test, each counted once for every day. */
const mostLooks = 40_000;

/** Makes each test of the control again for the days on which it can change, and keeps those on which it does. */
export function timelineOf(today: Examination, request: TimelineRequest): Timeline {
  const { control, claim } = today;
  const { manifest, span } = request;
  const entry = manifest.controls[control.id];
  // What is not claimed earns nothing, whatever its evidence comes to.
  const isClaimed = claim === 'documented' || claim === 'informal';
  const tests = isClaimed ? today.tests.map((result) => turnsOf(result, today.evidence, request)) : [];
  const days = new Set([
    ...daysOfControl(entry, span),
    ...tests.flatMap(({ turns }) => turns.map(({ day }) => day)),
  ]);
  let before = today;
  const turns = [...days].sort().map((day) => {
    const results = before.tests.map(
      (result, index) => tests[index]?.turns.find((turn) => turn.day === day)?.result ?? result,
    );
    const { notApplicable: _, acceptedRisk: __, ...rest } = before;
    const excluded = approvalOf(entry, 'not_applicable', day);
    const accepted = approvalOf(entry, 'accepted_risk', day);
    before = {
      ...rest,
      tests: results,
      state: stateOf(claim, results),
      ...(excluded.state === 'stands' ? { notApplicable: excluded.approval } : {}),
      ...(accepted.state === 'stands' ? { acceptedRisk: accepted.approval } : {}),
    };
    return { day, examination: before };
  });
  return { today, turns, isAgedOnly: tests.some((test) => test.isAgedOnly) };
}

function turnsOf(
  result: TestResult,
  own: readonly Evidence[],
  { manifest, evidence: all, roster, span }: TimelineRequest,
): { turns: TestTurn[]; isAgedOnly: boolean } {
  const { test } = result;
  const shape = shapeOfFolder(test);
  const folder = shape === undefined ? own : all.filter((one) => holdsShape(one, shape));
  const cost = costOf(result, folder, roster);
  const days = cost > mostLooks ? [] : daysOfTest(test, { manifest, evidence: folder, own, roster }, span);
  if (Math.max(days.length, 1) * cost > mostLooks)
    return { turns: agedTurns(result, folder, span), isAgedOnly: true };
  let before = result;
  const turns = days.flatMap((day): TestTurn[] => {
    const period = periodWindow(manifest, day);
    const now = testsOn(own, { manifest, evidence: folder, asOf: day, period }, roster)(test);
    const isTurn = now.outcome !== before.outcome || now.wholePopulationFails !== before.wholePopulationFails;
    before = now;
    return isTurn ? [{ day, result: now }] : [];
  });
  return { turns, isAgedOnly: false };
}

/** What one more look costs, in rows: files are all looked at, their rows by some procedures only. */
function costOf({ test }: TestResult, evidence: readonly Evidence[], { people }: Roster): number {
  if (!('shape' in test)) return evidence.length;
  const rows = evidence.reduce(
    (sum, { tables }) => sum + 1 + tables.reduce((all, { rowCount }) => all + rowCount, 0),
    0,
  );
  return rows + (test.procedure === 'everyRow' ? 0 : (people?.members.length ?? 0));
}
