import { readDate } from '../../evidence/dates.ts';
import { tellBranchRule } from '../branch-rule.ts';
import { type CheckStatus, CheckTable } from '../check-table.ts';
import { textAt } from '../export-items.ts';
import { mayBeDefaultBranch } from '../github-branches.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isListOfMaps, isMap } from '../record-values.ts';

/**
 * OSSF Scorecard's checks with their scores. A score of -1 is no bad one: the check could not be made. The scores
 * are a tool's judgment; of what it saw, the details of Branch-Protection tell the approvals required.
 */
export const ossfScorecard: RecordReader = {
  id: 'ossf-scorecard',
  title: 'OSSF Scorecard (JSON)',
  supports: ['peer-review'],
  gives: {
    settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
    tables: true,
  },
  dating: 'date',
  takes: 'record',
  recognizes: (value) =>
    isMap(value) &&
    isMap(value['repo']) &&
    isMap(value['scorecard']) &&
    (value['checks'] === null || Array.isArray(value['checks'])),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: ossfScorecard.id }, file);
    const checks = isMap(value) ? value['checks'] : undefined;
    const line = lineOf(['checks']);
    if (!isListOfMaps(checks)) return builder.fail('empty', 'no checks', line);
    const scores = checks.map((check) => Number(textAt(check, 'score') ?? -1));
    if (scores.every((score) => !(score >= 0)))
      return builder.fail('tool-failure', 'no check could be made: every score is -1', line);
    const table = new CheckTable({ file, line });
    scores.forEach((score, index) => {
      table.add({
        line: lineOf(['checks', index]),
        check: textAt(checks[index], 'name') ?? 'unnamed check',
        title: score >= 0 ? `scored ${score} of 10` : 'inconclusive',
        status: statusOf(score),
        resource: textAt(value, 'repo', 'name') ?? '',
      });
    });
    builder.addTable(table.build());
    const protection = checks.findIndex((check) => textAt(check, 'name') === 'Branch-Protection');
    const { details } = checks[protection] ?? {};
    for (const { approvals, index } of approvalsIn(details)) {
      const at = lineOf(['checks', protection, 'details', index]);
      tellBranchRule(builder, { approvals: { count: approvals, line: at } });
    }
    const date = readDate(textAt(value, 'date') ?? '');
    if (date.kind === 'day')
      builder.addDate({ date: date.date, source: 'tool timestamp', place: { file, line: lineOf(['date']) } });
    return builder.build();
  },
};

/** Between none and all of the points lies no verdict of the tool's own. */
function statusOf(score: number): CheckStatus {
  if (!(score >= 0)) return 'not evaluated';
  if (score === 0) return 'fail';
  return score >= 10 ? 'pass' : 'info';
}

const required =
  /(?:required approving review count is|number of required reviewers is(?: only)?) (?<count>\d{1,2}) on branch '(?<branch>[^']{1,200})'/u;
const unprotected = /branch protection not enabled for branch '(?<branch>[^']{1,200})'/u;

/**
 * The approvals that the default branch requires, as the details say. A count of none is passed over: Scorecard
 * also writes it where it was not allowed to see the rule.
 */
function approvalsIn(details: unknown): { approvals: number; index: number }[] {
  const said = (Array.isArray(details) ? details : []).flatMap((detail: unknown, index) => {
    const text = typeof detail === 'string' ? detail.slice(0, 500) : '';
    const groups = (required.exec(text) ?? unprotected.exec(text))?.groups;
    const branch = groups?.['branch'] ?? '';
    const approvals = Number(groups?.['count'] ?? 0);
    const counts = mayBeDefaultBranch(branch) && (approvals > 0 || unprotected.test(text));
    return counts ? [{ approvals, index, isUsual: /^(?:main|master)$/u.test(branch) }] : [];
  });
  const usual = said.filter(({ isUsual }) => isUsual);
  return usual.length > 0 ? usual : said;
}
