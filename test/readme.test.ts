import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalog } from '../src/core/catalog/catalog.ts';

const readme = readFileSync('README.md', 'utf8');
/** The blocks of a language, in order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(({ 1: its, 2: text = '' }) =>
    its === language ? [text] : [],
  );
}

it('opens with the two commands, before any workflow', () => {
  expect(blocks('sh').slice(0, 2)).toEqual(['npm start\n', 'npm cit\n']);
  expect(readme.indexOf('npm cit')).toBeLessThan(readme.indexOf('```yaml'));
});

it('comes to the point in twelve lines of workflow', () => {
  expect(blocks('yaml')[0]?.trimEnd().split('\n').length).toBeLessThanOrEqual(12);
});

it.each(['npm start', 'npm cit'])('CI runs what it says: %s', (command) => {
  expect(readFileSync('.ci/run', 'utf8')).toMatch(new RegExp(`^(exits 0 )?${command}$`, 'm'));
});

it('names every control of the catalog', () => {
  expect(catalog.map(({ id }) => id).filter((id) => !readme.includes(`\`${id}\``))).toEqual([]);
});

it('leads to every page', () => {
  const pages = readdirSync('docs').map((page) => `docs/${page}`);
  expect(pages.filter((page) => !readme.includes(`](${page})`))).toEqual([]);
});

it('is short: what it says in full stands in docs', () => {
  const written = readme.replace(/<!-- (\w+):start -->[\s\S]*?<!-- \1:end -->/gu, '');
  expect(written.split('\n').length).toBeLessThan(190);
});
