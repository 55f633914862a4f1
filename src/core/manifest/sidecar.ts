import * as z from 'zod/mini';
import {
  type Frequency,
  type IsoDate,
  isoDate,
  parseIsoDate,
  periodOf,
  type Span,
} from '../evidence/calendar.ts';
import { shapes } from '../evidence/shapes.ts';
import { factFields, mapping, oneOf, optional, span, text, textRead } from './fields.ts';
import type { ManifestProblem } from './manifest-problem.ts';
import { placeProblems } from './place-problems.ts';
import { describeIssues, type ValueProblem } from './problems.ts';
import { periodProblems } from './rules.ts';
import { shown } from './shown.ts';
import { didYouMean } from './suggest.ts';
import { type PlaceOf, readYaml } from './yaml-document.ts';
import { keysOf, member } from './yaml-places.ts';

const periodExpected = 'a period such as 2026-Q1, 2026-03, 2026-H1 or { from: 2026-01-01, to: 2026-03-31 }';
const momentExpected = 'a day, or day and time, such as 2026-03-31 or 2026-03-31T09:30:00Z';

/** What `<file>.meta.yml` says of the evidence file beside it. */
export const sidecarSchema = mapping(
  {
    kind: optional(text, 'What the file is: exercise, screenshot, policy.'),
    period: optional(
      z.union([textRead(periodNamed, periodExpected), span], periodExpected),
      'The period that the file speaks for.',
    ),
    attested_by: optional(text, 'Who vouches for a file that cannot be read, such as a screenshot.'),
    collected_by: optional(text, 'Who, or which job, fetched it.'),
    collected_at: optional(textRead(dayOfMoment, momentExpected), 'When it was fetched.'),
    source_system: optional(text, 'The system that it comes from.'),
    query: optional(text, 'The query, filter or command that produced it.'),
    day_order: optional(
      oneOf(['day-first', 'month-first']),
      'How to read dates such as 03/04/2026 that can be read in two ways.',
    ),
    columns: optional(
      z.record(z.string(), text, 'a mapping from columns to headings, such as { completed: Finished }'),
      'The heading under which a table has a column, where the heading is not recognized.',
    ),
    ...factFields,
  },
  'a mapping such as { date: 2026-03-31, attested_by: Dana Ito }',
);

/** A sidecar that has been read: days and periods in their normal form. */
export type Sidecar = z.output<typeof sidecarSchema>;

export type ParsedSidecar =
  | { ok: true; sidecar: Sidecar; placeOf: PlaceOf }
  | { ok: false; problems: ManifestProblem[] };

/** Reads a sidecar as strictly as a manifest. Never throws: a bad sidecar is a finding about its file. */
export function parseSidecar(bytes: Uint8Array, file: string): ParsedSidecar {
  const reading = readYaml({ bytes, file });
  const { value, placeOf } = reading;
  const parsed = sidecarSchema.safeParse(value, { jitless: true });
  const problems = placeProblems(reading, [
    ...describeIssues(parsed.error?.issues ?? [], value),
    ...periodProblems(value, []),
    ...columnProblems(member(value, 'columns')),
  ]);
  return parsed.success && problems.length === 0
    ? { ok: true, sidecar: parsed.data, placeOf }
    : { ok: false, problems };
}

function columnProblems(columns: unknown): ValueProblem[] {
  const known = new Set(Object.values(shapes).flatMap((shape) => Object.keys(shape.columns)));
  return keysOf(columns).flatMap((column) => {
    if (known.has(column)) return [];
    const remedy = () => didYouMean(column, known, `known are ${[...known].join(', ')}`);
    const message = () => `unknown column ${shown(column)}: ${remedy()}`;
    return [{ path: ['columns', column], part: 'key', message }];
  });
}

/** `2026`, `2026-03`, `2026-Q1`, `2026-H1`, as `nameOfPeriod` writes them. */
function periodNamed(written: string): Span | undefined {
  const [, year, part = ''] = /^(\d{4})(?:-(\d{2}|[QH]\d))?$/.exec(written) ?? [];
  const number = Number(part.slice(-2).replace(/[QH]/, ''));
  if (year === undefined) return undefined;
  if (part === '') return periodFrom(year, 1, 'year');
  if (part.startsWith('Q')) return periodFrom(year, number * 3 - 2, 'quarter');
  return part.startsWith('H') ? periodFrom(year, number * 6 - 5, 'half') : periodFrom(year, number, 'month');
}

/** Undefined where the year has no such month: `2026-Q5` would begin in the thirteenth. */
function periodFrom(year: string, month: number, every: Frequency): Span | undefined {
  const first = isoDate(Number(year), month, 1);
  return first && periodOf(first, every);
}

/** The day as written, whatever the time zone. */
function dayOfMoment(written: string): IsoDate | undefined {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:[Zz]|[+-]\d{2}:?\d{2}))?)?$/.exec(
      written,
    );
  return match?.[1] === undefined ? undefined : parseIsoDate(match[1]);
}
