import { hasOnlyItems } from '../export-items.ts';
import { githubText } from '../github-fields.ts';
import { listReader } from '../list-export.ts';
import { NewestDay } from '../newest-day.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';
import { type Severity, severityOf } from '../severity.ts';
import { type Vulnerability, VulnerabilityTable } from '../vulnerability-table.ts';

const levels: Readonly<Record<string, Severity>> = { error: 'high', warning: 'medium', note: 'low' };

/**
 * Alerts of code scanning and of secret scanning, with the days on which they came and went. None at all may mean
 * that the feature is off: an empty list is left to the reader of those.
 */
export const githubCodeScanning = listReader({
  id: 'github-code-scanning',
  title: 'GitHub code scanning and secret scanning alerts',
  supports: ['vulnerability-management'],
  gives: { settings: [], tables: true },
  dating: 'sidecar; else not before the newest change of an alert',
  recognizes: (value) => hasOnlyItems(value, [], isAlert),
  startsLike: (start) =>
    start.includes('"state"') &&
    (start.includes('"most_recent_instance"') || start.includes('"secret_type"')),
  // A list, or the pages of one.
  lists: [[], ['*']],
  collect: (file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: githubCodeScanning.id }, file);
    const table = new VulnerabilityTable({ file, line: 1 });
    const newest = new NewestDay();
    return {
      take: (alert, { line }) => {
        newest.take(githubText(alert, 'updated_at'), line);
        table.add({ line, ...findingOf(alert) });
      },
      finish: ({ lineOf }) => {
        builder.addTable({ ...table.build(), line: lineOf([]) });
        return { ...builder.build(), ...newest.notBefore(file) };
      },
    };
  },
});

function isAlert(alert: RecordMap): boolean {
  const isCode =
    githubText(alert, 'rule', 'id') !== undefined && githubText(alert, 'tool', 'name') !== undefined;
  return (
    githubText(alert, 'state') !== undefined && (isCode || githubText(alert, 'secret_type') !== undefined)
  );
}

function findingOf(alert: RecordMap): Omit<Vulnerability, 'line'> {
  const secret = githubText(alert, 'secret_type');
  const state = stateOf(alert);
  return {
    id: secret ?? githubText(alert, 'rule', 'id') ?? '',
    severity:
      severityOf(githubText(alert, 'rule', 'security_severity_level')) ??
      levels[githubText(alert, 'rule', 'severity') ?? ''] ??
      (secret === undefined ? 'unknown' : 'high'),
    state,
    found: githubText(alert, 'created_at'),
    fixed:
      state === 'fixed' ? (githubText(alert, 'fixed_at') ?? githubText(alert, 'resolved_at')) : undefined,
    where:
      githubText(alert, 'most_recent_instance', 'location', 'path') ??
      `alert ${githubText(alert, 'number') ?? ''}`,
  };
}

/** A secret that was revoked is dealt with; one that was called a false positive, somebody has decided on. */
function stateOf(alert: RecordMap): Vulnerability['state'] {
  const state = githubText(alert, 'state')?.toLowerCase();
  if (state === 'resolved') return githubText(alert, 'resolution') === 'revoked' ? 'fixed' : 'dismissed';
  if (state === 'fixed') return 'fixed';
  return state === 'dismissed' || state === 'closed' ? 'dismissed' : 'open';
}
