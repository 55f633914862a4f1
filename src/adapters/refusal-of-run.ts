import { dirname } from 'node:path';
import { checkedOut } from './checked-out.ts';
import type { Environment, Inputs } from './inputs.ts';
import { isPrivileged, refusalOf } from './privileged-run.ts';
import { readEvent } from './runner.ts';
import { inWorkspace } from './workspace.ts';

/** Whether a run with a writing token would judge what somebody else wrote. */
export function refusalOfRun(
  environment: Environment,
  { manifest, evidence }: Pick<Inputs, 'manifest' | 'evidence'>,
): string | undefined {
  const { name, payload } = readEvent(environment);
  if (!isPrivileged(name)) return undefined;
  const workspace = environment['GITHUB_WORKSPACE'] || '.';
  const folders = [dirname(manifest), evidence].map((path) => inWorkspace(workspace, path)?.absolute);
  return refusalOf({
    event: name,
    payload,
    sha: environment['GITHUB_SHA'],
    checkedOut: folders.map((folder) => (folder === undefined ? undefined : checkedOut(folder))),
  });
}
