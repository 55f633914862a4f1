import { headingForms, headingsOf } from '../evidence/headings.ts';
import type { ShapeDefinition } from '../evidence/shapes/column.ts';
import { type ShapeName, shapes } from '../evidence/shapes.ts';

/** The index of the heading that is the column of the shape, by its best synonym; undefined where none is. */
export function columnAt(headings: readonly string[], shape: ShapeName, column: string): number | undefined {
  const { columns }: ShapeDefinition = shapes[shape];
  const definition = columns[column];
  return definition && headingsOf(definition, headings.map(headingForms))[0];
}

/** Whether some of the columns of the shape are among the headings. */
export function hasSome(headings: readonly string[], shape: ShapeName, columns: readonly string[]): boolean {
  return columns.some((column) => columnAt(headings, shape, column) !== undefined);
}
