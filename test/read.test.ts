import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../src/core/evidence/evidence.ts';
import { bounds, ReadError } from '../src/core/evidence/folder.ts';
import { type EvidenceFile, readContents } from '../src/core/readers/read.ts';
import type { ExportReader } from '../src/core/readers/reader.ts';
import { ReadingBuilder } from '../src/core/readers/reading-builder.ts';

const png = Uint8Array.of(
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  0,
  0,
  0,
  13,
  0x49,
  0x48,
  0x44,
  0x52,
  0,
  0,
  0,
  1,
);
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1);
const gif = Uint8Array.of(0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0, 0, 0);
const zip = Uint8Array.of(
  0x50,
  0x4b,
  3,
  4,
  20,
  0,
  0,
  0,
  8,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  0,
  0,
  0,
  0x61,
);
const pdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';
const html = '<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>';
const pointer =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n';

function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

function fileOf(path: string, content: string | Uint8Array, size?: number): EvidenceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path,
    state: 'file',
    bytes: size ?? bytes.length,
    open: () => ({ chunks: [bytes], sha256: () => 'digest' }),
  };
}

async function read(path: string, content: string | Uint8Array): Promise<Reading> {
  return (await readContents(fileOf(path, content))).reading;
}

describe('what a file is, by its contents', () => {
  it.each<[string, string | Uint8Array, string, string]>([
    ['a.png', png, 'opaque', 'image'],
    ['a.JPG', jpeg, 'opaque', 'image'],
    ['a.jpg', png, 'opaque', 'image'],
    ['a', gif, 'opaque', 'image'],
    ['a.zip', zip, 'opaque', 'zip'],
    ['a.html', '<!doctype html><html><body><p>Date: 2026-03-31</p></body></html>', 'document', 'html'],
    ['a.csv', 'email,mfa\na@x.example,true\n', 'table', 'csv'],
    ['a.TSV', 'email\tmfa\na@x.example\ttrue\n', 'table', 'csv'],
    ['a.json', '{"date": "2026-03-31"}', 'record', 'record'],
    ['a.csv', '[{"email": "a@x.example"}]', 'record', 'record'],
    ['export.txt', '{"date": "2026-03-31"}', 'record', 'record'],
    ['export', '\ufeff[{"a": 1}]', 'record', 'record'],
    ['a.yml', 'date: 2026-03-31', 'record', 'record'],
    ['a.jsonl', '{"a": 1}\n{"a": 2}\n', 'record', 'record'],
    ['a.json', '{"a": 1}\n{"a": 2}\n', 'record', 'record'],
    ['a.md', '**Date:** 2026-03-31', 'document', 'markdown'],
    ['a.txt', 'Date: 2026-03-31', 'document', 'text'],
    ['README', 'Date: 2026-03-31', 'document', 'text'],
    ['a.txt', '{ not JSON, but text }', 'document', 'text'],
  ])('%s #%#', async (path, content, format, reader) => {
    expect(await read(path, content)).toMatchObject({ format, reader, problems: [] });
  });

  it.each<[string, string, string | Uint8Array, string, RegExp]>([
    ['no bytes', 'a.md', '', 'empty', /no bytes/],
    ['white space', 'a.csv', '\ufeff \r\n\t\n', 'empty', /white space/],
    ['a pointer of Git LFS', 'a.pdf', pointer, 'git-lfs-pointer', /not the file itself/],
    ['a pointer of Git LFS', 'a.csv', pointer, 'git-lfs-pointer', /not the file itself/],
    ['an error page', 'mfa.png', html, 'wrong-type', /^an HTML page named \.png$/],
    ['an error page', 'users.csv', `\n  ${html}`, 'wrong-type', /^an HTML page named \.csv$/],
    ['an error page', 'a.json', html, 'wrong-type', /^an HTML page named \.json$/],
    ['an error of S3', 'a.csv', '<?xml version="1.0"?><Error/>', 'wrong-type', /^XML named \.csv$/],
    ['text', 'a.pdf', 'to be written', 'wrong-type', /^text named \.pdf$/],
    ['an image', 'a.csv', png, 'wrong-type', /^a png file named \.csv$/],
    ['a workbook', 'a.csv', zip, 'wrong-type', /^a zip file named \.csv$/],
    ['a PDF', 'policy.md', pdf, 'wrong-type', /^a pdf file named \.md$/],
    [
      'unknown bytes',
      'a',
      Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 5),
      'unknown-format',
      /no known format/,
    ],
    [
      'Western text of Windows',
      'a.csv',
      Buffer.from('email,name\na@x,J\xf6rg\n', 'latin1'),
      'not-utf8',
      /save it as "CSV UTF-8"/,
    ],
    [
      'UTF-16 without a mark',
      'a.csv',
      utf16('email,mfa\na@x.example,true\n', 'le', false),
      'not-utf8',
      /UTF-16 without/,
    ],
    ['UTF-32', 'a.txt', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'not-utf8', /UTF-32/],
    ['broken JSON', 'a.json', '{"a": 1,\n}', 'malformed', /not valid JSON/],
    ['a broken line', 'a.jsonl', '{"a": 1}\n{"a"', 'malformed', /a line that is not valid JSON/],
    ['broken YAML', 'a.yml', 'a: [1\nb: 2\n', 'malformed', /not valid YAML/],
  ])('%s in %s is named', async (_, path, content, reason, detail) => {
    const { problems, facts, tables, settings } = await read(path, content);
    expect(problems).toMatchObject([{ reason, detail: expect.stringMatching(detail) }]);
    expect([facts, tables, settings]).toEqual([[], [], []]);
  });

  it.each<['le' | 'be']>([['le'], ['be']])('UTF-16 (%s) with a mark is read', async (order) => {
    const { tables, problems } = await read('a.csv', utf16('email,mfa\nä@x.example,true\n', order));
    expect([tables[0]?.headings, tables[0]?.cell(0, 0), problems]).toEqual([
      ['email', 'mfa'],
      'ä@x.example',
      [],
    ]);
  });

  it('the line of bytes that are no text is told', async () => {
    const content = Buffer.from(`email,name\n${'a@x,b\n'.repeat(20_000)}a@x,J\xf6rg\n`, 'latin1');
    expect((await read('a.csv', content)).problems).toMatchObject([{ reason: 'not-utf8', line: 20_002 }]);
  });

  it.each([
    ['a.md', bounds.textBytes + 1, 16],
    ['a.json', bounds.textBytes + 1, 16],
    ['a.csv', bounds.streamBytes + 1, 2048],
    ['a.png', bounds.streamBytes + 1, 2048],
  ])('%s of %i bytes is too large', async (path, size, megabytes) => {
    const { reading } = await readContents(fileOf(path, 'text', size));
    expect(reading.problems).toMatchObject([
      { reason: 'too-large', detail: expect.stringContaining(`${megabytes} MiB`) },
    ]);
  });

  it('a YAML file with a tag is read, and the tag is said', async () => {
    const { facts, problems } = await read('a.yml', 'date: 2026-03-31\nkey: !Ref thing\n');
    expect([facts.length, problems]).toMatchObject([1, [{ reason: 'malformed', line: 2 }]]);
  });

  it('a bomb of YAML aliases is refused in time', async () => {
    const lines = Array.from(
      { length: 12 },
      (_, index) =>
        `a${index}: &a${index} [${
          index === 0
            ? 'x'
            : Array(9)
                .fill(`*a${index - 1}`)
                .join(', ')
        }]`,
    );
    const { problems } = await read('a.yml', lines.join('\n'));
    expect(problems).toMatchObject([{ reason: 'malformed' }]);
  });

  it('what cannot be read is said, and has no digest', async () => {
    const fail = () => {
      throw new ReadError('permission denied');
    };
    const chunks = { [Symbol.iterator]: () => ({ next: fail }) };
    const file: EvidenceFile = {
      path: 'a.md',
      state: 'file',
      bytes: 1,
      open: () => ({ chunks, sha256: fail }),
    };
    expect(await readContents(file)).toMatchObject({
      reading: { problems: [{ reason: 'unreadable', detail: 'permission denied' }] },
      sha256: '',
    });
  });
});

describe('a reader for a tool’s export', () => {
  const reading = (file: string) => new ReadingBuilder({ format: 'record', reader: 'mine' }, file).build();
  const described = { supports: ['mfa'], dating: 'nowhere' };
  const readers: ExportReader[] = [
    {
      ...described,
      id: 'mine',
      title: 'Mine',
      supports: [],
      dating: 'none',
      takes: 'record',
      recognizes: (value) => Array.isArray(value),
      read: (_, file) => reading(file),
    },
    {
      ...described,
      id: 'mine',
      title: 'Mine',
      supports: [],
      dating: 'none',
      takes: 'table',
      recognizes: ([first]) => first === 'mine',
      read: (table, generic) => ({ ...generic, reader: 'mine', tables: [{ ...table, shape: 'accounts' }] }),
    },
    {
      ...described,
      id: 'mine',
      title: 'Mine',
      supports: [],
      dating: 'none',
      takes: 'bytes',
      types: ['pdf'],
      read: async (bytes, file) => ({ ...reading(file), text: String(bytes.length) }),
    },
    {
      ...described,
      id: 'broken',
      title: 'Broken',
      supports: [],
      dating: 'none',
      takes: 'bytes',
      types: ['png'],
      read: () => Promise.reject(new RangeError('secret')),
    },
  ];

  it.each<[string, string | Uint8Array, object]>([
    ['a.json', '[1]', { reader: 'mine' }],
    ['a.json', '{"a": 1}', { reader: 'record' }],
    ['a.csv', 'mine,x\n1,2\n', { reader: 'mine', tables: [{ shape: 'accounts', rowCount: 1 }] }],
    ['a.csv', 'other,x\n1,2\n', { reader: 'csv' }],
    ['a.pdf', pdf, { reader: 'mine', text: String(pdf.length) }],
    ['a.png', png, { problems: [{ reason: 'malformed', detail: 'cannot be read (RangeError)' }] }],
  ])('reads %s by what is in it #%#', async (path, content, expected) => {
    expect((await readContents(fileOf(path, content), readers)).reading).toMatchObject(expected);
  });
});

describe('no contents break a reader', () => {
  const extension = fc.constantFrom(
    'md',
    'csv',
    'tsv',
    'json',
    'jsonl',
    'yml',
    'txt',
    'png',
    'pdf',
    'html',
    'xyz',
    '',
  );
  const nasty = fc.constantFrom(
    '"',
    ',',
    ';',
    '\n',
    '\r',
    ': ',
    '- ',
    '|',
    '---',
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    '<',
    '\t',
    '\\',
    '2026-03-31',
    'Date',
    '\u0000',
    'é',
    '#',
  );

  it.each([
    ['bytes', fc.uint8Array({ maxLength: 400 })],
    ['text', fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text))],
    ['markup', fc.array(nasty, { maxLength: 80 }).map((parts) => new TextEncoder().encode(parts.join('')))],
  ])('%s', async (_, contents) => {
    await fc.assert(
      fc.asyncProperty(extension, contents, async (ending, bytes) => {
        const { reading } = await readContents(fileOf(`a.${ending}`, bytes));
        // A reader that threw would be a problem without the reader's own words.
        expect(reading.problems.filter(({ detail }) => detail.startsWith('cannot be read'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
