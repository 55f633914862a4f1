import { type ExportItem, exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import { mayBeDefaultBranch } from '../github-branches.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

const keys = ['rules'];
/** Rules that ask for approvals only of changes with certain findings, or of certain files. */
const conditional = new Set(['report_approver', 'code_owner']);

/** GitLab asks for the approvals of every rule that applies: the largest number is what any change needs. */
export const gitlabApprovalRules: RecordReader = {
  id: 'gitlab-approval-rules',
  title: 'GitLab merge request approval rules (API)',
  supports: ['peer-review'],
  gives: {
    settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
    tables: false,
  },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isRule),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: gitlabApprovalRules.id }, file);
    const rules = exportItems(value, keys).filter(({ item }) => appliesToAll(item));
    const [strictest] = rules.sort((a, b) => countOf(b) - countOf(a));
    builder.addSetting(
      'required_approvals',
      strictest ? countOf(strictest) : 0,
      lineOf(strictest ? [...strictest.path, 'approvals_required'] : []),
    );
    return builder.build();
  },
};

function isRule(item: RecordMap): boolean {
  return (
    typeof item['approvals_required'] === 'number' &&
    textAt(item, 'rule_type') !== undefined &&
    textAt(item, 'name') !== undefined
  );
}

function countOf({ item }: ExportItem): number {
  return Number(item['approvals_required']);
}

function appliesToAll(item: RecordMap): boolean {
  if (conditional.has(textAt(item, 'rule_type') ?? '')) return false;
  const branches = partOf(item, 'protected_branches');
  const named: unknown[] = Array.isArray(branches) ? branches : [];
  return named.length === 0 || named.some((branch) => mayBeDefaultBranch(textAt(branch, 'name') ?? ''));
}
