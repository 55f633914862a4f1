/** What the token must be allowed, as workflows spell it. */
export type Permission = 'pull-requests: write' | 'issues: write';

/** Why GitHub did not do what was asked, as data; `describeTrouble` makes the sentence. */
export type Trouble =
  /** 403 or 404 to something the token may not do or see. */
  | { kind: 'permission'; status: number; message: string; needs?: Permission }
  | { kind: 'unauthorized' }
  /** `waitMs`: how long GitHub asks to wait; absent where it does not say. */
  | { kind: 'rate-limit'; scope: 'primary' | 'secondary'; waitMs?: number; until?: string }
  | { kind: 'refused'; status: number; message: string }
  | { kind: 'server'; status: number }
  | { kind: 'unreachable'; reason: string }
  | { kind: 'timeout'; afterMs: number }
  /** A success without the JSON of the API: a proxy's login page, say. */
  | { kind: 'not-github'; status: number }
  /** A success with a body that ends too early or cannot be read. */
  | { kind: 'cut-off' }
  /** JSON of another shape than GitHub documents. */
  | { kind: 'shape'; what: string };

/** The one error that the GitHub adapter throws. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(describeTrouble(trouble));
    this.trouble = trouble;
  }
}

/** True where the answer was lost on the way, so that a write may have happened all the same. */
export function mayHaveHappened({ kind }: Trouble): boolean {
  return ['server', 'unreachable', 'timeout', 'cut-off', 'not-github', 'shape'].includes(kind);
}

/** True for what a moment later may well be gone. */
export function isPassing({ kind }: Trouble): boolean {
  return ['server', 'unreachable', 'timeout', 'cut-off'].includes(kind);
}

function describeTrouble(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'permission':
      return `GitHub answered ${trouble.status} "${trouble.message}": give the job \`permissions: ${trouble.needs ?? 'pull-requests: write'}\` (a token of your own needs the same for this repository)`;
    case 'unauthorized':
      return 'GitHub does not accept the token (401): it is wrong, revoked or expired';
    case 'rate-limit':
      return describeLimit(trouble);
    case 'refused':
      return `GitHub answered ${trouble.status} "${trouble.message}"`;
    case 'server':
      return `GitHub answered ${trouble.status}, which is a fault on its side: run the job again later`;
    case 'unreachable':
      return `GitHub cannot be reached (${trouble.reason}): check the network and proxy settings of the runner`;
    case 'timeout':
      return `GitHub did not answer within ${Math.round(trouble.afterMs / 1000)} s`;
    case 'not-github':
      return `What answered (${trouble.status}) is not GitHub's API but a page of text: is there a proxy that wants a login?`;
    case 'cut-off':
      return "GitHub's answer was cut off on the way";
    case 'shape':
      return `GitHub's answer does not have the documented shape (${trouble.what})`;
  }
}

function describeLimit(limit: Extract<Trouble, { kind: 'rate-limit' }>): string {
  const which = limit.scope === 'primary' ? 'The rate limit' : 'A secondary rate limit';
  if (limit.until !== undefined) return `${which} of the token is used up until ${limit.until}`;
  const wait = limit.waitMs === undefined ? 'a minute or more' : `${Math.ceil(limit.waitMs / 1000)} s`;
  return `${which} of GitHub was hit; it asks to wait ${wait}`;
}
