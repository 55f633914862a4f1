import type { Problem } from '../gate.ts';
import { withBase } from './action-request.ts';
import { destinationOf } from './destination.ts';
import type { ExitCode } from './exit-code.ts';
import { readGateRequest } from './gate-request.ts';
import { readInputs } from './inputs.ts';
import { publicationOfProblems } from './problems-publication.ts';
import { publish } from './publish.ts';
import { refusalOfRun } from './refusal-of-run.ts';
import type { Runner } from './runner.ts';
import { WorkflowLog } from './workflow-commands.ts';

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
  if (inputs.manifests) {
    const { runMany } = await import('./run-many.ts');
    return runMany({ environment, now }, { inputs, patterns: inputs.manifests, log });
  }
  const found = await readGateRequest(inputs, environment['GITHUB_WORKSPACE'] || '.', now);
  if ('problems' in found) return refuseAll(found.problems);

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
    return refuseAll(messages.map((message) => ({ message })));
  }

  async function refuseAll(problems: readonly Problem[]): Promise<ExitCode> {
    const destination = destinationOf(environment, { log });
    // Without inputs there is no comment, and what the event says is about the comment alone.
    const occasion = { ...destination.occasion, warnings: [] };
    await publish(publicationOfProblems(problems), { ...destination, occasion });
    return 2;
  }
}
