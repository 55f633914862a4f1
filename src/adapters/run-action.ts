import { dirname } from 'node:path';
import type { GateRequest } from '../gate.ts';
import { checkedOut } from './checked-out.ts';
import { destinationOf } from './destination.ts';
import { baseOfEvent } from './event-base.ts';
import { type FoundRequest, readGateRequest } from './gate-request.ts';
import { type Environment, type Inputs, readInputs } from './inputs.ts';
import { isPrivileged, refusalOf } from './privileged-run.ts';
import { publicationOfProblems } from './problems-publication.ts';
import { publish } from './publish.ts';
import { type Runner, readEvent } from './runner.ts';
import { WorkflowLog } from './workflow-commands.ts';
import { inWorkspace } from './workspace.ts';

/** Pass, fail, cannot judge; 3 is a crash. */
export type ExitCode = 0 | 1 | 2;

/** One run of the Action: the verdict stands before anything is published. What it does not need is not loaded. */
export async function runAction({ environment, write, now }: Runner): Promise<ExitCode> {
  const log = new WorkflowLog(write);

  const read = readInputs(environment);
  if ('problems' in read) return refuse(read.problems);
  const { inputs } = read;
  if (inputs.mode === 'publish') {
    const { runPublish } = await import('./run-publish.ts');
    const { problems } = await runPublish({ environment, inputs, log });
    return problems.length === 0 ? 0 : refuse(problems);
  }
  const refusal = refusalOfRun(environment, inputs);
  if (refusal !== undefined) return refuse([refusal]);
  const found = readGateRequest(inputs, environment['GITHUB_WORKSPACE'] || '.', now);
  if ('problems' in found) return refuse(found.problems);

  const { gate } = await import('../gate.ts');
  const compared = await withBase(found, { environment, inputs });
  const outcome = await gate(compared.request);
  compared.close();
  const destination = destinationOf(environment, { log, inputs, ...found });
  if (outcome.status === 'cannot-judge') {
    await publish(publicationOfProblems(outcome.problems, inputs), destination);
    return 2;
  }
  const { publicationOf } = await import('./publication.ts');
  const { passed, enforced } = outcome.verdict;
  const places = { manifest: found.request.manifest.file, evidence: found.evidence.shown };
  await publish(publicationOf(outcome, inputs, places), destination);
  return passed || !enforced ? 0 : 1;

  async function refuse(messages: readonly string[]): Promise<ExitCode> {
    const problems = messages.map((message) => ({ message }));
    const destination = destinationOf(environment, { log });
    // Without inputs there is no comment, and what the event says is about the comment alone.
    const occasion = { ...destination.occasion, warnings: [] };
    await publish(publicationOfProblems(problems), { ...destination, occasion });
    return 2;
  }
}

/** What is judged, with its base where the run has one. */
async function withBase(
  { request, manifest, evidence }: FoundRequest,
  { environment, inputs }: { environment: Environment; inputs: Inputs },
): Promise<{ request: GateRequest; close(): void }> {
  const event = readEvent(environment);
  if (inputs.base === undefined && baseOfEvent(event) === undefined) return { request, close() {} };
  const { actionBase } = await import('./action-base.ts');
  const found = await actionBase({
    environment,
    inputs,
    event,
    manifest: manifest.absolute,
    evidence: evidence.absolute,
    folder: request.folder,
  });
  const { base, folder, close } = found;
  return { request: { ...request, base, folder }, close };
}

/** Whether a run with a writing token would judge what somebody else wrote. */
function refusalOfRun(environment: Environment, { manifest, evidence }: Inputs): string | undefined {
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
