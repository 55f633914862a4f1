import { resolve } from 'node:path';
import { gate } from '../gate.ts';
import type { ExitCode } from './exit-code.ts';
import { reportFlags } from './report-flags.ts';
import type { Terminal } from './terminal.ts';
import { prepare, writeReport } from './terminal-files.ts';
import { refuse } from './terminal-output.ts';
import { withProgress } from './terminal-progress.ts';

/** One run of `soc2-gate report`: judge as `assess` does, and tell all of it. The verdict is told, and decides nothing. */
export async function report(process: Terminal, args: readonly string[], now: Date): Promise<ExitCode> {
  const flags = reportFlags(args);
  if ('help' in flags) {
    const { reportHelp } = await import('./report-help.ts');
    process.stdout.write(reportHelp);
    return 0;
  }
  if ('problems' in flags)
    return refuse(process, [...flags.problems, 'for the options, run soc2-gate report --help']);
  const prepared = prepare(flags, { cwd: process.cwd(), now });
  if ('problems' in prepared) return refuse(process, prepared.problems);

  const progress = withProgress(prepared.request.folder, process.stderr, () => performance.now());
  const outcome = await gate({ ...prepared.request, folder: progress.folder });
  progress.finish();
  if (outcome.status === 'cannot-judge') {
    const { renderProblems } = await import('../report/problems.ts');
    process.stderr.write(renderProblems(outcome.problems));
    return 2;
  }
  const { renderReadinessReport } = await import('../report/readiness/readiness-report.ts');
  const text = renderReadinessReport(outcome);
  const [target] = flags.write;
  if (target === undefined) {
    process.stdout.write(text);
    return 0;
  }
  const why = writeReport(resolve(process.cwd(), target.file), text);
  return why === undefined ? 0 : refuse(process, [`--write ${target.file}: not written (${why})`]);
}
