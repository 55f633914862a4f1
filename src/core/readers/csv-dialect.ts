import type { CsvDialect, CsvParser } from './csv-rows.ts';

const delimiters = [',', ';', '\t', '|'];
const sampleRows = 60;
const leastShare = 0.3;

/**
 * The delimiter that cuts most rows of the sample into equally many cells; of two as good, the one that
 * makes more of them. Lines before the header do not mislead it.
 */
export function dialectOf(parser: CsvParser, sample: string, preferred: string): CsvDialect {
  const newline = sample.includes('\n') || !sample.includes('\r') ? '\n' : '\r';
  const stated = /^sep=([,;|\t])\r?\n/.exec(sample.slice(0, 8))?.[1];
  const tried =
    stated === undefined ? delimiters.filter((delimiter) => sample.includes(delimiter)) : [stated];
  let best = { delimiter: stated ?? preferred, width: 1, share: stated === undefined ? leastShare : 0 };
  for (const delimiter of tried) {
    const { data } = parser({ delimiter, newline, preview: sampleRows }, sample, false);
    const { width, share } = usualWidth(data);
    if (share > best.share || (share === best.share && width > best.width))
      best = { delimiter, width, share };
  }
  return { delimiter: best.delimiter, newline, width: best.width };
}

/** The commonest number of cells, two at least, and its share of the rows that hold anything. */
function usualWidth(rows: readonly string[][]): { width: number; share: number } {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const row of rows) {
    if (row.every((cell) => cell.trim() === '')) continue;
    filled += 1;
    if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  let best = { width: 1, count: 0 };
  for (const [width, count] of counts) {
    if (count > best.count || (count === best.count && width > best.width)) best = { width, count };
  }
  return { width: best.width, share: filled === 0 ? 0 : best.count / filled };
}
