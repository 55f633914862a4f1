import type { Layer } from '../../evidence/evidence.ts';
import { tellBranchRule } from '../branch-rule.ts';
import { unnamedBranch } from '../github-branches.ts';
import { type GithubPart, githubList, githubText } from '../github-fields.ts';
import { reviewRuleIn } from '../github-review-rule.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';

/**
 * The rules that are in force for a branch, from all rulesets: GitHub lists active ones only, and does not say
 * who may bypass them. A list without a review rule shows that no approval is required.
 */
export const githubBranchRules: RecordReader = {
  id: 'github-branch-rules',
  title: 'GitHub rules for a branch (rules/branches)',
  supports: ['peer-review'],
  gives: {
    settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
    tables: false,
  },
  dating: 'sidecar',
  takes: 'record',
  recognizes: (value) => {
    const rules = rulesIn(value);
    return rules.length > 0 && rules.every(isRule);
  },
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: githubBranchRules.id }, file);
    const rules = rulesIn(value);
    const review = reviewRuleIn(rules);
    const pushes = rules.find((rule) => isMap(rule.value) && rule.value['type'] === 'non_fast_forward');
    tellBranchRule(builder, {
      approvals: review ? review.approvals(lineOf) : { count: 0, line: lineOf([]) },
      ...(pushes ? { forcePushes: { blocked: true, line: lineOf(pushes.path) } } : {}),
      layer: layerOf(rules),
    });
    builder.addProblem('unnamed-branch', unnamedBranch, lineOf([]));
    return builder.build();
  },
};

/** The repository whose rules they are; rules of an organization name none. */
function layerOf(rules: readonly GithubPart[]): Layer {
  const [repository] = rules
    .filter(({ value }) => githubText(value, 'ruleset_source_type')?.toLowerCase() === 'repository')
    .map(({ value }) => githubText(value, 'ruleset_source'));
  return { name: 'ruleset', ...(repository === undefined ? {} : { of: repository }) };
}

/** A list, or the pages of one. */
function rulesIn(value: unknown): GithubPart[] {
  return githubList({ value: Array.isArray(value) ? value : [], path: [] }).flatMap((entry) =>
    Array.isArray(entry.value) ? githubList(entry) : [entry],
  );
}

function isRule({ value }: GithubPart): boolean {
  return (
    isMap(value) &&
    typeof value['type'] === 'string' &&
    ['ruleset_id', 'ruleset_source', 'ruleset_source_type'].some((key) => Object.hasOwn(value, key))
  );
}
