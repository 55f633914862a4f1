import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { defaultGraceDays } from '../core/assess/examine.ts';
import { type EvidenceExplanation, explainEvidence } from '../core/assess/explain-evidence.ts';
import { periodWindow } from '../core/assess/windows.ts';
import { assessedControls } from '../core/catalog/assessed-controls.ts';
import { catalog } from '../core/catalog/catalog.ts';
import { collectEvidence } from '../core/collect/collect.ts';
import type { IsoDate } from '../core/evidence/calendar.ts';
import { parseManifest } from '../core/manifest/parse.ts';
import type { Manifest } from '../core/manifest/schema.ts';
import { populationOf } from '../core/tests-of-control/population.ts';
import { readFolder } from './folder.ts';
import { readManifest } from './manifest-file.ts';
import { placed } from './manifest-problems.ts';

interface ExplainRequest {
  /** As given: the evidence file. */
  file: string;
  manifest?: string;
  evidence?: string;
  cwd: string;
  asOf: IsoDate;
}

/** Reads one evidence file as an assessment would, with its sidecar, the manifest beside the folder, and the roster. */
export async function explainFile(
  request: ExplainRequest,
): Promise<EvidenceExplanation | { problems: string[] }> {
  const file = resolve(request.cwd, request.file);
  if (!existsSync(file))
    return { problems: [`${request.file} does not exist: name a file, with its path from here`] };
  if (statSync(file).isDirectory()) return { problems: [`${request.file} is a folder: name one file in it`] };
  const root = request.evidence === undefined ? evidenceRoot(file) : resolve(request.cwd, request.evidence);
  const path = relative(root, file).split(sep).join('/');
  if (path.startsWith('..'))
    return { problems: [`${request.file} is not in ${request.evidence}: name the folder it is in`] };

  const manifestPath =
    request.manifest === undefined ? `${dirname(root)}/manifest.yml` : resolve(request.cwd, request.manifest);
  if (file === manifestPath || isBesideEvidence(file))
    return { problems: [`${request.file} is the manifest: name a file of the evidence folder`] };

  const found = readFolder(root);
  if (found.state !== 'read') return { problems: [found.remedy] };
  const manifest = manifestAt(manifestPath);
  if ('problems' in manifest) return manifest;
  // A file in the folder of a control of the library is looked at as that control's.
  const controls = await assessedControls(manifest, path.split('/', 1));
  const collected = async (wanted: string) => {
    const entries = found.folder.entries.filter(
      (entry) => entry.path === wanted || entry.path.startsWith(`${wanted}.meta.`),
    );
    // A file of no control's folder is opened all the same: that it serves none is what is to be said.
    const { evidence } = await collectEvidence(
      { entries },
      { ...manifest, populations: { people: wanted } },
      controls,
    );
    return evidence.find((candidate) => candidate.path === wanted);
  };
  const one = await collected(path);
  if (!one)
    return {
      problems: [
        `${request.file} is no evidence file: sidecars and placeholders are not examined by themselves`,
      ],
    };
  const roster = manifest.populations?.people;
  const people = roster === undefined ? undefined : await collected(roster);
  return explainEvidence(one, controls, {
    asOf: request.asOf,
    period: periodWindow(manifest, request.asOf),
    people: people && populationOf(people),
    peopleUnreadable: false,
    graceDays: manifest.populations?.grace_days ?? defaultGraceDays,
  });
}

function isBesideEvidence(file: string): boolean {
  return file.endsWith(`${sep}manifest.yml`) && existsSync(`${dirname(file)}/evidence`);
}

/** The nearest folder around the file that is called `evidence`, else the one above the file's own. */
function evidenceRoot(file: string): string {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (folder.endsWith(`${sep}evidence`)) return folder;
  }
  return dirname(dirname(file));
}

function manifestAt(path: string): Manifest | { problems: string[] } {
  if (!existsSync(path))
    return {
      version: 1,
      organization: 'unknown',
      assessment: 'self-assessment',
      leaks: 'error',
      controls: {},
    };
  const read = readManifest(path, path);
  if ('remedy' in read) return { problems: [read.remedy] };
  const parsed = parseManifest(
    read.bytes,
    path,
    catalog.map(({ id }) => id),
  );
  if (parsed.ok) return parsed.manifest;
  return { problems: parsed.problems.map(placed) };
}
