import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../src/adapters/github-client.ts';
import { approvalsOf, approvalsOfMerged } from '../src/adapters/reviews.ts';
import type { Fault } from './server/faults.ts';
import { type GitHubServer, startGitHub } from './server/github-server.ts';
import type { StoredReview } from './server/pulls-api.ts';

const servers: GitHubServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const head = 'a'.repeat(40);
const dana = { id: 7, login: 'dana-ito' };
// Whose change it is in the recorded payload.
const author = { id: 21031067, login: 'Codertocat' };

async function approvals(reviews: readonly StoredReview[], faults: readonly Fault[] = []) {
  const server = await startGitHub({ pulls: [{ number: 2, headSha: head, reviews }], faults });
  servers.push(server);
  // Long enough for a slow machine to answer.
  const patience = { request: 2_000, total: 20_000, pauses: [] };
  const client = await connect({ apiUrl: server.url, token: 'ghs_test', patience });
  return approvalsOf(client, { owner: 'Codertocat', name: 'Hello-World', number: 2, headSha: head });
}

const review = (
  state: StoredReview['state'],
  user: StoredReview['user'] = dana,
  commit = head,
): StoredReview => ({ state, user, commit });

describe('who approved a pull request as it stands', () => {
  it.each<[string, StoredReview[], string[]]>([
    ['one who approved it', [review('APPROVED')], ['dana-ito']],
    ['nobody', [], []],
    ['not one who asked for changes after', [review('APPROVED'), review('CHANGES_REQUESTED')], []],
    ['one who asked for changes before', [review('CHANGES_REQUESTED'), review('APPROVED')], ['dana-ito']],
    ['one who only commented after', [review('APPROVED'), review('COMMENTED')], ['dana-ito']],
    ['not one whose approval was dismissed', [review('DISMISSED')], []],
    ['not one who approved an older commit', [review('APPROVED', dana, 'b'.repeat(40))], []],
    ['not its author', [review('APPROVED', author)], []],
    ['not an account that is gone', [review('APPROVED', null)], []],
    [
      'one on the second page',
      [...Array.from({ length: 100 }, () => review('COMMENTED')), review('APPROVED')],
      ['dana-ito'],
    ],
    [
      'not one who took it back on the second page',
      [
        review('APPROVED'),
        ...Array.from({ length: 100 }, () => review('COMMENTED')),
        review('CHANGES_REQUESTED'),
      ],
      [],
    ],
  ])('%s', async (_, reviews, handles) => {
    expect(await approvals(reviews)).toEqual({ handles });
  });

  it.each<[string, Fault['how']]>([
    ['a refusal', { status: 403, message: 'Resource not accessible by integration' }],
    ['an answer that is cut off', 'cut'],
    ['a login page', 'html'],
    ['another shape', { json: [{ state: 1 }] }],
    ['no answer', 'hang'],
  ])('nobody, on %s', async (_, how) => {
    expect(await approvals([review('APPROVED')], [{ how }])).toMatchObject({ unknown: expect.any(String) });
  });
});

describe('who approved what was pushed', () => {
  const merge = 'c'.repeat(40);
  const pull = { number: 2, headSha: head, mergedAs: merge, reviews: [review('APPROVED')] };

  it.each([
    ['whoever approved the pull request that was merged as it', [pull], ['dana-ito']],
    [
      'not who approved it before it was edited',
      [{ ...pull, reviews: [review('APPROVED', dana, merge)] }],
      [],
    ],
    ['not who approved one that only holds the commit', [{ ...pull, mergedAs: 'd'.repeat(40) }], []],
    ['nobody, where none was merged', [], []],
    ['nobody, where it is not plain which', [pull, { ...pull, number: 3 }], []],
  ])('%s', async (_, pulls, handles) => {
    const server = await startGitHub({ pulls });
    servers.push(server);
    const patience = { request: 500, total: 1000, pauses: [] };
    const client = await connect({ apiUrl: server.url, token: 'ghs_test', patience });
    const asked = await approvalsOfMerged(client, {
      owner: 'Codertocat',
      name: 'Hello-World',
      commit: merge,
    });
    expect(asked).toEqual({ handles });
  });
});
