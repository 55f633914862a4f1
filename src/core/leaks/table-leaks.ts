import { normalizeLabel } from '../evidence/labels.ts';
import type { Table } from '../evidence/table.ts';
import { type Leak, mostLeaks } from './leak.ts';
import { LeakWatch } from './leaks.ts';
import { isPassword } from './passwords.ts';
import { isPlaceholderSecret, isRandom } from './placeholder-secret.ts';

interface SecretColumn {
  kind: string;
  heading: RegExp;
  isSecret(cell: string): boolean;
}

/** Columns whose heading says that the cells are secrets; `Password [Required]` is one, `password_enabled` is none. */
const columns: readonly SecretColumn[] = [
  {
    kind: 'plain password',
    heading: /(?:^|\s)(?:password|passwd|pwd|passphrase)$/u,
    isSecret: isPassword,
  },
  {
    kind: 'AWS secret access key',
    heading: /^(?:aws )?secret ?access ?key$/u,
    isSecret: (cell) => /^[A-Za-z0-9/+]{40}$/u.test(cell) && !isPlaceholderSecret(cell),
  },
  {
    kind: 'token or key in configuration',
    heading: /^(?:client|app|webhook) ?secret$|^api ?(?:key|secret|token)$|^(?:access|auth|refresh) ?token$/u,
    isSecret: isRandom,
  },
];

/** Secrets in the cells of tables, which stand far from the name of what they are. */
export function leaksInTables(tables: readonly Table[]): Leak[] {
  const leaks: Leak[] = [];
  for (const table of tables) {
    for (const [index, heading] of table.headings.entries()) {
      const column = columns.find((one) => one.heading.test(normalizeLabel(heading)));
      for (let row = 0; column && row < table.rowCount && leaks.length < mostLeaks; row++) {
        if (column.isSecret(table.cell(row, index)))
          leaks.push({ kind: column.kind, line: table.lineOf(row) });
      }
    }
  }
  return leaks;
}

/** Secrets anywhere in the cells, for contents of which the text itself was not seen: a workbook. */
export async function leaksInCells(tables: readonly Table[], path: string): Promise<Leak[]> {
  const leaks: Leak[] = [];
  for (const table of tables) {
    const watch = new LeakWatch(path);
    watch.watch(rowsOf(table));
    for (const { kind, line = 1 } of await watch.leaks()) leaks.push({ kind, line: table.lineOf(line - 1) });
  }
  return leaks;
}

const batchCharacters = 32_768;

/** One row a line, so that the number of a line is that of the row. */
function* rowsOf(table: Table): Generator<string> {
  let batch = '';
  for (let row = 0; row < table.rowCount; row++) {
    const cells = table.headings.map((_, column) => table.cell(row, column).replace(/\s+/gu, ' '));
    batch += `${cells.join(' | ')}\n`;
    if (batch.length < batchCharacters) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}
