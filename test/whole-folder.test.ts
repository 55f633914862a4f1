import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/core/assess/finding.ts';
import { minutesIn } from '../src/core/assess/whole-folder/minutes.ts';
import { normalWords, WordSum } from '../src/core/assess/whole-folder/normal-words.ts';
import { wholeFolderFindings } from '../src/core/assess/whole-folder/whole-folder.ts';
import { catalog } from '../src/core/catalog/catalog.ts';
import { ownControls } from '../src/core/catalog/own-control.ts';
import { collectEvidence } from '../src/core/collect/collect.ts';
import type { EvidenceFolder, FolderEntry } from '../src/core/evidence/folder.ts';
import { parseManifest } from '../src/core/manifest/parse.ts';
import { makeEvidence } from './make-evidence.ts';
import { makeFolder } from './make-folder.ts';
import { catalogIds, head } from './make-manifest.ts';

type Files = Record<string, string | Uint8Array>;

/** A control of one's own that recurs each month. */
const scans = `controls:
  scans: { title: Scans, criteria: [CC7.1], tests: [{ every: month, facts: [reviewer] }] }
`;

/** The folder in memory, with the true hash of each file. */
function folderOf(files: Files): EvidenceFolder {
  const entries = makeFolder(files).entries.map((entry): FolderEntry => {
    if (entry.state !== 'file') return entry;
    const sha256 = createHash('sha256')
      .update(files[entry.path] ?? '')
      .digest('hex');
    return { ...entry, open: () => ({ ...entry.open(), sha256: () => sha256 }) };
  });
  return { entries };
}

async function findingsOf(files: Files, manifest = scans): Promise<Finding[]> {
  const parsed = parseManifest(new TextEncoder().encode(head + manifest), 'manifest.yml', catalogIds);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  const controls = [...catalog, ...ownControls(parsed.manifest)];
  const { evidence } = await collectEvidence(folderOf(files), parsed.manifest, controls);
  return wholeFolderFindings(evidence, controls);
}

const said = (findings: readonly Finding[]) =>
  findings.map(({ severity, code, control = '-', place }) => {
    const line = place?.line === undefined ? '' : `:${place.line}`;
    return `${severity} ${code} ${control} ${place ? `${place.file}${line}` : '-'}`;
  });

interface Review {
  quarter: string;
  date: string;
  reviewer?: string;
  decisions?: string;
}

const review = ({
  quarter,
  date,
  reviewer = 'Dana Ito',
  decisions = 'All 34 accounts were kept.',
}: Review) => `# User access review, ${quarter}

Quarter: ${quarter}
Review date: ${date}
Reviewer: ${reviewer}

## Scope

All accounts of Okta, AWS and GitHub as exported on the day of the review were compared with the roster
of people employed, and with the roles that their managers had asked for in writing.

## Decisions

${decisions}

## Sign-off

Signed by ${reviewer} on ${date}.
`;

const first = review({ quarter: '2026 Q1', date: '2026-03-30' });

const sheet = (date: string, decisions: readonly string[]) =>
  [
    'Account,System,Decision,Reviewer,Reviewed on',
    ...decisions.map(
      (decision, index) => `person${index}@northwind.example,Okta,${decision},Dana Ito,${date}`,
    ),
  ].join('\n');
const keep = (count: number) => Array.from({ length: count }, () => 'keep');

const png = (text: string) =>
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, ...new TextEncoder().encode(text)]);

describe('copies', () => {
  it.each<[string, Files, string[]]>([
    [
      'the second quarter’s review is the first’s file',
      { 'access-reviews/2026-Q1.md': first, 'access-reviews/2026-Q2.md': first },
      ['error identical-evidence access-reviews access-reviews/2026-Q2.md'],
    ],
    [
      'also where only the names tell the quarters apart',
      {
        'access-reviews/q1.csv': sheet('2026-03-30', keep(3)),
        'access-reviews/q2.csv': sheet('2026-03-30', keep(3)),
      },
      ['error identical-evidence access-reviews access-reviews/q2.csv'],
    ],
    [
      'one file for four quarters, told once',
      Object.fromEntries(
        ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => [`access-reviews/2026-${quarter}.md`, first]),
      ),
      ['error identical-evidence access-reviews access-reviews/2026-Q2.md'],
    ],
    [
      'a restore test filed again under another date',
      {
        'backup-restore/2026-03.md':
          '# Restore test\n\nScenario: loss of the orders database\nOutcome: passed',
        'backup-restore/2026-09.md':
          '# Restore test\n\nScenario: loss of the orders database\nOutcome: passed',
      },
      ['warning identical-evidence backup-restore backup-restore/2026-09.md'],
    ],
    [
      'exports that did not change are worth knowing only',
      {
        'peer-review/2026-03-31.json': '{"required_approving_review_count": 1}',
        'peer-review/2026-06-30.json': '{"required_approving_review_count": 1}',
      },
      ['note identical-evidence peer-review peer-review/2026-06-30.json'],
    ],
    [
      'a policy that is filed again each year',
      {
        'policies/2025/use.md': '# Acceptable use\n\nApproved by: Dana Ito\nApproval date: 2024-02-01',
        'policies/2026/use.md': '# Acceptable use\n\nApproved by: Dana Ito\nApproval date: 2024-02-01',
      },
      [],
    ],
    [
      'two copies of one review, both of the same quarter',
      { 'access-reviews/2026-Q1.md': first, 'access-reviews/2026-Q1/review.md': first },
      [],
    ],
    [
      'the same document for two controls',
      { 'policies/use.md': '# Acceptable use', 'training/use.md': '# Acceptable use' },
      [],
    ],
    ['empty files', { 'access-reviews/2026-Q1.md': '', 'access-reviews/2026-Q2.md': '' }, []],
  ])('%s', async (_, files, expected) => {
    expect(said(await findingsOf(files))).toEqual(expected);
  });
});

describe('screenshots', () => {
  const vouched = (date: string) => `date: ${date}\nattested_by: Dana Ito\n`;

  it.each<[string, Files, string[]]>([
    [
      'one for two quarters',
      {
        'access-reviews/a.png': png('x'),
        'access-reviews/a.png.meta.yml': vouched('2026-03-30'),
        'access-reviews/b.png': png('x'),
        'access-reviews/b.png.meta.yml': vouched('2026-06-30'),
      },
      ['error shared-screenshot access-reviews access-reviews/b.png'],
    ],
    [
      'one for two controls',
      { 'mfa/okta.png': png('x'), 'encryption/okta.png': png('x') },
      ['note shared-screenshot - mfa/okta.png'],
    ],
    ['two of one day', { 'mfa/2026-03-30-a.png': png('x'), 'mfa/2026-03-30-b.png': png('x') }, []],
    ['two different ones', { 'mfa/2026-03-30.png': png('x'), 'mfa/2026-06-30.png': png('y') }, []],
  ])('%s', async (_, files, expected) => {
    expect(said(await findingsOf(files))).toEqual(expected);
  });

  it('serve both controls that the manifest gives them to', async () => {
    const manifest =
      'controls:\n  mfa: {}\n  encryption: { evidence: [{ path: mfa/okta.png, date: 2026-03-30 }] }\n';
    const [finding, ...others] = await findingsOf({ 'mfa/okta.png': png('x') }, manifest);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'shared-screenshot',
      args: { files: ['mfa/okta.png'], count: 1, controls: ['mfa', 'encryption'] },
    });
  });
});

describe('look-alikes', () => {
  const second = { quarter: '2026 Q2', date: 'June 30, 2026' };

  it.each<[string, Files, string[]]>([
    [
      'another date, the same review',
      { 'access-reviews/2026-Q1.md': first, 'access-reviews/2026-Q2.md': review(second) },
      ['warning similar-evidence access-reviews access-reviews/2026-Q2.md'],
    ],
    [
      'another date and another signature',
      {
        'access-reviews/2026-Q1.md': first,
        'access-reviews/2026-Q2.md': review({ ...second, reviewer: 'Sam Roe' }),
      },
      ['warning similar-evidence access-reviews access-reviews/2026-Q2.md'],
    ],
    [
      'other figures: the same form, another review',
      {
        'access-reviews/2026-Q1.md': first,
        'access-reviews/2026-Q2.md': review({ ...second, decisions: 'All 36 accounts were kept.' }),
      },
      [],
    ],
    [
      'other decisions',
      {
        'access-reviews/2026-Q1.md': first,
        'access-reviews/2026-Q2.md': review({ ...second, decisions: 'One of 34 accounts was removed.' }),
      },
      [],
    ],
    [
      'a few words of the same form',
      {
        'access-reviews/2026-Q1.md':
          'Access review 2026 Q1\n\nReviewer: Dana Ito\nDate: 2026-03-30\nOutcome: no changes',
        'access-reviews/2026-Q2.md':
          'Access review 2026 Q2\n\nReviewer: Dana Ito\nDate: 2026-06-30\nOutcome: no changes',
      },
      [],
    ],
    [
      'forms that several managers sign in one quarter',
      {
        'access-reviews/2026-Q1/dana.md': review({ quarter: '2026 Q1', date: '2026-03-30' }),
        'access-reviews/2026-Q1/sam.md': review({
          quarter: '2026 Q1',
          date: '2026-03-31',
          reviewer: 'Sam Roe',
        }),
      },
      [],
    ],
    [
      'a sheet in which the same access is removed twice',
      {
        'access-reviews/2026-Q1.csv': sheet('2026-03-30', [...keep(5), 'revoke']),
        'access-reviews/2026-Q2.csv': sheet('2026-06-30', [...keep(5), 'revoke']),
      },
      ['warning similar-evidence access-reviews access-reviews/2026-Q2.csv'],
    ],
    [
      'a sheet in which everybody keeps everything, twice',
      {
        'access-reviews/2026-Q1.csv': sheet('2026-03-30', keep(6)),
        'access-reviews/2026-Q2.csv': sheet('30.06.2026', keep(6)),
      },
      ['note similar-evidence access-reviews access-reviews/2026-Q2.csv'],
    ],
    [
      'and a third time',
      {
        'access-reviews/2026-Q1.csv': sheet('2026-03-30', keep(6)),
        'access-reviews/2026-Q2.csv': sheet('2026-06-30', keep(6)),
        'access-reviews/2026-Q3.csv': sheet('2026-09-30', keep(6)),
      },
      ['warning similar-evidence access-reviews access-reviews/2026-Q2.csv'],
    ],
    [
      'sheets that differ in one decision',
      {
        'access-reviews/2026-Q1.csv': sheet('2026-03-30', keep(6)),
        'access-reviews/2026-Q2.csv': sheet('2026-06-30', [...keep(5), 'revoke']),
      },
      [],
    ],
    [
      'sheets that differ in one person',
      {
        'access-reviews/2026-Q1.csv': sheet('2026-03-30', keep(6)),
        'access-reviews/2026-Q2.csv': sheet('2026-06-30', keep(7)),
      },
      [],
    ],
    [
      'the same accounts in two exports',
      Object.fromEntries(
        ['2026-03-31', '2026-06-30'].map((date) => [
          `access-reviews/okta-${date}.csv`,
          `Email,MFA,Last login\na@b.example,yes,${date}\nc@b.example,yes,${date}\nd@b.example,yes,${date}`,
        ]),
      ),
      [],
    ],
    [
      'the same accounts in four exports',
      Object.fromEntries(
        ['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'].map((date) => [
          `access-reviews/okta-${date}.csv`,
          `Email,MFA,Last login\na@b.example,yes,${date}\nc@b.example,yes,${date}\nd@b.example,yes,${date}`,
        ]),
      ),
      ['note similar-evidence access-reviews access-reviews/okta-2026-03-31.csv'],
    ],
    [
      'a policy approved again as it was',
      {
        'policies/2025.md': `# Policy\n\nApproved by: Dana Ito\nApproval date: 2025-02-01\n\n${'Everyone locks the screen. '.repeat(30)}`,
        'policies/2026.md': `# Policy\n\nApproved by: Dana Ito\nApproval date: 2026-02-01\n\n${'Everyone locks the screen. '.repeat(30)}`,
      },
      [],
    ],
    [
      'a restore test that is last year’s',
      {
        'backup-restore/2025.md': `# Restore test\n\nDate: 2025-06-11\nScenario: loss of the orders database\nOutcome: passed\n\n${'Step by step as the runbook says. '.repeat(12)}`,
        'backup-restore/2026.md': `# Restore test\n\nDate: 2026-06-11\nScenario: loss of the orders database\nOutcome: passed\n\n${'Step by step as the runbook says. '.repeat(12)}`,
      },
      ['warning similar-evidence backup-restore backup-restore/2026.md'],
    ],
    [
      'checklists of two people who left',
      Object.fromEntries(
        [
          ['Ann Lee', '2026-03-01'],
          ['Bo Kim', '2026-05-04'],
        ].map(([name, date]) => [
          `offboarding/${date}.md`,
          `# Offboarding\n\nEmployee: ${name}\nLast working day: ${date}\nAccess revoked on: ${date}\n\n${'Okta, AWS and GitHub were closed. '.repeat(12)}`,
        ]),
      ),
      [],
    ],
  ])('%s', async (_, files, expected) => {
    expect(said(await findingsOf(files))).toEqual(expected);
  });

  it.each([
    ['Review of 2026-03-30', 'review of June 30, 2026'],
    ['Q1 2026, signed 30.03.2026 14:05', 'Q2 2026, signed 01.07.2026 9:15'],
    ['the first quarter of FY26 2026', 'the second quarter of FY26 2027'],
    ['2026-03-30T10:00:00Z by Dana', '2026-06-30T11:30:00.123+02:00 by Dana'],
    ['March review, Monday 2 March 2026', 'June review, Tuesday 2nd June 2026'],
    ['week 12', 'week 31'],
  ])('are seen through: %s', (one, other) => {
    expect(normalWords(one)).toEqual(normalWords(other));
  });

  it.each([
    ['34 accounts', '36 accounts'],
    ['SEC-101', 'SEC-102'],
    ['version 2.1', 'version 2.2'],
    ['a@b.example', 'c@b.example'],
  ])('differ by what they say: %s', (one, other) => {
    expect(normalWords(one)).not.toEqual(normalWords(other));
  });
});

it('words in another order have the same sum, other words have not', () => {
  const sumOf = (words: string) => {
    const sum = new WordSum();
    for (const word of words.split(' ')) sum.add(word);
    return String(sum);
  };
  expect(sumOf('a b c')).toBe(sumOf('c a b'));
  const others = ['a b', 'a b c c', 'a b d', 'ab c', 'b b c', 'a a c', ''].map(sumOf);
  expect(new Set([...others, sumOf('a b c')]).size).toBe(8);
});

describe('one day for everything', () => {
  const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2025-Q4'];
  const log = (dates: readonly string[]) =>
    `Month,Date,Reviewer,Findings\n${dates.map((date, index) => `2026-0${index + 1},${date},Dana Ito,${index}`).join('\n')}`;
  const act = (words: string, date: string) => `# Record\n\nDate: ${date}\n${words}\n`;
  const acts = (dates: readonly [string, string, string, string, string]): Files => ({
    'tabletop/a.md': act('Scenario: ransomware on a laptop', dates[0]),
    'backup-restore/a.md': act('Scenario: loss of the orders database\nOutcome: passed', dates[1]),
    'risk-assessment/a.md': act('Approved by: Dana Ito', dates[2]),
    'vendors/a.md': act('Reviewer: Dana Ito', dates[3]),
    'access-reviews/a.md': act('Reviewer: Dana Ito', dates[4]),
  });
  const day = '2026-10-01';

  it.each<[string, Files, string[]]>([
    [
      'reviews of four quarters',
      Object.fromEntries(
        quarters.map((quarter, index) => [
          `access-reviews/${quarter}.md`,
          review({ quarter, date: day, decisions: `${index + 30} accounts were kept.` }),
        ]),
      ),
      ['warning same-day-evidence access-reviews access-reviews/2026-Q1.md'],
    ],
    [
      'reviews of three systems in one quarter',
      Object.fromEntries(
        ['okta', 'aws', 'github'].map((system, index) => [
          `access-reviews/2026-Q3/${system}.md`,
          review({ quarter: '2026 Q3', date: day, decisions: `${index + 30} accounts were kept.` }),
        ]),
      ),
      [],
    ],
    [
      'two quarters only',
      Object.fromEntries(
        quarters
          .slice(0, 2)
          .map((quarter, index) => [
            `access-reviews/${quarter}.md`,
            review({ quarter, date: day, decisions: `${index + 30} accounts were kept.` }),
          ]),
      ),
      [],
    ],
    [
      'rows of a log',
      { 'scans/log.csv': log([day, day, day, day]) },
      ['warning same-day-evidence scans scans/log.csv:3'],
    ],
    ['rows of an honest log', { 'scans/log.csv': log(['2026-01-20', '2026-02-17', '2026-03-24']) }, []],
    [
      'the records of nearly all controls',
      acts([day, day, day, day, '2026-03-30']),
      ['warning same-day-evidence - -'],
    ],
    ['the records of some controls', acts([day, day, day, '2026-09-30', '2026-03-30']), []],
    [
      'exports taken on one day',
      {
        'mfa/a.json': `{"timestamp":"${day}","mfa_enforced":true}`,
        'encryption/a.json': `{"timestamp":"${day}","tls_minimum_version":"1.2"}`,
        'peer-review/a.json': `{"timestamp":"${day}","required_approvals":1}`,
        'training/a.csv': `Email,Completed\na@b.example,${day}`,
        'vendors/a.csv': `Vendor,Data classification,SOC 2 reviewed\nAWS,high,${day}`,
      },
      [],
    ],
  ])('%s', async (_, files, expected) => {
    expect(said(await findingsOf(files))).toEqual(expected);
  });
});

describe('contradictions', () => {
  const test = (words: {
    scenario?: string;
    outcome?: string;
    time?: string;
    date?: string;
    team?: string;
  }) =>
    [
      '# Restore test',
      '',
      `Date: ${words.date ?? '2026-06-11'}`,
      ...(words.scenario === ''
        ? []
        : [`Scenario: ${words.scenario ?? 'loss of the orders database in eu-west-1'}`]),
      `Participants: ${words.team ?? 'Dana Ito, Sam Roe'}`,
      `Outcome: ${words.outcome ?? 'Passed'}`,
      `Recovery time: ${words.time ?? '42 minutes'}`,
    ].join('\n\n');
  const restores = (one: string, other: string, names = ['a', 'b']): Files => ({
    [`backup-restore/${names[0]}.md`]: one,
    [`backup-restore/${names[1]}.md`]: other,
  });
  const settings = (one: string, other: string): Files => ({ 'mfa/a.yml': one, 'mfa/b.yml': other });

  it.each<[string, Files, string[]]>([
    [
      'another recovery time for the same test',
      restores(test({}), test({ time: '4 hours' })),
      ['warning contradiction backup-restore backup-restore/b.md:13'],
    ],
    ['a rounded recovery time', restores(test({}), test({ time: 'about 40 min' })), []],
    ['the same time in other words', restores(test({ time: '1h 10m' }), test({ time: '70 minutes' })), []],
    [
      'passed here, failed there',
      restores(test({ outcome: 'Failed: the key was missing' }), test({ outcome: 'Successful' })),
      ['warning contradiction backup-restore backup-restore/b.md:11'],
    ],
    [
      'two databases restored on one day',
      restores(test({}), test({ scenario: 'loss of the users database, all of it', time: '4 hours' })),
      [],
    ],
    ['the same scenario a year later', restores(test({}), test({ date: '2027-06-11', time: '4 hours' })), []],
    [
      'another day for the same exercise',
      restores(test({}), test({ date: '2026-06-15' })),
      ['warning contradiction backup-restore backup-restore/b.md:5'],
    ],
    [
      'a repetition by other people',
      restores(test({}), test({ date: '2026-06-15', team: 'Ann Lee, Bo Kim' })),
      [],
    ],
    [
      'a summary without a scenario, called alike',
      restores(test({}), test({ scenario: '', time: '4 hours' }), [
        'restore-2026-06',
        'restore-2026-06-summary',
      ]),
      ['warning contradiction backup-restore backup-restore/restore-2026-06.md:13'],
    ],
    [
      'a record without a scenario, called otherwise',
      restores(test({}), test({ scenario: '', time: '4 hours' }), ['orders', 'users']),
      [],
    ],
    [
      'enforced and not',
      settings('date: 2026-09-01\nmfa_enforced: true\n', 'date: 2026-09-08\nmfa_enforced: false\n'),
      ['warning contradiction mfa mfa/b.yml:2'],
    ],
    [
      'enforced since',
      settings('date: 2026-03-01\nmfa_enforced: false\n', 'date: 2026-09-08\nmfa_enforced: true\n'),
      [],
    ],
    ['enforced twice', settings('mfa_enforced: true\n', 'mfa_enforced: true\n'), []],
    [
      'two endpoints with versions of their own',
      { 'encryption/a.yml': 'tls_minimum_version: 1.2\n', 'encryption/b.yml': 'tls_minimum_version: 1.3\n' },
      [],
    ],
    [
      'two quarters that changed places',
      {
        'access-reviews/2026-Q1.md': review({
          quarter: '2026 Q2',
          date: '2026-06-30',
          decisions: '3 were removed.',
        }),
        'access-reviews/2026-Q2.md': first,
      },
      [
        'warning contradiction access-reviews access-reviews/2026-Q1.md:4',
        'warning contradiction access-reviews access-reviews/2026-Q2.md:4',
      ],
    ],
    [
      'a review dated before its quarter',
      { 'access-reviews/2026-Q2.md': '# Access review\n\nDate: 2026-03-30\n\nReviewer: Dana Ito\n' },
      ['warning contradiction access-reviews access-reviews/2026-Q2.md:3'],
    ],
    ['a review signed after its quarter', { 'access-reviews/2026-Q1.csv': sheet('2026-05-20', keep(3)) }, []],
  ])('%s', async (_, files, expected) => {
    expect(said(await findingsOf(files))).toEqual(expected);
  });

  it('name both places and what stands there', async () => {
    const [finding] = await findingsOf(restores(test({}), test({ time: '4 hours' })));
    expect(finding).toMatchObject({
      place: { in: 'evidence', file: 'backup-restore/b.md', line: 13 },
      args: {
        about: 'recovery_time',
        here: '240 minutes',
        there: '42 minutes',
        other: { file: 'backup-restore/a.md', line: 13 },
      },
    });
  });

  it.each([
    ['42 minutes', 42],
    ['1h 10m', 70],
    ['1h10', 70],
    ['00:42:10', 42],
    ['PT1H30M', 90],
    ['2.5 hours', 150],
    ['1 day', 1440],
    ['90 s', 2],
    ['00:42', undefined],
    ['two hours', undefined],
    ['2 Stunden', undefined],
    ['soon', undefined],
  ])('%s is %s minutes', (text, minutes) => {
    expect(minutesIn(text)).toBe(minutes);
  });
});

describe('ten thousand files', () => {
  const many = (text: (index: number) => string) =>
    Array.from({ length: 10_000 }, (_, index) =>
      makeEvidence({
        path: `access-reviews/${index}.md`,
        controls: ['access-reviews'],
        sha256: String(index).padStart(64, '0'),
        text: text(index),
        facts: { reviewer: 'Dana Ito', scenario: 'loss of the orders database', outcome: 'Passed' },
        date: `2026-0${(index % 9) + 1}-15`,
      }),
    );
  it.each([
    ['all alike', () => first],
    ['all different', (index: number) => `${first} ${index}`],
  ])('%s are compared to the end', (_, text) => {
    const evidence = many(text);
    expect(wholeFolderFindings(evidence, catalog)).toBeInstanceOf(Array);
  });
});
