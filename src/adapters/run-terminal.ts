import { resolve } from 'node:path';
import type { Judged } from '../gate.ts';
import type { Look } from '../report/look.ts';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { withBase } from './terminal-base.ts';
import { type AssessFlags, type CommandLine, parseFlags } from './terminal-flags.ts';
import { lookOf, refuse } from './terminal-output.ts';
import { withProgress } from './terminal-progress.ts';
import { today } from './today.ts';

/** One run of the command line: flags, folder, gate, report, exit code. What it does not need is not loaded. */
export async function run(process: Terminal, now: Date): Promise<ExitCode> {
  const [command, ...rest] = process.argv.slice(2);
  if (command === 'rollup') {
    const { rollup } = await import('./terminal-rollup.ts');
    return rollup(process, rest, now);
  }
  if (command === 'history') {
    const { history } = await import('./terminal-history.ts');
    return history(process, rest);
  }
  if (command === 'report') {
    const { report } = await import('./terminal-report.ts');
    return report(process, rest, now);
  }
  const line = parseFlags(process.argv.slice(2));
  if ('problems' in line) return refuse(process, [...line.problems, 'for the options, run soc2-gate --help']);
  if (line.command === 'explain') return explain(process, line, now);
  if (line.command === 'explain-subject') return explainAsked(process, line, now);
  if (line.command !== 'assess') return tell(process, line.command);
  const { flags } = line;
  if (flags.manifests) {
    const { assessMany } = await import('./terminal-many.ts');
    return assessMany(process, { flags, patterns: flags.manifests, now });
  }

  const { prepare } = await import('./terminal-files.ts');
  const prepared = prepare(flags, { cwd: process.cwd(), now });
  if ('problems' in prepared) return refuse(process, prepared.problems);

  const { gate } = await import('../gate.ts');
  const compared = await withBase(prepared, flags, process.env);
  if ('problem' in compared) return refuse(process, [compared.problem]);
  const progress = withProgress(compared.request.folder, process.stderr, () => performance.now());
  const outcome = await gate({ ...compared.request, folder: progress.folder });
  progress.finish();
  compared.close();
  if (outcome.status === 'cannot-judge') {
    const { renderProblems } = await import('../report/problems.ts');
    process.stderr.write(renderProblems(outcome.problems));
    return 2;
  }

  process.stdout.write(await rendered(outcome, flags.format, lookOf(process)));
  const unwritten = await writeReports(outcome, flags, process.cwd());
  if (unwritten.length > 0) return refuse(process, unwritten);
  return outcome.verdict.passed || !outcome.verdict.enforced ? 0 : 1;
}

async function explain(
  process: Terminal,
  line: Extract<CommandLine, { command: 'explain' }>,
  now: Date,
): Promise<ExitCode> {
  const { file, flags } = line;
  const { explainFile } = await import('./terminal-explain.ts');
  const { manifest, evidence, asOf = today(now) } = flags;
  const explanation = await explainFile({
    file,
    cwd: process.cwd(),
    asOf,
    ...(manifest === undefined ? {} : { manifest }),
    ...(evidence === undefined ? {} : { evidence }),
  });
  if ('problems' in explanation) return refuse(process, explanation.problems);
  const { renderEvidenceExplanation } = await import('../report/explain-evidence.ts');
  process.stdout.write(renderEvidenceExplanation(explanation, process.stdout.columns));
  return 0;
}

async function explainAsked(
  process: Terminal,
  { subject, flags }: Extract<CommandLine, { command: 'explain-subject' }>,
  now: Date,
): Promise<ExitCode> {
  const { explainSubject } = await import('./terminal-subject.ts');
  const explanation = await explainSubject({ subject, flags, cwd: process.cwd(), now });
  if ('problems' in explanation) return refuse(process, explanation.problems);
  const { renderSubject } = await import('../report/explain-subject.ts');
  process.stdout.write(renderSubject(explanation, process.stdout.columns));
  return 0;
}

/** A report that cannot be written is no reason to keep the others back. */
async function writeReports(judged: Judged, { write }: AssessFlags, cwd: string): Promise<string[]> {
  const problems: string[] = [];
  for (const { format, file } of write) {
    const { writeReport } = await import('./terminal-files.ts');
    const why = writeReport(resolve(cwd, file), await rendered(judged, format, { colour: false }));
    if (why !== undefined) problems.push(`--write ${file}: not written (${why})`);
  }
  return problems;
}

async function rendered(judged: Judged, format: AssessFlags['format'], look: Look): Promise<string> {
  const { formats } = await import('../report/formats.ts');
  const render = await formats[format]();
  return render(judged, look);
}

async function tell({ stdout }: Terminal, what: 'help' | 'version'): Promise<ExitCode> {
  const { help, version } = await import('./terminal-help.ts');
  stdout.write(what === 'help' ? help : `${version}\n`);
  return 0;
}
