import { TableBuilder } from '../../evidence/table.ts';
import { type GithubPart, githubList, githubPart, githubText, isBot, loginOf } from '../github-fields.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';

/** What Chainloop attests of one pull or merge request: its author, and the last word of each reviewer. */
export const chainloopPrInfo: RecordReader = {
  id: 'chainloop-pr-info',
  title: 'Chainloop pr-info (one pull or merge request with its reviewers)',
  supports: ['peer-review'],
  gives: { settings: [], tables: true },
  dating: 'sidecar',
  takes: 'record',
  recognizes: (value) => {
    const infos = infosIn(value);
    return infos.length > 0 && infos.every(isInfo);
  },
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: chainloopPrInfo.id }, file);
    const reviewed = knowsReviewers(value);
    const headings = ['number', 'author', ...(reviewed ? ['approved by'] : [])];
    const shape = reviewed ? { shape: 'changes' } : {};
    const table = new TableBuilder({ file, line: lineOf([]), ...shape }, headings);
    for (const info of infosIn(value)) {
      const author = githubText(info.value, 'author');
      const approvers = author === undefined ? [] : approversIn(githubPart(info, 'reviewers'), author);
      const cells = [githubText(info.value, 'number'), author, ...(reviewed ? [approvers.join('; ')] : [])];
      table.addRow(cells, lineOf(info.path));
    }
    builder.addTable(table.build());
    return builder.build();
  },
};

/** Without the envelope that says what it is. */
function infosIn(value: unknown): GithubPart[] {
  const root = { value, path: [] };
  const entries = Array.isArray(value) ? githubList(root) : [root];
  return entries.map((entry) => {
    const data = githubPart(entry, 'data');
    return isMap(data.value) ? data : entry;
  });
}

/** Its first version said nothing of reviewers; later ones leave the key out where there are none. */
function knowsReviewers(value: unknown): boolean {
  const schema = githubText(Array.isArray(value) ? value[0] : value, 'schema') ?? '';
  return !schema.includes('/1.0/');
}

function isInfo({ value }: GithubPart): boolean {
  return (
    isMap(value) &&
    ['platform', 'number', 'url'].every((key) => githubText(value, key) !== undefined) &&
    /^(?:pull|merge)_request$/u.test(githubText(value, 'type') ?? '')
  );
}

function approversIn(reviewers: GithubPart, author: string): string[] {
  return githubList(reviewers).flatMap(({ value }) => {
    const login = loginOf(value);
    const approved = githubText(value, 'review_status')?.toUpperCase() === 'APPROVED';
    const other = login !== undefined && login.toLowerCase() !== author.toLowerCase();
    return approved && other && !isBot(value) ? [login] : [];
  });
}
