import type { GateRequest } from '../gate.ts';
import type { Repository } from './git-repository.ts';
import type { Terminal } from './terminal.ts';
import type { Prepared } from './terminal-files.ts';
import type { AssessFlags } from './terminal-flags.ts';

/** What is judged, with the base that was asked for; a name that gives no base is a wrong flag. */
export async function withBase(
  { request, paths }: Extract<Prepared, { request: object }>,
  { base: name }: AssessFlags,
  environment: Terminal['env'],
): Promise<{ request: GateRequest; close(): void } | { problem: string }> {
  if (name === undefined) return { request, close() {} };
  const { readBase } = await import('./read-base.ts');
  const { commitOfName } = await import('./base-commit.ts');
  const commitOf = (repository: Repository) => commitOfName(repository, name);
  const { folder } = request;
  const found = await readBase({ ...paths, folder, environment, demanded: true, commitOf });
  if (found.base.state === 'unavailable') {
    found.close();
    return { problem: `--base: ${found.base.reason}` };
  }
  return { request: { ...request, base: found.base, folder: found.folder }, close: found.close };
}
