import { headingForms, headingsOf } from '../evidence/headings.ts';
import { normalizeLabel } from '../evidence/labels.ts';
import type { ShapeDefinition } from '../evidence/shapes/column.ts';
import { shapes } from '../evidence/shapes.ts';

/** Columns of one table that are kept; more are machine detail. */
const mostColumns = 64;

let known: Set<string> | undefined;

/** Whether any common table has a column of this heading. */
export function isKnownHeading(heading: string): boolean {
  if (!known) {
    const definitions: readonly ShapeDefinition[] = Object.values(shapes);
    known = new Set(
      definitions.flatMap(({ columns }) =>
        Object.values(columns).flatMap(({ headings }) => headings.map(normalizeLabel)),
      ),
    );
  }
  const forms = headingForms(heading);
  return (
    forms.some((form) => known?.has(form)) || headingsOf(shapes.accounts.columns.mfa, [forms]).length > 0
  );
}

/** Indexes of the columns to keep, in order: all of them, or of very many those that are known first. */
export function keptColumns(headings: readonly string[]): number[] {
  const all = headings.map((_, index) => index);
  if (all.length <= mostColumns) return all;
  const wanted = new Set(all.filter((index) => isKnownHeading(headings[index] ?? '')));
  const kept = [...wanted, ...all.filter((index) => !wanted.has(index))].slice(0, mostColumns);
  return kept.sort((a, b) => a - b);
}
