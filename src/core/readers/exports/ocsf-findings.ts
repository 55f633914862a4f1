import type { CheckStatus } from '../check-table.ts';
import { hasOnlyItems, partOf, textAt } from '../export-items.ts';
import { listReader } from '../list-export.ts';
import { dayOfTimestamp } from '../machine-time.ts';
import { NewestDay } from '../newest-day.ts';
import { checkStatusOf, noOutcomeDetail, PostureReport } from '../posture-report.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';

const keys = ['findings', 'events', 'data'];
/** What OCSF calls compliance findings and detection findings; Prowler writes its checks as the latter. */
const classes = new Set(['2003', '2004']);
const decided: Readonly<Record<string, CheckStatus>> = {
  suppressed: 'suppressed',
  archived: 'archived',
  resolved: 'resolved',
};

export const ocsfFindings = listReader({
  id: 'ocsf-findings',
  title: 'Prowler findings (OCSF JSON), and OCSF compliance findings of other tools',
  supports: ['encryption', 'mfa', 'baseline-configuration'],
  gives: { settings: ['encryption_at_rest', 'tls_minimum_version', 'mfa_enforced'], tables: true },
  dating: 'the newest time_dt, or event_time of older releases',
  recognizes: (value) => hasOnlyItems(value, keys, isFinding),
  startsLike: (start) =>
    start.includes('"metadata"') &&
    start.includes('"finding_info"') &&
    /"class_uid"\s{0,9}:\s{0,9}200[34]\b/u.test(start),
  lists: [[], ['*']],
  keys,
  collect: (file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: ocsfFindings.id }, file);
    const run = new NewestDay();
    const report = new PostureReport({ file, line: 1 });
    return {
      take: (item, { line }) => {
        run.take(timeOf(item), line);
        report.add({
          line,
          check: checkOf(item),
          title: textAt(item, 'finding_info', 'title'),
          status: statusOf(item),
          severity: textAt(item, 'severity'),
          resource: resourceOf(item),
          sentence: textAt(item, 'status_detail') ?? textAt(item, 'message'),
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

function timeOf(item: RecordMap): string | undefined {
  return ['time_dt', 'time', 'event_time']
    .map((key) => dayOfTimestamp(item[key]))
    .find((day) => day !== undefined);
}

function isFinding(item: RecordMap): boolean {
  return (
    isMap(item['metadata']) &&
    isMap(item['finding_info']) &&
    classes.has(textAt(item, 'class_uid') ?? '') &&
    outcomeOf(item) !== undefined
  );
}

function checkOf(item: unknown): string {
  const [control, code] = [textAt(item, 'compliance', 'control'), textAt(item, 'metadata', 'event_code')];
  return code ?? control ?? textAt(item, 'finding_info', 'uid') ?? '';
}

function outcomeOf(item: unknown): string | undefined {
  return textAt(item, 'status_code') ?? textAt(item, 'compliance', 'status');
}

function statusOf(item: unknown): CheckStatus {
  const status = checkStatusOf(outcomeOf(item));
  const state = textAt(item, 'status')?.toLowerCase() ?? '';
  return status === 'fail' ? (decided[state] ?? status) : status;
}

function resourceOf(item: unknown): string {
  const resources = partOf(item, 'resources');
  const first: unknown = Array.isArray(resources) ? resources[0] : undefined;
  return textAt(first, 'uid') ?? textAt(first, 'name') ?? '';
}
