import { join, resolve } from 'node:path';
import { type HistoryFormat, historyFormats } from '../report/history-formats.ts';
import type { ExitCode } from './exit-code.ts';
import { openRepository, pathIn } from './git-repository.ts';
import { GitError } from './git-trouble.ts';
import { type HistoryFlags, historyFlags } from './history-flags.ts';
import { readHistory } from './read-history.ts';
import type { Terminal } from './terminal.ts';
import { writeReport } from './terminal-files.ts';
import { refuse } from './terminal-output.ts';
import { targetProblems } from './write-targets.ts';

const defaultFolder = 'compliance';

/** One run of `soc2-gate history`: read the commits, judge each on its day, print. */
export async function history(process: Terminal, args: readonly string[]): Promise<ExitCode> {
  const flags = historyFlags(args);
  if ('help' in flags) {
    const { historyHelp } = await import('./history-help.ts');
    process.stdout.write(historyHelp);
    return 0;
  }
  if ('problems' in flags)
    return refuse(process, [...flags.problems, 'for the options, run soc2-gate history --help']);
  try {
    return await replay(process, flags, process.cwd());
  } catch (error) {
    if (error instanceof GitError) return refuse(process, [error.message]);
    throw error;
  }
}

/** @throws GitError */
async function replay(process: Terminal, flags: HistoryFlags, cwd: string): Promise<ExitCode> {
  const { folder = defaultFolder, since, most } = flags;
  const blocked = blockedTargets(flags, cwd, folder);
  if (blocked.length > 0) return refuse(process, blocked);
  const absolute = resolve(cwd, folder);
  const repository = await openRepository(absolute, { environment: process.env });
  const path = pathIn(repository, absolute);
  if (path === undefined) return refuse(process, [`${folder} is not in the repository: name a folder of it`]);
  const within = path === '' ? '' : `${path}/`;
  const told = await readHistory(repository, {
    manifest: `${within}manifest.yml`,
    evidence: `${within}evidence`,
    ...(since === undefined ? {} : { since }),
    ...(most === undefined ? {} : { most }),
  });
  if (told.entries.length === 0) return refuse(process, [nothing(folder, since)]);

  const rendered = async (format: HistoryFormat) => (await historyFormats[format]())(told);
  process.stdout.write(await rendered(flags.format));
  const problems: string[] = [];
  for (const { format, file } of flags.write) {
    const why = writeReport(resolve(cwd, file), await rendered(format));
    if (why !== undefined) problems.push(`--write ${file}: not written (${why})`);
  }
  return problems.length > 0 ? refuse(process, problems) : 0;
}

function blockedTargets({ write }: HistoryFlags, cwd: string, folder: string): string[] {
  const files = [{ path: join(folder, 'manifest.yml'), is: 'the manifest' }];
  return targetProblems(
    write.map(({ file }) => file),
    { cwd, files, evidence: [join(folder, 'evidence')] },
  );
}

function nothing(folder: string, since: string | undefined): string {
  const when = since === undefined ? '' : ` since ${since}`;
  return `no commit of this branch${when} touched ${folder}/manifest.yml or ${folder}/evidence: commit them first, or name the folder that holds them`;
}
