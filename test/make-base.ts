import { createHash } from 'node:crypto';
import type { CommitBase } from '../src/core/compare/against-base.ts';
import type { EvidenceFolder } from '../src/core/evidence/folder.ts';
import { type GateOutcome, type GateRequest, gate, type Judged } from '../src/gate.ts';
import { day } from './make-evidence.ts';
import { makeFolder } from './make-folder.ts';

/** One side of a change: its manifest and its evidence by path. */
export interface Side {
  manifest: string;
  files?: Readonly<Record<string, string | Uint8Array>>;
}

/** As `makeFolder`, with the digests of the contents. */
function hashedFolder(files: Readonly<Record<string, string | Uint8Array>>): EvidenceFolder {
  return {
    entries: makeFolder(files).entries.map((entry) => {
      if (entry.state !== 'file') return entry;
      const sha256 = createHash('sha256')
        .update(files[entry.path] ?? '')
        .digest('hex');
      return { ...entry, open: () => ({ ...entry.open(), sha256: () => sha256 }) };
    }),
  };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = 'compliance/manifest.yml';

function baseOf(side: Side | undefined, rest: Partial<CommitBase> = {}): CommitBase {
  return {
    state: 'commit',
    commit: 'b'.repeat(40),
    ...(side && { manifest: { file, bytes: bytesOf(side.manifest) } }),
    folder: hashedFolder(side?.files ?? {}),
    workflows: [],
    ...rest,
  };
}

export function gateOn(head: Side, rest: Partial<GateRequest> = {}): Promise<GateOutcome> {
  return gate({
    manifest: { file, bytes: bytesOf(head.manifest) },
    folder: hashedFolder(head.files ?? {}),
    asOf: day('2026-10-15'),
    require: [],
    enforce: true,
    ...rest,
  });
}

/** The change from one side to the other, judged. */
export async function judgedChange(
  base: Side | undefined,
  head: Side,
  { base: more, ...rest }: Partial<Omit<GateRequest, 'base'>> & { base?: Partial<CommitBase> } = {},
): Promise<Judged> {
  const outcome = await gateOn(head, { base: baseOf(base, more), ...rest });
  if (outcome.status !== 'judged') throw new Error(outcome.problems.map(({ message }) => message).join('\n'));
  return outcome;
}
