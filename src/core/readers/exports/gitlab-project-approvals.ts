import { textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';

/**
 * The approval settings of a GitLab project, and the project itself. Their one number is of an old way of asking for
 * approvals: where rules ask for them it is 0, and says nothing.
 */
export const gitlabProjectApprovals: RecordReader = {
  id: 'gitlab-project-approvals',
  title: 'GitLab project and its approval settings (API; the rules say how many approvals)',
  supports: ['peer-review'],
  gives: { settings: ['required_approvals'], tables: false },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) =>
    isMap(value) &&
    typeof value['approvals_before_merge'] === 'number' &&
    (typeof value['reset_approvals_on_push'] === 'boolean' ||
      textAt(value, 'path_with_namespace') !== undefined),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: gitlabProjectApprovals.id }, file);
    const count = isMap(value) ? Number(value['approvals_before_merge']) : 0;
    if (count > 0) builder.addSetting('required_approvals', count, lineOf(['approvals_before_merge']));
    return builder.build();
  },
};
