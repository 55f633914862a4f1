import type { GateRequest } from '../gate.ts';
import { baseOfEvent } from './event-base.ts';
import type { FoundRequest } from './gate-request.ts';
import type { Environment, Inputs } from './inputs.ts';
import { readEvent } from './runner.ts';

/** What is judged, with its base where the run has one. */
export async function withBase(
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
