import { factNames } from '../src/core/evidence/facts.ts';
import { manifestSchema } from '../src/core/manifest/schema.ts';
import { filled } from './fill.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { code, markdownTable } from './markdown-table.ts';
import { type SchemaKey, schemaKeys } from './schema-keys.ts';

/** Where a key depends on another, which its schema does not say. */
const inFull: Readonly<Record<string, string>> = {
  scope:
    'The categories in scope; security always is. Derived from `system` where absent. It counts where `assessment` is `criteria`.',
};

const factsOfEntry = 'controls.<id>.evidence[].';
const isFact = (path: string) =>
  path.startsWith(factsOfEntry) && factNames.some((name) => path === `${factsOfEntry}${name}`);

export function manifestPage(): string {
  return filled('docs/manifest.md', { keys: keysTable(manifestKeys()) });
}

/** Every key of a manifest, those of a control once for all; the tests of a control of one's own stand elsewhere. */
export function manifestKeys(): SchemaKey[] {
  return [
    ...schemaKeys(jsonSchemaOf(manifestSchema([], []))),
    ...schemaKeys(ownControlSchema(), 'controls.<id>.', ['controls.<id>.tests']),
  ];
}

/** The schema of a control that no catalog has; it holds all that one of the catalog can have. */
export function ownControlSchema(): ReturnType<typeof jsonSchemaOf> {
  const controls = jsonSchemaOf(manifestSchema([], [])).properties?.['controls'];
  const own = typeof controls === 'object' ? controls.additionalProperties : undefined;
  if (typeof own !== 'object') throw new Error('the manifest schema has no controls of one’s own');
  return own;
}

function keysTable(keys: readonly SchemaKey[]): string {
  const firstFact = keys.find(({ path }) => isFact(path));
  const rows = keys
    .filter((key) => !isFact(key.path) || key === firstFact)
    .map(({ path, isRequired, values, description }) =>
      isFact(path)
        ? [
            code(`${factsOfEntry}<fact>`),
            'a day, text or a list',
            'A fact that the file does not tell itself.',
          ]
        : [`${code(path)}${isRequired ? ' \\*' : ''}`, values, inFull[path] ?? description],
    );
  return markdownTable(['key', 'value', 'what it says'], rows);
}
