import { resolve } from 'node:path';
import { type Rollup, rollUp } from '../core/rollup/rollup.ts';
import { type RollupFormat, rollupFormats } from '../report/rollup-formats.ts';
import type { ExitCode } from './exit-code.ts';
import { readReports } from './rollup-files.ts';
import { type RollupFlags, rollupFlags } from './rollup-flags.ts';
import type { Terminal } from './terminal.ts';
import { writeReport } from './terminal-files.ts';
import { lookOf, refuse } from './terminal-output.ts';
import { today } from './today.ts';
import { targetProblems } from './write-targets.ts';

/** One run of `soc2-gate rollup`: read, roll up, print. What cannot be read never passes, and hides nothing else. */
export async function rollup(process: Terminal, args: readonly string[], now: Date): Promise<ExitCode> {
  const flags = rollupFlags(args);
  if ('help' in flags) return help(process);
  if ('problems' in flags)
    return refuse(process, [...flags.problems, 'for the options, run soc2-gate rollup --help']);
  const cwd = process.cwd();
  const { reports, unread } = readReports(flags.paths, cwd);
  const blocked = targetProblems(
    flags.write.map(({ file }) => file),
    { cwd, files: reports.map(({ file }) => ({ path: file, is: 'a report that is rolled up' })) },
  );
  if (blocked.length > 0) return refuse(process, blocked);

  const { threshold, maxAgeDays, enforce } = flags;
  const rolled = rollUp({
    reports,
    unread,
    asOf: flags.asOf ?? today(now),
    enforce,
    ...(threshold === undefined ? {} : { threshold }),
    ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
  });
  const problems = unread.map(({ file, reason }) => `${file}: ${reason}`);
  if (reports.length === 0) return refuse(process, [...problems, 'there is no report to roll up']);

  const look = flags.format === 'text' ? lookOf(process) : { colour: false };
  process.stdout.write((await rollupFormats[flags.format]())(rolled, look));
  problems.push(...(await write(rolled, flags, cwd)));
  if (problems.length > 0) return refuse(process, problems);
  return rolled.verdict.passed || !enforce ? 0 : 1;
}

async function write(rolled: Rollup, flags: RollupFlags, cwd: string): Promise<string[]> {
  const problems: string[] = [];
  for (const { format, file } of flags.write) {
    const why = writeReport(resolve(cwd, file), await rendered(rolled, format));
    if (why !== undefined) problems.push(`--write ${file}: not written (${why})`);
  }
  return problems;
}

async function rendered(rolled: Rollup, format: RollupFormat): Promise<string> {
  return (await rollupFormats[format]())(rolled, { colour: false });
}

async function help({ stdout }: Terminal): Promise<ExitCode> {
  const { rollupHelp } = await import('./rollup-help.ts');
  stdout.write(rollupHelp);
  return 0;
}
