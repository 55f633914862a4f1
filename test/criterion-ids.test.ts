import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalog } from '../src/core/catalog/catalog.ts';
import { criterionIds } from '../src/core/catalog/criteria.ts';
import { library } from '../src/core/catalog/library.ts';
import { parseManifest } from '../src/core/manifest/parse.ts';
import { pages } from './pages.ts';
import { projectFiles } from './source-file.ts';

const known: readonly string[] = criterionIds;

describe('no criterion but the 61', () => {
  it('is named by a control', () => {
    const named = [...catalog, ...library].flatMap(({ criteria }) => criteria);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  it.each([
    [
      'a control of one’s own',
      'controls: { own: { title: Own, criteria: [CC9.9], tests: [{ every: month }] } }',
    ],
    ['the weights', 'weights: { CC9.9: 5 }'],
    ['an earlier exception', 'audit: { type: 1, previous_exceptions: [{ criterion: CC9.9 }] }'],
    ['the scope', 'scope: [security, CC9.9]'],
  ])('enters by %s', (_, text) => {
    const bytes = new TextEncoder().encode(`version: 1\norganization: Acme\n${text}\n`);
    const ids = [...catalog, ...library].map(({ id }) => id);
    const parsed = parseManifest(bytes, 'manifest.yml', ids);
    expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('CC9.9'),
    ]);
  });

  it('stands in a source, a schema, a page or a report', () => {
    const files = [
      ...projectFiles().filter((path) =>
        /^(?:src|schema|scripts|examples)\/.*\.(?:ts|json|md|yml|csv)$/u.test(path),
      ),
      ...pages,
    ];
    const strange = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?<![\w.])(?:CC|PI|A|C|P)\d\.\d{1,2}(?![\w.]\d)/gu)]
        .filter(([id]) => !known.includes(id))
        .map(([id]) => `${file}: ${id}`),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(strange).toEqual([]);
  });
});
