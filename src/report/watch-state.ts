import * as z from 'zod/mini';
import type { Report, ReportedControl } from './json-schema.ts';

/** What one run of the default branch leaves to the next, in the body of the tracking issue. */
export type WatchState = z.infer<typeof schema>;
export type Lapse = WatchState['lapsed'][number];

const text = z.string().check(z.maxLength(200));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const score = z.number().check(z.gte(0), z.lte(100));
const state = z.enum(['documented', 'informal', 'missing']);

const schema = z.strictObject({
  version: z.literal(1),
  asOf: day,
  score,
  /** The run before, whose score is told; null for the first. */
  before: z.union([z.strictObject({ asOf: day, score }), z.null()]),
  controls: z.array(z.strictObject({ id: text, state, met: z.array(text) })).check(z.maxLength(1000)),
  /** What was met once and is not; `test` is null where only the claim went back. */
  lapsed: z
    .array(z.strictObject({ since: day, control: text, test: z.union([text, z.null()]) }))
    .check(z.maxLength(1000)),
});

const start = '<!-- soc2-readiness-gate-state:';

/** One line that Markdown does not show, and that nothing in it can end. */
export function stateComment(kept: WatchState): string {
  const json = JSON.stringify(kept).replace(/[<>&]|--|[^ -~]/g, (part) =>
    [...part].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
  return `${start}${json} -->`;
}

/** What an earlier run left in a body that people may have edited since; undefined where it is not whole. */
export function stateIn(body: string): WatchState | undefined {
  const line = body.split(/\r?\n/u).find((each) => each.startsWith(start));
  if (line === undefined || !line.endsWith(' -->')) return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(line.slice(start.length, -' -->'.length)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** What is to be left after this run: the lapses of earlier ones that still stand, and the new ones. */
export function stateAfter(previous: WatchState | undefined, report: Report): WatchState {
  const { asOf, score, controls } = report;
  const byId = new Map(controls.map((control) => [control.id, control]));
  const standing = (previous?.lapsed ?? []).filter((lapse) => stands(lapse, byId.get(lapse.control)));
  const known = new Set(standing.map(keyOf));
  const fresh = (previous?.controls ?? []).flatMap((before) => lapsesOf(before, byId.get(before.id), asOf));
  const isSameRun = previous?.asOf === asOf && previous.score === score;
  const before = previous ? { asOf: previous.asOf, score: previous.score } : null;
  return {
    version: 1,
    asOf,
    score,
    before: isSameRun ? previous.before : before,
    controls: controls.map(({ id, state: now, tests }) => ({
      id,
      state: now,
      met: tests.filter(({ outcome }) => outcome === 'met').map((test) => test.id),
    })),
    lapsed: [...standing, ...fresh.filter((lapse) => !known.has(keyOf(lapse)))],
  };
}

const credit = { documented: 2, informal: 1, missing: 0 } as const;

function lapsesOf(
  before: WatchState['controls'][number],
  now: ReportedControl | undefined,
  since: string,
): Lapse[] {
  if (!now || now.notApplicable) return [];
  const tests = now.tests.filter(({ id, outcome }) => before.met.includes(id) && isUnmet(outcome));
  if (tests.length > 0) return tests.map(({ id }) => ({ since, control: now.id, test: id }));
  return credit[now.state] < credit[before.state] ? [{ since, control: now.id, test: null }] : [];
}

function stands({ test }: Lapse, now: ReportedControl | undefined): boolean {
  if (!now || now.notApplicable) return false;
  if (test === null) return now.state !== 'documented';
  return now.tests.some(({ id, outcome }) => id === test && isUnmet(outcome));
}

function isUnmet(outcome: ReportedControl['tests'][number]['outcome']): boolean {
  return outcome === 'not-met' || outcome === 'not-examined';
}

function keyOf({ control, test }: Lapse): string {
  return JSON.stringify([control, test]);
}
