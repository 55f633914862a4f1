import { exitWhenWritten } from './adapters/exit-when-written.ts';
import { runAction } from './adapters/run-action.ts';
import { WorkflowLog } from './adapters/workflow-commands.ts';

/** Entry of the Action. Exit codes: 0 pass, 1 fail, 2 cannot judge, 3 crash. */

const write = (text: string) => process.stdout.write(text);

// Until the verdict says otherwise: a run that ends early, however it ends, is never green.
process.exitCode = 3;
process.on('uncaughtException', crash);

try {
  process.exitCode = await runAction({ environment: process.env, write, now: new Date() });
} catch (error) {
  crash(error);
}
exitWhenWritten(process);

function crash(error: unknown): void {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  new WorkflowLog(write).annotate('error', `This is a fault of the gate; nothing was judged.\n${trace}`, {
    title: 'SOC 2 readiness: crash',
  });
  process.exit(3);
}
