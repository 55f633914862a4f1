import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { GateRequest } from '../gate.ts';
import { baseOfEvent, isOfChange } from './event-base.ts';
import type { FoundRequest } from './gate-request.ts';
import type { Environment, Inputs } from './inputs.ts';
import { readEvent } from './runner.ts';

/** What is judged, with its base where the run has one. */
export async function withBase(
  { request, manifest, evidence }: FoundRequest,
  { environment, inputs }: { environment: Environment; inputs: Inputs },
): Promise<{ request: GateRequest; close(): void }> {
  const event = readEvent(environment);
  const hasBase = inputs.base !== undefined || baseOfEvent(event) !== undefined;
  if (!hasBase && !isOfChange(event)) return { request, close() {} };
  const { actionBase } = await import('./action-base.ts');
  const workspace = realpathSync.native(environment['GITHUB_WORKSPACE'] || '.');
  const found = await actionBase({
    environment,
    inputs,
    event,
    manifest: manifest.absolute,
    evidence: evidence.absolute,
    named: { manifest: join(workspace, manifest.shown), evidence: join(workspace, evidence.shown) },
    folder: request.folder,
  });
  const { base, folder, close } = found;
  return { request: { ...request, base, folder }, close };
}
