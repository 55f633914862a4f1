import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../src/core/evidence/evidence.ts';
import { readCsv } from '../src/core/readers/csv.ts';
import { decode } from '../src/core/readers/decode.ts';

const encoder = new TextEncoder();

function tableOf(reading: Reading): { headings: readonly string[]; rows: (string | number)[][] } {
  const [table] = reading.tables;
  if (!table) throw new Error(`no table: ${reading.problems[0]?.reason}`);
  const rows = Array.from({ length: table.rowCount }, (_, row) => [
    table.lineOf(row),
    ...table.headings.map((_, column) => table.cell(row, column)),
  ]);
  return { headings: table.headings, rows };
}

async function rowsOf(text: string, file = 'a.csv'): Promise<(string | number)[][]> {
  return tableOf(await readCsv([text], file)).rows;
}

describe('a CSV file', () => {
  it.each<[string, string]>([
    ['commas', 'email,name\na@x.example,Dana\n'],
    ['semicolons', 'email;name\na@x.example;Dana\n'],
    ['tabs', 'email\tname\na@x.example\tDana\n'],
    ['bars', 'email|name\na@x.example|Dana\n'],
    ['no line end at the end', 'email,name\na@x.example,Dana'],
    ['Windows line ends', 'email,name\r\na@x.example,Dana\r\n'],
    ['old Mac line ends', 'email,name\ra@x.example,Dana\r'],
    ['quotes everywhere', '"email","name"\n"a@x.example","Dana"\n'],
    ['quotes and Windows line ends', '"email","name"\r\n"a@x.example","Dana"\r\n'],
    ['spaces around cells', 'email , name\n a@x.example , Dana \n'],
    ['empty columns at the end', 'email,name,,\na@x.example,Dana,,\n'],
    ['rows of commas', 'email,name\na@x.example,Dana\n,\n,\n'],
  ])('with %s is the same table', async (_, text) => {
    expect(tableOf(await readCsv([text], 'a.csv'))).toEqual({
      headings: ['email', 'name'],
      rows: [[2, 'a@x.example', 'Dana']],
    });
  });

  it.each([
    ['\ufeff', '\n', 'email'],
    ['\ufeff', '\r\n', '"email"'],
    ['', '\r\n', '"email"'],
  ])('with mark %j, line end %j and heading %s keeps its first column', async (mark, end, heading) => {
    const bytes = encoder.encode(`${mark}${heading},mfa${end}a@x.example,true${end}`);
    const reading = await readCsv(decode([bytes], 'utf-8'), 'a.csv');
    expect(tableOf(reading)).toEqual({ headings: ['email', 'mfa'], rows: [[2, 'a@x.example', 'true']] });
  });

  it.each<[string, string, (string | number)[][]]>([
    [
      'a cell over three lines',
      'a,b\n"x\ny\nz",1\nw,2\n',
      [
        [2, 'x\ny\nz', '1'],
        [5, 'w', '2'],
      ],
    ],
    ['a doubled quote', 'a,b\n"say ""yes""",1\n', [[2, 'say "yes"', '1']]],
    ['a quote inside a bare cell', 'a,b\n5" pipe,1\n', [[2, '5" pipe', '1']]],
    [
      'a list in quotes, among semicolons',
      'a;b\n"x,y";1\n"x,y,z";2\n',
      [
        [2, 'x,y', '1'],
        [3, 'x,y,z', '2'],
      ],
    ],
    [
      'decimal commas',
      'a;b;c\n1,5;2,5;x\n1,5;2,5;y\n',
      [
        [2, '1,5', '2,5', 'x'],
        [3, '1,5', '2,5', 'y'],
      ],
    ],
    [
      'characters after a closing quote',
      'a,b\n"Ito, Dana".,1\n"Roe, Sam",2\n',
      [
        [2, 'Ito, Dana.', '1'],
        [3, 'Roe, Sam', '2'],
      ],
    ],
    [
      'short rows',
      'a,b,c\n1,2\n1\n',
      [
        [2, '1', '2', ''],
        [3, '1', '', ''],
      ],
    ],
    ['a delimiter that it names', 'sep=;\na;b,c\n1;2\n', [[3, '1', '2']]],
    [
      'headings twice',
      'email,mfa\na,yes\nemail,mfa\nb,no\n',
      [
        [2, 'a', 'yes'],
        [4, 'b', 'no'],
      ],
    ],
    [
      'one column',
      'email\na@x.example\nb@x.example\n',
      [
        [2, 'a@x.example'],
        [3, 'b@x.example'],
      ],
    ],
    ['a first column without heading', ',email,mfa\n0,a@x.example,yes\n', [[2, '0', 'a@x.example', 'yes']]],
    ['a total at the end', 'vendor,spend,owner\nA,1,x\nTotal,1,\n', [[2, 'A', '1', 'x']]],
    ['a total among two columns', 'vendor,spend\nA,1\nTotal: 1\n', [[2, 'A', '1']]],
    ['a vendor called Total', 'vendor,owner\nTotal Security,x\n', [[2, 'Total Security', 'x']]],
    [
      'a total in the middle',
      'vendor,spend,owner\nTotal,1,\nA,1,x\n',
      [
        [2, 'Total', '1', ''],
        [3, 'A', '1', 'x'],
      ],
    ],
    [
      'a last row with one cell',
      'email,course,completed\na,b,2026-01-01\nc@x.example,,\n',
      [
        [2, 'a', 'b', '2026-01-01'],
        [3, 'c@x.example', '', ''],
      ],
    ],
  ])('with %s has these rows', async (_, text, rows) => {
    expect(await rowsOf(text)).toEqual(rows);
  });

  it('finds its headings below lines of another kind, which are labels', async () => {
    const text = [
      'version:v1.0',
      'Report generated 2026-03-31 10:00 UTC',
      'Reviewer,Dana Ito,',
      'Period:,2026-Q1',
      '',
      'Email,System,Decision',
      'a@x.example,AWS,keep',
      'Total,1,',
    ].join('\n');
    const reading = await readCsv([text], 'a.csv');
    expect(tableOf(reading)).toEqual({
      headings: ['Email', 'System', 'Decision'],
      rows: [[7, 'a@x.example', 'AWS', 'keep']],
    });
    expect(reading.dates).toEqual([
      { date: '2026-03-31', source: 'label', place: { file: 'a.csv', line: 2 } },
    ]);
    expect(reading.facts).toContainEqual({
      name: 'reviewer',
      value: 'Dana Ito',
      source: 'label',
      place: { file: 'a.csv', line: 3 },
    });
    expect(reading.period).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  });

  it.each<[string, string]>([
    [
      'headed',
      'Field,Value\nDate,2026-03-31\nReviewer,TBD\nScenario,"Ransomware, all of it"\nMinimum TLS version,TLSv1.2\n',
    ],
    [
      'bare',
      'Date,2026-03-31\nReviewer,TBD\nScenario,"Ransomware, all of it"\nMinimum TLS version,TLSv1.2\n',
    ],
  ])('of fields and values, %s, is facts and settings', async (_, text) => {
    const reading = await readCsv([text], 'a.csv');
    expect(reading.facts.map(({ name, value }) => [name, value])).toEqual([
      ['date', '2026-03-31'],
      ['scenario', 'Ransomware, all of it'],
    ]);
    expect(reading.unfilled.map(({ name, placeholder }) => [name, placeholder])).toEqual([
      ['reviewer', 'TBD'],
    ]);
    expect(reading.settings.map(({ name, value }) => [name, value])).toEqual([['tls_minimum_version', 1.2]]);
    expect(reading.problems).toEqual([]);
  });

  it('of people is no list of fields', async () => {
    const reading = await readCsv(['Name,Email\nDana Ito,dana@x.example\nSam Roe,sam@x.example\n'], 'a.csv');
    expect([reading.facts, reading.tables[0]?.rowCount]).toEqual([[], 2]);
  });

  it.each<[string, string, string, number | undefined, number]>([
    ['headings only', 'email,mfa\n', 'header-only', 1, 1],
    ['a quote that never closes', 'a,b\n1,2\n"3,4\n5,6\n', 'malformed', 3, 0],
    ['quotes that do not match', 'a,b\n1,2\n"3" and "4",x\n5,6\n', 'malformed', 3, 0],
    ['text beyond the headings', 'a,b\n1,2\n1,2,3\n', 'malformed', 3, 1],
  ])('with %s says so', async (_, text, reason, line, tables) => {
    const reading = await readCsv([text], 'a.csv');
    expect(reading.problems.map((problem) => [problem.reason, problem.line])).toEqual([[reason, line]]);
    expect(reading.tables).toHaveLength(tables);
  });

  it('keeps, of very many columns, those that are known', async () => {
    const headings = [...Array.from({ length: 90 }, (_, index) => `x${index}`), 'email', 'mfa'];
    const [table] = (
      await readCsv([`${headings.join(',')}\n${headings.map(() => 'v').join(',')}\n`], 'a.csv')
    ).tables;
    expect(table?.headings).toHaveLength(64);
    expect(table?.headings.slice(-2)).toEqual(['email', 'mfa']);
  });

  it('is the same however its bytes are cut', async () => {
    const text = 'email,note\r\nä@x.example,"zwei\r\nZeilen, ""so"""\r\n😀@x.example,b\r\n';
    const whole = await rowsOf(text);
    expect(whole).toEqual([
      [2, 'ä@x.example', 'zwei\r\nZeilen, "so"'],
      [4, '😀@x.example', 'b'],
    ]);
    const bytes = encoder.encode(text);
    for (let size = 1; size <= bytes.length; size++) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.slice(index * size, (index + 1) * size),
      );
      expect(tableOf(await readCsv(decode(chunks, 'utf-8'), 'a.csv')).rows).toEqual(whole);
    }
  });

  it('gives back any cells that were written well, in pieces of any size', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', 'é', '😀'), maxLength: 6 });
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 40 }), async (cells, size) => {
        const kept = cells.map((row) => row.map((text) => `v${text}w`));
        const quoted = kept.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
        const text = `email,mfa\n${quoted.join('\n')}\n`;
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
          text.slice(index * size, (index + 1) * size),
        );
        const read = tableOf(await readCsv(pieces, 'a.csv')).rows;
        expect(read.map(([, ...row]) => row)).toEqual(kept);
        const lines = kept.map(
          (_, row) =>
            2 + kept.slice(0, row).reduce((sum, above) => sum + above.join('').split('\n').length, 0),
        );
        expect(read.map(([line]) => line)).toEqual(lines);
      }),
    );
  });

  it('that closes no quote is given up on in time', async () => {
    const pieces = ['a,b\n"', ...Array.from({ length: 400 }, () => 'x,y\n'.repeat(8192))];
    expect((await readCsv(pieces, 'a.csv')).problems.map(({ reason, line }) => [reason, line])).toEqual([
      ['malformed', 2],
    ]);
  });
});
