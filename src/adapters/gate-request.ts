import { statSync } from 'node:fs';
import type { GateRequest, Problem } from '../gate.ts';
import { readFolder } from './folder.ts';
import type { Inputs } from './inputs.ts';
import { readManifest } from './manifest-file.ts';
import { today } from './today.ts';
import { inWorkspace, isWithin, type WorkspacePath } from './workspace.ts';

export interface FoundRequest {
  request: GateRequest;
  manifest: WorkspacePath;
  evidence: WorkspacePath;
  reportFolder?: string;
}

/** What the gate needs, and where the report goes; or all that keeps it from being had. */
export type GateRequestResult = FoundRequest | { problems: Problem[] };

/** Reads manifest and evidence folder of the checked-out repository; nothing outside it is ever opened. */
export async function readGateRequest(
  inputs: Inputs,
  workspace: string,
  now: Date,
): Promise<GateRequestResult> {
  const problems: Problem[] = [];
  const tell = (message: string) => problems.push({ message });
  const inside = (name: string, path: string): WorkspacePath | undefined => {
    const found = inWorkspace(workspace, path);
    if (!found) tell(`${name}: ${path} leads out of the workspace: name a path inside the repository.`);
    return found;
  };

  const manifest = inside('manifest', inputs.manifest);
  const evidence = inside('evidence', inputs.evidence);
  const report = inputs.reportDir === undefined ? undefined : inside('report-dir', inputs.reportDir);
  const file = manifest && readManifest(manifest.absolute, manifest.shown);
  const folder = evidence && readFolder(evidence.absolute);
  if (file && 'remedy' in file) tell(`manifest: ${file.remedy}`);
  if (folder && 'remedy' in folder) {
    tell(`evidence: ${folder.remedy.replaceAll(evidence.absolute, evidence.shown)}`);
  }
  problems.push(...reportProblems(report, evidence));

  const isRead = manifest && evidence && file && 'bytes' in file && folder?.state === 'read';
  if (!isRead || problems.length > 0) {
    if (!manifest || !file || !('bytes' in file)) return { problems };
    const { manifestProblems } = await import('./manifest-problems.ts');
    return { problems: [...problems, ...manifestProblems(file.bytes, manifest.shown)] };
  }
  return {
    request: {
      manifest: { file: manifest.shown, bytes: file.bytes },
      folder: folder.folder,
      asOf: inputs.asOf ?? today(now),
      require: inputs.require,
      enforce: inputs.enforce,
      forecast: true,
      ...(inputs.threshold !== undefined && { threshold: inputs.threshold }),
      ...(inputs.maxDrop !== undefined && { maxDrop: inputs.maxDrop }),
      ...(inputs.failOn !== undefined && { failOn: inputs.failOn }),
    },
    manifest,
    evidence,
    ...(report && { reportFolder: report.absolute }),
  };
}

/** Why no report can go where it was asked for. */
function reportProblems(folder: WorkspacePath | undefined, evidence: WorkspacePath | undefined): Problem[] {
  if (folder === undefined) return [];
  const { absolute, shown } = folder;
  const isFile = statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === false;
  const isEvidence = evidence !== undefined && isWithin(evidence.absolute, absolute);
  return [
    ...(isEvidence ? ['is in the evidence folder, and a report is no evidence: name another.'] : []),
    ...(isFile ? ['is a file: name a folder.'] : []),
  ].map((why) => ({ message: `report-dir: ${shown} ${why}` }));
}
