/** One problem of the manifest; `message` ends with the remedy. Line and column are counted from 1. */
export interface ManifestProblem {
  file: string;
  line: number;
  column: number;
  message: string;
}
