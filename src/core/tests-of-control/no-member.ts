import type { NoMemberTest } from '../catalog/control.ts';
import { daysBetween, type IsoDate } from '../evidence/calendar.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { columnTitle } from '../evidence/shapes.ts';
import { dayOf } from './cell-day.ts';
import { firstViolation } from './conditions.ts';
import { listedExceptions, result, type TestContext } from './context.ts';
import { type Item, itemsOf } from './items.ts';
import { identityOf, joiner } from './population.ts';
import type { Exception, TestResult } from './test-result.ts';

/** Holds when nobody who has left stands in a table of people made after: with an active account, or kept in a review. */
export function examineNoMember(test: NoMemberTest, context: TestContext): TestResult {
  const everyone = context.people?.members ?? [];
  const leavers = everyone.filter(({ end, left }) => (end === undefined ? left : end <= context.asOf));
  const pool = test.from === 'folder' ? context.folder : context.evidence;
  const memberOf = joiner(everyone);
  const tables = leavers.length === 0 ? [] : pool.filter((evidence) => namesAny(test, evidence, memberOf));
  if (tables.length === 0)
    return result(test, { outcome: 'does-not-apply', found: { code: 'does-not-apply' } });
  const exceptions = tables.flatMap((evidence) => standing(test, evidence, memberOf, context));
  const met = exceptions.length === 0;
  return result(test, {
    outcome: met ? 'met' : 'not-met',
    ...(met ? { basis: 'inspected' as const } : {}),
    found: { code: 'absences', item: test.item, members: leavers.length, present: exceptions.length },
    exceptions: exceptions.slice(0, listedExceptions),
    counts: { expected: leavers.length, actual: leavers.length - exceptions.length },
    evidence: tables.map(({ path }) => path),
  });
}

/** A table in which nobody of the roster stands is about others, or about no people at all. */
function namesAny({ shape }: NoMemberTest, evidence: Evidence, memberOf: ReturnType<typeof joiner>): boolean {
  for (const item of itemsOf(evidence, shape)) if (memberOf(identityOf(item))) return true;
  return false;
}

function standing(
  test: NoMemberTest,
  evidence: Evidence,
  memberOf: ReturnType<typeof joiner>,
  context: TestContext,
): Exception[] {
  const exceptions: Exception[] = [];
  for (const item of itemsOf(evidence, test.shape)) {
    const member = memberOf(identityOf(item));
    const made = madeOn(item, evidence);
    const found = member?.end
      ? violationOf(test, item, { end: member.end, made, context })
      : member?.left
        ? standsUndated(test, item, { made, context })
        : undefined;
    if (found) exceptions.push({ ...item.place, found });
  }
  return exceptions;
}

function violationOf(
  test: NoMemberTest,
  item: Item,
  { end, made, context }: { end: IsoDate; made: IsoDate | undefined; context: TestContext },
): Exception['found'] | undefined {
  const used = test.quietSince === undefined ? undefined : dayOf(item, test.quietSince);
  if (test.quietSince && used && used !== 'ambiguous' && used > end && used <= context.asOf)
    return {
      code: 'active-after-leaving',
      column: columnTitle(test.shape, test.quietSince),
      days: daysBetween(end, used),
    };
  if (made === undefined || made <= end || made > context.asOf) return undefined;
  const counts = firstViolation(item, test.where, { shape: test.shape, context }) === undefined;
  return counts
    ? { code: 'present-after-leaving', item: test.item, days: daysBetween(end, made) }
    : undefined;
}

/** Of somebody whom the roster only calls a leaver: a table that is not older than the roster must not show them. */
function standsUndated(
  test: NoMemberTest,
  item: Item,
  { made, context }: { made: IsoDate | undefined; context: TestContext },
): Exception['found'] | undefined {
  const known = context.people?.date;
  if (made === undefined || made > context.asOf || (known !== undefined && made < known)) return undefined;
  const counts = firstViolation(item, test.where, { shape: test.shape, context }) === undefined;
  return counts ? { code: 'present-though-left', item: test.item } : undefined;
}

/** The day of the row where it has one (a review's decision), else that of the file. */
function madeOn(item: Item, evidence: Evidence): IsoDate | undefined {
  const day = item.has('reviewed') ? dayOf(item, 'reviewed') : undefined;
  return day === undefined || day === 'ambiguous' ? evidence.date?.date : day;
}
