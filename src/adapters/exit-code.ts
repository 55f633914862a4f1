/** Passed or not enforced, failed, cannot judge or write; 3 is a crash. */
export type ExitCode = 0 | 1 | 2;
