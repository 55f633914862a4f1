import type { Reading } from '../../evidence/evidence.ts';
import { TableBuilder } from '../../evidence/table.ts';
import { approversOf } from '../github-approvals.ts';
import {
  type GithubPart,
  githubList,
  githubPart,
  githubText,
  githubValue,
  loginOf,
  shortfall,
} from '../github-fields.ts';
import { scanItems } from '../json-item-scan.ts';
import { NewestDay } from '../newest-day.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';

/**
 * Pull requests as `gh pr list --json`, GraphQL and the REST API give them. Only the first two tell who approved:
 * a list without reviews shows what was merged, and makes no table of approvals.
 */
export const githubPullRequests: RecordReader = {
  id: 'github-pull-requests',
  title: 'GitHub pull requests with reviews (gh pr list --json, GraphQL); REST lists tell no approvers',
  supports: ['peer-review'],
  gives: { settings: [], tables: true },
  dating: 'none needed: each row has the day it was merged',
  takes: 'record',
  recognizes: (value) => {
    const pulls = pullsIn(value);
    return pulls.length > 0 && pulls.every((pull) => isPull(pull.value));
  },
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: githubPullRequests.id }, file);
    const short = shortfallOf(value);
    if (short) return builder.fail('tool-failure', short, lineOf([]));
    const collection = new PullCollection(file);
    for (const { value: pull, path } of pullsIn(value)) collection.take(pull, lineOf(path));
    return collection.finish(builder, lineOf([]));
  },
  streams: {
    recognizes: (start) =>
      /^\[[\s[]{0,99}\{/u.test(start) &&
      start.includes('"number"') &&
      /"merged_?at"|"reviews"|"latestreviews"|"review_comments_url"/u.test(start),
    read: async (pieces, file) => {
      const builder = new ReadingBuilder({ format: 'record', reader: githubPullRequests.id }, file);
      const collection = new PullCollection(file);
      const scanning = scanItems(pieces, [[], ['*']], (pull, { line }) => collection.take(pull, line));
      return scanning.ok
        ? collection.finish(builder, 1)
        : builder.fail(scanning.reason, scanning.detail, scanning.line);
    },
  },
};

/** Pull requests as they come by; whether the list tells days and reviews is known once all have. */
class PullCollection {
  readonly #file: string;
  readonly #newest = new NewestDay();
  readonly #headings = ['number', 'author', 'approved by', 'merged at'];
  readonly #dated: TableBuilder;
  readonly #undated: TableBuilder;
  #reviewed = false;

  constructor(file: string) {
    this.#file = file;
    this.#dated = new TableBuilder({ file, line: 1 }, this.#headings);
    this.#undated = new TableBuilder({ file, line: 1 }, this.#headings);
  }

  take(value: unknown, line: number): void {
    const reviews = reviewsOf({ value, path: [] });
    if (reviews !== undefined) this.#reviewed = true;
    const at = mergedAt(value);
    if (at === undefined && !isMergedUndated(value)) return;
    const author = loginOf(authorOf({ value, path: [] }));
    const approvers = approversOf(reviews ?? { value: [], path: [] }, { author, mergedAt: at });
    const cells = [githubText(value, 'number'), author ?? 'deleted account', approvers.join('; '), at];
    this.#newest.take(at, line);
    (at === undefined ? this.#undated : this.#dated).addRow(cells, line);
  }

  finish(builder: ReadingBuilder, line: number): Reading {
    const isDated = this.#dated.rowCount > 0;
    const merged = (isDated ? this.#dated : this.#undated).build();
    if (merged.rowCount === 0)
      return builder.fail('empty', 'no merged pull request among those in the file', line);
    const told = [0, 1, ...(this.#reviewed ? [2] : []), ...(isDated ? [3] : [])];
    builder.addTable({
      ...merged,
      line,
      // Without approvers it is no table of reviewed changes: it shows neither that they were, nor that they were not.
      ...(this.#reviewed ? { shape: 'changes' } : {}),
      headings: told.map((column) => this.#headings[column] ?? ''),
      cell: (row, column) => merged.cell(row, told[column] ?? -1),
    });
    return { ...builder.build(), ...this.#newest.notBefore(this.#file) };
  }
}

/** Where GraphQL keeps pull requests. */
const listPaths: readonly (readonly string[])[] = [
  [],
  ['data', 'repository', 'pullRequests'],
  ['data', 'search'],
  ['repository', 'pullRequests'],
  ['data', 'repository', 'pullRequest'],
];

function lists(value: unknown): GithubPart[] {
  const answers = Array.isArray(value) && value.length > 0 && value.every((one) => githubValue(one, 'data'));
  const roots = answers ? githubList({ value, path: [] }) : [{ value, path: [] }];
  return roots.flatMap((root) => listPaths.map((names) => githubPart(root, ...names)));
}

/** The pages of GraphQL end with one that says that it is the last. */
function shortfallOf(value: unknown): string | undefined {
  const last = lists(value)
    .filter((part) => githubList(part).length > 0)
    .at(-1);
  return last && shortfall(Array.isArray(value) ? value.at(-1) : value, last);
}

/** A list, several lists as paged calls are saved, or a single one. */
function pullsIn(value: unknown): GithubPart[] {
  return lists(value).flatMap((part) => {
    if (isPull(part.value)) return [part];
    return githubList(part).flatMap((entry) => (Array.isArray(entry.value) ? githubList(entry) : [entry]));
  });
}

function isPull(value: unknown): boolean {
  if (
    !isMap(value) ||
    githubText(value, 'number') === undefined ||
    authorOf({ value, path: [] }) === undefined
  )
    return false;
  const isRest = githubValue(value, 'merge_commit_sha') !== undefined && isMap(value['base']);
  return (
    isRest ||
    ['mergedAt', 'mergedBy', 'reviews', 'latestReviews', 'reviewDecision'].some((key) =>
      Object.hasOwn(value, key),
    )
  );
}

/** Null for an account that is gone; undefined where there is no such key. */
function authorOf({ value }: GithubPart): unknown {
  const author = githubValue(value, 'author');
  return author === undefined ? githubValue(value, 'user') : author;
}

function reviewsOf(pull: GithubPart): GithubPart | undefined {
  const all = githubPart(pull, 'reviews');
  if (all.value !== undefined) return all;
  const latest = githubPart(pull, 'latestReviews');
  return latest.value === undefined ? undefined : latest;
}

function mergedAt(pull: unknown): string | undefined {
  return githubText(pull, 'merged_at');
}

/** In a list that tells no days: without a word on it, the list is taken for what it was asked for. */
function isMergedUndated(pull: unknown): boolean {
  const state = githubText(pull, 'state')?.toUpperCase();
  return state === undefined ? githubValue(pull, 'merged_at') === undefined : state === 'MERGED';
}
