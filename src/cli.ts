#!/usr/bin/env node
import { exitWhenWritten } from './adapters/exit-when-written.ts';
import { errorCode } from './adapters/open-on-disk.ts';
import { run } from './adapters/run-terminal.ts';

/** Entry of the terminal. Exit codes: 0 pass, 1 fail, 2 cannot judge or write, 3 crash. */

// Until the verdict says otherwise: a run that ends early, however it ends, is never green.
process.exitCode = 3;
process.on('uncaughtException', crash);
for (const output of [process.stdout, process.stderr]) output.on('error', brokenPipe);

try {
  process.exitCode = await run(process, new Date());
} catch (error) {
  crash(error);
}
exitWhenWritten(process);

/** Whoever read along has seen enough (`| head`); the verdict stands. */
function brokenPipe(error: Error): void {
  if (errorCode(error) !== 'EPIPE') throw error;
}

function crash(error: unknown): void {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`soc2-gate: a fault of its own, and no verdict.\n${trace}\n`);
  process.exit(3);
}
