import { type GithubPart, githubList, githubText, githubValue } from '../github-fields.ts';
import { listReader } from '../list-export.ts';
import { NewestDay } from '../newest-day.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';
import { type Severity, severityOf } from '../severity.ts';
import { type Vulnerability, VulnerabilityTable } from '../vulnerability-table.ts';

/**
 * Dependabot alerts of a repository or organization, with the days from finding to fixing. No alerts at all may
 * mean that the feature is off: an empty list is left to the reader of empty things.
 */
export const dependabotAlerts = listReader({
  id: 'dependabot-alerts',
  title: 'GitHub Dependabot alerts',
  supports: ['vulnerability-management'],
  gives: { settings: [], tables: true },
  dating: 'sidecar; else not before the newest change of an alert',
  recognizes: (value) => {
    const alerts = alertsIn(value);
    return alerts.length > 0 && alerts.every(isAlert);
  },
  startsLike: (start) =>
    /^\[[\s[]{0,99}\{/u.test(start) &&
    start.includes('"security_advisory"') &&
    start.includes('"state"') &&
    start.includes('"dependency"'),
  // A list, or the pages of one.
  lists: [[], ['*']],
  collect: (file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: dependabotAlerts.id }, file);
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

function findingOf(alert: unknown): Omit<Vulnerability, 'line'> {
  return {
    id:
      githubText(alert, 'security_advisory', 'cve_id') ??
      githubText(alert, 'security_advisory', 'ghsa_id') ??
      `alert ${githubText(alert, 'number') ?? ''}`,
    severity: severityIn(alert),
    state: stateIn(alert),
    found: githubText(alert, 'created_at'),
    fixed: githubText(alert, 'fixed_at'),
    where: [
      githubText(alert, 'repository', 'full_name'),
      githubText(alert, 'dependency', 'manifest_path'),
      githubText(alert, 'dependency', 'package', 'name'),
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  };
}

/** A list, or the pages of one. */
function alertsIn(value: unknown): GithubPart[] {
  return githubList({ value: Array.isArray(value) ? value : [], path: [] }).flatMap((entry) =>
    Array.isArray(entry.value) ? githubList(entry) : [entry],
  );
}

function isAlert({ value }: GithubPart): boolean {
  return (
    isMap(value) &&
    githubText(value, 'state') !== undefined &&
    (isMap(value['security_advisory']) || isMap(value['security_vulnerability'])) &&
    (isMap(value['dependency']) || Object.hasOwn(value, 'fixed_at'))
  );
}

function severityIn(alert: unknown): Severity {
  const said =
    githubValue(alert, 'security_vulnerability', 'severity') ??
    githubValue(alert, 'security_advisory', 'severity');
  return severityOf(said) ?? 'unknown';
}

/** What Dependabot dismisses by itself (a dependency of development only) somebody has set it to. */
function stateIn(alert: unknown): 'open' | 'fixed' | 'dismissed' {
  const state = githubText(alert, 'state')?.toLowerCase();
  if (state === 'fixed') return 'fixed';
  return state === 'dismissed' || state === 'auto_dismissed' ? 'dismissed' : 'open';
}
