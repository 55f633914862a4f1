import type { OwnTest } from '../manifest/schema.ts';
import { change, type SettingChange, wasAndIs } from './setting-change.ts';

/** Each test that was must still be made, as strictly; those that are more are a strengthening. */
export function testChanges(
  subject: string,
  was: readonly OwnTest[],
  is: readonly OwnTest[],
): SettingChange[] {
  const [before, after] = [was.filter((test) => !twin(test, is)), is.filter((test) => !twin(test, was))];
  const left = [...after];
  const changes: SettingChange[] = [];
  for (const test of before) {
    const at = left.findIndex((other) => subjectOf(other) === subjectOf(test));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (other === undefined) changes.push(change('test-deleted', true, { subject, was: wordsOf(test) }));
    else
      changes.push(
        change('test-loosened', !isAsStrict(other, test), {
          subject,
          ...wasAndIs(wordsOf(test), wordsOf(other)),
        }),
      );
  }
  return [...changes, ...left.map((test) => change('test-deleted', false, { subject, is: wordsOf(test) }))];
}

function twin(test: OwnTest, among: readonly OwnTest[]): boolean {
  return among.some((other) => wordsOf(other) === wordsOf(test));
}

/** What is tested, whatever is asked of it. */
function subjectOf(test: OwnTest): string {
  if ('every' in test) return 'every';
  if ('rows' in test) return `rows ${test.rows}`;
  if ('members' in test) return `members ${test.register}`;
  if ('setting' in test) return `setting ${test.setting}`;
  return 'document';
}

/** The test without its own words, in one form: `every: quarter, facts: date reviewer`. */
function wordsOf({ title: _, remedy: __, ...test }: OwnTest): string {
  return Object.entries(test)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? value.toSorted().join(' ') : value}`)
    .join(', ');
}

const frequencies: readonly string[] = ['month', 'quarter', 'half', 'year'];

/** Both test the same; this one asks for at least as much. */
function isAsStrict(is: OwnTest, was: OwnTest): boolean {
  if ('every' in is && 'every' in was)
    return frequencies.indexOf(is.every) <= frequencies.indexOf(was.every) && hasAll(is.facts, was.facts);
  if ('rows' in is && 'rows' in was)
    return hasAll(is.require, was.require) && isAsNear(is.within, was.within);
  if ('members' in is && 'members' in was) return isAsNear(is.completed ?? 'row', was.completed ?? 'row');
  if ('setting' in is && 'setting' in was)
    return (is.is ?? true) === (was.is ?? true) && (is.at_least ?? 0) >= (was.at_least ?? 0);
  if ('facts' in is && 'facts' in was && !('every' in is) && !('every' in was))
    return hasAll(is.facts, was.facts) && isAsNear(is.within, was.within);
  return false;
}

function hasAll(is: readonly string[] = [], was: readonly string[] = []): boolean {
  return was.every((one) => is.includes(one));
}

/**
 * Whether the audit's period or 12 months is the shorter depends on the period: neither is as near as the other.
 * `row`: no day is asked for.
 */
function isAsNear(is = 'period', was = 'period'): boolean {
  return is === was || was === 'row' || (was === 'any' && is !== 'row');
}
