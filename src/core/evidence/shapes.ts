import { assetShapes } from './shapes/asset-shapes.ts';
import type { ColumnDefinition, ShapeDefinition } from './shapes/column.ts';
import { dataShapes } from './shapes/data-shapes.ts';
import { dutyShapes } from './shapes/duty-shapes.ts';
import { engineeringShapes } from './shapes/engineering-shapes.ts';
import { governanceShapes } from './shapes/governance-shapes.ts';
import { operationShapes } from './shapes/operation-shapes.ts';
import { peopleShapes } from './shapes/people-shapes.ts';
import { reviewShapes } from './shapes/review-shapes.ts';

/**
 * The common tables that tests of control speak of. A table of a file has a shape when each of its required
 * columns is among the headings, under one of its synonyms. Data: a new synonym is one more word.
 * Headings are compared after `normalizeLabel` (case, punctuation and bracketed suffixes do not matter).
 */
export const shapes = {
  ...peopleShapes,
  ...reviewShapes,
  ...governanceShapes,
  ...engineeringShapes,
  ...dutyShapes,
  ...assetShapes,
  ...operationShapes,
  ...dataShapes,
} as const satisfies Record<string, ShapeDefinition>;

export type ShapeName = keyof typeof shapes;

export const shapeNames = Object.keys(shapes) as [ShapeName, ...ShapeName[]];

/** How reports call a column: by its title, or as it is where the shape does not know it. */
export function columnTitle(shape: ShapeName, column: string): string {
  const definition: ShapeDefinition = shapes[shape];
  const found: ColumnDefinition | undefined = definition.columns[column];
  return found?.title ?? column;
}
