import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examine } from '../src/core/assess/examine.ts';
import { catalog } from '../src/core/catalog/catalog.ts';
import { mergeEvidence } from '../src/core/collect/merge.ts';
import type { Evidence, Reading } from '../src/core/evidence/evidence.ts';
import { readContents } from '../src/core/readers/read.ts';
import type { ExportReader } from '../src/core/readers/reader.ts';
import type { TestResult } from '../src/core/tests-of-control/test-result.ts';
import { day } from './make-evidence.ts';
import { makeFolder } from './make-folder.ts';
import { head, manifestOf } from './make-manifest.ts';

const readersFolder = join(import.meta.dirname, '../src/core/readers/exports');
const fixtures = join(import.meta.dirname, 'exports/fixtures');

/** All readers there are, whoever wrote them: what one recognizes no other may. */
const readers: ExportReader[] = (
  await Promise.all(
    readdirSync(readersFolder).map((file): Promise<object> => import(`${readersFolder}/${file}`)),
  )
).flatMap((module): ExportReader[] => Object.values(module).filter(isReader));

function isReader(value: unknown): value is ExportReader {
  return typeof value === 'object' && value !== null && 'takes' in value && 'recognizes' in value;
}

const fixture = (name: string) => readFileSync(join(fixtures, name));

async function read(path: string, content: string | Uint8Array, among = readers): Promise<Reading> {
  const [entry] = makeFolder({ [path]: content }).entries;
  if (entry?.state !== 'file') throw new Error('no file');
  return (await readContents(entry, among)).reading;
}

const roster = `Work Email,Full Name,Start Date,End Date
dana@northwind.example,Dana Ito,2024-01-15,
sam@northwind.example,Sam Roe,2024-01-15,2026-09-15
`;

/** The file as evidence of a control, dated by the name it gets unless it dates itself. */
async function evidenceOf(path: string, content: string | Uint8Array): Promise<Evidence> {
  const reading = await read(path, content);
  const known = { path, bytes: 1, sha256: '', statements: [], controls: [path.split('/')[0] ?? ''] };
  return mergeEvidence({ ...known, reading });
}

interface Examined {
  control: string;
  content: string | Uint8Array;
  /** How the file is called in the folder of the control. */
  name: string;
  /** What else is there. */
  beside?: Evidence[];
}

async function examined({ control, content, name, beside = [] }: Examined): Promise<Record<string, string>> {
  const evidence = [
    await evidenceOf(`${control}/${name}`, content),
    await evidenceOf('hr/roster.csv', roster),
    ...beside,
  ];
  const examination = examine({
    manifest: manifestOf(
      `${head}populations: { people: hr/roster.csv }\ncontrols: { ${control}: { state: documented } }\n`,
    ),
    controls: catalog.filter(({ id }) => id === control),
    evidence,
    asOf: day('2026-10-15'),
    period: { from: day('2026-01-01'), to: day('2026-10-15') },
    lineOf: () => undefined,
  });
  return Object.fromEntries((examination[0]?.tests ?? []).map((test) => [test.test.id, shown(test)]));
}

/** `met`, or what was found and at which lines. */
function shown({ outcome, found, exceptions }: TestResult): string {
  if (outcome === 'met' || outcome === 'does-not-apply') return outcome;
  const value = 'value' in found ? ` ${found.value}` : '';
  return `${outcome} ${found.code}${value}${exceptions.map(({ line }) => ` :${line}`).join('')}`;
}

const extension = (name: string) => name.slice(name.lastIndexOf('.'));

type Case = [fixture: string, control: string, outcomes: Record<string, string>];

const mfa: Case[] = [
  ['aws-credential-report/pass.csv', 'mfa', { enforced: 'not-met no-setting', 'every-account': 'met' }],
  ['aws-credential-report/few-columns.csv', 'mfa', { 'every-account': 'met' }],
  ['aws-credential-report/without-root.csv', 'mfa', { 'every-account': 'met' }],
  ['aws-credential-report/fail.csv', 'mfa', { 'every-account': 'not-met rows :2 :4' }],
  [
    'aws-credential-report/header-only.csv',
    'mfa',
    { enforced: 'not-met no-evidence', 'every-account': 'not-examined not-examined' },
  ],
  ['aws-credential-report-cli/pass.json', 'mfa', { enforced: 'not-met no-setting', 'every-account': 'met' }],
  ['aws-credential-report-cli/fail.json', 'mfa', { 'every-account': 'not-met rows :2 :2' }],
  [
    'aws-credential-report-cli/tool-failure.json',
    'mfa',
    { enforced: 'not-met no-evidence', 'every-account': 'not-examined not-examined' },
  ],
  [
    'aws-credential-report-cli/other-content.json',
    'mfa',
    { enforced: 'not-met no-evidence', 'every-account': 'not-examined not-examined' },
  ],
  [
    'aws-credential-report-cli/not-base64.json',
    'mfa',
    { enforced: 'not-met no-evidence', 'every-account': 'not-examined not-examined' },
  ],
  ['okta-users/fail.json', 'mfa', { enforced: 'not-met no-setting', 'every-account': 'does-not-apply' }],
  ['okta-users/tool-failure.json', 'mfa', { enforced: 'not-examined not-examined' }],
  ['okta-factors/pass.json', 'mfa', { enforced: 'not-met no-setting', 'every-account': 'met' }],
  ['okta-factors/fail.json', 'mfa', { 'every-account': 'not-met rows :43' }],
  ['okta-factors/by-login.json', 'mfa', { 'every-account': 'not-met rows :13' }],
  ['okta-factors/script.json', 'mfa', { 'every-account': 'not-met rows :13' }],
  [
    'okta-factors/bare-list.json',
    'mfa',
    { enforced: 'not-met no-evidence', 'every-account': 'not-examined not-examined' },
  ],
  ['okta-sign-on-policy/pass.json', 'mfa', { enforced: 'met', 'every-account': 'does-not-apply' }],
  ['okta-sign-on-policy/fail.json', 'mfa', { enforced: 'not-met weak-setting false :42' }],
  [
    'okta-sign-on-policy/office.json',
    'mfa',
    { enforced: 'not-met weak-setting required by some rules only :42' },
  ],
  [
    'okta-sign-on-policy/zone-only.json',
    'mfa',
    { enforced: 'not-met weak-setting required under conditions only :2' },
  ],
  ['okta-sign-on-policy/defers.json', 'mfa', { enforced: 'not-met no-setting' }],
  ['okta-sign-on-policy/policies-for-everyone.json', 'mfa', { enforced: 'met' }],
  [
    'okta-sign-on-policy/policies-for-admins.json',
    'mfa',
    { enforced: 'not-met weak-setting required by some rules only :84' },
  ],
  ['okta-sign-on-policy/policies-without-rules.json', 'mfa', { enforced: 'not-met no-setting' }],
  ['okta-sign-on-policy/application.json', 'mfa', { enforced: 'met' }],
  ['okta-sign-on-policy/enrolment.json', 'mfa', { enforced: 'not-met no-setting' }],
  ['google-workspace-users-csv/pass.csv', 'mfa', { enforced: 'met', 'every-account': 'met' }],
  ['google-workspace-users-csv/gam.csv', 'mfa', { enforced: 'met', 'every-account': 'met' }],
  [
    'google-workspace-users-csv/fail.csv',
    'mfa',
    {
      enforced: 'not-met weak-setting enforced for 1 of 2 accounts :3',
      'every-account': 'not-met rows :3',
    },
  ],
  ['google-workspace-users-csv/header-only.csv', 'mfa', { enforced: 'not-examined not-examined' }],
  [
    'google-workspace-users-csv/without-2sv.csv',
    'mfa',
    { enforced: 'not-met no-setting', 'every-account': 'does-not-apply' },
  ],
  ['google-workspace-users/pass.json', 'mfa', { enforced: 'met', 'every-account': 'met' }],
  ['google-workspace-users/pages.json', 'mfa', { enforced: 'met', 'every-account': 'met' }],
  [
    'google-workspace-users/fail.json',
    'mfa',
    {
      enforced: 'not-met weak-setting enforced for 1 of 2 accounts :37',
      'every-account': 'not-met rows :37',
    },
  ],
  ['google-workspace-users/first-page.json', 'mfa', { enforced: 'not-examined not-examined' }],
  ['google-workspace-users/empty.json', 'mfa', { enforced: 'not-examined not-examined' }],
  ['google-workspace-users/tool-failure.json', 'mfa', { enforced: 'not-examined not-examined' }],
  ['entra-registration-details/pass.json', 'mfa', { enforced: 'not-met no-setting', 'every-account': 'met' }],
  ['entra-registration-details/powershell.json', 'mfa', { 'every-account': 'met' }],
  ['entra-registration-details/fail.json', 'mfa', { 'every-account': 'not-met rows :19' }],
  [
    'entra-registration-details/first-page.json',
    'mfa',
    { enforced: 'not-met no-evidence', 'every-account': 'not-examined not-examined' },
  ],
  ['entra-registration-details/tool-failure.json', 'mfa', { enforced: 'not-examined not-examined' }],
  [
    'entra-registration-details-csv/pass.csv',
    'mfa',
    { enforced: 'not-met no-setting', 'every-account': 'met' },
  ],
  ['entra-registration-details-csv/fail.csv', 'mfa', { 'every-account': 'not-met rows :3' }],
  [
    'entra-registration-details-csv/header-only.csv',
    'mfa',
    { enforced: 'not-met no-evidence', 'every-account': 'not-examined not-examined' },
  ],
  ['entra-conditional-access/pass.json', 'mfa', { enforced: 'met', 'every-account': 'does-not-apply' }],
  [
    'entra-conditional-access/fail.json',
    'mfa',
    { enforced: 'not-met weak-setting reported, not enforced :60' },
  ],
  ['entra-conditional-access/tool-failure.json', 'mfa', { enforced: 'not-examined not-examined' }],
  ['entra-security-defaults/pass.json', 'mfa', { enforced: 'met' }],
  ['entra-security-defaults/fail.json', 'mfa', { enforced: 'not-met no-setting' }],
  ['entra-users/pass.json', 'mfa', { enforced: 'not-met no-setting', 'every-account': 'does-not-apply' }],
  ['entra-directory-roles/tool-failure.json', 'mfa', { enforced: 'not-examined not-examined' }],
  ['entra-directory-roles/pass.json', 'mfa', { 'every-account': 'does-not-apply' }],
];

/** Sam left on 2026-09-15. */
const leavers: Case[] = [
  ['okta-users/pass.json', 'offboarding', { 'no-account-left': 'met' }],
  ['okta-users/fail.json', 'offboarding', { 'no-account-left': 'not-met absences :32' }],
  ['okta-factors/fail.json', 'offboarding', { 'no-account-left': 'not-met absences :43' }],
  ['google-workspace-users-csv/fail.csv', 'offboarding', { 'no-account-left': 'not-met absences :3' }],
  ['entra-registration-details/fail.json', 'offboarding', { 'no-account-left': 'not-met absences :19' }],
  ['entra-users/pass.json', 'offboarding', { 'no-account-left': 'met' }],
  ['entra-users/fail.json', 'offboarding', { 'no-account-left': 'not-met absences :17' }],
  ['entra-users-csv/pass.csv', 'offboarding', { 'no-account-left': 'met' }],
  ['entra-users-csv/fail.csv', 'offboarding', { 'no-account-left': 'not-met absences :4' }],
];

const cases = [...mfa, ...leavers];

describe('an identity export shows what it shows', () => {
  it.each(cases)('%s for %s', async (name, control, outcomes) => {
    const found = await examined({ control, content: fixture(name), name: `2026-10-05${extension(name)}` });
    expect(found).toMatchObject(outcomes);
  });

  it.each(cases.map(([name]) => name))('%s is for one reader', async (name) => {
    const alone = await Promise.all(
      readers.map(async (reader) => (await read(`export${extension(name)}`, fixture(name), [reader])).reader),
    );
    const own = name.split('/')[0] ?? '';
    const those = alone.filter((id) => readers.some((reader) => reader.id === id));
    const generic = /tool-failure|empty/.test(name) && !those.includes(own);
    expect(those).toEqual(generic ? [] : [own]);
  });

  it.each(cases.map(([name]) => name))('%s, cut off anywhere, is no crash', async (name) => {
    const whole = fixture(name);
    for (const share of [0.1, 0.35, 0.5, 0.77, 0.95]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      const { problems, tables, settings } = await read(`export${extension(name)}`, cut);
      if (name.endsWith('.json')) {
        expect(problems.map(({ reason }) => reason)).toEqual(['malformed']);
        expect([...tables, ...settings]).toEqual([]);
      }
    }
  });
});

/** Policies that differ in one thing from one that enforces MFA for everybody. */
const access = (part: object, top: object = {}) => ({
  displayName: 'MFA',
  state: 'enabled',
  conditions: {
    clientAppTypes: ['all'],
    users: { includeUsers: ['All'], excludeUsers: [] },
    applications: { includeApplications: ['All'], excludeApplications: [] },
    ...part,
  },
  grantControls: { operator: 'OR', builtInControls: ['mfa'] },
  ...top,
});
const everybody = { includeUsers: ['All'] };
const strength = (id: string) => ({
  grantControls: { operator: 'OR', builtInControls: [], authenticationStrength: { id } },
});

describe('a conditional access policy enforces MFA', () => {
  it.each<[string, object, unknown]>([
    ['for everybody', access({}), true],
    ['by strength', access({}, strength('00000000-0000-0000-0000-000000000004')), true],
    ['by strength of its own making', access({}, strength('f3a8')), false],
    ['but for two emergency accounts', access({ users: { ...everybody, excludeUsers: ['a', 'b'] } }), true],
    [
      'but for three accounts',
      access({ users: { ...everybody, excludeUsers: ['a', 'b', 'c'] } }),
      'enforced with users left out',
    ],
    [
      'but for a group',
      access({ users: { ...everybody, excludeGroups: ['a'] } }),
      'enforced with users left out',
    ],
    ['for administrators', access({ users: { includeRoles: ['a'] } }), 'enforced for some users only'],
    [
      'for one application',
      access({ applications: { includeApplications: ['a'] } }),
      'enforced for some applications only',
    ],
    [
      'but for one application',
      access({ applications: { includeApplications: ['All'], excludeApplications: ['a'] } }),
      'enforced with applications left out',
    ],
    [
      'outside the office',
      access({ locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } }),
      'enforced from some places only',
    ],
    ['at risk', access({ signInRiskLevels: ['high'] }), 'enforced under further conditions only'],
    ['in the browser', access({ clientAppTypes: ['browser'] }), 'enforced for some client applications only'],
    [
      'or a known device',
      access({}, { grantControls: { operator: 'OR', builtInControls: ['mfa', 'compliantDevice'] } }),
      false,
    ],
    [
      'and a known device',
      access({}, { grantControls: { operator: 'AND', builtInControls: ['mfa', 'compliantDevice'] } }),
      true,
    ],
    ['some day', access({}, { state: 'disabled' }), 'switched off'],
    ['in reports', access({}, { state: 'enabledForReportingButNotEnforced' }), 'reported, not enforced'],
    [
      'as PowerShell writes it',
      pascal(access({ platforms: { includePlatforms: null }, devices: { deviceFilter: { mode: null } } })),
      true,
    ],
  ])('%s', async (_, policy, value) => {
    const list = await read('ca.json', JSON.stringify({ value: [policy] }));
    const single = await read('ca.json', JSON.stringify(policy));
    expect(list.reader).toBe('entra-conditional-access');
    expect(list.settings.map((setting) => setting.value)).toEqual([value]);
    // One policy alone says nothing of the others: it never speaks against them.
    expect(single.settings.map((setting) => setting.value)).toEqual(value === true ? [true] : []);
  });
});

function pascal(value: unknown): object {
  const written: unknown = JSON.parse(
    JSON.stringify(value).replace(
      /"([a-z])(\w*)":/gu,
      (_, first: string, rest: string) => `"${first.toUpperCase()}${rest}":`,
    ),
  );
  return typeof written === 'object' && written !== null ? written : {};
}

describe('what an identity export tells', () => {
  it('dates a report by the day it was made, else by the newest day in it when nothing else does', async () => {
    const dateOf = async (name: string, path: string) => {
      const { date } = await evidenceOf(path, fixture(name));
      return date && `${date.date} ${date.source}`;
    };
    expect(await dateOf('aws-credential-report-cli/pass.json', 'mfa/2026-01-01.json')).toBe(
      '2026-10-02 tool timestamp',
    );
    expect(await dateOf('entra-registration-details/pass.json', 'mfa/a.json')).toBe(
      '2026-10-03 tool timestamp',
    );
    expect(await dateOf('aws-credential-report/pass.csv', 'mfa/a.csv')).toBe('2026-10-09 rows');
    expect(await dateOf('aws-credential-report/pass.csv', 'mfa/2026-10-12.csv')).toBe('2026-10-12 file name');
    expect(await dateOf('google-workspace-users/pass.json', 'mfa/a.json')).toBe('2026-10-01 rows');
    expect(await dateOf('okta-sign-on-policy/pass.json', 'mfa/a.json')).toBeUndefined();
    expect(await dateOf('entra-conditional-access/pass.json', 'mfa/a.json')).toBeUndefined();
  });

  it('holds an access key for a way in, though nobody signs in with it', async () => {
    const leaver = (active: string) =>
      `user,arn,password_enabled,mfa_active,access_key_1_active,access_key_1_last_used_date,access_key_2_active,cert_1_active,cert_2_active
<root_account>,arn:aws:iam::111122223333:root,not_supported,true,false,N/A,false,false,false
sam@northwind.example,arn:aws:iam::111122223333:user/sam,false,false,${active},2026-09-01T10:00:00+00:00,false,false,false
`;
    const found = async (active: string) => {
      const content = leaver(active);
      return (await examined({ control: 'offboarding', content, name: '2026-10-05.csv' }))['no-account-left'];
    };
    expect([await found('true'), await found('false')]).toEqual(['not-met absences :3', 'met']);
  });

  it('does not let a list that is silent on MFA stand in for one that is not', async () => {
    const beside = [await evidenceOf('mfa/2026-09-01.json', fixture('okta-factors/fail.json'))];
    const content = fixture('okta-users/fail.json');
    const found = await examined({ control: 'mfa', content, name: '2026-10-05.json', beside });
    expect(found['every-account']).toBe('not-met rows :43');
  });

  it('gives an access review the accounts that it must be about', async () => {
    const review = 'Email,Decision,Reviewer,Review Date\ndana@northwind.example,keep,Kim Vale,2026-10-01\n';
    const beside = [await evidenceOf('access-reviews/2026-Q3.csv', review)];
    const found = async (name: string) => {
      const content = fixture(name);
      return (await examined({ control: 'access-reviews', content, name: '2026-10-01.json', beside }))[
        'all-accounts'
      ];
    };
    expect([await found('okta-users/pass.json'), await found('okta-users/fail.json')]).toEqual([
      'met',
      'not-met members :32',
    ]);
  });

  it('says where a credential report has lost something', async () => {
    const cut = fixture('aws-credential-report/pass.csv')
      .toString()
      .split(',true,')
      .slice(0, 2)
      .join(',true,');
    const { problems } = await read('a.csv', cut);
    expect(problems).toMatchObject([{ reason: 'malformed', line: 3 }]);
    const rootless = await read('a.csv', fixture('aws-credential-report/without-root.csv'));
    expect(rootless.problems).toMatchObject([{ reason: 'malformed' }]);
  });

  it('keeps a locked-out user in the population, and one who has never come in out of it', async () => {
    const user = (status: string) => ({
      id: '1',
      status,
      profile: { login: 'sam@northwind.example' },
      factors: [],
    });
    const found = async (status: string) => {
      const content = JSON.stringify([
        { ...user('ACTIVE'), factors: [{ factorType: 'push', status: 'ACTIVE' }] },
        user(status),
      ]);
      return (await examined({ control: 'mfa', content, name: '2026-10-05.json' }))['every-account'];
    };
    expect([await found('LOCKED_OUT'), await found('PROVISIONED')]).toEqual(['not-met rows :1', 'met']);
  });
});

const samples = process.env['SOC2_GATE_SAMPLES'];

describe('the samples are what they are', () => {
  it.skipIf(samples === undefined || !existsSync(join(samples, 'identity'))).each([
    ['google_workspace.0.json', 'google-workspace-users'],
    ['google_workspace_users_export.header.csv', 'google-workspace-users-csv'],
    ['microsoft_365.0.json', 'entra-directory-roles'],
    ['microsoft_365.1.json', 'entra-users'],
    ['microsoft_365.2.json', 'entra-users'],
    ['okta.0.json', 'okta-users'],
  ])('%s: %s', async (name, id) => {
    const reading = await read(name, readFileSync(join(samples ?? '', 'identity', name)));
    expect(reading.reader).toBe(id);
  });
});
