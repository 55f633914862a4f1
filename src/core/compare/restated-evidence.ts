import type { Assessment, Scored } from '../assess/assessment.ts';
import type { Control } from '../catalog/control.ts';
import type { IsoDate } from '../evidence/calendar.ts';
import type { Evidence, Source } from '../evidence/evidence.ts';
import { type ShapedTable, shapeTable } from '../evidence/shaped-table.ts';
import type { ShapeDefinition } from '../evidence/shapes/column.ts';
import { type ShapeName, shapes } from '../evidence/shapes.ts';
import { type ExamineAgain, isBetter } from './examined-again.ts';
import { isSaidOtherwise } from './said-otherwise.ts';
import { change, type SettingChange } from './setting-change.ts';

/**
 * The controls that come out better because manifest or sidecar now say something else of a file than it says itself,
 * its contents being what they were: another outcome, another day, another column as the day of revocation. So does a
 * picture that is dated anew, and what fails when it is dated into the future. What the file had left open may be said.
 */
export function raisedByWord(
  base: Assessment,
  head: Assessment,
  examineAgain: ExamineAgain,
): SettingChange[] {
  const before = new Map(base.controls.map((scored) => [scored.control.id, scored]));
  return head.controls.flatMap((scored) => {
    const was = before.get(scored.control.id);
    if (was === undefined || scored.notApplicable) return [];
    const restated = restatedIn(was, scored, head.asOf);
    if (restated.size === 0) return [];
    const evidence = scored.evidence.map((one) => restated.get(one) ?? one);
    const otherwise = examineAgain(scored, { evidence });
    if (!scored.tests.some((test, index) => otherwise[index] && isBetter(test, otherwise[index]))) return [];
    const places = [...restated.keys()].map(({ path }) => ({ file: path }));
    return [change('evidence-restated', true, { subject: scored.control.id, places })];
  });
}

/** Of each file that is said otherwise, what the base knew of it. */
function restatedIn(was: Scored, is: Scored, asOf: IsoDate): Map<Evidence, Evidence> {
  const there = new Set(is.evidence.map(({ path }) => path));
  const byPath = new Map(was.evidence.map((one) => [one.path, one]));
  const gone = was.evidence.filter(({ path, sha256 }) => sha256 !== '' && !there.has(path));
  const byContents = new Map(gone.map((one) => [one.sha256, one]));
  return new Map(
    is.evidence.flatMap((now): [Evidence, Evidence][] => {
      const same = byPath.get(now.path);
      // The file itself, else one that it may be under another name.
      const old = same && same.sha256 === now.sha256 ? same : byContents.get(now.sha256);
      if (old === undefined || now.sha256 === '' || !isSaidOtherwise(old, now)) return [];
      return isPutOff(now, old, asOf) || contradicts(now, old, is.control) ? [[now, old]] : [];
    }),
  );
}

function contradicts(now: Evidence, old: Evidence, { tests }: Control): boolean {
  const shapesOf = tests.flatMap((test) => ('shape' in test ? test.shape : []));
  return (
    isDatedAnew(now, old) ||
    hasOtherFacts(now, old) ||
    shapesOf.some((shape) => readsOtherwise(now, old, shape))
  );
}

/** It counted, and is now dated after the day of the assessment. */
function isPutOff({ date: now }: Evidence, { date: old }: Evidence, asOf: IsoDate): boolean {
  return now !== undefined && now.date > asOf && (old === undefined || old.date <= asOf);
}

/** Of a picture nobody can tell otherwise when it was made. */
function isDatedAnew({ date: now, format }: Evidence, { date: old }: Evidence): boolean {
  return old !== undefined && now?.date !== old.date && (isOwn(old.source) || format === 'opaque');
}

function hasOtherFacts({ facts }: Evidence, old: Evidence): boolean {
  return old.facts.some(
    ({ name, value, source }) =>
      isOwn(source) && facts.some((fact) => fact.name === name && fact.value !== value),
  );
}

/** What stands in the file. */
function isOwn(source: Source): boolean {
  return source !== 'manifest' && source !== 'sidecar' && source !== 'file name';
}

function readsOtherwise(now: Evidence, old: Evidence, shape: ShapeName): boolean {
  return old.tables.some((table, index) => {
    const other = now.tables[index];
    const [was, is] = [shapeTable(table, shape), other && shapeTable(other, shape)];
    return was !== undefined && is !== undefined && columnsDiffer(was, is, shapes[shape]);
  });
}

function columnsDiffer(was: ShapedTable, is: ShapedTable, { columns }: ShapeDefinition): boolean {
  return Object.keys(columns).some((column) => {
    if (!was.has(column) || !is.has(column)) return false;
    for (let row = 0; row < was.table.rowCount; row++)
      if (was.text(row, column) !== is.text(row, column)) return true;
    return false;
  });
}
