import type { Assessment, Scored } from '../assess/assessment.ts';
import type { Evidence, Place } from '../evidence/evidence.ts';
import type { Table } from '../evidence/table.ts';
import type { TestResult } from '../tests-of-control/test-result.ts';
import { type ExamineAgain, failing } from './examined-again.ts';
import { isOfLog, isOfRows, type LogItem, rowsGone } from './kept-rows.ts';
import { change, type SettingChange } from './setting-change.ts';

/** Marks the path of what is put back from the base: no path of a folder begins so. */
const fromBase = '\0';

/**
 * A log of what happened must not lose the rows that fail: whoever mends a departure or a change writes into its row.
 * A list of what there is today, an export of accounts or an inventory, may, as long as it tells of the rows that are
 * left. Of each control: the rows that failed in the base, are gone, and would still fail.
 */
export function deletedRows(base: Assessment, head: Assessment, examineAgain: ExamineAgain): SettingChange[] {
  const before = new Map(base.controls.map((scored) => [scored.control.id, scored]));
  return head.controls.flatMap((is) => {
    const was = before.get(is.control.id);
    if (was === undefined || is.notApplicable) return [];
    const places = new Map<string, Place>();
    let most = 0;
    for (const now of is.tests) {
      const rows = goneFrom(now, was, is);
      if (rows.length === 0) continue;
      const again = examineAgain(is, { evidence: [...rows, ...is.evidence] });
      const same = again.find(({ test }) => test.id === now.test.id) ?? now;
      most = Math.max(most, failing(same) - failing(now));
      for (const place of same.exceptions.flatMap(inBase)) places.set(keyOf(place), place);
    }
    if (most <= 0) return [];
    const rest = { was: String(Math.max(most, places.size)), places: [...places.values()] };
    return [change('rows-deleted', true, { subject: is.control.id, ...rest })];
  });
}

function inBase({ file, line }: Place): Place[] {
  if (!file.startsWith(fromBase)) return [];
  return [{ file: file.slice(fromBase.length), ...(line !== undefined && { line }) }];
}

/** The files of the base, each with nothing but its rows that failed and are gone. */
function goneFrom({ test, evidence: heard }: TestResult, was: Scored, is: Scored): Evidence[] {
  const failed = was.tests.find((one) => one.test.id === test.id)?.exceptions ?? [];
  if (!isOfRows(test) || failed.length === 0) return [];
  const base = changedIn(was.evidence, is.evidence);
  const changed = new Set(base.map(({ path }) => path));
  if (!failed.some(({ file }) => changed.has(file))) return [];
  const places = new Set(failed.map(keyOf));
  const head = changedIn(is.evidence, was.evidence);
  const there = new Set(head.map(({ path }) => path));
  // A list is still a list: an edit after which it has no column to fail in takes its rows away.
  const silent = base.filter(({ path }) => there.has(path) && !heard.includes(path));
  const rows = isOfLog(test) ? rowsGone(test, base, head) : rowsGone(test, silent, []);
  const gone = rows.filter(({ place }) => places.has(keyOf(place)));
  return [...new Set(gone.map(({ evidence }) => evidence))].map((evidence) =>
    withRows(
      evidence,
      gone.filter((item) => item.evidence === evidence),
    ),
  );
}

/** What can be examined and is not the same on the other side. */
function changedIn(evidence: readonly Evidence[], others: readonly Evidence[]): Evidence[] {
  const there = new Map(others.map(({ path, sha256 }) => [path, sha256]));
  return evidence.filter(
    ({ path, sha256, examinable }) => examinable && (sha256 === '' || there.get(path) !== sha256),
  );
}

function keyOf({ file, line }: Place): string {
  return `${line ?? ''} ${file}`;
}

/** A file that is itself an item, such as a ticket, is put back as a whole. */
function withRows(evidence: Evidence, items: readonly LogItem[]): Evidence {
  const path = `${fromBase}${evidence.path}`;
  const rows = items.flatMap(({ row }) => row ?? []);
  if (rows.length === 0) return { ...evidence, path };
  const tables = [...new Set(rows.map(({ table }) => table))].map((table) =>
    only(
      rows.filter((row) => row.table === table).map(({ number }) => number),
      table,
    ),
  );
  return { ...evidence, path, tables };
}

function only(rows: readonly number[], table: Table): Table {
  return {
    ...table,
    rowCount: rows.length,
    cell: (row, column) => table.cell(rows[row] ?? -1, column),
    lineOf: (row) => table.lineOf(rows[row] ?? 0),
  };
}
