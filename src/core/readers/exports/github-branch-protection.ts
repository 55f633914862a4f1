import { type BranchRule, tellBranchRule } from '../branch-rule.ts';
import { mayBeDefaultBranch, otherBranch, unnamedBranch } from '../github-branches.ts';
import { type GithubPart, githubList, githubPart, githubValue } from '../github-fields.ts';
import { answerOf, protectionsIn } from '../github-protections.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';

/**
 * The protection of a branch, or of several. Where the answer is that there is none, no approval is required;
 * where it is a refusal, nothing is known.
 */
export const githubBranchProtection: RecordReader = {
  id: 'github-branch-protection',
  title: 'GitHub branch protection (REST; one, a list, or a recording)',
  supports: ['peer-review'],
  gives: {
    settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
    tables: false,
  },
  dating: 'Date header of a recording; else the sidecar',
  takes: 'record',
  recognizes: (value) => protectionsIn(value).length > 0,
  read: (record, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: githubBranchProtection.id }, file);
    const answers = protectionsIn(record.value);
    for (const { part, branch, repository } of answers) {
      const answer = answerOf(part);
      const line = record.lineOf(part.path);
      const layer = { name: 'branch protection' as const, ...(repository ? { of: repository } : {}) };
      if (answer?.kind === 'failure') builder.addProblem('tool-failure', answer.detail, line);
      else if (branch === undefined || mayBeDefaultBranch(branch)) {
        const rule = answer ? { approvals: { count: 0, line } } : ruleOf(part, record);
        tellBranchRule(builder, { ...rule, layer });
        if (branch === undefined) builder.addProblem('unnamed-branch', unnamedBranch, line);
      } else if (answers.length === 1) builder.addProblem('other-branch', otherBranch(branch), line);
    }
    const newest = answers
      .flatMap(({ part, day }) => (day ? [{ date: day, line: record.lineOf(part.path) }] : []))
      .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
    if (newest)
      builder.addDate({
        date: newest.date,
        source: 'tool timestamp',
        place: { file, line: newest.line },
      });
    return builder.build();
  },
};

function ruleOf(protection: GithubPart, { lineOf }: ParsedRecord): BranchRule {
  const reviews = githubPart(protection, 'required_pull_request_reviews');
  const count = githubPart(reviews, 'required_approving_review_count');
  const pushes = githubPart(protection, 'allow_force_pushes');
  const pushesAllowed = isOn(pushes.value);
  return {
    approvals: isMap(reviews.value)
      ? typeof count.value === 'number'
        ? { count: count.value, line: lineOf(count.path) }
        : undefined
      : { count: 0, line: lineOf(reviews.path) },
    bypass: bypassOf(protection, reviews, lineOf),
    ...(pushesAllowed === undefined
      ? {}
      : { forcePushes: { blocked: !pushesAllowed, line: lineOf(pushes.path) } }),
  };
}

function bypassOf(
  protection: GithubPart,
  reviews: GithubPart,
  lineOf: ParsedRecord['lineOf'],
): BranchRule['bypass'] {
  const admins = githubPart(protection, 'enforce_admins');
  const bound = isOn(admins.value);
  if (bound === false) return { who: 'administrators may bypass', line: lineOf(admins.path) };
  const allowances = githubPart(reviews, 'bypass_pull_request_allowances');
  const allowed = ['users', 'teams', 'apps'].flatMap((kind) => githubList(githubPart(allowances, kind)));
  if (allowed.length > 0)
    return { who: `${allowed.length} users, teams or apps may bypass`, line: lineOf(allowances.path) };
  return bound ? { who: '', line: lineOf(admins.path) } : undefined;
}

function isOn(value: unknown): boolean | undefined {
  const on = isMap(value) ? githubValue(value, 'enabled') : value;
  return typeof on === 'boolean' ? on : undefined;
}
