import { code } from './escape.ts';

/** The run of another workflow that computed the figures of a comment; all of it as GitHub tells it. */
export interface Origin {
  runUrl: string;
  runId: number;
  headSha: string;
  /** `owner/name` of a fork; absent where the change comes from this repository, or from one that is gone. */
  fork?: string;
}

/** Says whose figures these are: a change that is judged by its own run brings its own judge along. */
export function originLine({ runUrl, runId, headSha, fork }: Origin): string {
  const of = fork === undefined ? '' : ` of the fork ${code(fork)}`;
  return `> Computed by [run ${runId}](${runUrl})${of} at ${code(headSha.slice(0, 12))}, with the workflow as this change has it. Nobody has examined the evidence again for this comment.`;
}
