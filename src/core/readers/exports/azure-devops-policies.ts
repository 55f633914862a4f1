import { tellBranchRule } from '../branch-rule.ts';
import { exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import { mayBeDefaultBranch } from '../github-branches.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

const keys = ['value'];
/** What Azure DevOps calls the policy "Minimum number of reviewers". */
const reviewers = 'fa4e907d-c16b-4a4c-9dfa-4906e5d171dd';

/**
 * A policy that is off, or only advises, requires nothing; where the author's own vote counts, one approval fewer is
 * somebody else's.
 */
export const azureDevopsPolicies: RecordReader = {
  id: 'azure-devops-policies',
  title: 'Azure DevOps branch policies (policy/configurations)',
  supports: ['peer-review'],
  gives: {
    settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
    tables: false,
  },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isPolicy),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: azureDevopsPolicies.id }, file);
    const policies = exportItems(value, keys).filter(({ item }) => isAboutDefaultBranch(item));
    for (const { item, path } of policies) {
      if (!isOfReviewers(item)) continue;
      const inForce = item['isEnabled'] === true && item['isBlocking'] === true;
      const stated = partOf(item, 'settings', 'minimumApproverCount');
      const count = typeof stated === 'number' ? stated : 0;
      const own = partOf(item, 'settings', 'creatorVoteCounts') === true ? 1 : 0;
      const line = lineOf([...path, 'settings', 'minimumApproverCount']);
      tellBranchRule(builder, { approvals: { count: inForce ? Math.max(0, count - own) : 0, line } });
    }
    if (policies.length > 0 && !policies.some(({ item }) => isOfReviewers(item)))
      tellBranchRule(builder, { approvals: { count: 0, line: lineOf([]) } });
    return builder.build();
  },
};

function isPolicy(item: RecordMap): boolean {
  return (
    typeof item['isEnabled'] === 'boolean' &&
    typeof item['isBlocking'] === 'boolean' &&
    textAt(item, 'type', 'displayName') !== undefined &&
    partOf(item, 'settings', 'scope') !== undefined
  );
}

function isOfReviewers(item: RecordMap): boolean {
  return (
    textAt(item, 'type', 'id') === reviewers ||
    /minimum number of reviewers/iu.test(textAt(item, 'type', 'displayName') ?? '')
  );
}

/** A scope without a branch is every branch; `DefaultBranch` says itself what it is. */
function isAboutDefaultBranch(item: RecordMap): boolean {
  const scope = partOf(item, 'settings', 'scope');
  const scopes: unknown[] = Array.isArray(scope) ? scope : [];
  return scopes.some((one) => {
    const name = textAt(one, 'refName');
    return name === undefined || textAt(one, 'matchKind') === 'DefaultBranch' || mayBeDefaultBranch(name);
  });
}
