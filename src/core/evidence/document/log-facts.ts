import { readDate } from '../dates.ts';
import { rowText } from '../document.ts';
import { type FactName, factDefinitions } from '../facts.ts';
import { normalizeLabel, wordsOfLabel } from '../labels.ts';
import { toldOutcome } from '../outcomes.ts';
import type { Table } from '../table.ts';
import { type Candidate, candidateFor, type Reckoning } from './candidates.ts';
import { factsLabelled, type LabelledFact, restoredColumn } from './fact-labels.ts';
import { isRevocation } from './revocations.ts';

interface FactColumn extends LabelledFact {
  column: number;
}

const mostRows = 2000;
const mostValues = 5;
const revocation = /\b(?:revo\w*|removal|removed|deprovision\w*|disabl\w*|deactivat\w*)\b/u;
const whenDone =
  /^(?:date|date revoked|date removed|date disabled|completed|completed on|completed at|when|timestamp|time|date time|date and time|done|done on|done at|revoked at|revoked on|removed on|disabled on)$/u;
const total = /^(?:total|overall|all\b|summary|end to end)/u;

/** The facts of a table with a row each time, or with one row: `| Date | Reviewer | Outcome |`. */
export function logCandidates(
  table: Table,
  line: number,
  heading: string,
  reckoning: Reckoning,
): Candidate[] {
  const revoked = revocationCandidates(table, heading, reckoning);
  const columns = factColumns(table);
  if (columns.length === 0) return revoked;
  if (table.rowCount === 0) return columns.length > 1 ? columns.map((column) => blank(column, '', line)) : [];
  const rows = Array.from({ length: Math.min(table.rowCount, mostRows) }, (_, row) => row).filter(
    (row) => rowText(table, row) !== '',
  );
  if (rows.length === 0) return columns.map((column) => blank(column, '', table.lineOf(0)));
  if (rows.length === 1)
    return [...columns.flatMap((column) => inRow(table, rows[0] ?? 0, column, reckoning)), ...revoked];
  const date = columns.find(({ name }) => name === 'date');
  const made =
    date && new Set(columns.map(({ column }) => column)).size > 1
      ? newestOf(table, rows, columns, date, reckoning)
      : severalOf(table, rows, columns, reckoning);
  return [...made, ...revoked];
}

function factColumns(table: Table): FactColumn[] {
  const taken = new Set<FactName>();
  const labelled = table.headings.flatMap((text, column) =>
    factsLabelled(text).flatMap((fact): FactColumn[] => {
      // One row of people is no person concerned; the departure's own facts have their ways.
      if (taken.has(fact.name) || (fact.tier === 2 && fact.name !== 'scenario')) return [];
      taken.add(fact.name);
      return [{ ...fact, column }];
    }),
  );
  // In a log of drills `RTO (minutes)` is what was measured, unless a target stands beside it.
  const rto = table.headings.findIndex((text) =>
    /^rto(?: (?:minutes|min|mins|hours|h|hrs))?$/u.test(wordsOfLabel(text).join(' ')),
  );
  const isLog =
    taken.has('date') && !taken.has('recovery_time') && !/target|objective/i.test(table.headings.join(' '));
  const columns: FactColumn[] =
    rto >= 0 && isLog ? [...labelled, { name: 'recovery_time', tier: 1, column: rto }] : labelled;
  const restored = restoredColumn(table.headings, new Set(columns.map(({ name }) => name)));
  return restored < 0 ? columns : [...columns, { name: 'scenario', tier: 1, column: restored }];
}

/** A log of several occasions speaks for the newest whose row is filled. */
function newestOf(
  table: Table,
  rows: readonly number[],
  columns: readonly FactColumn[],
  date: FactColumn,
  reckoning: Reckoning,
): Candidate[] {
  const dated = rows
    .map((row) => ({ row, reading: readDate(table.cell(row, date.column), reckoning.order) }))
    .flatMap(({ row, reading }) => (reading.kind === 'day' ? [{ row, day: reading.date }] : []))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const wanted = columns.filter(({ name, tier }) => tier === 0 || factDefinitions[name].form !== 'text');
  for (const { row } of dated) {
    const made = columns.flatMap((column) => inRow(table, row, column, reckoning));
    const isWhole = wanted.every(({ name }) =>
      made.some((one) => one.name === name && one.state === 'filled'),
    );
    if (isWhole) return made.map(wider);
  }
  return columns
    .flatMap((column) => inRow(table, dated[0]?.row ?? rows[0] ?? 0, column, reckoning))
    .map(wider);
}

/** Several rows without a date: who stands in all of them, and what their results are. */
function severalOf(
  table: Table,
  rows: readonly number[],
  columns: readonly FactColumn[],
  reckoning: Reckoning,
): Candidate[] {
  return columns.flatMap((column): Candidate[] => {
    const { form } = factDefinitions[column.name];
    const summed = rows.find(
      (row) => total.test(normalizeLabel(table.cell(row, 0))) && table.cell(row, column.column) !== '',
    );
    if (summed !== undefined && column.column > 0) return inRow(table, summed, column, reckoning);
    if (form === 'date' || column.name === 'timeline' || (form === 'duration' && column.tier > 0)) return [];
    const made = rows.map((row) => inRow(table, row, column, reckoning)[0]);
    const open = made.find((one) => one !== undefined && one.state !== 'filled');
    if (form === 'person' && column.name !== 'participants')
      return open ? [wider(open)] : made.slice(0, 1).flatMap((one) => (one ? [wider(one)] : []));
    const filled = made.flatMap((one) => (one?.state === 'filled' ? [one] : []));
    const [first] = filled;
    if (!first) return open ? [wider(open)] : [];
    const values = [...new Set(filled.map(({ value }) => value))].sort(
      (a, b) => Number(toldOutcome(b) === 'failure') - Number(toldOutcome(a) === 'failure'),
    );
    return [wider({ ...first, value: values.slice(0, mostValues).join('; ') })];
  });
}

/** Where there was no access there is none to take away. */
const neverHeld =
  /^\W{0,3}(?:n\/?a|not applicable|no (?:account|access)|never had(?: access)?|sans objet|no aplica|entfällt)\W{0,3}$/iu;

/** Access revoked system by system: the day of the last one, once all are done. */
function revocationCandidates(table: Table, heading: string, reckoning: Reckoning): Candidate[] {
  const headings = table.headings.map(normalizeLabel);
  const date = headings.findIndex((text) => whenDone.test(text));
  const isOfRevocations =
    revocation.test(normalizeLabel(heading)) || headings.some((text) => revocation.test(text));
  if (date < 1 || table.rowCount === 0) return [];
  const all = Array.from({ length: Math.min(table.rowCount, mostRows) }, (_, row) => row);
  // Of a checklist of many tasks those count that take access away.
  const asked = isOfRevocations ? all : all.filter((row) => isRevocation(table.cell(row, 0)));
  const rows = asked.filter((row) => !neverHeld.test(table.cell(row, date)));
  const days = rows.map((row) => {
    const stated = {
      label: 'access revoked on',
      value: table.cell(row, date),
      line: table.lineOf(row),
      source: 'table' as const,
    };
    return candidateFor('revoked', 0, stated, reckoning);
  });
  const open = days.find((one) => one !== undefined && one.state !== 'filled');
  if (open) return [open];
  const last = days.reduce(
    (latest, one) => (one && (!latest || one.value > latest.value) ? one : latest),
    undefined,
  );
  return last ? [last] : [];
}

function inRow(
  table: Table,
  row: number,
  { name, tier, column }: FactColumn,
  reckoning: Reckoning,
): Candidate[] {
  const stated = {
    label: table.headings[column] ?? '',
    value: table.cell(row, column),
    line: table.lineOf(row),
    source: 'table' as const,
  };
  const candidate = candidateFor(name, tier, stated, reckoning);
  return candidate ? [candidate] : [];
}

function blank({ name, tier }: FactColumn, value: string, line: number): Candidate {
  return { name, tier, source: 'table', line, value, state: 'unfilled' };
}

/** Less telling than a label of the whole document. */
function wider(candidate: Candidate): Candidate {
  return candidate.tier === 0 ? { ...candidate, tier: 1 } : candidate;
}
