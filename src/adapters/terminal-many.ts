import { dirname, join, resolve } from 'node:path';
import type { Base } from '../core/compare/against-base.ts';
import { gate, type Problem } from '../gate.ts';
import { formats } from '../report/formats.ts';
import { type JudgedManifest, type Many, manyOf, type UnjudgedManifest } from '../report/many.ts';
import { isManyFormat, manyFormats } from '../report/many-formats.ts';
import { reportSlugs } from '../report/report-slug.ts';
import type { ExitCode } from './exit-code.ts';
import { findManifests } from './find-manifests.ts';
import { removedManifests } from './removed-manifests.ts';
import type { Terminal } from './terminal.ts';
import { withBase } from './terminal-base.ts';
import { prepare, writeReport } from './terminal-files.ts';
import type { AssessFlags } from './terminal-flags.ts';
import { lookOf, refuse } from './terminal-output.ts';
import { withProgress } from './terminal-progress.ts';
import { today } from './today.ts';
import { targetProblems } from './write-targets.ts';

interface ManyRequest {
  flags: AssessFlags;
  patterns: readonly string[];
  now: Date;
}

/** `{name}` of a file to write: the short name of each manifest in turn. */
const placeholder = '{name}';

/** Several manifests on the command line: judged one by one, told as one; the worst decides the exit code. */
export async function assessMany(process: Terminal, request: ManyRequest): Promise<ExitCode> {
  const { flags, now } = request;
  const cwd = process.cwd();
  const found = await findManifests(request.patterns, cwd);
  const slugs = reportSlugs(found.files);
  const wrong = [
    ...formatProblems(flags),
    ...targetProblems(targetsOf(flags, slugs), {
      cwd,
      files: found.files.map((path) => ({ path, is: 'a manifest' })),
      evidence: found.files.map((manifest) => join(dirname(manifest), 'evidence')),
    }),
  ];
  if (wrong.length > 0) return refuse(process, wrong);

  const bases: Base[] = [];
  const judged: JudgedManifest[] = [];
  const unjudged: UnjudgedManifest[] = found.problems.map(({ pattern, reason }) => ({
    manifest: pattern,
    problems: [{ message: reason }],
  }));
  for (const manifest of found.files) {
    const { folder: _, manifests: __, ...rest } = flags;
    const prepared = prepare({ ...rest, manifest, write: [] }, { cwd, now });
    if ('problems' in prepared) {
      unjudged.push({ manifest, problems: prepared.problems.map((message): Problem => ({ message })) });
      continue;
    }
    const compared = await withBase(prepared, flags, process.env);
    if ('problem' in compared) {
      unjudged.push({ manifest, problems: [{ message: compared.problem }] });
      continue;
    }
    const progress = withProgress(compared.request.folder, process.stderr, () => performance.now());
    const outcome = await gate({ ...compared.request, folder: progress.folder });
    progress.finish();
    compared.close();
    if (compared.request.base) bases.push(compared.request.base);
    if (outcome.status === 'judged') judged.push({ manifest, judged: outcome });
    else unjudged.push({ manifest, problems: outcome.problems });
  }

  const removed = await removedManifests({
    root: cwd,
    patterns: request.patterns,
    files: found.files,
    bases,
    outside: flags,
    environment: process.env,
  });
  const many = manyOf({ judged, unjudged, removed, asOf: flags.asOf ?? today(now) });
  if (isManyFormat(flags.format))
    process.stdout.write((await manyFormats[flags.format]())(many, lookOf(process)));
  const problems = [
    ...unjudged.flatMap((one) => problemsOf(one)),
    ...(await writeAll(many, flags, { slugs, cwd })),
  ];
  if (problems.length > 0) return refuse(process, problems);
  return many.exitCode;
}

function problemsOf({ manifest, problems }: UnjudgedManifest): string[] {
  return problems.map((problem) =>
    'file' in problem
      ? `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`
      : `${manifest}: ${problem.message}`,
  );
}

/** Which format is only of one manifest. */
function formatProblems({ format, write }: AssessFlags): string[] {
  const names = Object.keys(manyFormats).join(', ');
  const lone = write.filter((target) => !target.file.includes(placeholder) && !isManyFormat(target.format));
  return [
    ...(isManyFormat(format)
      ? []
      : [`--format ${format} is of one manifest; of several it is one of ${names}`]),
    ...lone.map(
      (target) =>
        `--write ${target.format}=${target.file} is of one manifest; of several, put ${placeholder} into the name of the file`,
    ),
  ];
}

/** Every file that will be written. */
function targetsOf({ write }: AssessFlags, slugs: ReadonlyMap<string, string>): string[] {
  return write.flatMap(({ file }) =>
    file.includes(placeholder)
      ? [...slugs.values()].map((slug) => file.replaceAll(placeholder, slug))
      : [file],
  );
}

async function writeAll(
  many: Many,
  { write }: AssessFlags,
  { slugs, cwd }: { slugs: ReadonlyMap<string, string>; cwd: string },
): Promise<string[]> {
  const problems: string[] = [];
  const put = (file: string, text: string) => {
    const why = writeReport(resolve(cwd, file), text);
    if (why !== undefined) problems.push(`--write ${file}: not written (${why})`);
  };
  for (const { format, file } of write) {
    if (file.includes(placeholder)) {
      const render = await formats[format]();
      for (const { manifest, judged } of many.judged)
        put(file.replaceAll(placeholder, slugs.get(manifest) ?? ''), render(judged, { colour: false }));
    } else if (isManyFormat(format)) {
      put(file, (await manyFormats[format]())(many, { colour: false }));
    }
  }
  return problems;
}
