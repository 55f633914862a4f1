import { catalog } from '../src/core/catalog/catalog.ts';
import type { Control } from '../src/core/catalog/control.ts';
import { library } from '../src/core/catalog/library.ts';
import { type FactDefinition, factDefinitions } from '../src/core/evidence/facts.ts';
import { bounds } from '../src/core/evidence/folder.ts';
import { type SettingDefinition, settingDefinitions } from '../src/core/evidence/settings.ts';
import type { ShapeDefinition } from '../src/core/evidence/shapes/column.ts';
import { shapes } from '../src/core/evidence/shapes.ts';
import { sidecarSchema } from '../src/core/manifest/sidecar.ts';
import { exportReaders } from '../src/core/readers/export-readers.ts';
import type { ExportReader } from '../src/core/readers/reader.ts';
import { filled } from './fill.ts';
import { canServe, genericReaders } from './generic-readers.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { code, markdownTable } from './markdown-table.ts';
import { schemaKeys } from './schema-keys.ts';
import { terminalOutput } from './terminal-output.ts';

export function evidencePage(): string {
  return filled('docs/evidence.md', {
    explanation: terminalOutput([
      ...['explain', 'evidence', 'examples/northwind/evidence/access-reviews/2026-Q2.md'],
      ...['--as-of', '2026-10-15'],
    ]),
    sidecar: sidecarTable(),
    formats: formatsTable(),
    exports: exportsTable(),
    bounds: boundsTable(),
    facts: factsTable(),
    settings: settingsTable(),
    tables: tablesReference(),
  });
}

/** What the schema, which knows no periods and moments, does not tell. */
const sidecarValues: Readonly<Record<string, string>> = {
  period: 'a period such as `2026-Q1`, or `{ from, to }`',
  collected_at: 'a day, or day and time',
};

function sidecarTable(): string {
  const rows = schemaKeys(jsonSchemaOf(sidecarSchema))
    .filter(({ path }) => !path.startsWith('period.'))
    .map(({ path, values, description }) => [code(path), sidecarValues[path] ?? values, description]);
  return markdownTable(['key', 'value', 'what it says'], rows);
}

function formatsTable(): string {
  const generic = genericReaders.map((reader) => [
    reader.id === 'the type' ? reader.id : code(reader.id),
    `${reader.title} (${endings(reader.endings)})`,
    controlsServed(({ tests }) => tests.some((test) => canServe(reader, test))),
    reader.dating,
  ]);
  const office = exportReaders.flatMap((reader) =>
    reader.takes === 'bytes'
      ? [[code(reader.id), `${reader.title} (${endings(reader.types)})`, supported(reader), reader.dating]]
      : [],
  );
  const opaque = genericReaders.findIndex(({ finds }) => finds.includes('picture'));
  return markdownTable(
    ['reader', 'reads', 'can serve', 'dated by'],
    [...generic.slice(0, opaque), ...office, ...generic.slice(opaque)],
  );
}

function endings(names: readonly string[]): string {
  return names.map((name) => code(`.${name}`)).join(' ');
}

const forms = { record: 'JSON, YAML', table: 'CSV', text: 'text' } as const;

function exportsTable(): string {
  const rows = exportReaders
    .flatMap((reader) => (reader.takes === 'bytes' ? [] : [reader]))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((reader) => [code(reader.id), reader.title, forms[reader.takes], supported(reader), reader.dating]);
  return markdownTable(['reader', 'reads', 'form', 'can serve', 'dated by'], rows);
}

function supported({ supports }: ExportReader): string {
  const served = library.filter(({ id }) => supports.includes(id)).map(({ id }) => code(id));
  const ofEleven = controlsServed(({ id }) => supports.includes(id));
  return served.length === 0 ? ofEleven : [ofEleven, ...served].filter((one) => one !== '—').join(', ');
}

/** In the order of the catalog; a dash where it is none of them. */
function controlsServed(serves: (control: Control) => boolean): string {
  const served = catalog.filter(serves).map(({ id }) => code(id));
  if (served.length === catalog.length) return 'all';
  return served.length === 0 ? '—' : served.join(', ');
}

const boundWords: Record<keyof typeof bounds, string> = {
  files: 'files in the evidence folder',
  manifestBytes: 'the manifest, and each sidecar',
  textBytes:
    'a file that is read as a whole: documents, JSON, YAML, office files; not the long lists of scanners',
  officeBytes: 'the text in a Word or Excel file, unpacked',
  streamBytes:
    'a file that is read as a stream (CSV; SARIF, Trivy, Grype, Dependabot, Security Hub, OCSF, lists of pull requests), or only hashed (pictures)',
  rows: 'rows of one table',
  yamlNodes: 'values of a YAML file, its aliases written out',
  shownCharacters: 'characters of one value that a report repeats',
};

function boundsTable(): string {
  const rows = Object.entries(bounds).map(([name, limit]) => [
    Object.entries(boundWords).find(([key]) => key === name)?.[1] ?? name,
    name.endsWith('Bytes') ? size(limit) : grouped(limit),
  ]);
  return markdownTable(['what', 'at most'], rows, ['left', 'right']);
}

function size(bytes: number): string {
  const mebibytes = bytes / 1024 / 1024;
  return mebibytes >= 1024 ? `${mebibytes / 1024} GiB` : `${mebibytes} MiB`;
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

const factForms: Record<FactDefinition['form'], string> = {
  date: 'a date',
  person: 'somebody by name, handle or address',
  text: 'text',
  duration: 'a time with its unit',
  section: 'text, or a section with something in it',
};

function factsTable(): string {
  const rows = Object.entries<FactDefinition>(factDefinitions).map(([name, definition]) => {
    const { title, form, labels, generic = [], weak = [] } = definition;
    const tier = (label: string) => (weak.includes(label) ? 2 : generic.includes(label) ? 1 : 0);
    const lists = [0, 1, 2]
      .map((wanted) => labels.filter((label) => tier(label) === wanted))
      .filter((list) => list.length > 0);
    return [code(name), title, factForms[form], lists.map((list) => list.join(', ')).join('<br>*then* ')];
  });
  return markdownTable(['fact', 'in reports', 'a value is', 'labels and headings'], rows);
}

const settingForms: Record<SettingDefinition['form'], string> = {
  'yes-no': 'yes or no',
  cipher: 'an algorithm',
  'tls-version': 'a TLS version',
  count: 'a number',
};

function settingsTable(): string {
  const rows = Object.entries<SettingDefinition>(settingDefinitions).map(([name, { title, form, keys }]) => [
    code(name),
    title,
    settingForms[form],
    keys.length === 0 ? 'tool exports only' : keys.map(code).join(' '),
  ]);
  return markdownTable(
    ['setting', 'what it says', 'a value is', 'keys in JSON, YAML and two-column CSV'],
    rows,
  );
}

function tablesReference(): string {
  return Object.entries<ShapeDefinition>(shapes)
    .map(([name, { title, columns, required }]) => {
      const needs = required.map((group) => group.map((column) => code(column)).join(' or ')).join('; ');
      const rows = Object.entries(columns).map(([column, { title: shown, headings }]) => [
        code(column),
        shown,
        headings.join(', '),
      ]);
      return [
        `#### ${name}`,
        '',
        `The ${title}. A table is one when it has ${needs}.`,
        '',
        markdownTable(['column', 'in reports', 'headings'], rows),
      ].join('\n');
    })
    .join('\n\n');
}
