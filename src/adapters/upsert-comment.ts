import { GitHubError, mayHaveHappened } from './github-trouble.ts';
import type { IssueComments, PostedComment } from './issue-comments.ts';
import type { Author } from './viewer.ts';

export interface WantedComment {
  /** First line of the comment, by which the gate knows its own again. */
  marker: string;
  /** Markdown that starts with the marker. */
  body: string;
  /** False: an earlier comment is brought up to date, a first one is not made. */
  createWhenAbsent: boolean;
}

export interface UpsertResult {
  outcome: 'created' | 'updated' | 'unchanged' | 'absent';
  url?: string;
}

/** The hidden first line. Whatever the key holds, it cannot end the HTML comment. */
export function markerOf(key: string): string {
  return `<!-- soc2-readiness-gate:${encodeURIComponent(key).replaceAll('--', '-%2D')} -->`;
}

/**
 * Brings the one comment of this key up to date: the oldest of our own that starts with the marker. Comments
 * of others are left alone, whatever they start with. Runs at the same time end with one comment, because all
 * of them look again after creating and keep the oldest.
 * @throws GitHubError
 */
export async function upsertComment(comments: IssueComments, wanted: WantedComment): Promise<UpsertResult> {
  const finder = new OwnComments(comments, wanted.marker);
  const [oldest, ...younger] = await finder.find();
  if (oldest) {
    for (const duplicate of younger) await remove(comments, duplicate);
    return bringUpToDate(comments, oldest, wanted.body);
  }
  if (!wanted.createWhenAbsent) return { outcome: 'absent' };

  const created = await createOnce(comments, finder, wanted.body);
  const first = (await finder.find())[0] ?? created;
  if (first.id < created.id) await remove(comments, created);
  const result = await bringUpToDate(comments, first, wanted.body);
  return first.id === created.id ? { ...result, outcome: 'created' } : result;
}

async function bringUpToDate(
  comments: IssueComments,
  posted: PostedComment,
  body: string,
): Promise<UpsertResult> {
  if (sameText(posted.body, body)) return { outcome: 'unchanged', url: posted.url };
  const updated = await comments.update(posted.id, body);
  return { outcome: 'updated', url: updated.url };
}

/** One that is gone already, by a run at the same time, is gone. */
async function remove(comments: IssueComments, duplicate: PostedComment): Promise<void> {
  try {
    await comments.remove(duplicate.id);
  } catch (error) {
    const isGone = error instanceof GitHubError && 'status' in error.trouble && error.trouble.status === 404;
    if (!isGone) throw error;
  }
}

/** Creates the comment; when the answer is lost, looks whether it is there before trying again. */
async function createOnce(
  comments: IssueComments,
  finder: OwnComments,
  body: string,
): Promise<PostedComment> {
  for (let tries = 0; ; tries++) {
    try {
      const created = await comments.create(body);
      finder.author = created.author;
      return created;
    } catch (error) {
      if (!(error instanceof GitHubError) || !mayHaveHappened(error.trouble)) throw error;
      const isTriedAgain = await comments.pause(tries);
      const [found] = await finder.find();
      if (found) return found;
      if (!isTriedAgain) throw error;
    }
  }
}

/** Finds our own comments; asks whom the token speaks for only when some comment bears the marker. */
class OwnComments {
  /** Whom the token speaks for, once it is known. */
  author: Author | undefined;
  readonly #comments: IssueComments;
  readonly #marker: string;

  constructor(comments: IssueComments, marker: string) {
    this.#comments = comments;
    this.#marker = marker;
  }

  /** Oldest first; duplicates only as far as the page on which the oldest stands. */
  async find(): Promise<PostedComment[]> {
    for await (const page of this.#comments.pages()) {
      const own: PostedComment[] = [];
      for (const comment of page) {
        if (comment.body.startsWith(this.#marker) && (await this.#isOwn(comment))) own.push(comment);
      }
      if (own.length > 0) return own.sort((a, b) => a.id - b.id);
    }
    return [];
  }

  async #isOwn({ author }: PostedComment): Promise<boolean> {
    if (author === undefined) return false;
    this.author ??= await this.#comments.author();
    return author.id === this.author.id;
  }
}

/** GitHub's own editor turns line ends into CRLF, and some versions trim the end. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}
