import type { Reading } from '../evidence/evidence.ts';
import { mayBeDefaultBranch, otherBranch } from '../readers/github-branches.ts';
import type { Statement } from './statements.ts';

const inQuery = /\bbranches\/(?<branch>[^\s/?"']{1,200})/u;
const inName = /(?<![a-z])(?:main|master|default|trunk)(?![a-z])/iu;

/** Rules of a branch that the export does not name, with what the sidecar's query or the name of the file says of it. */
export function namedBranch(reading: Reading, statements: readonly Statement[], path: string): Reading {
  if (!reading.problems.some(({ reason }) => reason === 'unnamed-branch')) return reading;
  const asked = statements
    .map(({ said: { query = '' } }) => inQuery.exec(query)?.groups?.['branch'])
    .find((branch) => branch !== undefined)
    ?.replaceAll(/%2f/giu, '/');
  if (asked !== undefined && !mayBeDefaultBranch(asked)) {
    const problem = { reason: 'other-branch' as const, detail: otherBranch(asked) };
    return { ...reading, settings: [], problems: [problem] };
  }
  if (asked === undefined && !inName.test(path.slice(path.lastIndexOf('/') + 1))) return reading;
  return { ...reading, problems: reading.problems.filter(({ reason }) => reason !== 'unnamed-branch') };
}
