import type { Layer } from '../../evidence/evidence.ts';
import { type BranchRule, tellBranchRule } from '../branch-rule.ts';
import { takesInDefaultBranch } from '../github-branches.ts';
import { type GithubPart, githubList, githubPart, githubText, githubValue } from '../github-fields.ts';
import { reviewRuleIn } from '../github-review-rule.ts';
import { NewestDay } from '../newest-day.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';

/**
 * Rulesets of repositories or organizations. GitHub adds rulesets up, so one of them shows only what it says
 * itself: one that is not for the default branch, or says nothing of reviews, shows nothing of either. A review
 * rule that is switched off, or only tried out, requires no approval.
 */
export const githubRulesets: RecordReader = {
  id: 'github-rulesets',
  title: 'GitHub rulesets (one or several, with their rules)',
  supports: ['peer-review'],
  gives: {
    settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
    tables: false,
  },
  dating: 'sidecar; else not before the last change',
  takes: 'record',
  recognizes: (value) => {
    const rulesets = rulesetsIn(value);
    return rulesets.length > 0 && rulesets.every(isRuleset);
  },
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: githubRulesets.id }, file);
    const about = rulesetsIn(value).filter(({ value: ruleset }) => isAboutDefaultBranch(ruleset));
    const active = about.filter(isActive);
    for (const ruleset of active) tellBranchRule(builder, ruleOf(ruleset, lineOf));
    const requiring = active.filter((ruleset) => reviewRuleIn(rulesOf(ruleset)));
    for (const ruleset of about) {
      const replaced = requiring.some((other) => sourceOf(other) === sourceOf(ruleset));
      if (isActive(ruleset) || replaced || !reviewRuleIn(rulesOf(ruleset))) continue;
      const line = lineOf(githubPart(ruleset, 'enforcement').path);
      tellBranchRule(builder, { approvals: { count: 0, line }, layer: layerOf(ruleset) });
    }
    const newest = new NewestDay();
    for (const ruleset of rulesetsIn(value)) {
      const changed = githubPart(ruleset, 'updated_at');
      newest.take(changed.value, lineOf(changed.path));
    }
    return { ...builder.build(), ...newest.notBefore(file) };
  },
};

/** One, a list, or what GraphQL answers. */
function rulesetsIn(value: unknown): GithubPart[] {
  const root: GithubPart = { value, path: [] };
  if (isRuleset(root)) return [root];
  if (Array.isArray(value))
    return githubList(root).flatMap((entry) => (Array.isArray(entry.value) ? githubList(entry) : [entry]));
  return ['repository', 'organization'].flatMap((owner) =>
    githubList(githubPart(root, 'data', owner, 'rulesets')),
  );
}

/** Lists of rulesets name them without their rules and conditions. */
function isRuleset({ value }: GithubPart): boolean {
  const has = (...keys: readonly string[]) => keys.some((key) => githubValue(value, key) !== undefined);
  return (
    isMap(value) &&
    /^(?:active|evaluate|disabled)$/iu.test(githubText(value, 'enforcement') ?? '') &&
    (has('rules', 'conditions') || (has('name') && has('target', 'source_type')))
  );
}

function isAboutDefaultBranch(ruleset: unknown): boolean {
  const target = githubText(ruleset, 'target')?.toLowerCase() ?? 'branch';
  const names = githubPart({ value: ruleset, path: [] }, 'conditions', 'ref_name');
  const list = (key: string) =>
    githubList(githubPart(names, key)).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return target === 'branch' && takesInDefaultBranch(list('include'), list('exclude'));
}

function isActive({ value }: GithubPart): boolean {
  return githubText(value, 'enforcement')?.toLowerCase() === 'active';
}

function rulesOf(ruleset: GithubPart): GithubPart[] {
  return githubList(githubPart(ruleset, 'rules'));
}

function sourceOf({ value }: GithubPart): string {
  return githubText(value, 'source') ?? githubText(value, 'source', 'name') ?? '';
}

function layerOf(ruleset: GithubPart): Layer {
  const isOwn = githubText(ruleset.value, 'source_type')?.toLowerCase() === 'repository';
  const source = sourceOf(ruleset);
  return { name: 'ruleset', ...(isOwn && source !== '' ? { of: source } : {}) };
}

function ruleOf(ruleset: GithubPart, lineOf: ParsedRecord['lineOf']): BranchRule {
  const rules = rulesOf(ruleset);
  const actors = githubPart(ruleset, 'bypass_actors');
  const bypassing = githubList(actors).length;
  const pushes = rules.find(({ value }) => githubText(value, 'type')?.toLowerCase() === 'non_fast_forward');
  return {
    layer: layerOf(ruleset),
    approvals: reviewRuleIn(rules)?.approvals(lineOf),
    // Who may not administer the repository does not see the list.
    bypass:
      actors.value === undefined
        ? undefined
        : { who: bypassing === 0 ? '' : `${bypassing} may bypass`, line: lineOf(actors.path) },
    ...(pushes ? { forcePushes: { blocked: true, line: lineOf(pushes.path) } } : {}),
  };
}
