import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Assessment, Scored } from '../src/core/assess/assessment.ts';
import { compare } from '../src/core/assess/exact.ts';
import type { Evidence } from '../src/core/evidence/evidence.ts';
import type { FactName } from '../src/core/evidence/facts.ts';
import { gate } from '../src/gate.ts';
import { day } from './make-evidence.ts';
import { makeFolder } from './make-folder.ts';

/** What tampering and neglect do to evidence: each must cost credit or raise a finding, and none may pay. */
interface Mutation {
  name: string;
  files: Record<string, Uint8Array>;
}

const root = join(import.meta.dirname, '../examples');
let count = 0;

afterAll(() => {
  process.stdout.write(
    `${count} mutations of the examples: each costs credit or is said, none raises the score\n`,
  );
});

/** Of an example with many controls every nth mutation is made. */
describe.each([
  ['northwind', 1],
  ['audit-ready', 1],
  ['harbor', 6],
])('mutations of %s', (example, every) => {
  it('are noticed and never pay', async () => {
    const manifest = readFileSync(join(root, example, 'manifest.yml'));
    const files = filesOf(join(root, example, 'evidence'));
    const before = await assess(manifest, files);
    const failures: string[] = [];
    let made = 0;
    for (const { name, files: mutated } of mutationsOf(files, before)) {
      made += 1;
      if (made % every !== 0) continue;
      count += 1;
      const after = await assess(manifest, mutated);
      if (compare(after.score, before.score) > 0) failures.push(`${name}: raises the score`);
      else if (!isNoticed(before, after)) failures.push(`${name}: not noticed`);
    }
    expect(failures).toEqual([]);
  });
});

async function assess(manifest: Uint8Array, files: Record<string, Uint8Array>): Promise<Assessment> {
  const outcome = await gate({
    manifest: { file: 'manifest.yml', bytes: manifest },
    folder: makeFolder(files),
    asOf: day('2026-10-15'),
    require: [],
    enforce: true,
  });
  if (outcome.status !== 'judged') throw new Error('cannot judge');
  return outcome.assessment;
}

function isNoticed(before: Assessment, after: Assessment): boolean {
  if (compare(after.score, before.score) < 0) return true;
  const known = new Set(before.findings.map((finding) => JSON.stringify(finding)));
  return after.findings.some((finding) => !known.has(JSON.stringify(finding)));
}

function* mutationsOf(files: Record<string, Uint8Array>, before: Assessment): Generator<Mutation> {
  for (const scored of before.controls.filter(({ state }) => state === 'documented')) {
    const used = usedBy(scored);
    for (const one of scored.evidence.filter(({ path }) => used.has(path)))
      yield* mutationsOfFile(files, scored, one);
  }
  yield* swappedQuarters(files, before);
  yield* deletedRows(files, before);
  yield* oldDates(files, before);
}

/** Paths of the files on which its tests rest. */
function usedBy({ tests }: Scored): Set<string> {
  return new Set(tests.flatMap((test) => (test.outcome === 'met' ? test.evidence : [])));
}

/** What is beside other evidence may be missed by nobody: only a file that is alone is taken away or blanked. */
function* mutationsOfFile(
  files: Record<string, Uint8Array>,
  scored: Scored,
  one: Evidence,
): Generator<Mutation> {
  const mutation = (what: string, text?: string): Mutation => {
    const { [one.path]: _, ...rest } = files;
    const set = text === undefined ? rest : { ...rest, [one.path]: new TextEncoder().encode(text) };
    return { name: `${scored.control.id}: ${one.path}: ${what}`, files: set };
  };
  const isAlone = usedBy(scored).size === 1;
  if (isAlone) yield mutation('removed');
  yield mutation('emptied', '');
  if (one.format === 'opaque' || !isAlone) return;
  yield mutation('replaced by a template', template);
  const text = new TextDecoder().decode(files[one.path]);
  const wanted = scored.tests.flatMap(({ test }) => ('facts' in test ? test.facts : []));
  for (const fact of new Set(wanted)) {
    const blank = blanked(text, one, fact);
    if (blank !== undefined) yield mutation(`${fact} blanked`, blank);
  }
}

const template = `# Report

**Date:** YYYY-MM-DD
**Reviewer:** [name]
**Approved by:** TBD
**Scenario:** _[describe the scenario]_
**Participants:** TBD
**Outcome:** [result]
**Recovery time:** TBD

## Timeline

## Gaps identified

[list the gaps]
`;

/** The text with every value of the fact replaced; undefined where the file's name or another line tells it too. */
function blanked(text: string, { facts, path }: Evidence, name: FactName): string | undefined {
  if (name === 'date' && /20\d\d/u.test(path)) return undefined;
  const found = facts.filter((fact) => fact.name === name && fact.source !== 'heading');
  if (found.length === 0 || facts.some((fact) => fact.name === name && fact.source === 'heading'))
    return undefined;
  const lines = text.split('\n');
  for (const { value, place } of found) {
    const line = lines[(place.line ?? 1) - 1];
    if (line === undefined || !line.includes(value)) return undefined;
    lines[(place.line ?? 1) - 1] = line.replace(value, 'TBD');
  }
  return lines.join('\n');
}

/** One review stands for two quarters, and another is lost. */
function* swappedQuarters(files: Record<string, Uint8Array>, before: Assessment): Generator<Mutation> {
  const reviews = before.controls.find(({ control }) => control.id === 'access-reviews');
  if (reviews?.state !== 'documented') return;
  const [first, second] = reviews.evidence.map(({ path }) => path);
  if (first === undefined || second === undefined) return;
  const content = files[first];
  if (content) yield { name: `${second} is a copy of ${first}`, files: { ...files, [second]: content } };
}

/** A row of a register whose population the roster knows. */
function* deletedRows(files: Record<string, Uint8Array>, before: Assessment): Generator<Mutation> {
  for (const { control, tests, state } of before.controls) {
    const registers = tests.filter(
      ({ test, found }) => test.procedure === 'everyMember' && found.code === 'members' && found.roster,
    );
    if (state !== 'documented') continue;
    for (const path of new Set(registers.flatMap(({ evidence }) => evidence))) {
      const lines = new TextDecoder().decode(files[path]).split('\n');
      if (!path.endsWith('.csv') || registers.some(({ evidence }) => evidence.length > 1)) continue;
      for (const row of lines.keys()) {
        if (row === 0 || !speaksOf(lines[row] ?? '', employed(files, before))) continue;
        const text = lines.toSpliced(row, 1).join('\n');
        yield {
          name: `${control.id}: ${path}:${row + 1} deleted`,
          files: { ...files, [path]: new TextEncoder().encode(text) },
        };
      }
    }
  }
}

/** E-mail addresses of the roster's people who must be in every register: employed, and not just hired. */
function employed(files: Record<string, Uint8Array>, { asOf }: Assessment): string[] {
  const path = Object.keys(files).find((name) => name.startsWith('hr/') && name.endsWith('.csv')) ?? '';
  const rows = new TextDecoder().decode(files[path]).split('\n').slice(1);
  const people = rows.filter(
    (row) => (row.match(/20\d\d-\d\d-\d\d/gu) ?? []).length === 1 && !row.includes(asOf.slice(0, 7)),
  );
  return people.flatMap((row) => /[^,\s]+@[^,\s]+/u.exec(row)?.[0].toLowerCase() ?? []);
}

function speaksOf(row: string, people: readonly string[]): boolean {
  return people.some((email) => row.toLowerCase().includes(email));
}

/** Everything that a control rests on happened three years before. */
function* oldDates(files: Record<string, Uint8Array>, before: Assessment): Generator<Mutation> {
  for (const { control, tests, state } of before.controls) {
    if (state !== 'documented') continue;
    const moved = Object.fromEntries(
      tests
        .flatMap(({ evidence }) => evidence)
        .flatMap((path) => [path, `${path}.meta.yml`])
        .filter((path) => path in files)
        .map((path) => [path, older(files[path])]),
    );
    const renamed = Object.fromEntries(
      Object.entries({ ...files, ...moved }).map(([path, content]) => [
        path in moved ? older3(path) : path,
        content,
      ]),
    );
    yield { name: `${control.id}: three years older`, files: renamed };
  }
}

function older(content: Uint8Array | undefined): Uint8Array {
  const text = new TextDecoder('latin1').decode(content);
  return Uint8Array.from(older3(text), (character) => character.charCodeAt(0));
}

function older3(text: string): string {
  return text.replace(/202[3-7]/gu, (year) => String(Number(year) - 3));
}

function filesOf(folder: string): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))];
    }),
  );
}
