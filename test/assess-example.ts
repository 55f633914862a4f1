import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../src/adapters/folder.ts';
import type { EvidenceFolder } from '../src/core/evidence/folder.ts';
import { type GateRequest, gate, type Judged } from '../src/gate.ts';
import { day } from './make-evidence.ts';

export const exampleNames = ['northwind', 'audit-ready', 'first-week', 'harbor'];

const root = join(import.meta.dirname, '..', 'examples');

export const manifestOf = (name: string) => readFileSync(join(root, name, 'manifest.yml'));

export function evidenceOf(name: string): EvidenceFolder {
  const found = readFolder(join(root, name, 'evidence'));
  if (found.state !== 'read') throw new Error(found.remedy);
  return found.folder;
}

/** One example through the gate, as the command line would put it there. */
export async function assessExample(name: string, rest: Partial<GateRequest> = {}): Promise<Judged> {
  const outcome = await gate({
    manifest: { file: 'manifest.yml', bytes: manifestOf(name) },
    folder: evidenceOf(name),
    asOf: day('2026-10-15'),
    require: [],
    enforce: true,
    forecast: true,
    ...rest,
  });
  if (outcome.status !== 'judged') throw new Error(outcome.problems.map(({ message }) => message).join('\n'));
  return outcome;
}
