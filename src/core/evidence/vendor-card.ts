import { normalizeLabel } from './labels.ts';
import { shapeTable } from './shaped-table.ts';
import { type Table, TableBuilder } from './table.ts';

/** What a file says under a label or key. */
export interface CardLine {
  label: string;
  value: string;
  line: number;
}

const mostLines = 60;
const isVendor =
  /^(?:vendor|vendor name|supplier|supplier name|third party|third party name|service provider|subprocessor|sub processor)$/u;

/**
 * A file about one vendor, as companies keep that have a file for each, as a vendor inventory of one row. Undefined
 * where it does not say which vendor it is about, or not what an inventory would.
 */
export function vendorCard(lines: readonly CardLine[], file: string): Table | undefined {
  const seen = new Set<string>();
  const kept = lines.slice(0, mostLines).filter(({ label }) => {
    const form = normalizeLabel(label);
    const isNew = form !== '' && !seen.has(form);
    seen.add(form);
    return isNew;
  });
  const [first] = kept;
  if (!first) return undefined;
  const headings = kept.map(({ label }) => label);
  const builder = new TableBuilder({ file, line: first.line, shape: 'vendors' }, headings);
  builder.addRow(
    kept.map(({ value }) => value),
    first.line,
  );
  const table = builder.build();
  const view = shapeTable(table, 'vendors');
  const named = kept.some(({ label, value }) => isVendor.test(normalizeLabel(label)) && value !== '');
  const told = ['data_classification', 'report_reviewed', 'customer_data'].filter((column) =>
    view?.has(column),
  );
  const isCard = told.length > (named ? 1 : 2);
  return isCard && view?.text(0, 'vendor') !== '' ? table : undefined;
}
