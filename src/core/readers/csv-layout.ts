import { isKnownHeading } from './known-headings.ts';

// "Total", "Total: 42", "Total rows", "(42 rows)", "Generated 2026-03-31"; not "Total Security".
const looksLikeTotal =
  /^(?:(?:grand |sub)?totals?(?: (?:rows|records|users|accounts|employees|vendors|items|entries|count|amount))?[\s:=]{0,3}\d{0,12}$|end of (?:report|file|export)\b|\(?\d{1,9} (?:rows?|records?|entries|items|users|results)\b|(?:report |file )?(?:generated|exported|created|produced|printed) (?:on|at|by|from|:|\d))/i;

/** The index of the row that holds the headings; undefined when no row can. */
export function headerIndex(rows: readonly (readonly string[])[], width: number): number | undefined {
  // `Reviewer:` and beside it a name: labels, not headings.
  const counts = rows.map((row) => (isLabelled(row) ? 0 : filledIn(row)));
  const named = rows.findIndex((row, index) => namesColumns(row, counts[index] ?? 0));
  if (named >= 0) return named;
  const enough = width <= 3 ? Math.min(2, width) : Math.ceil(width * 0.6);
  const full = rows.findIndex(
    (row, index) => (counts[index] ?? 0) >= enough && !(row[0] ?? '').startsWith('#'),
  );
  return full < 0 ? undefined : full;
}

/** Several cells, and half of all, are headings that evidence is known to have. */
function namesColumns(row: readonly string[], filled: number): boolean {
  if (filled === 0) return false;
  const known = row.filter((cell) => cell.length < 100 && isKnownHeading(cell)).length;
  return known >= 2 && known * 2 >= filled;
}

/** A row of labels with what is written beside each, or nothing; headings that end with colons stand side by side. */
export function isLabelled(row: readonly string[]): boolean {
  const labels = row.filter(isLabel).length;
  const last = row.findLastIndex(hasText);
  return labels > 0 && !(labels > 1 && row.slice(0, last + 1).every(isLabel));
}

/** A cell of a form that says what stands beside it. */
export function isLabel(cell: string): boolean {
  return cell.length < 80 && /\p{L}\)?\s?[:：]\s*$/u.test(cell);
}

/** How many cells hold text; stops counting at `most`. */
export function filledIn(row: readonly string[], most = Number.POSITIVE_INFINITY): number {
  let filled = 0;
  for (let index = 0; index < row.length && filled < most; index++)
    if (hasText(row[index] ?? '')) filled += 1;
  return filled;
}

function hasText(cell: string): boolean {
  // Nearly every cell is empty or starts with text: `trim` is for the others.
  return cell !== '' && (cell.charCodeAt(0) > 0x20 || cell.trim() !== '');
}

/** A closing line such as `Total,42`, which is about the rows and not one of them. */
export function isTrailer(row: readonly string[]): boolean {
  const first = row.find(hasText)?.trim() ?? '';
  return looksLikeTotal.test(first.slice(0, 100)) && !row.some((cell) => cell.includes('@'));
}
