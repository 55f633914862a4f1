import type { Table } from '../evidence/table.ts';
import { type Vulnerability, VulnerabilityTable, vulnerabilityHeadings } from './vulnerability-table.ts';

/** Stands in `where` for the name of the target. */
export const targetMark = '\u{1}';

const whereColumn = vulnerabilityHeadings.indexOf('where');

/**
 * Findings of several targets, of which the names are known only once all findings have gone by: `where` has
 * {@link targetMark} in the place of the name.
 */
export class TargetTable {
  readonly #file: string;
  readonly #table: VulnerabilityTable;

  constructor(file: string) {
    this.#file = file;
    this.#table = new VulnerabilityTable({ file, line: 1 });
  }

  /** @param target any key of the target, without {@link targetMark} */
  add(finding: Vulnerability, target: string): void {
    this.#table.add({ ...finding, where: `${target}${targetMark}${finding.where ?? ''}` });
  }

  build(line: number, nameOf: (target: string) => string): Table {
    const table = this.#table.build();
    return {
      ...table,
      file: this.#file,
      line,
      cell: (row, column) => {
        const cell = table.cell(row, column);
        if (column !== whereColumn) return cell;
        const [target = '', before = '', after = ''] = cell.split(targetMark);
        return `${before}${nameOf(target)}${after}`.trim();
      },
    };
  }
}
