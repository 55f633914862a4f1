import { readDate } from '../evidence/dates.ts';
import { speaksOfAnother } from '../evidence/document/fact-labels.ts';
import { normalizeLabel } from '../evidence/labels.ts';
import type { Table } from '../evidence/table.ts';
import { isLabel, isLabelled } from './csv-layout.ts';
import type { CsvRow } from './csv-rows.ts';
import { factsLabelled, type ReadingBuilder } from './reading-builder.ts';
import { settingsAt } from './record-settings.ts';

const mostPairs = 200;
const mostCharacters = 1000;
const saysWhen =
  /^(?:#\s{0,3})?(?:[\w ]{0,40}\b)?(?:generated|exported|created|produced|printed|downloaded|extracted|as of|run|date|report)\b/i;
const keyHeadings = new Set([
  'field',
  'key',
  'item',
  'attribute',
  'property',
  'label',
  'setting',
  'parameter',
  'question',
  'detail',
]);
const valueHeadings = new Set([
  'value',
  'answer',
  'details',
  'response',
  'setting',
  'content',
  'entry',
  'result',
]);

/** What the lines before the headings and after the rows say: `Reviewer,Dana Ito`, `Report generated 2026-03-31`. */
export function addLabels(builder: ReadingBuilder, rows: readonly CsvRow[], delimiter: string): void {
  for (const { cells, line } of rows) {
    if (isLabelled(cells)) {
      for (const { label, value } of pairsIn(cells))
        builder.addLabelled(label, value, { line, source: 'label' });
      continue;
    }
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const text = filled
      .join(filled.length > 2 ? delimiter : ': ')
      .replace(/^#\s*/, '')
      .slice(0, mostCharacters);
    const colon = text.indexOf(':');
    const at = { line, source: 'label' as const };
    if (colon > 0 && builder.addLabelled(text.slice(0, colon), text.slice(colon + 1).trim(), at)) continue;
    const read = readDate(text);
    // "Access review Q1 2026" above the headings.
    if (read.kind === 'period' && filled.length === 1 && !speaksOfAnother(text))
      builder.addPeriod('period', text);
    if (saysWhen.test(text) && read.kind === 'day') builder.addFact('date', text, at);
  }
}

/** `Reviewer:`, `Dana Ito`, ``, `Date:`, `2026-04-07`: of each label what is written before the next. */
function pairsIn(cells: readonly string[]): { label: string; value: string }[] {
  return cells.flatMap((cell, index) => {
    if (!isLabel(cell)) return [];
    const next = cells.findIndex((other, place) => place > index && isLabel(other));
    const between = cells.slice(index + 1, next < 0 ? undefined : next).map((one) => one.trim());
    const label = cell.trim().replace(/\s?[:：]$/u, '');
    return [
      {
        label,
        value: between
          .filter((one) => one !== '')
          .join(' ')
          .slice(0, mostCharacters),
      },
    ];
  });
}

/**
 * A file of two columns that name values instead of items (`Field,Value`): each row is a fact or a setting.
 * False when it is a table.
 */
export function addPairs(builder: ReadingBuilder, table: Table): boolean {
  const [first = '', second = '', ...more] = table.headings;
  if (second === '' || more.length > 0 || table.rowCount > mostPairs) return false;
  const titled = keyHeadings.has(normalizeLabel(first)) && valueHeadings.has(normalizeLabel(second));
  const pairs = Array.from({ length: table.rowCount }, (_, row) => ({
    key: table.cell(row, 0),
    value: table.cell(row, 1),
    line: table.lineOf(row),
  }));
  // Without headings the first pair stands in their place.
  if (!titled) pairs.unshift({ key: first, value: second, line: table.line });
  const known = pairs.filter(({ key, value }) => isKey(key, value)).length;
  if (known === 0 || (!titled && (known < 2 || factsLabelled(second).length > 0))) return false;
  for (const { key, value, line } of pairs) {
    builder.addLabelled(key, value, { line, source: 'table' });
    for (const { name, value: found } of settingsAt(key.split('.'), value, false))
      builder.addSetting(name, found, line);
  }
  return true;
}

/** What else stands on the cover of a workbook. */
const ofCover =
  /^(?:version|prepared by|author|document|document owner|classification|reference|document reference|organi[sz]ation|company)$/u;

function isKey(key: string, value: string): boolean {
  return (
    factsLabelled(key).length > 0 ||
    ofCover.test(normalizeLabel(key)) ||
    settingsAt(key.split('.'), value, false).length > 0
  );
}
