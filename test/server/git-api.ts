import { execFileSync } from 'node:child_process';
import type { StandInAnswer } from './comments-api.ts';
import type { RecordedRequest } from './github-server.ts';

const repository = '/repos/Codertocat/Hello-World/git';

/** Commits, trees and contents of a real repository, as GitHub's API gives them. */
export function gitAnswer(
  root: string | undefined,
  { method, path }: RecordedRequest,
): StandInAnswer | undefined {
  const { pathname } = new URL(path, 'http://loopback');
  const [, kind, id = ''] =
    new RegExp(`^${repository}/(commits|trees|blobs)/([0-9a-f]+)$`).exec(pathname) ?? [];
  if (method !== 'GET' || root === undefined || kind === undefined) return undefined;
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
  if (kind === 'blobs') {
    const bytes = git('cat-file', 'blob', id);
    const json = {
      sha: id,
      node_id: `blob-${id}`,
      url: `https://api.github.com${repository}/blobs/${id}`,
      size: bytes.length,
      encoding: 'base64',
      content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
    };
    return { status: 200, json };
  }
  if (kind === 'commits') {
    return { status: 200, json: commitJson(id, git('cat-file', 'commit', id).toString()) };
  }
  const tree = git('ls-tree', '-r', '-t', '-l', '-z', id)
    .toString()
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [about = '', name] = line.split('\t');
      const [mode, type, sha, size] = about.split(/ +/);
      const url = `https://api.github.com${repository}/${type}s/${sha}`;
      return { path: name, mode, type, sha, url, ...(size !== '-' && { size: Number(size) }) };
    });
  return {
    status: 200,
    json: { sha: id, url: `https://api.github.com${repository}/trees/${id}`, truncated: false, tree },
  };
}

/** A commit with all that GitHub tells of one; what git does not know is made up. */
function commitJson(id: string, text: string): Record<string, unknown> {
  const of = (kind: string, sha: string) => ({
    sha,
    url: `https://api.github.com${repository}/${kind}s/${sha}`,
    html_url: `https://github.com/Codertocat/Hello-World/${kind}/${sha}`,
  });
  const person = { name: 'Dana Ito', email: 'dana@northwind.example', date: '2026-10-01T12:00:00Z' };
  return {
    ...of('commit', id),
    node_id: `commit-${id}`,
    author: person,
    committer: person,
    message: text.slice(text.indexOf('\n\n') + 2),
    tree: of('tree', /^tree ([0-9a-f]+)$/m.exec(text)?.[1] ?? ''),
    parents: [...text.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, sha = '']) => of('commit', sha)),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}
