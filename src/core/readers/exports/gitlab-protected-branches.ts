import { tellBranchRule } from '../branch-rule.ts';
import { exportItems, hasOnlyItems, textAt } from '../export-items.ts';
import { mayBeDefaultBranch } from '../github-branches.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

/** Who may push to protected branches of GitLab: it says nothing of approvals, which are rules of their own. */
export const gitlabProtectedBranches: RecordReader = {
  id: 'gitlab-protected-branches',
  title: 'GitLab protected branches (API; says nothing of approvals)',
  supports: [],
  gives: {
    settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
    tables: false,
  },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, [], isBranch) || (isOne(value) && isBranch(value)),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: gitlabProtectedBranches.id }, file);
    const branches = isOne(value) ? [{ item: value, path: [] }] : exportItems(value, []);
    for (const { item, path } of branches) {
      const allowed = item['allow_force_push'];
      if (!mayBeDefaultBranch(textAt(item, 'name') ?? '') || typeof allowed !== 'boolean') continue;
      const line = lineOf([...path, 'allow_force_push']);
      tellBranchRule(builder, { forcePushes: { blocked: !allowed, line } });
    }
    return builder.build();
  },
};

function isOne(value: unknown): value is RecordMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBranch(item: RecordMap): boolean {
  return (
    textAt(item, 'name') !== undefined &&
    Array.isArray(item['push_access_levels']) &&
    Array.isArray(item['merge_access_levels'])
  );
}
