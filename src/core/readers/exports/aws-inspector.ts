import { hasOnlyItems, isPartial, partialDetail, partOf, textAt } from '../export-items.ts';
import { listReader } from '../list-export.ts';
import { dayOfTimestamp } from '../machine-time.ts';
import { NewestDay } from '../newest-day.ts';
import type { RecordMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';
import { severityOf } from '../severity.ts';
import type { Vulnerability } from '../vulnerability-table.ts';

const keys = ['findings'];
const states: Readonly<Record<string, Vulnerability['state']>> = {
  ACTIVE: 'open',
  CLOSED: 'fixed',
  SUPPRESSED: 'suppressed',
};

/** Inspector goes on scanning what it knows of: its list tells when a finding was first seen, and when closed. */
export const awsInspector = listReader({
  id: 'aws-inspector',
  title: 'AWS Inspector findings (inspector2 list-findings)',
  supports: ['vulnerability-management'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name; else the newest change of a finding',
  recognizes: (value) => hasOnlyItems(value, keys, isFinding),
  startsLike: (start) => start.includes('"findingarn"') && start.includes('"firstobservedat"'),
  lists: [[]],
  keys,
  collect: (file) => {
    const report = new ScanReport(awsInspector.id, file);
    const newest = new NewestDay();
    return {
      take: (item, { line }) => {
        const state = states[textAt(item, 'status') ?? ''] ?? 'open';
        newest.take(dayOfTimestamp(item['updatedAt']), line);
        report.add({
          line,
          id:
            textAt(item, 'packageVulnerabilityDetails', 'vulnerabilityId') ??
            textAt(item, 'title') ??
            'no id',
          severity: severityOf(textAt(item, 'severity')) ?? (textAt(item, 'severity') ? 'unknown' : 'none'),
          state,
          found: dayOfTimestamp(item['firstObservedAt']),
          fixed: state === 'fixed' ? dayOfTimestamp(item['updatedAt']) : undefined,
          where: resourceOf(item),
        });
      },
      finish: ({ value, lineOf }) => {
        if (isPartial(value)) return report.fail(partialDetail, lineOf(['nextToken']));
        const { settings: _, ...reading } = report.build({ line: lineOf([]) });
        return { ...reading, settings: [], ...newest.notBefore(file) };
      },
    };
  },
});

function isFinding(item: RecordMap): boolean {
  return textAt(item, 'findingArn')?.includes(':inspector2:') === true && 'severity' in item;
}

function resourceOf(item: RecordMap): string {
  const resources = partOf(item, 'resources');
  return textAt(Array.isArray(resources) ? resources[0] : undefined, 'id') ?? '';
}
