import type { IsoDate } from '../evidence/calendar.ts';
import type { ShapeName } from '../evidence/shapes.ts';
import type { TestContext } from './context.ts';
import type { Item } from './items.ts';

/** What an item is judged by besides its own cells. */
export interface Judging {
  shape: ShapeName;
  context: TestContext;
  /** The day on which the item's policy was approved, for `notBefore: 'approval'`. */
  approvalOf?: (item: Item) => IsoDate | undefined;
  /** The day on which the person started, for `notBefore: 'hire'`. */
  hire?: IsoDate;
}
