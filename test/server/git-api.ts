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
      size: bytes.length,
      encoding: 'base64',
      content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
    };
    return { status: 200, json };
  }
  if (kind === 'commits') {
    const parents = git('cat-file', 'commit', id)
      .toString()
      .matchAll(/^parent ([0-9a-f]+)$/gm);
    return { status: 200, json: { sha: id, parents: [...parents].map(([, sha]) => ({ sha })) } };
  }
  const tree = git('ls-tree', '-r', '-t', '-l', '-z', id)
    .toString()
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [about = '', name] = line.split('\t');
      const [mode, type, sha, size] = about.split(/ +/);
      return { path: name, mode, type, sha, ...(size !== '-' && { size: Number(size) }) };
    });
  return { status: 200, json: { sha: id, truncated: false, tree } };
}
