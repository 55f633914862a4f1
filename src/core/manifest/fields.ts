import * as z from 'zod/mini';
import { parseIsoDate } from '../evidence/calendar.ts';
import { type FactName, factDefinitions, factNames } from '../evidence/facts.ts';
import { normalizeEvidencePath } from './evidence-path.ts';

/**
 * The building blocks of manifest and sidecar. The message of each is what was expected, as the end of the
 * sentence "expected …": `problems.ts` adds the key before it and what was there instead after it.
 */

interface Documentation {
  /** The name under which the schema stands once among the definitions, however often it is used. */
  id?: string;
  description?: string;
  format?: string;
  pattern?: string;
  anyOf?: { required: string[] }[];
}

/** What editors show and check; it ends up in the JSON Schema, a manifest is read without it. */
export const documentation = z.registry<Documentation>();

/** A key that may be left out. */
export function optional<Schema extends z.core.$ZodType>(schema: Schema, description: string) {
  return documented(z.exactOptional(schema), { description });
}

/** A key that must be there. */
export function required<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  // Without checks `check` only copies, and the copy inherits what the registry says of the original.
  return documented(schema.check(), { description });
}

export function documented<Schema extends z.core.$ZodType>(schema: Schema, about: Documentation): Schema {
  const plain: z.core.$ZodType = schema;
  documentation.add(plain, about);
  return schema;
}

/** A mapping with these keys and no others. */
export function mapping<Shape extends z.core.$ZodShape>(shape: Shape, expected: string) {
  // The message of an unknown key is the list of the known ones, from which the nearest is offered.
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? known : expected) });
}

/** A list with at least one item. */
export function someOf<Item extends z.core.$ZodType>(item: Item, expected: string) {
  return z.tuple([item], item, expected);
}

export function oneOf<const Value extends string>(values: readonly [Value, ...Value[]]) {
  return z.enum(values, `one of ${values.join(', ')}`);
}

/** An object with one value per name. */
export function byName<Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value) {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
}

const textExpected = (issue: { input?: unknown }) =>
  typeof issue.input === 'number' || typeof issue.input === 'boolean' ? 'text (put it in quotes)' : 'text';

export const text = z.string({ error: textExpected }).check(z.regex(/\S/, 'text that is not empty'));

/** A finite number; YAML's infinities and not-a-number are refused. */
export const atLeast = (least: number, expected: string) => z.number(expected).check(z.gte(least, expected));

export const yesNo = z.boolean('true or false');

const dayExpected = 'a day of the calendar such as 2026-03-31';

export const day = documented(textRead(parseIsoDate, dayExpected), { format: 'date' });

export const span = mapping(
  {
    from: required(day, 'The first day.'),
    to: required(day, 'The last day.'),
  },
  'from and to, such as { from: 2026-01-01, to: 2026-12-31 }',
);

const pathExpected =
  'a path inside the evidence folder, with "/" and without ".." that leaves it, such as tabletop/2026-06.md';

/** A path or glob of the evidence folder, in its shortest form. */
export const evidencePath = documented(textRead(normalizeEvidencePath, pathExpected), {
  pattern: '^[^/\\\\!][^\\\\]*$',
});

/** A text that `read` turns into a value; it gives undefined for a text that is not of the form. */
export function textRead<Value>(read: (written: string) => Value | undefined, expected: string) {
  return z.pipe(
    z.string(expected),
    z.transform((written: string, context): Value => {
      const value = read(written);
      if (value !== undefined) return value;
      context.issues.push({ code: 'custom', message: expected, input: written });
      return z.NEVER;
    }),
  );
}

/** One text or several. */
const texts = z.union([text, someOf(text, 'text or a list of texts')], 'text or a list of texts');

type DateFact = {
  [Name in FactName]: (typeof factDefinitions)[Name]['form'] extends 'date' ? Name : never;
}[FactName];

/** The facts that a manifest entry or sidecar can state, under their own names. */
export const factFields = {
  ...byName(factNames.filter(isDateFact), (name) => optional(day, `The ${factDefinitions[name].title}.`)),
  ...byName(factNames.filter(isTextFact), (name) => optional(texts, `The ${factDefinitions[name].title}.`)),
};

function isDateFact(name: FactName): name is DateFact {
  return factDefinitions[name].form === 'date';
}

function isTextFact(name: FactName): name is Exclude<FactName, DateFact> {
  return !isDateFact(name);
}
