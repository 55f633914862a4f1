import { describe, expect, it } from 'vitest';
import { countsMore, namesMore } from '../src/core/readers/export-items.ts';
import { jsonValues } from '../src/core/readers/json-values.ts';
import { fixture, readAmong } from './examine-export.ts';

const utf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
  ]);
const rows = async (content: string | Uint8Array, name = 'a.json') => {
  const { reader, tables, problems } = await readAmong(name, content);
  return [reader, tables.map(({ rowCount }) => rowCount), problems.map(({ reason }) => reason)];
};
const pulls = fixture('github-pull-requests/pass.json').toString();
const count = JSON.parse(pulls).filter(({ mergedAt }: { mergedAt: unknown }) => mergedAt !== null).length;

describe('an export as it is saved in the wild', () => {
  it.each<[string, string | Uint8Array, unknown[]]>([
    ['pages in a list', `[${pulls},${pulls}]`, ['github-pull-requests', [2 * count], []]],
    ['pages one after the other', `${pulls}${pulls}`, ['github-pull-requests', [2 * count], []]],
    ['pages with a line between', `${pulls}\n${pulls}\n`, ['github-pull-requests', [2 * count], []]],
    [
      'one item after the other, as jq writes',
      JSON.parse(pulls)
        .map((one: object) => JSON.stringify(one, null, 2))
        .join('\n'),
      ['github-pull-requests', [count], []],
    ],
    [
      'one item a line',
      JSON.parse(pulls)
        .map((one: object) => JSON.stringify(one))
        .join('\n'),
      ['github-pull-requests', [count], []],
    ],
    ['UTF-16, as PowerShell writes', utf16(pulls), ['github-pull-requests', [count], []]],
    ['a byte order mark', `\uFEFF${pulls}`, ['github-pull-requests', [count], []]],
    ['cut off in the second page', `${pulls}${pulls.slice(0, 300)}`, ['json', [], ['malformed']]],
  ])('%s', async (_, content, expected) => {
    expect(await rows(content)).toEqual(expected);
  });

  it('gives the lines of pages that follow each other', async () => {
    const [one] = (await readAmong('a.json', `${pulls}\n${pulls}`)).tables;
    const lines = pulls.split('\n').length;
    expect(one?.lineOf(count)).toBe((one?.lineOf(0) ?? 0) + lines);
  });
});

describe('several values in one text', () => {
  it.each<[string, number | undefined]>([
    ['[1][2]', 2],
    ['{"a":"]["}\n\n[]', 2],
    ['{"a":"\\"}{"}{}', 2],
    ['[1]', undefined],
    ['[1],[2]', undefined],
    ['[1] [2', undefined],
    ['[1]]', undefined],
    ['"a""b"', undefined],
    ['', undefined],
  ])('%j: %s', (text, expected) => {
    expect(jsonValues(text)?.length).toBe(expected);
  });
});

describe('a first page', () => {
  it.each<[unknown]>([
    [{ DBInstances: [{}], NextToken: 'x' }],
    [{ value: [{}], '@odata.nextLink': 'https://graph.microsoft.com/v1.0/x?$skiptoken=y' }],
    [{ data: [{}], has_more: true }],
    [{ Users: [{}], IsTruncated: true, Marker: 'x' }],
    [{ values: [{}], next: 'https://api.bitbucket.org/2.0/x?page=2' }],
    [{ Items: [], LastEvaluatedKey: { id: { S: '1' } } }],
    [{ members: [{}], response_metadata: { next_cursor: 'x' } }],
    [{ data: [{}], links: { next: 'https://api.example/users?page=2' } }],
    [{ data: [{}], pagination: { after_cursor: 'x' } }],
    [{ data: [{}], continuationToken: 'x' }],
    [
      [
        { value: [{}], nextLink: 'x' },
        { value: [{}], nextLink: 'y' },
      ],
    ],
  ])('says so: %j', (value) => {
    expect(namesMore(value)).toBe(true);
  });

  it.each<[unknown]>([
    [{ DBInstances: [{}], NextToken: null }],
    [{ value: [{}], '@odata.nextLink': '' }],
    [{ data: [{}], has_more: false }],
    [{ values: [{}], next: 'the next review is in May' }],
    [{ nextToken: 'x' }],
    [{ members: [{}], response_metadata: { next_cursor: '' } }],
    [{ data: [{}], links: { next: null, self: 'https://api.example/users' } }],
    [[{ value: [{}], nextLink: 'x' }, { value: [{}] }]],
    [[]],
    [null],
  ])('is not every answer: %j', (value) => {
    expect(namesMore(value)).toBe(false);
  });

  it('counts more than it has', () => {
    expect(countsMore({ totalResults: 3, Resources: [{}] })).toBe(true);
    expect(countsMore({ totalResults: 1, Resources: [{}] })).toBe(false);
    expect(countsMore({ totalCount: 3, results: [{}], errors: [] })).toBe(false);
  });

  it('of any export is no whole population', async () => {
    const users = JSON.parse(fixture('okta-users/pass.json').toString());
    expect(await rows(JSON.stringify({ users, has_more: true }))).toEqual([
      'okta-users',
      [],
      ['tool-failure'],
    ]);
    const risks = [{ risk: 'a', likelihood: 1, impact: 2, owner: 'Dana Ito' }];
    expect(await rows(JSON.stringify({ risks, nextCursor: 'x' }))).toEqual(['record', [], ['tool-failure']]);
    expect((await rows(JSON.stringify({ risks, total: 12 })))[2]).toEqual([]);
  });
});
