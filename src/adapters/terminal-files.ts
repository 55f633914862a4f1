import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { GateRequest } from '../gate.ts';
import { readFolder } from './folder.ts';
import { readManifest } from './manifest-file.ts';
import { manifestProblems, placed } from './manifest-problems.ts';
import { reasonOf } from './open-on-disk.ts';
import type { AssessFlags } from './terminal-flags.ts';
import { howToStart } from './terminal-help.ts';
import { today } from './today.ts';
import { inWorkspace } from './workspace.ts';
import { targetProblems } from './write-targets.ts';

const defaultFolder = 'compliance';

/** What the gate needs, or everything that keeps it from being had, with the remedy. */
export type Prepared =
  | { request: GateRequest; paths: { manifest: string; evidence: string } }
  | { problems: string[] };

/** Reads manifest and evidence folder, and looks whether every report can be written, before anything is judged. */
export function prepare(flags: AssessFlags, { cwd, now }: { cwd: string; now: Date }): Prepared {
  const { folder = defaultFolder } = flags;
  const { manifest, evidence } = placesOf(flags);
  const at = (path: string) => resolve(cwd, path);

  const problems = targetProblems(
    flags.write.map(({ file }) => file),
    { cwd, files: [{ path: manifest, is: 'the manifest' }], evidence: [evidence] },
  );
  if (flags.manifest === undefined && !existsSync(at(manifest)))
    return { problems: [...problems, noManifest(at(folder), { folder, manifest, evidence })] };
  // What is not named on the command line must lie where it seems to lie: a change under review can make it a link.
  for (const [path, named] of [
    [manifest, flags.manifest],
    [evidence, flags.evidence],
  ] as const) {
    if (named === undefined && existsSync(at(path)) && !inWorkspace(at(dirname(path)), at(path)))
      problems.push(`${path} leads out of ${dirname(path)}: keep it there, or name it with a flag`);
  }
  if (problems.length > 0) return { problems };

  const file = readManifest(at(manifest), manifest);
  const found = readFolder(at(evidence));
  if ('remedy' in file) problems.push(file.remedy);
  if ('remedy' in found) problems.push(found.remedy.replaceAll(at(evidence), evidence));
  if (!('bytes' in file)) return { problems };
  if (found.state !== 'read')
    return { problems: [...problems, ...manifestProblems(file.bytes, manifest).map(placed)] };
  return {
    paths: { manifest: at(manifest), evidence: at(evidence) },
    request: {
      manifest: { file: manifest, bytes: file.bytes },
      folder: found.folder,
      asOf: flags.asOf ?? today(now),
      require: flags.require,
      enforce: flags.enforce,
      forecast: true,
      ...(flags.threshold === undefined ? {} : { threshold: flags.threshold }),
      ...(flags.maxDrop === undefined ? {} : { maxDrop: flags.maxDrop }),
      ...(flags.failOn === undefined ? {} : { failOn: flags.failOn }),
    },
  };
}

/** Where manifest and evidence are, as given or by default. */
export function placesOf({ folder, manifest: named, evidence }: AssessFlags): {
  manifest: string;
  evidence: string;
} {
  const manifest = named ?? slashed(join(folder ?? defaultFolder, 'manifest.yml'));
  const beside = folder ?? dirname(manifest);
  return { manifest, evidence: evidence ?? slashed(join(beside, 'evidence')) };
}

/** Writes one report whole or not at all. Returns what kept it from being written. */
export function writeReport(file: string, text: string): string | undefined {
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, file);
    return undefined;
  } catch (error) {
    rmSync(draft, { force: true });
    return reasonOf(error);
  }
}

function noManifest(folder: string, paths: { folder: string; manifest: string; evidence: string }): string {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    return `${paths.folder} is a file: name its folder, or give it with --manifest`;
  const other = paths.manifest.replace(/\.yml$/u, '.yaml');
  if (existsSync(join(folder, 'manifest.yaml')))
    return `${paths.manifest} does not exist, but ${other} does: rename it, or give --manifest ${other}`;
  return `no manifest: ${paths.manifest} does not exist. ${howToStart(paths.manifest, paths.evidence)}`;
}

/** With `/` on every system, as messages and reports show paths. */
function slashed(path: string): string {
  return path.split(sep).join('/');
}
