import type { Output } from './terminal-progress.ts';

/** What a run needs of the process; a test's own has these few fields. */
export interface Terminal {
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
  stdout: Output;
  stderr: Output;
}
