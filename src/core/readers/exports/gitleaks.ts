import { hasOnlyItems, textAt } from '../export-items.ts';
import { listReader } from '../list-export.ts';
import { isMap, type RecordMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';

/**
 * Gitleaks' own JSON: one secret an entry, with the day of the commit that it came in with. What was found is never
 * repeated. No entries do not show that anything was looked through: an empty list is left to the reader of those.
 */
export const gitleaks = listReader({
  id: 'gitleaks',
  title: 'Gitleaks (JSON)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'sidecar or file name',
  recognizes: (value) => Array.isArray(value) && hasOnlyItems(value, [], isLeak),
  startsLike: (start) =>
    start.includes('"ruleid"') && start.includes('"startline"') && start.includes('"secret"'),
  lists: [[]],
  collect: (file) => {
    const report = new ScanReport(gitleaks.id, file);
    return {
      take: (item, { line }) =>
        report.add({
          line,
          id: textAt(item, 'RuleID') ?? 'secret',
          severity: 'high',
          state: 'open',
          found: textAt(item, 'Date'),
          where: `${textAt(item, 'File') ?? ''}:${textAt(item, 'StartLine') ?? ''}`,
        }),
      finish: () => report.build({ line: 1 }),
    };
  },
});

function isLeak(item: RecordMap): boolean {
  return (
    isMap(item) &&
    typeof item['RuleID'] === 'string' &&
    typeof item['StartLine'] === 'number' &&
    'Secret' in item &&
    'File' in item
  );
}
