import type { FindingArguments, FindingCode } from '../core/assess/finding.ts';

/** What is said of a finding, from its arguments. */
export interface Words<Code extends FindingCode> {
  /** What is the matter, as a clause. */
  message(args: FindingArguments[Code]): string;
  /** What to do about it, as a sentence. */
  remedy(args: FindingArguments[Code]): string;
}
