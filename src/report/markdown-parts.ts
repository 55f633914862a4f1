import { exact } from '../core/assess/exact.ts';
import { zoneOf } from '../core/assess/zone.ts';
import { decimal, decimalBeside } from './decimal.ts';
import { code, prose } from './escape.ts';
import { at, capital, counted, listed } from './grammar.ts';
import type { Report, ReportedControl, ReportedFinding } from './json-schema.ts';
import { table } from './markdown.ts';
import { testsMet } from './tests-met.ts';
import { disclaimer, noThreshold, standingOf, stateWords, whole, zoneLabels } from './words-verdict.ts';

/**
 * Parts that the comment and the job summary share, as lines of Markdown. They take parts of the JSON report, which
 * may come from a run that nobody trusts: every string is escaped, and zone and standing are told by the numbers.
 */

const marks = {
  passes: '✅ passes',
  fails: '❌ fails',
  'would fail': '⚠️ would fail (reported only)',
} as const;

/** Score, zone and verdict, readable in five seconds. */
export function headline({ score, verdict }: Report, level: '#' | '##' | '###'): string {
  const shown = `${decimalBeside(verdict.score, verdict.threshold)} / 100`;
  const standing = `${marks[standingOf(verdict)]} (threshold ${whole(exact(verdict.threshold))})`;
  return `${level} SOC 2 readiness: ${shown} — ${zoneLabels[zoneOf(exact(score))]} · ${standing}`;
}

/** The three numbers, always together, and what they rest on. */
export function numbers({ claimed, provable, inspectedShare, verdict }: Report): string[] {
  return table(
    [{ heading: 'Claimed' }, { heading: 'Score' }, { heading: 'Provable' }, { heading: 'Inspected' }],
    [
      [
        decimal(claimed),
        `**${decimalBeside(verdict.score, verdict.threshold)}**`,
        decimal(provable),
        `${Math.trunc(inspectedShare)}\u{A0}% of the score`,
      ],
    ],
  );
}

/** Every rule that fired, by name; of more than `most`, how many are not named. And whether the threshold is anybody's choice. */
export function rules(
  report: Pick<Report, 'verdict' | 'comparison'>,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const { verdict, comparison } = report;
  const mark = verdict.enforced ? '❌' : '⚠️';
  const named = verdict.rules
    .slice(0, most)
    .map(({ rule, message }) => `- ${mark} **${rule}**: ${prose(message)}`);
  const rest = verdict.rules.length - named.length;
  const unconfigured = `${capital(noThreshold(comparison?.state))}: the default of ${whole(exact(verdict.threshold))} applies.`;
  return [
    ...named,
    ...(rest > 0 ? [`- and ${counted(rest, 'further rule')}`] : []),
    ...(verdict.thresholdFrom === 'default' ? [...(verdict.rules.length > 0 ? [''] : []), unconfigured] : []),
  ];
}

export function controlTable(controls: readonly ReportedControl[]): string[] {
  return table(
    [
      { heading: 'Control' },
      { heading: 'Criteria' },
      { heading: 'Claimed → examined' },
      { heading: 'Points', align: 'right' },
      { heading: 'Tests met', align: 'right' },
    ],
    controls.map((control) => [
      code(control.id),
      listed(control.criteria.map(prose), { last: ',' }).replaceAll(' ,', ','),
      stateWords(control),
      control.notApplicable ? '' : `${decimal(control.points)} / ${decimal(control.available)}`,
      testsMet(control.tests),
    ]),
  );
}

const severityMarks = { error: '❌', warning: '⚠️', note: 'ℹ️' } as const;

/** One line a finding: how bad, where, and what. */
export function findingLine({ severity, control, file, line, message }: ReportedFinding): string {
  const place = file === null ? undefined : at(line === null ? { file } : { file, line });
  const where = [...(place === undefined ? [] : [code(place)]), ...(control === null ? [] : [code(control)])];
  // A message that starts with the place loses it beside the place.
  const told =
    place !== undefined && message.startsWith(`${place} `) ? message.slice(place.length + 1) : message;
  return `- ${severityMarks[severity]} ${where.join(' ')}${where.length > 0 ? ': ' : ''}${prose(told)}`;
}

export function findingCounts(findings: readonly Pick<ReportedFinding, 'severity'>[]): string {
  const count = (severity: ReportedFinding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = (['error', 'warning', 'note'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => counted(count(severity), severity));
  return counts.length === 0 ? 'no findings' : `${counted(findings.length, 'finding')}: ${listed(counts)}`;
}

/** What the numbers mean and what this is not; once a report, at its end. */
export function footer({ asOf, assessment }: Pick<Report, 'asOf' | 'assessment'>): string[] {
  const of = assessment === 'criteria' ? 'all criteria in scope' : 'the self-assessment’s controls';
  return [
    `<sub>As of ${asOf}, over ${of}. Claimed: the manifest as it stands. Score: what examining the evidence leaves of it; this is gated. Provable: full credits only. Inspected: what rests on contents that were opened. ${disclaimer}</sub>`,
  ];
}
