import type { CheckStatus } from '../check-table.ts';
import { hasOnlyItems, textAt } from '../export-items.ts';
import { listReader } from '../list-export.ts';
import { NewestDay } from '../newest-day.ts';
import { checkStatusOf, noOutcomeDetail, PostureReport } from '../posture-report.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

/** One check of one resource each, as Prowler 3 wrote them before it took to OCSF. */
export const prowlerJson = listReader({
  id: 'prowler-json',
  title: 'Prowler findings (native JSON of Prowler 3)',
  supports: ['encryption', 'mfa', 'baseline-configuration'],
  gives: { settings: ['encryption_at_rest', 'tls_minimum_version', 'mfa_enforced'], tables: true },
  dating: 'the newest AssessmentStartTime',
  recognizes: (value) => hasOnlyItems(value, [], isFinding),
  startsLike: (start) =>
    start.includes('"assessmentstarttime"') &&
    start.includes('"findinguniqueid"') &&
    start.includes('"checkid"'),
  lists: [[], ['*']],
  collect: (file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: prowlerJson.id }, file);
    const run = new NewestDay();
    const report = new PostureReport({ file, line: 1 });
    return {
      take: (item, { line }) => {
        run.take(textAt(item, 'AssessmentStartTime'), line);
        report.add({
          line,
          check: textAt(item, 'CheckID') ?? '',
          title: textAt(item, 'CheckTitle'),
          status: statusOf(item),
          severity: textAt(item, 'Severity'),
          resource:
            ['ResourceArn', 'ResourceId', 'ResourceName'].map((key) => textAt(item, key)).find(Boolean) ?? '',
          sentence: textAt(item, 'StatusExtended'),
        });
      },
      finish: ({ lineOf }) => {
        if (!report.showsSomething) return builder.fail('tool-failure', noOutcomeDetail, lineOf([]));
        for (const date of run.toolTimestamps(file)) builder.addDate(date);
        return { ...builder.build(), ...report.build(lineOf([])) };
      },
    };
  },
});

function isFinding(item: RecordMap): boolean {
  return ['FindingUniqueId', 'CheckID', 'Status', 'StatusExtended'].every(
    (key) => textAt(item, key) !== undefined,
  );
}

/** What the allow list let pass is a warning. */
function statusOf(item: RecordMap): CheckStatus {
  const status = textAt(item, 'Status')?.toUpperCase();
  return status === 'WARNING' ? 'muted' : checkStatusOf(status);
}
