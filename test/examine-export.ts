import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examine } from '../src/core/assess/examine.ts';
import { catalog } from '../src/core/catalog/catalog.ts';
import { library } from '../src/core/catalog/library.ts';
import { ownControls } from '../src/core/catalog/own-control.ts';
import { mergeEvidence } from '../src/core/collect/merge.ts';
import type { Evidence, Reading } from '../src/core/evidence/evidence.ts';
import { readContents } from '../src/core/readers/read.ts';
import type { ExportReader } from '../src/core/readers/reader.ts';
import type { TestResult } from '../src/core/tests-of-control/test-result.ts';
import { day } from './make-evidence.ts';
import { makeFolder } from './make-folder.ts';
import { head, manifestOf } from './make-manifest.ts';

const readersFolder = join(import.meta.dirname, '../src/core/readers/exports');
const fixtures = join(import.meta.dirname, 'exports/fixtures');

/** All readers there are, whoever wrote them: what one recognizes no other may. */
export const allReaders: readonly ExportReader[] = (
  await Promise.all(
    readdirSync(readersFolder).map((file): Promise<object> => import(`${readersFolder}/${file}`)),
  )
).flatMap((module): ExportReader[] => Object.values(module).filter(isReader));

function isReader(value: unknown): value is ExportReader {
  return typeof value === 'object' && value !== null && 'takes' in value && 'recognizes' in value;
}

export const fixture = (name: string) => readFileSync(join(fixtures, name));

export async function readAmong(
  path: string,
  content: string | Uint8Array,
  readers = allReaders,
): Promise<Reading> {
  const [entry] = makeFolder({ [path]: content }).entries;
  if (entry?.state !== 'file') throw new Error('no file');
  return (await readContents(entry, readers)).reading;
}

/** The file as evidence of a control, dated by the name it gets unless it dates itself. */
export async function evidenceOf(path: string, content: string | Uint8Array): Promise<Evidence> {
  const reading = await readAmong(path, content);
  const known = { path, bytes: 1, sha256: '', statements: [], controls: [path.split('/')[0] ?? ''] };
  return mergeEvidence({ ...known, reading });
}

export interface Examined {
  control: string;
  content: string | Uint8Array;
  /** How the file is called in the folder of the control. */
  name: string;
  roster?: string | Uint8Array;
  /** What else is there. */
  beside?: Evidence[];
  /** The manifest's entry, for a control of one's own. */
  entry?: string;
}

const people = `Work Email,Full Name,Start Date,End Date
dana@northwind.example,Dana Ito,2024-01-15,
sam@northwind.example,Sam Roe,2024-01-15,
`;

/** The outcomes of the tests of a control as of 2026-10-15, with the file as its evidence. */
export async function examined(what: Examined): Promise<Record<string, string>> {
  const { control, content, name, roster = people, beside = [], entry = '{ state: documented }' } = what;
  const evidence = [
    await evidenceOf(`${control}/${name}`, content),
    await evidenceOf('hr/roster.csv', roster),
    ...beside,
  ];
  const manifest = manifestOf(
    `${head}populations: { people: hr/roster.csv }\ncontrols: { ${control}: ${entry} }\n`,
  );
  const [examination] = examine({
    manifest,
    controls: [...catalog, ...library, ...ownControls(manifest)].filter(({ id }) => id === control),
    evidence,
    asOf: day('2026-10-15'),
    period: { from: day('2026-01-01'), to: day('2026-10-15') },
    lineOf: () => undefined,
  });
  return Object.fromEntries((examination?.tests ?? []).map((test) => [test.test.id, shown(test)]));
}

/** `met`, or what was found and at which lines. */
function shown({ outcome, found, exceptions }: TestResult): string {
  if (outcome === 'met' || outcome === 'does-not-apply') return outcome;
  const value = 'value' in found ? ` ${found.value}` : '';
  return `${outcome} ${found.code}${value}${exceptions.map(({ line }) => ` :${line}`).join('')}`;
}
