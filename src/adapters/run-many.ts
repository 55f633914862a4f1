import { join, posix } from 'node:path';
import type { Base } from '../core/compare/against-base.ts';
import { gate } from '../gate.ts';
import { type JudgedManifest, manyOf, type UnjudgedManifest } from '../report/many.ts';
import { reportFiles } from '../report/many-read-back.ts';
import { withBase } from './action-request.ts';
import { destinationOf } from './destination.ts';
import type { ExitCode } from './exit-code.ts';
import { findManifests } from './find-manifests.ts';
import { readGateRequest } from './gate-request.ts';
import type { Inputs } from './inputs.ts';
import { manyPublication } from './many-publication.ts';
import { publish } from './publish.ts';
import { refusalOfRun } from './refusal-of-run.ts';
import { removedManifests } from './removed-manifests.ts';
import type { Runner } from './runner.ts';
import { today } from './today.ts';
import type { WorkflowLog } from './workflow-commands.ts';

/**
 * The Action with several manifests: each is judged by the same gate with the evidence beside it, and the worst
 * decides. One that cannot be judged hides none of the others, and is never green.
 */
export async function runMany(
  { environment, now }: Pick<Runner, 'environment' | 'now'>,
  { inputs, patterns, log }: { inputs: Inputs; patterns: readonly string[]; log: WorkflowLog },
): Promise<ExitCode> {
  const workspace = environment['GITHUB_WORKSPACE'] || '.';
  const found = await findManifests(patterns, workspace);
  const judged: JudgedManifest[] = [];
  const unjudged: UnjudgedManifest[] = found.problems.map(({ pattern, reason }) => ({
    manifest: pattern,
    problems: [{ message: reason }],
  }));
  const bases: Base[] = [];
  let reportFolder: string | undefined;
  for (const manifest of found.files) {
    const evidence = evidenceBeside(manifest);
    const refusal = refusalOfRun(environment, { manifest, evidence });
    if (refusal !== undefined) {
      unjudged.push({ manifest, problems: [{ message: refusal }] });
      continue;
    }
    const read = await readGateRequest({ ...inputs, manifest, evidence }, workspace, now);
    if ('problems' in read) {
      unjudged.push({ manifest, problems: read.problems });
      continue;
    }
    reportFolder = read.reportFolder;
    const compared = await withBase(read, { environment, inputs });
    const outcome = await gate(compared.request);
    if (compared.request.base) bases.push(compared.request.base);
    compared.close();
    if (outcome.status === 'judged') judged.push({ manifest: read.request.manifest.file, judged: outcome });
    else unjudged.push({ manifest, problems: outcome.problems });
  }

  const removed = await removedManifests({
    root: workspace,
    patterns,
    files: found.files,
    bases,
    outside: inputs,
    environment,
    // The runner's own checkout; in a container it belongs to another user.
    config: [['safe.directory', workspace]],
  });
  const many = manyOf({ judged, unjudged, removed, asOf: inputs.asOf ?? today(now) });
  const destination = destinationOf(environment, {
    log,
    inputs,
    ...(reportFolder !== undefined && { reportFolder }),
  });
  const files = reportFiles(judged.map(({ manifest }) => manifest));
  const report = (manifest: string) => files.get(manifest) ?? '';
  const reportPath = (manifest: string) => join(destination.reportFolder, report(manifest));
  await publish(manyPublication(many, { inputs, report, reportPath, evidenceBeside }), destination);
  return many.exitCode;
}

function evidenceBeside(manifest: string): string {
  return posix.join(posix.dirname(manifest), 'evidence');
}
