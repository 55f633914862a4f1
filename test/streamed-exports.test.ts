import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../src/core/evidence/evidence.ts';
import { scanItems } from '../src/core/readers/json-item-scan.ts';
import { allReaders, fixture, readAmong } from './examine-export.ts';

const fixtures = join(import.meta.dirname, 'exports/fixtures');
const inPieces = (text: string, size: number) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size));

/** Everything that a reading says, its tables written out. */
const plain = ({ tables, gives: _, ...reading }: Reading) => ({
  ...reading,
  tables: tables.map((table) => ({
    line: table.line,
    shape: table.shape,
    headings: table.headings,
    rows: Array.from({ length: table.rowCount }, (_, row) => [
      table.lineOf(row),
      ...table.headings.map((_, column) => table.cell(row, column)),
    ]),
  })),
});

const streaming = allReaders.flatMap((reader) =>
  reader.takes === 'record' && reader.streams ? [{ ...reader, streams: reader.streams }] : [],
);

describe('an export that is too large to be held says the same as one that is not', () => {
  it('in all formats that are lists of many things', () => {
    expect(streaming.map(({ id }) => id).sort()).toEqual([
      'aws-inspector',
      'bandit',
      'checkov',
      'cyclonedx-vulnerabilities',
      'dependabot-alerts',
      'github-code-scanning',
      'github-pull-requests',
      'gitlab-security-report',
      'gitleaks',
      'gosec',
      'grype',
      'ocsf-findings',
      'prowler-json',
      'sarif',
      'security-hub',
      'semgrep',
      'snyk-test',
      'trivy',
      'trivy-kubernetes',
    ]);
  });

  const cases = streaming.flatMap(({ id, streams }) =>
    readdirSync(join(fixtures, id)).map((name) => [`${id}/${name}`, streams] as const),
  );
  it.each(cases)('%s', async (name, streams) => {
    const text = fixture(name).toString();
    const whole = await readAmong('a.json', text);
    if (
      !name.startsWith(`${whole.reader}/`) ||
      /graphql|control-characters|pull-requests\/tool-failure/u.test(name)
    )
      return;
    // What begins with an empty list is not long.
    const isPlain =
      /\/(?:pass|fail)\./u.test(name) && !/"(?:matches|results|vulnerabilities)": \[\]/u.test(text);
    if (isPlain) expect(streams.recognizes(text.slice(0, 16_384).trimStart().toLowerCase())).toBe(true);
    for (const size of [1, 13, 4096]) {
      const { problems, ...rest } = plain(await streams.read(inPieces(text, size), 'a.json'));
      const { problems: expected, ...others } = plain(whole);
      expect(rest).toEqual(others);
      expect(problems.map(({ reason, detail }) => [reason, detail])).toEqual(
        expected.map(({ reason, detail }) => [reason, detail]),
      );
    }
  });

  it.each(cases.filter(([name]) => /\/(?:pass|fail)\./u.test(name)))(
    '%s, broken off',
    async (name, streams) => {
      const text = fixture(name).toString().trimEnd();
      for (const end of [text.length - 1, Math.floor(text.length / 2), 40]) {
        const { problems, settings, tables } = await streams.read([text.slice(0, end)], 'a.json');
        expect([problems.map(({ reason }) => reason), settings, tables]).toEqual([['malformed'], [], []]);
      }
    },
  );
});

describe('the items of a long text', () => {
  const taken = (text: string, lists: readonly (readonly string[])[], size = 7) => {
    const items: [unknown, string, number][] = [];
    const scanning = scanItems(inPieces(text, size), lists, (item, { path, line }) => {
      items.push([item, path.join('.'), line]);
    });
    return { items, scanning };
  };

  it('of a list, of lists in a list, of answers one after the other', () => {
    const lists = [[], ['*'], ['value']];
    expect(taken('[{"a":1},\n{"a":2}]', lists).items).toEqual([
      [{ a: 1 }, '0', 1],
      [{ a: 2 }, '1', 2],
    ]);
    expect(taken('[[{"a":1}],[3,{"a":2}]]', lists).items.map(([, path]) => path)).toEqual(['0.0', '1.1']);
    const { items, scanning } = taken('[{"a":1}]\n[{"a":2}]{"value":[{"a":3}],"next":"x"}', lists);
    expect(items.map(([item, , line]) => [item, line])).toEqual([
      [{ a: 1 }, 1],
      [{ a: 2 }, 2],
      [{ a: 3 }, 2],
    ]);
    expect(scanning.ok && scanning.rest.value).toEqual([[null], [null], { value: [null], next: 'x' }]);
  });

  it('leave the lines of what is around them as they are', () => {
    const text =
      '{\n"a": 1,\n"list": [\n{\n"x": 1\n},\n{\n"x": 2\n}\n],\n"b": 2,\n"other": [\n{\n}\n],\n"c": 3\n}';
    const { scanning } = taken(text, [['list'], ['other']], 5);
    if (!scanning.ok) throw new Error(scanning.detail);
    const lines = ['a', 'list', 'b', 'other', 'c'].map((key) => scanning.rest.lineOf([key]));
    expect(lines).toEqual([2, 3, 11, 12, 16]);
  });
});
