import { tellBranchRule } from '../branch-rule.ts';
import { type ExportItem, exportItems, hasOnlyItems, textAt } from '../export-items.ts';
import { mayBeDefaultBranch } from '../github-branches.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

const keys = ['values'];

/**
 * Bitbucket adds its restrictions up: the strictest number of approvals counts, and none at all is shown by a list of
 * restrictions for the default branch that has no such kind.
 */
export const bitbucketBranchRestrictions: RecordReader = {
  id: 'bitbucket-branch-restrictions',
  title: 'Bitbucket branch restrictions (API)',
  supports: ['peer-review'],
  gives: {
    settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
    tables: false,
  },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isRestriction),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: bitbucketBranchRestrictions.id }, file);
    const about = exportItems(value, keys).filter(({ item }) => isAboutDefaultBranch(item));
    const [strictest] = ofKind(about, 'require_approvals_to_merge').sort((a, b) => countOf(b) - countOf(a));
    const [pushes] = ofKind(about, 'force');
    if (about.length > 0)
      tellBranchRule(builder, {
        approvals: strictest
          ? { count: countOf(strictest), line: lineOf([...strictest.path, 'value']) }
          : { count: 0, line: lineOf([]) },
        ...(pushes ? { forcePushes: { blocked: true, line: lineOf(pushes.path) } } : {}),
      });
    return builder.build();
  },
};

function ofKind(restrictions: readonly ExportItem[], kind: string): ExportItem[] {
  return restrictions.filter(({ item }) => item['kind'] === kind);
}

function countOf({ item }: ExportItem): number {
  return typeof item['value'] === 'number' ? item['value'] : 0;
}

function isRestriction(item: RecordMap): boolean {
  return (
    textAt(item, 'kind') !== undefined &&
    (item['type'] === 'branchrestriction' || textAt(item, 'branch_match_kind') !== undefined)
  );
}

/** A branching model names its branches by what they are for. */
function isAboutDefaultBranch(item: RecordMap): boolean {
  if (textAt(item, 'branch_match_kind') === 'branching_model')
    return ['production', 'development'].includes(textAt(item, 'branch_type') ?? '');
  return mayBeDefaultBranch(textAt(item, 'pattern') ?? '');
}
