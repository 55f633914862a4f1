/** What it needs of the process. */
interface Leaving {
  stdout: Stream;
  stderr: Stream;
  exit(): void;
}

interface Stream {
  write(text: string, done: (error?: Error | null) => void): unknown;
}

/**
 * Ends the process with its exit code as soon as all that was written has gone out: what a run leaves in memory
 * takes longer to take apart than a small folder to judge, and a connection that a server holds open must not hold
 * the job. Where it does not go out, the process ends by itself, or as the handlers of errors have it.
 */
export function exitWhenWritten(process: Leaving): void {
  process.stdout.write('', (unsaid) => {
    if (unsaid) return;
    process.stderr.write('', (unheard) => {
      if (!unheard) process.exit();
    });
  });
}
