import { headingForms, headingsOf } from '../evidence/headings.ts';
import { shapeTable } from '../evidence/shaped-table.ts';
import type { ShapeDefinition } from '../evidence/shapes/column.ts';
import { shapes } from '../evidence/shapes.ts';
import type { Table } from '../evidence/table.ts';
import type { Examination } from './assessment.ts';
import type { Finding } from './finding.ts';

/** Lists of accounts of which none says who has a second factor: the test of each account was not made. */
export function accountListFindings({ control, tests, evidence }: Examination): Finding[] {
  const isLeftOut = tests.some(
    ({ test, outcome }) =>
      test.procedure === 'everyRow' && test.needs?.includes('mfa') && outcome === 'does-not-apply',
  );
  if (!isLeftOut) return [];
  return evidence.flatMap(({ path, examinable, tables }): Finding[] => {
    const list = examinable ? tables.find(isListOfAccounts) : undefined;
    if (!list) return [];
    const place = { in: 'evidence' as const, file: path, line: list.line };
    return [
      {
        code: 'account-list-without-mfa',
        severity: 'note',
        control: control.id,
        place,
        args: { accounts: list.rowCount },
      },
    ];
  });
}

/** Rows of people with a state or a last sign-in, and nothing that makes them a roster or another register. */
function isListOfAccounts(table: Table): boolean {
  if (table.rowCount === 0) return false;
  if (table.shape !== undefined) return table.shape === 'accounts';
  const forms = table.headings.map(headingForms);
  const has = (shape: keyof typeof shapes, ...columns: string[]) => {
    const { columns: known }: ShapeDefinition = shapes[shape];
    return columns.some((column) => {
      const definition = known[column];
      return definition !== undefined && headingsOf(definition, forms).length > 0;
    });
  };
  const others = (['departures', 'acknowledgments', 'reviews'] as const).some((shape) =>
    shapeTable(table, shape),
  );
  return (
    has('accounts', 'email', 'name', 'last_name') &&
    has('accounts', 'status', 'type', 'last_login') &&
    !has('people', 'start', 'end') &&
    !has('completions', 'completed', 'course') &&
    !others
  );
}
