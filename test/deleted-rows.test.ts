import { describe, expect, it } from 'vitest';
import { reportOf } from '../src/report/json.ts';
import { judgedChange } from './make-base.ts';

const manifest = `version: 1
organization: Northwind Cloud
assessment: self-assessment
gate: { threshold: 0 }
controls:
  offboarding: { state: documented }
  peer-review: { state: documented }
  training: { state: documented }
  vendors: { state: documented }
  mfa: { state: documented }
  incident-triage: { state: documented }
`;
const roster = `${manifest}populations: { people: hr/roster.csv }\n`;

const departures = (...rows: string[]) =>
  `Ticket,Employee,Email,Last day,Access revoked\n${rows.map((row) => `${row}\n`).join('')}`;
const [hale, late, later] = [
  'IT-1,Viktor Hale,viktor@example.com,2026-02-27,2026-02-27',
  'IT-2,Ben Achterberg,ben@example.com,2026-05-29,2026-06-01',
  'IT-3,Selma Aydin,selma@example.com,2026-08-14,2026-08-20',
];
const old = 'IT-0,Ann Old,ann@example.com,2024-05-29,2024-06-01';
const log = 'offboarding/departures.csv';
const changes = (...rows: string[]) =>
  `number,title,author,merged at,approvers,state\n${rows.map((row) => `${row}\n`).join('')}`;
const [reviewed, unreviewed] = ['1,Fix,dana,2026-03-01,sam,merged', '2,Hurry,dana,2026-03-02,,merged'];
const trained = (...rows: string[]) => `name,email,completed\n${rows.map((row) => `${row}\n`).join('')}`;
const [dana, sam] = ['Dana Ito,dana@example.com,2026-03-01', 'Sam Roe,sam@example.com,'];
const people = (...rows: string[]) => `name,email,start,end\n${rows.map((row) => `${row}\n`).join('')}`;
const vendors = (...rows: string[]) =>
  `vendor,data classification,report reviewed\n${rows.map((row) => `${row}\n`).join('')}`;
const ticket = (revoked: string) =>
  `# Offboarding of Ben Achterberg\n\n**Employee:** Ben Achterberg\n**Last working day:** 2026-05-29\n**Access revoked:** ${revoked}\n`;
const json = (...rows: object[]) => JSON.stringify(rows);
const pull = (number: number, approvers: string[]) => ({
  number,
  title: `Change ${number}`,
  state: 'MERGED',
  author: { login: 'dana' },
  mergedAt: `2026-03-0${number}T10:00:00Z`,
  reviews: approvers.map((login) => ({ author: { login }, state: 'APPROVED' })),
});

type Files = Record<string, string>;

async function told(base: Files, head: Files, written = manifest) {
  const judged = await judgedChange(
    { manifest: written, files: base },
    { manifest: written, files: head },
    { require: [] },
  );
  const { comparison, verdict } = reportOf(judged);
  return {
    messages: comparison?.settings.map(({ message }) => message) ?? [],
    rules: verdict.rules.map(({ rule }) => rule),
  };
}

const gone = (words: string) => [expect.stringContaining(`${words} of the base`)];

describe('rows that failed and are deleted', () => {
  it.each<[string, Files, Files, string]>([
    [
      'of a departure',
      { [log]: departures(hale, late) },
      { [log]: departures(hale) },
      '1 row of offboarding that failed is gone rather than mended: offboarding/departures.csv:3',
    ],
    [
      'though another one still fails',
      { [log]: departures(late, later, hale) },
      { [log]: departures(later, hale) },
      '1 row of offboarding that failed is gone rather than mended: offboarding/departures.csv:2',
    ],
    [
      'two of them, in a new order, and another mended',
      { [log]: departures(hale, late, later) },
      { [log]: departures('IT-4,Kim Li,kim@example.com,2026-09-01,2026-09-01', hale) },
      '2 rows of offboarding that failed are gone rather than mended: offboarding/departures.csv:3 and offboarding/departures.csv:4',
    ],
    [
      'under another name of the file',
      { [log]: departures(hale, late) },
      { 'offboarding/all.csv': departures(hale) },
      'offboarding/departures.csv:3',
    ],
    [
      'by a statement that there were none',
      { [log]: departures(late) },
      { 'offboarding/none.md': '# Departures\n\nNo departures from 2025-01-01 to 2026-10-15.\n' },
      'offboarding/departures.csv:2',
    ],
    [
      'of a file that is emptied',
      { [log]: departures(hale, late) },
      { [log]: '' },
      'offboarding/departures.csv:3',
    ],
    [
      'a ticket that stands for a row',
      { [log]: departures(hale), 'offboarding/ben.md': ticket('2026-06-03') },
      { [log]: departures(hale) },
      'offboarding/ben.md:3',
    ],
    [
      'of a merged pull request',
      { 'peer-review/pulls.csv': changes(reviewed, unreviewed) },
      { 'peer-review/pulls.csv': changes(reviewed) },
      'peer-review/pulls.csv:3',
    ],
    [
      'in an export on one line, beside one that is mended',
      { 'peer-review/pulls.json': json(pull(1, []), pull(2, []), pull(3, ['sam'])) },
      { 'peer-review/pulls.json': json(pull(1, ['sam']), pull(3, ['sam'])) },
      '1 row of peer-review that failed is gone rather than mended: peer-review/pulls.json:1',
    ],
    [
      'of a training, where no roster says who there is',
      { 'training/2026.csv': trained(dana, sam) },
      { 'training/2026.csv': trained(dana) },
      'training/2026.csv:3',
    ],
    [
      'of a control of the library',
      { 'incident-triage/log.csv': 'incident,detected,severity,decision,owner\nI-1,2026-03-01,high,,\n' },
      { 'incident-triage/log.csv': 'incident,detected,severity,decision,owner\n' },
      'incident-triage/log.csv:2',
    ],
  ])('%s weaken the gate', async (_, base, head, words) => {
    const { messages, rules } = await told(base, head);
    expect(messages).toEqual(expect.arrayContaining(gone(words)));
    expect(rules).toContain('weakens');
  });

  it.each<[string, Files, Files, string?]>([
    [
      'that is mended',
      { [log]: departures(hale, late) },
      { [log]: departures(hale, late.replace('06-01', '05-29')) },
    ],
    [
      'that is mended and moved, under another heading, in another format',
      { [log]: departures(hale, late) },
      {
        'offboarding/2026.md': `# Departures\n\n| Name | E-mail | Departed | Revoked |\n|---|---|---|---|\n| Ben Achterberg | ben@example.com | 2026-05-29 | 2026-05-29 |\n| Viktor Hale | viktor@example.com | 2026-02-27 | 2026-02-27 |\n`,
      },
    ],
    [
      'that is not mended, under another name of the file',
      { [log]: departures(late) },
      { 'offboarding/a.csv': departures(late) },
    ],
    [
      'whose name had a mistake',
      { [log]: departures(late) },
      { [log]: departures(late.replace('Achterberg', 'Achtenberg')) },
    ],
    ['that passed', { [log]: departures(hale, late) }, { [log]: departures(late) }],
    ['that nobody looks at any more', { [log]: departures(old, hale) }, { [log]: departures(hale) }],
    [
      'of an account that was closed',
      { 'mfa/accounts-2026-10-01.csv': 'email,mfa\ndana@example.com,yes\nsam@example.com,no\n' },
      { 'mfa/accounts-2026-10-01.csv': 'email,mfa\ndana@example.com,yes\n' },
    ],
    [
      'of a vendor that was left',
      { 'vendors/2026-09.csv': vendors('AWS,confidential,2026-03-01', 'Mail,,') },
      { 'vendors/2026-09.csv': vendors('AWS,confidential,2026-03-01') },
    ],
    [
      'of somebody untrained whom the roster now shows as gone',
      {
        'hr/roster.csv': people(
          'Dana Ito,dana@example.com,2020-01-01,',
          'Sam Roe,sam@example.com,2020-01-01,',
        ),
        'training/2026.csv': trained(dana, sam),
      },
      {
        'hr/roster.csv': people(
          'Dana Ito,dana@example.com,2020-01-01,',
          'Sam Roe,sam@example.com,2020-01-01,2026-10-01',
        ),
        'training/2026.csv': trained(dana),
      },
      roster,
    ],
    [
      'of somebody untrained whom the roster still has, for he fails all the same',
      {
        'hr/roster.csv': people(
          'Dana Ito,dana@example.com,2020-01-01,',
          'Sam Roe,sam@example.com,2020-01-01,',
        ),
        'training/2026.csv': trained(dana, sam),
      },
      {
        'hr/roster.csv': people(
          'Dana Ito,dana@example.com,2020-01-01,',
          'Sam Roe,sam@example.com,2020-01-01,',
        ),
        'training/2026.csv': trained(dana),
      },
      roster,
    ],
  ])('but not one %s', async (_, base, head, written) => {
    expect(await told(base, head, written)).toEqual({ messages: [], rules: [] });
  });
});
