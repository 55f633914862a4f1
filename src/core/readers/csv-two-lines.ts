import { isKnownHeading } from './known-headings.ts';

/** Headings that stand on two lines, as merged cells make them, and the cells of a row that belong to them. */
export interface TwoLines {
  headings: string[];
  /** The cells of a row, in the order of the headings. */
  cellsOf(row: readonly string[]): string[];
}

interface Group {
  heading: string;
  /** Where its cells stand; of a choice (`Y` and `N` under one heading) each with the answer that a mark there means. */
  from: readonly { index: number; answer?: string }[];
}

const answers: ReadonlyMap<string, string> = new Map([
  ['y', 'Yes'],
  ['yes', 'Yes'],
  ['n', 'No'],
  ['no', 'No'],
  ['keep', 'Keep'],
  ['retain', 'Keep'],
  ['remove', 'Remove'],
  ['revoke', 'Remove'],
  ['pass', 'Pass'],
  ['fail', 'Fail'],
]);
const looksLikeData = /^\d|@|\d{4}|.{41}/u;

/**
 * A row of headings with gaps whose parts stand in the row below: `Assurance` over `Report type` and `Date reviewed`.
 * Undefined where the second row is one of data.
 */
export function twoLinesOf(first: readonly string[], second: readonly string[]): TwoLines | undefined {
  const above = first.map((cell) => cell.trim());
  const below = second.map((cell) => cell.trim());
  const width = Math.max(above.length, below.length);
  const columns = Array.from({ length: width }, (_, index) => index);
  const filled = below.filter((cell) => cell !== '');
  const isBelowGap = columns.some((index) => (above[index] ?? '') === '' && (below[index] ?? '') !== '');
  const isMergedDown = columns.some((index) => (above[index] ?? '') !== '' && (below[index] ?? '') === '');
  const isSaid = filled.some((cell) => isKnownHeading(cell) || answers.has(cell.toLowerCase()));
  if (!isBelowGap || !isMergedDown || !isSaid || filled.some((cell) => looksLikeData.test(cell)))
    return undefined;
  const groups = groupsOf(above, below, columns);
  return {
    headings: groups.map(({ heading }) => heading),
    cellsOf: (row) => groups.map(({ from }) => cellOf(row, from)),
  };
}

function groupsOf(above: readonly string[], below: readonly string[], columns: readonly number[]): Group[] {
  const groups: Group[] = [];
  let parent = '';
  for (const index of columns) {
    const [own = '', part = ''] = [above[index], below[index]];
    if (own !== '' || part === '') parent = own;
    const answer = answers.get(part.toLowerCase());
    const last = groups.at(-1);
    if (answer && parent !== '') {
      const isNext = own === '' && last?.heading === parent && last.from.every((one) => one.answer);
      if (isNext && last)
        groups[groups.length - 1] = { heading: parent, from: [...last.from, { index, answer }] };
      else groups.push({ heading: parent, from: [{ index, answer }] });
      continue;
    }
    const isTaken = groups.some(({ heading }) => heading === part);
    const whole = parent === '' ? part : `${parent} ${part}`.trim();
    const heading = part === '' ? own : isKnownHeading(part) && !isTaken ? part : whole;
    groups.push({ heading, from: [{ index }] });
  }
  return groups;
}

function cellOf(row: readonly string[], from: Group['from']): string {
  const [first, ...others] = from;
  if (first?.answer === undefined || others.length === 0) return row[first?.index ?? -1] ?? '';
  const marked = from.filter(({ index }) => (row[index] ?? '').trim() !== '');
  const [only] = marked;
  return marked.length === 1 && only?.answer ? only.answer : '';
}
