import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runAction } from '../src/adapters/run-action.ts';
import { reportSchema } from '../src/report/json-schema.ts';
import { gitTestEnvironment, TestRepository } from './make-repository.ts';
import { pullRequestOf } from './server/sample-repository.ts';

/** What somebody may try who wants a pull request to pass: each on a real checkout of its merge commit. */
const example = join(import.meta.dirname, '..', 'examples', 'northwind');
const text = (path: string) => readFileSync(join(example, path), 'utf8');
const strict = text('manifest.yml').replace('threshold: 60', 'threshold: 80');
const lax = strict.replace('threshold: 80', 'threshold: 1');

const manifest = 'compliance/manifest.yml';
const evidence = (path: string) => `compliance/evidence/${path}`;
const users = evidence('mfa/okta-users-2026-10-01.csv');

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});
function keep(repository: TestRepository): TestRepository {
  made.push(repository);
  return repository;
}

type Edit = (repository: TestRepository) => void;

/** A pull request from one state to another, judged by the Action at depth 1. */
async function judged(base: Edit, head: Edit, inputs: Record<string, string> = {}) {
  const work = keep(TestRepository.init({ 'README.md': 'x' })).serve();
  cpSync(join(example, 'evidence'), join(work.root, 'compliance', 'evidence'), { recursive: true });
  work.write({ [manifest]: strict });
  base(work);
  const before = work.commit({});
  work.git('switch', '--quiet', '--create', 'change');
  head(work);
  const after = work.commit({});
  work.git('switch', '--quiet', 'main');
  work.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'change');
  const checkout = keep(work.clone('--depth=1'));
  const folder = keep(new TestRepository(realpathSync(mkdtempSync(join(tmpdir(), 'soc2-run-')))));
  const event = join(folder.root, 'event.json');
  writeFileSync(event, JSON.stringify(pullRequestOf(before, after)));
  const code = await runAction({
    environment: {
      ...gitTestEnvironment,
      GITHUB_WORKSPACE: checkout.root,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_WORKFLOW_REF: 'northwind/api/.github/workflows/gate.yml@refs/heads/main',
      RUNNER_TEMP: folder.root,
      INPUT_COMMENT: 'never',
      'INPUT_AS-OF': '2026-10-15',
      'INPUT_REPORT-DIR': 'report',
      ...inputs,
    },
    write: () => {},
    now: new Date('2026-10-15T08:00:00Z'),
  });
  const { comparison, verdict } = reportSchema.parse(
    JSON.parse(readFileSync(join(checkout.root, 'report', 'report.json'), 'utf8')),
  );
  return {
    code,
    state: comparison?.state,
    rose: (comparison?.score?.change ?? 0) > 0,
    rules: verdict.rules.map(({ rule }) => rule),
    weakens: comparison?.settings
      .filter(({ direction }) => direction === 'weakens')
      .map(({ code: setting, subject }) => (subject === null ? setting : `${setting} ${subject}`)),
    fewer: comparison?.controls.flatMap(({ tests }) => tests.flatMap(({ items }) => items ?? [])),
    evidence: comparison?.evidence.map(({ change, path, rows }) =>
      rows ? `${change} ${path} ${rows.was} → ${rows.is}` : `${change} ${path}`,
    ),
  };
}

const nothing: Edit = () => {};

/** Replaces in a file; what is not there is a mistake of the test. */
function edit(path: string, ...pairs: (readonly [string, string])[]): Edit {
  return (repository) => {
    let contents = readFileSync(join(repository.root, path), 'utf8');
    for (const [from, to] of pairs) {
      if (!contents.includes(from)) throw new Error(`nothing to edit: ${from}`);
      contents = contents.replace(from, to);
    }
    repository.write({ [path]: contents });
  };
}

/** Somebody without MFA: the export shows what keeps the control from full credit. */
const withoutMfa = edit(users, [',Yes,', ',No,']);
const move =
  (from: string, to: string): Edit =>
  (repository) =>
    repository.git('mv', from, to);
const write =
  (files: Record<string, string | undefined>): Edit =>
  (repository) =>
    repository.write(files);
const link =
  (path: string, target: string): Edit =>
  ({ root }) =>
    symlinkSync(target, join(root, path));
const all =
  (...edits: Edit[]): Edit =>
  (repository) => {
    for (const one of edits) one(repository);
  };
const moveFolder =
  (from: string, to: string): Edit =>
  ({ root }) =>
    renameSync(join(root, from), join(root, to));

const vendors = `  vendors:
    # One report is still outstanding; we say so ourselves.
    state: informal
    owner: amara.nwosu@northwind.example
    remediation:
      due: 2026-11-30
      effort_days: 1
      steps: [Get the current report from the vendor, Review it with Security, Write the day into the inventory]
`;
const exempt = (more: string) =>
  `  vendors:\n    not_applicable: { reason: No vendors, date: 2026-02-01${more} }\n`;
const uses = (action: string) => `jobs: { gate: { steps: [{ uses: ${action} }] } }\n`;
const workflow = '.github/workflows/gate.yml';

const cheats: [name: string, base: Edit, head: Edit, weakens: string][] = [
  [
    'the manifest becomes a link to a laxer one',
    nothing,
    all(write({ 'other/lax.yml': lax, [manifest]: undefined }), link(manifest, '../other/lax.yml')),
    'threshold',
  ],
  [
    'its folder becomes a link to one with a laxer manifest, itself a link',
    nothing,
    all(
      moveFolder('compliance', 'soc2'),
      write({ 'soc2/manifest.yml': undefined, 'soc2/lax.yml': lax.replaceAll(/owner: .*/g, 'owner: us') }),
      link('soc2/manifest.yml', 'lax.yml'),
      link('compliance', 'soc2'),
    ),
    'threshold',
  ],
  [
    'the evidence folder becomes a link to one without what fails',
    withoutMfa,
    all(
      moveFolder('compliance/evidence', 'chosen'),
      write({ 'chosen/mfa/okta-users-2026-10-01.csv': undefined }),
      link('compliance/evidence', '../chosen'),
    ),
    'evidence-removed mfa',
  ],
  ['what fails is deleted', withoutMfa, write({ [users]: undefined }), 'evidence-removed mfa'],
  [
    'or moved to another control',
    withoutMfa,
    move(users, evidence('policies/users.csv')),
    'evidence-removed mfa',
  ],
  [
    'or given an ending that nobody reads',
    withoutMfa,
    move(users, evidence('mfa/okta-users-2026-10-01.bak')),
    'evidence-removed mfa',
  ],
  [
    'or put off to a day to come',
    withoutMfa,
    move(users, evidence('mfa/okta-users-2027-10-01.csv')),
    'evidence-restated mfa',
  ],
  [
    'by a sidecar too',
    withoutMfa,
    write({ [`${users}.meta.yml`]: 'date: 2027-01-01\n' }),
    'evidence-restated mfa',
  ],
  ['or loses the column in which it fails', withoutMfa, edit(users, ['MFA', 'XYZ']), 'rows-deleted mfa'],
  [
    'or no longer named by the manifest',
    all(
      withoutMfa,
      ({ root }) => renameSync(join(root, users), join(root, evidence('hr/users-2026-10-01.csv'))),
      edit(manifest, ['  mfa:\n', '  mfa:\n    evidence: [{ path: hr/users-2026-10-01.csv }]\n']),
    ),
    edit(manifest, ['    evidence: [{ path: hr/users-2026-10-01.csv }]\n', '']),
    'evidence-removed mfa',
  ],
  [
    'whoever acknowledged no policy is taken off the roster',
    edit(evidence('hr/roster.csv'), [
      'NW-001,Marek',
      'NW-999,Nadia,Ovi,nadia.ovi@northwind.example,Sales,Agent,Full-time,2020-03-04,,\nNW-001,Marek',
    ]),
    edit(evidence('hr/roster.csv'), [
      'NW-999,Nadia,Ovi,nadia.ovi@northwind.example,Sales,Agent,Full-time,2020-03-04,,\n',
      '',
    ]),
    'evidence-removed policies',
  ],
  [
    'or gives way to somebody who has just joined',
    edit(evidence('hr/roster.csv'), [
      'NW-001,Marek',
      'NW-999,Nadia,Ovi,nadia.ovi@northwind.example,Sales,Agent,Full-time,2020-03-04,,\nNW-001,Marek',
    ]),
    edit(evidence('hr/roster.csv'), [
      'NW-999,Nadia,Ovi,nadia.ovi@northwind.example,Sales,Agent,Full-time,2020-03-04,,\n',
      'NW-998,Kim,Li,kim.li@northwind.example,Sales,Agent,Full-time,2026-10-12,,\n',
    ]),
    'evidence-removed policies',
  ],
  [
    'an exemption that lacked its approver gets one',
    edit(manifest, [vendors, exempt(', expires: 2026-12-31')]),
    edit(manifest, [exempt(', expires: 2026-12-31'), exempt(', expires: 2026-12-31, approved_by: Dana Ito')]),
    'not-applicable vendors',
  ],
  [
    'or its last day',
    edit(manifest, [vendors, exempt(', approved_by: Dana Ito')]),
    edit(manifest, [
      exempt(', approved_by: Dana Ito'),
      exempt(', approved_by: Dana Ito, expires: 2026-12-31'),
    ]),
    'not-applicable vendors',
  ],
  [
    'an easy control of one’s own takes the place of the library’s',
    edit(manifest, ['\ncontrols:\n', '\ncontrols:\n  penetration-test: { state: informal }\n']),
    edit(manifest, [
      '{ state: informal }',
      '{ state: informal, title: Pen test, criteria: [CC4.1], tests: [{ facts: [date] }] }',
    ]),
    'test-deleted penetration-test',
  ],
  [
    'an audit of operation whose period has only begun',
    edit(
      manifest,
      ['type: 2', 'type: 1'],
      ['period: { from: 2026-01-01, to: 2026-12-31 }', 'date: 2026-12-31'],
    ),
    edit(
      manifest,
      ['type: 1', 'type: 2'],
      ['date: 2026-12-31', 'period: { from: 2026-10-01, to: 2027-09-30 }'],
    ),
    'audit',
  ],
  [
    'a year of grace',
    nothing,
    edit(manifest, ['hr/roster.csv', 'hr/roster.csv\n  grace_days: 365']),
    'grace-days',
  ],
  ['no look for secrets', nothing, edit(manifest, ['version: 1\n', 'version: 1\nleaks: off\n']), 'leaks'],
  [
    'a control of one’s own under a new name',
    (repository) =>
      repository.write({
        [manifest]: `${strict}  scans: { title: Scans, criteria: [CC7.1], state: informal, tests: [{ every: month }] }\n`,
      }),
    edit(manifest, ['  scans:', '  scans-2:']),
    'control-deleted scans',
  ],
  [
    'approvers that are oneself, who then only warns',
    nothing,
    edit(manifest, ['  threshold: 80', '  threshold: 80\n  approvers: [mallory]']),
    'approver',
  ],
  [
    'the running workflow, whatever it names',
    write({ [workflow]: uses('./gate') }),
    write({ [workflow]: uses('./gate').replace('uses', 'continue-on-error: true, uses') }),
    `workflow ${workflow}`,
  ],
  [
    'another workflow that runs it, pinned to a fork',
    write({ '.github/workflows/a.yml': uses('northwind/soc2-gate@v1') }),
    write({ '.github/workflows/a.yml': uses('mallory/soc2-gate@v1') }),
    'workflow .github/workflows/a.yml',
  ],
  ...[
    ['a condition', 'if: false, '],
    ['an error that does not count', 'continue-on-error: true, '],
    ['another version', '', '@v1', '@v0.0.1'],
    ['looser inputs', 'with: { enforce: false }, '],
  ].map(([what = '', added = '', from = '', to = '']): (typeof cheats)[number] => [
    `${what} in another workflow that runs it`,
    write({ '.github/workflows/a.yml': uses('northwind/soc2-gate@v1') }),
    write({
      '.github/workflows/a.yml': uses('northwind/soc2-gate@v1')
        .replace('uses', `${added}uses`)
        .replace(from, to),
    }),
    'workflow .github/workflows/a.yml',
  ]),
  [
    'the running workflow under another name',
    write({ '.github/workflows/old.yml': `${uses('./check')}# ${'one line like another\n# '.repeat(9)}` }),
    all(move('.github/workflows/old.yml', workflow), edit(workflow, ['uses', 'if: false, uses'])),
    'workflow .github/workflows/old.yml',
  ],
  [
    'a reusable workflow that the running one calls, whatever it names',
    write({
      [workflow]: 'jobs: { gate: { uses: ./.github/workflows/inner.yml } }\n',
      '.github/workflows/inner.yml': uses('./check'),
    }),
    edit('.github/workflows/inner.yml', ['uses', 'if: false, uses']),
    'workflow .github/workflows/inner.yml',
  ],
  [
    'a local action that such a one uses',
    write({
      [workflow]: 'jobs: { gate: { uses: "./.github/workflows/inner.yml" } }\n',
      '.github/workflows/inner.yml': uses('./tools/check'),
      'tools/check/action.yml': 'runs: { using: composite, steps: [] }\n',
    }),
    edit('tools/check/action.yml', ['[]', '[{ run: "true" }]']),
    'workflow tools/check/action.yml',
  ],
  [
    'a local action that runs it',
    write({ 'tools/gate/action.yml': uses('northwind/soc2-gate@v1') }),
    write({ 'tools/gate/action.yml': 'runs: { using: composite, steps: [] }\n' }),
    'workflow tools/gate/action.yml',
  ],
];

describe('a pull request that would pass by other means than evidence', () => {
  it.each(cheats)('%s', async (_, base, head, weakens) => {
    const result = await judged(base, head);
    expect(result).toMatchObject({ code: 1, state: 'compared' });
    expect(result.rules).toContain('weakens');
    expect(result.weakens).toContain(weakens);
  });

  it('a change whose base has no manifest does not allow itself to edit the workflow', async () => {
    const result = await judged(
      write({ [manifest]: undefined, [workflow]: uses('./gate') }),
      write({
        [manifest]: lax.replace('threshold: 1', 'threshold: 1\n  ratchet: warn\n  enforce: false'),
        [workflow]: uses('./easy'),
      }),
    );
    expect(result).toMatchObject({ code: 1, state: 'new', rules: ['weakens'] });
  });

  it('nor is a first manifest that only reports kept from doing so', async () => {
    const reporting = lax.replace('threshold: 1', 'threshold: 100\n  enforce: false');
    const result = await judged(write({ [manifest]: undefined }), write({ [manifest]: reporting }));
    expect(result).toMatchObject({ code: 0, state: 'new', rules: ['threshold'] });
  });
});

describe('what is done in good faith', () => {
  it.each<[string, Edit, Edit]>([
    [
      'a repository where the manifest always was behind a link',
      all(moveFolder('compliance', 'soc2'), link('compliance', 'soc2')),
      write({ 'README.md': 'y' }),
    ],
    [
      'evidence under a better name',
      nothing,
      move(evidence('tabletop/2026-tabletop-exercise.md'), evidence('tabletop/2026-06.md')),
    ],
    [
      'a newer export in place of one that fails',
      withoutMfa,
      all(
        move(users, evidence('mfa/okta-users-2026-10-10.csv')),
        edit(evidence('mfa/okta-users-2026-10-10.csv'), [',No,', ',Yes,']),
      ),
    ],
    [
      'a leaver on the roster, and a contractor who was never of account taken off it',
      edit(evidence('hr/roster.csv'), [
        'NW-001,Marek',
        'NW-999,Nadia,Ovi,nadia.ovi@northwind.example,Sales,Agent,Full-time,2020-03-04,,\nNW-997,Old,Hand,old.hand@northwind.example,Sales,Agent,Contract,2019-03-04,2024-01-01,Left\nNW-001,Marek',
      ]),
      edit(
        evidence('hr/roster.csv'),
        ['NW-997,Old,Hand,old.hand@northwind.example,Sales,Agent,Contract,2019-03-04,2024-01-01,Left\n', ''],
        ['2020-03-04,,', '2020-03-04,2025-12-31,Left'],
      ),
    ],
    [
      'a local action beside the gate in the running workflow',
      write({
        [workflow]: `jobs: { gate: { steps: [{ uses: ./build }, { uses: northwind/soc2-gate@v1 }] } }\n`,
        'build/action.yml': 'runs: { using: composite, steps: [] }\n',
      }),
      edit('build/action.yml', ['[]', '[{ run: make }]']),
    ],
    [
      'a workflow that has nothing to do with it',
      write({ '.github/workflows/a.yml': 'a: 1\n' }),
      write({ '.github/workflows/a.yml': 'a: 2\n' }),
    ],
  ])('%s weakens nothing', async (_, base, head) => {
    expect(await judged(base, head)).toMatchObject({ code: 0, state: 'compared', rules: [], weakens: [] });
  });

  it('a workflow of the same name as one that another repository runs here', async () => {
    const result = await judged(
      write({ [workflow]: uses('./build') }),
      write({ [workflow]: uses('./build-2') }),
      { GITHUB_REPOSITORY: 'northwind/web' },
    );
    expect(result).toMatchObject({ code: 0, rules: [], weakens: [] });
  });

  it('a roster that is cut short shows by how much', async () => {
    const short = `${text('evidence/hr/roster.csv').split('\n').slice(0, 3).join('\n')}\n`;
    const { evidence: told, rose } = await judged(nothing, write({ [evidence('hr/roster.csv')]: short }));
    expect({ told, rose }).toEqual({ told: ['changed hr/roster.csv 43 → 2'], rose: false });
  });
});

it('a newer export of fewer accounts shows how many it looks at', async () => {
  const newer = text('evidence/mfa/okta-users-2026-10-01.csv').split('\n').slice(0, 3).join('\n');
  const shorter = write({ [evidence('mfa/okta-users-2026-10-10.csv')]: `${newer}\n` });
  const { weakens, fewer } = await judged(withoutMfa, shorter);
  expect({ weakens, fewer }).toEqual({ weakens: [], fewer: [{ was: expect.any(Number), is: 2 }] });
});

describe('tricks with names', () => {
  it('two names that look alike are two files, whichever git names first', async () => {
    const twin = (form: 'NFC' | 'NFD') => evidence(`mfa/nutzer-ü-2026-10-01.csv`.normalize(form));
    const good = text('evidence/mfa/okta-users-2026-10-01.csv');
    for (const [bad, fine] of [
      ['NFC', 'NFD'],
      ['NFD', 'NFC'],
    ] as const) {
      const result = await judged(
        all(write({ [users]: undefined, [twin(bad)]: good.replace(',Yes,', ',No,') })),
        write({ [twin(fine)]: good }),
      );
      expect(result).toMatchObject({ code: 1, rose: false });
    }
  });

  it('an encoding that nobody reads shows, though git sees no edit', async () => {
    const recode: Edit = (repository) => {
      const codes = [...readFileSync(join(repository.root, users), 'utf8')].map(
        (one) => one.codePointAt(0) ?? 0,
      );
      repository.write({
        '.gitattributes': `${users} working-tree-encoding=UTF-32LE\n`,
        [users]: new Uint8Array(Uint32Array.from(codes).buffer),
      });
    };
    const { code, rose, evidence: told } = await judged(nothing, recode, { 'INPUT_MAX-DROP': '0' });
    expect({ code, rose, told }).toMatchObject({
      code: 1,
      rose: false,
      told: [expect.stringContaining('changed mfa/')],
    });
  });

  it.each([
    ['out of the folder', '/etc/hostname'],
    ['to itself', 'okta-users-2026-10-01.csv'],
    ['nowhere', 'gone.csv'],
  ])('a link %s in the place of what fails hides nothing', async (_, target) => {
    const replaced = all(write({ [users]: undefined }), link(users, target));
    const { code, rose, evidence: told } = await judged(withoutMfa, replaced);
    expect({ code, rose }).toEqual({ code: 1, rose: false });
    expect(told).toEqual([expect.stringContaining('changed mfa/')]);
  });

  it('names with line ends and quotes are compared like others', async () => {
    const odd = evidence('tabletop/"a\nb\' $(x).md');
    const { state, evidence: told } = await judged(
      nothing,
      write({ [odd]: text('evidence/tabletop/2026-tabletop-exercise.md') }),
    );
    expect({ state, told }).toEqual({ state: 'compared', told: ['added tabletop/"a\nb\' $(x).md'] });
  });
});
