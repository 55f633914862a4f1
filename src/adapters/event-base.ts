import * as z from 'zod/mini';
import type { RunnerEvent } from './runner.ts';

/** Which commit a run is compared with, as its event tells. */
export type EventBase =
  | { kind: 'pull-request'; base: string; head: string }
  /** The commit itself: what the queue builds on, or what a branch was before a push. */
  | { kind: 'commit'; commit: string };

/** Undefined where there is nothing to compare with: a schedule, a run by hand, the first push of a branch. */
export function baseOfEvent({ name, payload }: RunnerEvent): EventBase | undefined {
  if (name === 'pull_request' || name === 'pull_request_target') {
    const parsed = ofPullRequest.safeParse(payload);
    if (!parsed.success) return undefined;
    const { base, head } = parsed.data.pull_request;
    return { kind: 'pull-request', base: base.sha, head: head.sha };
  }
  if (name === 'merge_group') {
    const parsed = ofMergeGroup.safeParse(payload);
    return parsed.success ? { kind: 'commit', commit: parsed.data.merge_group.base_sha } : undefined;
  }
  if (name === 'push') {
    const parsed = ofPush.safeParse(payload);
    return parsed.success && !/^0+$/.test(parsed.data.before)
      ? { kind: 'commit', commit: parsed.data.before }
      : undefined;
  }
  return undefined;
}

/**
 * A run that judges a change, and nothing else: without a base its own settings would judge it, and whoever writes the
 * change must not be able to bring that about.
 */
export function isOfChange({ name }: RunnerEvent): boolean {
  return name === 'pull_request' || name === 'merge_group';
}

/** The pull request that a merge queue is about to take in, as GitHub names its branch; a push to it leaves the queue. */
export function queuedPullRequest({ name, payload }: RunnerEvent): { number: number } | undefined {
  const parsed = name === 'merge_group' ? withQueueBranch.safeParse(payload) : undefined;
  const number = parsed?.success
    ? /\/pr-(\d{1,10})-[0-9a-f]+$/.exec(parsed.data.merge_group.head_ref)?.[1]
    : undefined;
  return number === undefined ? undefined : { number: Number(number) };
}

/** What a branch is since a push. */
export function pushedCommit({ name, payload }: RunnerEvent): string | undefined {
  const parsed = name === 'push' ? ofPush.safeParse(payload) : undefined;
  return parsed?.success ? parsed.data.after : undefined;
}

const sha = z.string().check(z.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const ofPullRequest = z.object({
  pull_request: z.object({ base: z.object({ sha }), head: z.object({ sha }) }),
});
const ofMergeGroup = z.object({ merge_group: z.object({ base_sha: sha }) });
const withQueueBranch = z.object({
  merge_group: z.object({ head_ref: z.string().check(z.startsWith('refs/heads/gh-readonly-queue/')) }),
});
const ofPush = z.object({ before: sha, after: z.optional(sha) });
