import type { Layer } from '../../evidence/evidence.ts';
import { type BranchRule, tellBranchRule } from '../branch-rule.ts';
import { mayBeDefaultBranch } from '../github-branches.ts';
import { type GithubPart, githubList, githubPart, githubText, githubValue } from '../github-fields.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';

/**
 * Branch protection rules as GraphQL gives them, of one repository or of all of an organization. No rules at all
 * show nothing: who is no administrator of a repository sees none.
 */
export const githubBranchProtectionRules: RecordReader = {
  id: 'github-branch-protection-rules',
  title: 'GitHub branch protection rules (GraphQL)',
  supports: ['peer-review'],
  gives: {
    settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
    tables: false,
  },
  dating: 'sidecar',
  takes: 'record',
  recognizes: (value) => repositoriesIn(value).length > 0,
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: githubBranchProtectionRules.id }, file);
    const repositories = repositoriesIn(value);
    for (const repository of repositories) {
      if (githubValue(repository.value, 'isArchived') === true) continue;
      const rule = ruleIn(repository);
      if (rule) tellBranchRule(builder, { ...readRule(rule, lineOf), layer: layerOf(repository) });
      else
        builder.addProblem(
          'empty',
          'no branch protection rule for the default branch is shown: ask as an administrator',
          lineOf(repository.path),
        );
    }
    return builder.build();
  },
};

function layerOf({ value }: GithubPart): Layer {
  const of = githubText(value, 'nameWithOwner');
  return { name: 'branch protection', ...(of === undefined ? {} : { of }) };
}

const mostDepth = 5;

/** Every mapping that tells of branch protection rules, wherever the query put it. */
function repositoriesIn(value: unknown): GithubPart[] {
  const data = githubValue(value, 'data') === undefined ? undefined : githubPart({ value, path: [] }, 'data');
  return data ? under(data, 0) : [];
}

function under(part: GithubPart, depth: number): GithubPart[] {
  if (depth > mostDepth) return [];
  if (Array.isArray(part.value)) return githubList(part).flatMap((entry) => under(entry, depth + 1));
  if (!isMap(part.value)) return [];
  const ofDefault = githubPart(part, 'defaultBranchRef', 'branchProtectionRule');
  if (githubValue(part.value, 'branchProtectionRules') !== undefined || ofDefault.value !== undefined)
    return [part];
  return Object.keys(part.value).flatMap((key) => under(githubPart(part, key), depth + 1));
}

/** The rule of the default branch: GraphQL names that branch, if it was asked to. */
function ruleIn(repository: GithubPart): GithubPart | undefined {
  const own = githubPart(repository, 'defaultBranchRef', 'branchProtectionRule');
  if (isMap(own.value)) return own;
  const branch = githubText(repository.value, 'defaultBranchRef', 'name');
  const rules = githubList(githubPart(repository, 'branchProtectionRules'));
  const named = (...names: readonly string[]) =>
    rules.find(({ value }) => names.includes(githubText(value, 'pattern') ?? ''));
  const taking = rules.find(({ value }) => {
    const pattern = githubText(value, 'pattern') ?? '';
    return (branch === undefined || /[*?]/u.test(pattern)) && mayBeDefaultBranch(pattern);
  });
  return (branch === undefined ? named('main', 'master') : named(branch)) ?? taking;
}

function readRule(rule: GithubPart, lineOf: ParsedRecord['lineOf']): BranchRule {
  const required = githubPart(rule, 'requiresApprovingReviews');
  const count = githubPart(rule, 'requiredApprovingReviewCount');
  const admins = githubPart(rule, 'isAdminEnforced');
  const pushes = githubPart(rule, 'allowsForcePushes');
  const bypassers = githubValue(rule.value, 'bypassPullRequestAllowances', 'totalCount');
  const isRequired = required.value !== false;
  return {
    approvals:
      isRequired && typeof count.value === 'number'
        ? { count: count.value, line: lineOf(count.path) }
        : isRequired
          ? undefined
          : { count: 0, line: lineOf(required.path) },
    bypass:
      typeof admins.value !== 'boolean'
        ? undefined
        : {
            who: !admins.value
              ? 'administrators may bypass'
              : typeof bypassers === 'number' && bypassers > 0
                ? `${bypassers} users, teams or apps may bypass`
                : '',
            line: lineOf(admins.path),
          },
    ...(typeof pushes.value === 'boolean'
      ? { forcePushes: { blocked: !pushes.value, line: lineOf(pushes.path) } }
      : {}),
  };
}
