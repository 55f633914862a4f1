import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../src/core/manifest/yaml-document.ts';
import { encode, head, wholeManifest } from './make-manifest.ts';

const text = readFileSync(new URL('../schema/manifest.schema.json', import.meta.url), 'utf8');
const schema: unknown = JSON.parse(text);
const read = (yaml: string) => readYaml({ bytes: encode(yaml), file: 'manifest.yml' }).value;

describe('the JSON Schema of the manifest', () => {
  const accepts = new Ajv({
    strict: true,
    strictTuples: false,
    strictRequired: false,
    allowUnionTypes: true,
    // What many controls share is compiled once, not once for each.
    inlineRefs: false,
    formats: { date: fullFormats.date },
  }).compile(Object(schema));

  it.each([
    ['the whole manifest', wholeManifest],
    ['the shortest one', head],
    ['an excluded control', `${head}controls: { offices: { not_applicable: { reason: none } } }`],
    ['an audit of type 1', `${head}audit: { type: 1, date: 2026-06-30 }`],
  ])('accepts %s', (_, yaml) => {
    expect([accepts(read(yaml)), accepts.errors]).toEqual([true, null]);
  });

  it.each([
    ['an unknown key', `${head}gates: {}`],
    ['an unknown key of a control', `${head}controls: { mfa: { evidense: [] } }`],
    ['a control that is not defined', `${head}controls: { logging: { state: documented } }`],
    ['tests for a control of the catalog', `${head}controls: { mfa: { tests: [{ every: month }] } }`],
    ['an unknown fact', `${head}controls: { mfa: { evidence: [{ path: a, reviewr: x }] } }`],
    ['a path that leaves', `${head}populations: { people: /etc/passwd }`],
    ['no day', `${head}audit: { type: 1, date: 2026-02-30 }`],
    ['a period for type 1', `${head}audit: { type: 1, period: { from: 2026-01-01, to: 2026-12-31 } }`],
    ['a threshold over 100', `${head}gate: { threshold: 101 }`],
    ['no version', 'organization: X'],
  ])('refuses %s', (_, yaml) => {
    expect(accepts(read(yaml))).toBe(false);
  });

  it('describes every key, for editors', () => {
    expect(undescribed(schema, '')).toEqual([]);
  });

  it('names no host', () => {
    expect(text.match(/https?:\/\/[^"]*/g)).toEqual(['http://json-schema.org/draft-07/schema#']);
  });
});

/** The keys without a description, anywhere in the schema. */
function undescribed(part: unknown, path: string): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key !== 'properties') return undescribed(value, `${path}/${key}`);
    return Object.entries(Object(value)).flatMap(([name, property]) => {
      const here = `${path}/${name}`;
      const bare = typeof property === 'object' && property !== null && !('description' in property);
      return [...(bare ? [here] : []), ...undescribed(property, here)];
    });
  });
}
