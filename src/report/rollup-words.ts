import { cut } from '../core/assess/exact.ts';
import type { RolledUp } from '../core/rollup/rolled-up.ts';
import type { Rollup } from '../core/rollup/rollup.ts';
import type { RollupRule } from '../core/rollup/rollup-verdict.ts';
import { counted, days, listed } from './grammar.ts';
import { shown } from './shown.ts';
import { whole } from './words-verdict.ts';

/** Organization and system; holds text of the report, cut: escape it for the medium. */
export function teamName({ organization, system }: Pick<RolledUp, 'organization' | 'system'>): string {
  return system === undefined ? shown(organization, 80) : `${shown(organization, 80)}: ${shown(system, 80)}`;
}

/** To read on after the path of a manifest. */
export const removedWords = 'is removed by this change, so that nothing judges its system any more';

/** What a rule of the rollup says, after its name and file. */
export function rollupRuleSentence(rule: RollupRule): string {
  switch (rule.rule) {
    case 'no-reports':
      return 'there is no report to roll up';
    case 'removed':
      return removedWords;
    case 'unread':
      return rule.reason;
    case 'gate':
      return rule.fired.length === 0
        ? 'does not pass its gate'
        : `does not pass its gate: ${listed(rule.fired)}`;
    case 'threshold':
      return `score ${cut(rule.score)} is under ${whole(rule.threshold)}`;
    case 'max-age':
      return ageWords(rule.ageDays, rule.maxAgeDays);
  }
}

function ageWords(ageDays: number, maxAgeDays: number): string {
  return ageDays < 0
    ? `was assessed as of a day that is ${days(-ageDays)} ahead`
    : `was assessed ${days(ageDays)} ago, more than ${maxAgeDays}`;
}

/** What makes the reports hard to compare, a sentence each; nothing of it is text of a file. */
export function rollupNotes({ reports, daysDiffer, maxAgeDays }: Rollup): string[] {
  const dates = reports.map(({ asOf }) => asOf).sort();
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const count = (is: (report: RolledUp) => boolean) => reports.filter(is).length;
  const old = count(({ ageDays }) => ageDays > maxAgeDays);
  const ahead = count(({ ageDays }) => ageDays < 0);
  const namesakes = count(({ sharesName }) => sharesName);
  const copies = count(({ isCopy }) => isCopy);
  return [
    ...(daysDiffer ? [`The reports were assessed on different days, from ${first} to ${last}.`] : []),
    ...(old > 0 ? [`${counted(old, 'report')} older than ${days(maxAgeDays)}: assess again.`] : []),
    ...(ahead > 0 ? [`${counted(ahead, 'report')} as of a day that has not come yet.`] : []),
    ...(namesakes > 0
      ? [`${namesakes} reports share their name with another: the file tells them apart.`]
      : []),
    ...(copies > 0 ? [`${copies} reports are copies of one another, byte for byte; each counts.`] : []),
  ];
}

/** What is rolled up: reports of many repositories, or the manifests of one. */
export type RollupOf = 'report' | 'manifest';

const unreadWords: Record<RollupOf, (count: number) => string> = {
  report: (count) => `${counted(count, 'file')} could not be read as a report`,
  manifest: (count) => `${count} cannot be judged`,
};

/** `1 of 3 reports fails`, and how many could not be looked at. */
export function failingWords({ overall, reports, unread }: Rollup, of: RollupOf = 'report'): string {
  const failing = overall?.failing ?? 0;
  const all = counted(reports.length, of);
  const told =
    failing === 0
      ? `${all} ${reports.length === 1 ? 'passes' : 'pass'}`
      : `${failing} of ${all} ${failing === 1 ? 'fails' : 'fail'}`;
  return unread.length === 0 ? told : `${told}, and ${unreadWords[of](unread.length)}`;
}
