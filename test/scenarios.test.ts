import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { readFolder } from '../src/adapters/folder.ts';
import type { Assessment } from '../src/core/assess/assessment.ts';
import type { EvidenceFolder } from '../src/core/evidence/folder.ts';
import { gate } from '../src/gate.ts';
import { day } from './make-evidence.ts';

/**
 * A scenario is a folder: `evidence/`, `expected.yml` and, where the usual manifest will not do, its own
 * `manifest.yml`. The usual one claims the expected controls as documented. Adding a case needs no code.
 */
const expectedSchema = z.strictObject({
  /** What the case shows, in one line. */
  shows: z.string(),
  'as-of': z.string().default('2026-10-15'),
  /** The state of each control concerned. */
  states: z.record(z.string(), z.enum(['documented', 'informal', 'missing'])),
  /** Exactly these, in any order: `code control file:line`; `-` where there is no control or place. */
  findings: z.array(z.string()).default([]),
  /** Further outcomes of single tests: `mfa/enforced: met attested`. */
  tests: z.record(z.string(), z.string()).default({}),
});

const scenarios = join(import.meta.dirname, 'scenarios');
const names = readdirSync(scenarios, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('expected.yml'))
  .map((path) => path.replace(/\/expected\.yml$/u, ''))
  .sort();

describe('scenarios', () => {
  it.each(names)('%s', async (name) => {
    const folder = join(scenarios, name);
    const expected = expectedSchema.parse(parse(readFileSync(join(folder, 'expected.yml'), 'utf8')));
    const assessment = await assess(folder, Object.keys(expected.states), expected['as-of']);
    const states = Object.fromEntries(assessment.controls.map(({ control, state }) => [control.id, state]));
    expect({
      states: Object.fromEntries(Object.keys(expected.states).map((id) => [id, states[id]])),
      findings: assessment.findings.map(shownFinding).sort(),
      tests: Object.fromEntries(Object.keys(expected.tests).map((id) => [id, shownTest(assessment, id)])),
    }).toEqual({ states: expected.states, findings: [...expected.findings].sort(), tests: expected.tests });
  });
});

async function assess(folder: string, controls: string[], asOf: string): Promise<Assessment> {
  const own = join(folder, 'manifest.yml');
  const bytes = existsSync(own)
    ? readFileSync(own)
    : new TextEncoder().encode(usualManifest(folder, controls));
  const outcome = await gate({
    manifest: { file: 'manifest.yml', bytes },
    folder: evidenceOf(folder),
    asOf: day(asOf),
    require: [],
    enforce: true,
  });
  if (outcome.status !== 'judged') throw new Error(outcome.problems.map(({ message }) => message).join('\n'));
  return outcome.assessment;
}

function evidenceOf(folder: string): EvidenceFolder {
  const result = readFolder(join(folder, 'evidence'));
  if (result.state !== 'read') throw new Error(`${folder}: no evidence folder`);
  return result.folder;
}

function usualManifest(folder: string, controls: string[]): string {
  const roster = existsSync(join(folder, 'evidence/hr/roster.csv'))
    ? 'populations: { people: hr/roster.csv }\n'
    : '';
  const claims = controls.map((id) => `  ${id}: { state: documented, owner: "@scenario/team" }\n`).join('');
  const audit = 'audit: { type: 2, period: { from: 2026-01-01, to: 2026-12-31 } }\n';
  const parts = ['infrastructure', 'software', 'people', 'procedures', 'data'];
  const boundaries = parts.map((part) => `${part}: The ${part} of the service`).join(', ');
  const system = `system: { description: Scenarios as a service, boundaries: { ${boundaries} } }\n`;
  return `version: 1\norganization: Scenario\n${audit}${roster}controls:\n${claims}${system}`;
}

function shownFinding({ code, control = '-', place }: Assessment['findings'][number]): string {
  const line = place?.line === undefined ? '' : `:${place.line}`;
  return `${code} ${control} ${place ? `${place.file}${line}` : '-'}`;
}

function shownTest(assessment: Assessment, id: string): string {
  const [control, test] = id.split('/');
  const examination = assessment.controls.find((candidate) => candidate.control.id === control);
  const result = examination?.tests.find((candidate) => candidate.test.id === test);
  return [result?.outcome, result?.basis].filter((part) => part !== undefined).join(' ');
}
