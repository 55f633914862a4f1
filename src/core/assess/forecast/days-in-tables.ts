import type { Condition, TestOfControl, Window } from '../../catalog/control.ts';
import type { DateReading } from '../../evidence/dates.ts';
import { shapeTable } from '../../evidence/shaped-table.ts';
import type { ShapeName } from '../../evidence/shapes.ts';
import type { Table } from '../../evidence/table.ts';

/** A column whose days are compared with the day of the assessment, and the window that they must lie in. */
export interface DayColumn {
  shape: ShapeName;
  column: string;
  window: Window;
}

export function dayColumns(test: TestOfControl): DayColumn[] {
  if (!('shape' in test)) return [];
  const { shape } = test;
  return columnsOf(test).flatMap(([column, window]) => [
    { shape, column, window },
    // `Completed: yes` has its day in the column beside it.
    { shape, column: 'when', window },
  ]);
}

type ColumnWindow = readonly [column: string, window: Window];

function columnsOf(test: TestOfControl): ColumnWindow[] {
  switch (test.procedure) {
    case 'everyRow': {
      const { datedByRows, window, where = [], attributes } = test;
      const own: ColumnWindow[] = datedByRows === undefined ? [] : [[datedByRows, window]];
      return [...own, ...inConditions([...where, ...attributes])];
    }
    case 'everyMember':
      return inConditions(test.attributes);
    case 'noMember': {
      const { quietSince, where } = test;
      const own: ColumnWindow[] = quietSince === undefined ? [] : [[quietSince, 'any']];
      return [...own, ['reviewed', 'any'], ...inConditions(where)];
    }
    default:
      return [];
  }
}

function inConditions(conditions: readonly Condition[]): ColumnWindow[] {
  return conditions.flatMap((condition): ColumnWindow[] => {
    if ('anyOf' in condition) return condition.anyOf.flatMap(inConditions);
    if ('dated' in condition) return [[condition.column, condition.dated]];
    return 'notBefore' in condition ? [[condition.column, 'any']] : [];
  });
}

/** The days of the columns, each spelling once: of a million rows most say the same. */
export function daysInColumns(
  table: Table,
  columns: readonly DayColumn[],
  add: (reading: DateReading, window: Window) => void,
): void {
  for (const { shape, column, window } of columns) {
    const view = shapeTable(table, shape);
    if (!view?.has(column)) continue;
    const seen = new Set<string>();
    for (let row = 0; row < table.rowCount; row++) {
      const text = view.text(row, column);
      if (seen.has(text)) continue;
      seen.add(text);
      add(view.date(row, column), window);
    }
  }
}
