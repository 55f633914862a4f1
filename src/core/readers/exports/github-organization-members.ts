import { type Account, accountTable } from '../account-table.ts';
import {
  type GithubPart,
  githubList,
  githubPart,
  githubText,
  githubValue,
  shortfall,
} from '../github-fields.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';

/**
 * The members of a GitHub organization. The REST list says nothing of their factors, whatever it was filtered
 * by; GraphQL does, to owners.
 */
export const githubOrganizationMembers: RecordReader = {
  id: 'github-organization-members',
  title: 'GitHub organization members (REST; with two-factor state: GraphQL)',
  supports: ['mfa', 'offboarding', 'access-reviews'],
  gives: { settings: ['mfa_enforced'], tables: true },
  dating: 'sidecar',
  takes: 'record',
  recognizes: (value) => {
    const members = membersIn(value);
    return members.length > 0 && members.every(isMember);
  },
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: githubOrganizationMembers.id }, file);
    const short = shortfall(value, answeredIn(value));
    if (short) return builder.fail('tool-failure', short, lineOf([]));
    const accounts = membersIn(value).map((member) => accountOf(member, lineOf));
    builder.addTable(accountTable({ file, line: lineOf([]) }, accounts));
    const required = githubPart(
      { value, path: [] },
      'data',
      'organization',
      'requiresTwoFactorAuthentication',
    );
    if (typeof required.value === 'boolean')
      builder.addSetting('mfa_enforced', required.value, lineOf(required.path));
    return builder.build();
  },
};

interface Member {
  user: GithubPart;
  /** What GraphQL says of the membership; the same as the user in a REST list. */
  edge: GithubPart;
}

function answeredIn(value: unknown): GithubPart {
  return githubPart({ value, path: [] }, 'data', 'organization', 'membersWithRole');
}

function membersIn(value: unknown): Member[] {
  const root: GithubPart = { value, path: [] };
  if (Array.isArray(value))
    return githubList(root)
      .flatMap((entry) => (Array.isArray(entry.value) ? githubList(entry) : [entry]))
      .map((user) => ({ user, edge: user }));
  const edges = githubPart(answeredIn(value), 'edges');
  if (Array.isArray(edges.value))
    return githubList(edges).map((edge) => ({ user: githubPart(edge, 'node'), edge }));
  return githubList(answeredIn(value)).map((user) => ({ user, edge: user }));
}

/** Where the path does not say that they are members, the keys must say that they are GitHub's. */
function isMember({ user, edge }: Member): boolean {
  if (githubText(user.value, 'login') === undefined) return false;
  if (user !== edge || user.path.length > 2) return true;
  return (
    githubText(user.value, 'node_id') !== undefined &&
    typeof githubValue(user.value, 'site_admin') === 'boolean'
  );
}

function accountOf({ user, edge }: Member, lineOf: ParsedRecord['lineOf']): Account {
  const factors = githubValue(edge.value, 'hasTwoFactorEnabled');
  return {
    line: lineOf(edge.path),
    email: githubText(user.value, 'email'),
    name: githubText(user.value, 'login'),
    type: githubText(user.value, 'type'),
    mfa: typeof factors === 'boolean' ? String(factors) : undefined,
  };
}
