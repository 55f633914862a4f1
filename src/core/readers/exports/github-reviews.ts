import { TableBuilder } from '../../evidence/table.ts';
import { approversOf } from '../github-approvals.ts';
import { githubList, githubText, githubValue } from '../github-fields.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isListOfMaps } from '../record-values.ts';

/**
 * The reviews of one pull request. They show who approved, but neither who wrote the change nor whether it was
 * merged: alone they cannot show that somebody else approved it.
 */
export const githubReviews: RecordReader = {
  id: 'github-reviews',
  title: 'GitHub reviews of one pull request (names neither author nor merge: of little use alone)',
  supports: [],
  gives: { settings: [], tables: true },
  dating: 'sidecar',
  takes: 'record',
  recognizes: (value) =>
    isListOfMaps(value) &&
    value.every(
      (review) =>
        githubText(review, 'state') !== undefined &&
        githubText(review, 'pull_request_url') !== undefined &&
        githubValue(review, 'user') !== undefined,
    ),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: githubReviews.id }, file);
    const table = new TableBuilder({ file, line: lineOf([]) }, ['number', 'approved by']);
    const byPull = new Map<string, { value: unknown[]; line: number }>();
    for (const { value: review, path } of githubList({ value, path: [] })) {
      const number = (githubText(review, 'pull_request_url') ?? '').split('/').at(-1) ?? '';
      const pull = byPull.get(number) ?? { value: [], line: lineOf(path) };
      pull.value.push(review);
      byPull.set(number, pull);
    }
    for (const [number, { value: reviews, line }] of byPull) {
      const approvers = approversOf({ value: reviews, path: [] }, { author: undefined, mergedAt: undefined });
      table.addRow([number, approvers.join('; ')], line);
    }
    builder.addTable(table.build());
    return builder.build();
  },
};
