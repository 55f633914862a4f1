import type { StandInAnswer } from './comments-api.ts';
import type { RecordedRequest } from './github-server.ts';
import { payloadOf } from './sample-repository.ts';

export interface StoredPull {
  number: number;
  state?: 'open' | 'closed';
  headSha: string;
  headRef?: string;
  /** The repository that the change comes from; null when it was deleted. */
  headRepository?: { id: number; owner: string } | null;
  /** The commit as which it was merged. */
  mergedAs?: string;
  /** Oldest first, as GitHub lists them. */
  reviews?: readonly StoredReview[];
}

export interface StoredReview {
  user: { id: number; login: string } | null;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  commit: string;
}

export const ownRepository = { id: 186853002, owner: 'Codertocat' };
const list = '/repos/Codertocat/Hello-World/pulls';

/** Pull requests of the one repository, as GitHub lists and filters them. */
export function pullsAnswer(
  pulls: readonly StoredPull[],
  { method, path }: RecordedRequest,
): StandInAnswer | undefined {
  const { pathname, searchParams } = new URL(path, 'http://loopback');
  const commit = /^\/repos\/Codertocat\/Hello-World\/commits\/([0-9a-f]+)\/pulls$/.exec(pathname)?.[1];
  if (method === 'GET' && commit !== undefined) {
    // Also those that only hold the commit.
    return { status: 200, json: pulls.filter(({ mergedAs }) => mergedAs !== undefined).map(pullJson) };
  }
  if (method !== 'GET' || !pathname.startsWith(list)) return undefined;
  if (pathname === list) {
    const state = searchParams.get('state') ?? 'open';
    const head = searchParams.get('head');
    const shown = pulls.filter(
      (pull) =>
        (state === 'all' || (pull.state ?? 'open') === state) &&
        (head === null ||
          head === `${pull.headRepository?.owner ?? 'Codertocat'}:${pull.headRef ?? 'changes'}`),
    );
    return { status: 200, json: shown.map(pullJson) };
  }
  const reviewed = pulls.find(({ number }) => pathname === `${list}/${number}/reviews`);
  if (reviewed) return reviewsAnswer(reviewed.reviews ?? [], searchParams);
  const found = pulls.find(({ number }) => pathname === `${list}/${number}`);
  return found && { status: 200, json: pullJson(found) };
}

function reviewsAnswer(reviews: readonly StoredReview[], query: URLSearchParams): StandInAnswer {
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
  const shown = reviews.slice((page - 1) * size, page * size);
  const json = shown.map(({ user, state, commit }, index) => ({
    id: index + 1,
    user,
    body: '',
    state,
    commit_id: commit,
  }));
  const isLast = reviews.length <= page * size;
  return {
    status: 200,
    json,
    ...(!isLast && { headers: { link: `<http://x?page=${page + 1}>; rel="next"` } }),
  };
}

/** The pull request of GitHub's own recorded payload, with what a test cares about. */
function pullJson({
  number,
  state = 'open',
  headSha,
  headRef = 'changes',
  headRepository,
  mergedAs,
}: StoredPull): object {
  const recorded = Object(payloadOf('pull_request')['pull_request']);
  const from = headRepository === undefined ? ownRepository : headRepository;
  return {
    auto_merge: null,
    ...recorded,
    number,
    state,
    ...(mergedAs !== undefined && { merged_at: '2026-10-01T12:00:00Z', merge_commit_sha: mergedAs }),
    head: {
      ...recorded.head,
      sha: headSha,
      ref: headRef,
      repo: from === null ? null : { ...recorded.head.repo, id: from.id },
    },
  };
}
