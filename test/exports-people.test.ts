import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allReaders, evidenceOf, examined, fixture, readAmong } from './examine-export.ts';

const extension = (name: string) => name.slice(name.lastIndexOf('.'));
const notExamined = 'not-examined not-examined';
const at = (...lines: number[]) => `not-met rows${lines.map((line) => ` :${line}`).join('')}`;
/** Sam has left. */
const roster =
  'Work Email,Full Name,Start Date,End Date\ndana@northwind.example,Dana Ito,2024-01-15,\nsam@northwind.example,Sam Roe,2024-01-15,2026-09-15\n';
/** Everybody's account is found: Dana's and not Sam's, or Sam's as well. */
const closed = { 'no-account-left': 'met' };
const left = (line: number) => ({ 'no-account-left': `not-met absences :${line}` });

const accounts: [fixture: string, control: string, outcomes: Record<string, string>][] = [
  ['auth0-users/pass.json', 'mfa', { 'every-account': 'met' }],
  ['auth0-users/pass.json', 'offboarding', closed],
  ['auth0-users/fail.json', 'mfa', { 'every-account': at(28) }],
  ['auth0-users/fail.json', 'offboarding', left(28)],
  ['auth0-users/not-told.jsonl', 'mfa', { 'every-account': 'does-not-apply' }],
  ['auth0-users/not-told.jsonl', 'offboarding', left(2)],
  ['auth0-users/first-page-partial.json', 'mfa', { 'every-account': notExamined }],
  ['auth0-users/tool-failure.json', 'mfa', { enforced: notExamined }],
  ['auth0-users-csv/pass.csv', 'mfa', { 'every-account': 'met' }],
  ['auth0-users-csv/pass.csv', 'offboarding', closed],
  ['auth0-users-csv/fail.csv', 'mfa', { 'every-account': at(2) }],
  ['auth0-users-csv/fail.csv', 'offboarding', left(3)],
  ['auth0-users-csv/header-only.csv', 'mfa', { 'every-account': notExamined }],
  ['aws-identity-center-users/pass.json', 'offboarding', closed],
  ['aws-identity-center-users/fail.json', 'offboarding', left(20)],
  ['aws-identity-center-users/first-page-partial.json', 'offboarding', { 'no-account-left': notExamined }],
  ['aws-identity-center-users/tool-failure.json', 'offboarding', { 'no-account-left': notExamined }],
  ['onelogin-users/pass.json', 'offboarding', closed],
  ['onelogin-users/fail.json', 'offboarding', left(31)],
  ['onelogin-users/first-page-partial.json', 'offboarding', { 'no-account-left': notExamined }],
  ['onelogin-users/tool-failure.json', 'offboarding', { 'no-account-left': notExamined }],
  ['onepassword-users/pass.json', 'offboarding', closed],
  ['onepassword-users/fail.json', 'offboarding', left(9)],
  ['onepassword-users/tool-failure.json', 'offboarding', { 'no-account-left': notExamined }],
  ['slack-users/pass.json', 'mfa', { 'every-account': 'met' }],
  ['slack-users/pass.json', 'offboarding', closed],
  ['slack-users/fail.json', 'mfa', { 'every-account': at(19) }],
  ['slack-users/fail.json', 'offboarding', left(19)],
  ['slack-users/not-told.json', 'mfa', { 'every-account': 'does-not-apply' }],
  ['slack-users/first-page-partial.json', 'mfa', { 'every-account': notExamined }],
  ['slack-users/tool-failure.json', 'mfa', { enforced: notExamined }],
  ['atlassian-users-csv/pass.csv', 'offboarding', closed],
  ['atlassian-users-csv/fail.csv', 'offboarding', left(3)],
  ['atlassian-users-csv/header-only.csv', 'offboarding', { 'no-account-left': notExamined }],
  ['bitwarden-members/pass.json', 'mfa', { 'every-account': 'met' }],
  ['bitwarden-members/pass.json', 'offboarding', closed],
  ['bitwarden-members/fail.json', 'mfa', { 'every-account': at(15) }],
  ['bitwarden-members/first-page-partial.json', 'mfa', { 'every-account': notExamined }],
  ['bitwarden-members/tool-failure.json', 'mfa', { enforced: notExamined }],
];

/** With the line of Sam. */
const rosters: [fixture: string, line: number][] = [
  ['bamboohr-employees/pass.json', 23],
  ['hibob-people/pass.json', 21],
  ['personio-employees/pass.json', 76],
  ['gusto-employees/pass.json', 20],
];
const noRosters = [
  'bamboohr-employees/tool-failure.json',
  'hibob-people/tool-failure.json',
  'personio-employees/first-page-partial.json',
  'personio-employees/tool-failure.json',
  'gusto-employees/tool-failure.json',
];
const files = [
  ...new Set([...accounts.map(([name]) => name), ...rosters.map(([name]) => name), ...noRosters]),
];

describe('an export of accounts shows what it shows', () => {
  it.each(accounts)('%s for %s', async (name, control, outcomes) => {
    const content = fixture(name);
    const found = await examined({ control, content, name: `2026-10-05${extension(name)}`, roster });
    expect(found).toMatchObject(outcomes);
  });
});

describe('a list of accounts that needs no reader', () => {
  const slack = [
    'username,email,status,billing-active,has-2fa,has-sso,userid,fullname,displayname,expiration-timestamp',
    'dana,dana@northwind.example,Admin,1,1,0,U1,Dana Ito,dana,',
    'kim,kim@northwind.example,Member,1,0,1,U2,Kim Vale,kim,',
    'sam,sam@northwind.example,Deactivated,0,0,0,U3,Sam Roe,sam,',
    'deploy,,Bot,0,0,0,U4,Deploy,deploy,',
  ];

  it.each<[string, string[], string]>([
    ['with nobody left out', slack, 'met'],
    [
      'with somebody who has neither',
      [...slack, 'lee,lee@northwind.example,Member,1,0,0,U5,Lee Poe,lee,'],
      at(6),
    ],
  ])('is that of Slack, %s', async (_, lines, outcome) => {
    const what = { control: 'mfa', content: lines.join('\n'), name: 'slack-2026-10-05.csv', roster };
    expect((await examined(what))['every-account']).toBe(outcome);
  });
});

describe('a roster from an interface', () => {
  const departures = (who: string) =>
    `Email,Last Working Day,Access Revoked\n${who}@northwind.example,2026-09-15,2026-09-15\n`;

  it.each(rosters)('%s tells who has left', async (name, line) => {
    const found = async (who: string) => {
      const what = { control: 'offboarding', content: departures(who), name: 'departures.csv' };
      return (await examined({ ...what, roster: fixture(name) }))['roster-departures'];
    };
    expect([await found('sam'), await found('dana')]).toEqual(['met', `not-met members :${line}`]);
  });
});

describe('exports of people', () => {
  it.each(files)('%s is for one reader', async (name) => {
    const those = [];
    for (const reader of allReaders)
      if ((await readAmong(`export${extension(name)}`, fixture(name), [reader])).reader === reader.id)
        those.push(reader.id);
    expect(those).toEqual(name.includes('tool-failure') ? [] : [name.split('/')[0]]);
  });

  it.each(noRosters)('%s is no population', async (name) => {
    const { tables, problems } = await readAmong('a.json', fixture(name));
    expect([tables, problems.map(({ reason }) => reason)]).toEqual([[], ['tool-failure']]);
  });

  it('has a case for every fixture', () => {
    const folders = new Set(files.map((name) => name.split('/')[0] ?? ''));
    const there = [...folders].flatMap((folder) =>
      readdirSync(join(import.meta.dirname, 'exports/fixtures', folder)).map((name) => `${folder}/${name}`),
    );
    expect(there.sort()).toEqual([...files].sort());
  });

  it.each<[string, string | undefined]>([
    ['auth0-users/pass.json', '2026-10-01 rows'],
    ['onelogin-users/pass.json', '2026-10-01 rows'],
    ['atlassian-users-csv/pass.csv', '2026-10-01 rows'],
    ['slack-users/pass.json', undefined],
  ])('%s is dated %s', async (name, expected) => {
    const { date } = await evidenceOf(`x/export${extension(name)}`, fixture(name));
    expect(date && `${date.date} ${date.source}`).toBe(expected);
  });
});
