/** A stretch of text on a page, as the library gives it. */
interface Piece {
  str: string;
  transform: number[];
  width: number;
}

interface PageLine {
  text: string;
  x: number;
  y: number;
}

/** Pieces of one height are one line. */
const sameHeight = 3;
/** A wider gap between two pieces is a column's edge. */
const columnGap = 12;
/** What plain text takes for the space between a label and its value. */
const betweenColumns = '   ';
const longestLabel = 45;
const fewestRows = 3;
const mostRows = 300;

/** The lines of a page in their order. A column of values that comes after its labels is put beside them. */
export function linesOfPage(items: readonly object[]): string[] {
  const pieces = items.filter((item): item is Piece => 'str' in item && 'transform' in item);
  const runs: PageLine[][] = [];
  for (const run of columnsOf(linesOf(pieces))) {
    const labels = runs.at(-1);
    const beside = labels && besideLabels(labels, run);
    if (beside) runs[runs.length - 1] = beside;
    else runs.push(run);
  }
  return runs.flat().map(({ text }) => text);
}

function linesOf(pieces: readonly Piece[]): PageLine[] {
  const lines: PageLine[] = [];
  let line: PageLine | undefined;
  let end = 0;
  for (const { str, transform, width } of pieces) {
    const [, , , , x = 0, y = 0] = transform;
    // The library fills a gap with a space as wide as it is: only text tells where it ends.
    if (str.trim() === '') continue;
    if (!line || Math.abs(y - line.y) > sameHeight || x < line.x - columnGap) {
      line = { text: str, x, y };
      lines.push(line);
    } else {
      const gap = x - end;
      const space =
        gap > columnGap ? betweenColumns : gap > 1 && !/\s$/u.test(line.text) && !/^\s/u.test(str) ? ' ' : '';
      line.text = `${line.text}${space}${str}`;
    }
    end = x + width;
  }
  return lines.map((one) => ({ ...one, text: one.text.trimEnd() }));
}

/** Runs of lines from top to bottom; each time the text goes up again another one begins. */
function columnsOf(lines: readonly PageLine[]): PageLine[][] {
  const runs: PageLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const above = last?.at(-1);
    if (!last || !above || line.y > above.y + sameHeight) runs.push([line]);
    else last.push(line);
  }
  return runs;
}

/** The labels with the values beside them; undefined where the two are no table of both. */
function besideLabels(labels: readonly PageLine[], values: readonly PageLine[]): PageLine[] | undefined {
  if (values.length < fewestRows || values.length > mostRows || labels.length > mostRows) return undefined;
  const rowOf = (value: PageLine) =>
    labels.findIndex(
      ({ text, x, y }) =>
        Math.abs(y - value.y) <= sameHeight && x < value.x - columnGap && text.length <= longestLabel,
    );
  const rows = values.map(rowOf);
  if (rows.includes(-1) || new Set(rows).size < rows.length) return undefined;
  return labels.map((label, row) => {
    const value = values[rows.indexOf(row)];
    return value ? { ...label, text: `${label.text}${betweenColumns}${value.text}` } : label;
  });
}
