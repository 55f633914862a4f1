export interface Account {
  id: number;
  login: string;
  type: 'User' | 'Bot';
}

export interface StoredComment {
  id: number;
  body: string;
  author: Account;
}

export const actionsBot: Account = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
export const stranger: Account = { id: 21031067, login: 'Codertocat', type: 'User' };
export const otherBot: Account = { id: 49699333, login: 'dependabot[bot]', type: 'Bot' };

/** A comment as GitHub's API gives it, with every property that its OpenAPI description requires. */
export function commentJson({ id, body, author }: StoredComment, api: string): object {
  const repository = `${api}/repos/Codertocat/Hello-World`;
  return {
    id,
    node_id: `IC_${id}`,
    url: `${repository}/issues/comments/${id}`,
    html_url: `https://github.com/Codertocat/Hello-World/pull/2#issuecomment-${id}`,
    issue_url: `${repository}/issues/2`,
    body,
    user: accountJson(author, api),
    created_at: '2026-10-15T08:00:00Z',
    updated_at: '2026-10-15T08:00:00Z',
    author_association: author.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: null,
  };
}

export function accountJson({ id, login, type }: Account, base: string): object {
  const url = `${base}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}
