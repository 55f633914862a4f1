import { describe, expect, it } from 'vitest';
import { catalog } from '../src/core/catalog/catalog.ts';
import type { TestOfControl } from '../src/core/catalog/control.ts';
import type { Evidence } from '../src/core/evidence/evidence.ts';
import type { TestContext } from '../src/core/tests-of-control/context.ts';
import { examineTest } from '../src/core/tests-of-control/examine-test.ts';
import type { TestResult } from '../src/core/tests-of-control/test-result.ts';
import { day, makeContext, makeEvidence } from './make-evidence.ts';

function testOf(control: string, id: string): TestOfControl {
  const test = catalog
    .find((candidate) => candidate.id === control)
    ?.tests.find((candidate) => candidate.id === id);
  if (!test) throw new Error(`no such test: ${control} ${id}`);
  return test;
}

/** Outcome, what was found, and the exceptions as `file:line code`. */
function examined(control: string, id: string, context: TestContext): [string, string, ...string[]] {
  const result: TestResult = examineTest(testOf(control, id), context);
  const exceptions = result.exceptions.map(({ file, line, found }) => `${file}:${line ?? ''} ${found.code}`);
  return [result.outcome, result.found.code, ...exceptions];
}

const restoreFacts = { scenario: 'Orders database', outcome: 'Passed', recovery_time: '42 minutes' };

describe('document', () => {
  const restore = (parts: Parameters<typeof makeEvidence>[0]) =>
    examined('backup-restore', 'restore-test', makeContext([makeEvidence(parts)]));

  const { recovery_time: _, ...withoutTime } = restoreFacts;
  it.each([
    ['complete and recent', { facts: restoreFacts, date: '2026-05-20' }, ['met', 'document']],
    ['exactly 12 months old', { facts: restoreFacts, date: '2025-10-15' }, ['met', 'document']],
    ['a day too old', { facts: restoreFacts, date: '2025-10-14' }, ['not-met', 'outside-window']],
    ['undated', { facts: restoreFacts }, ['not-met', 'facts-missing']],
    ['without recovery time', { facts: withoutTime, date: '2026-05-20' }, ['not-met', 'facts-missing']],
  ])('%s', (_title, parts, expected) => expect(restore(parts)).toEqual(expected));

  it.each([
    ['Failed: the dump was corrupt', 'failed-outcome'],
    ['❌ FAIL', 'failed-outcome'],
    ['The restore test failed', 'failed-outcome'],
    ['Not run', 'failed-outcome'],
    ['Passed, no failures', 'document'],
    ['Success. Two warnings; nothing failed', 'document'],
    ['Restored; failover not needed', 'document'],
  ])('an outcome of "%s" is %s', (outcome, code) => {
    expect(restore({ facts: { ...restoreFacts, outcome }, date: '2026-05-20' })[1]).toBe(code);
  });

  it('tells of the placeholder that stands where a fact belongs', () => {
    const place = { file: 'a.md', line: 7 };
    const evidence = makeEvidence({
      facts: { scenario: 's', outcome: 'o' },
      unfilled: [{ name: 'recovery_time', placeholder: 'TBD', place }],
      date: '2026-05-20',
    });
    const result = examineTest(testOf('backup-restore', 'restore-test'), makeContext([evidence]));
    expect(result.found).toEqual({
      code: 'facts-missing',
      file: 'a.md',
      missing: [{ fact: 'recovery_time', placeholder: 'TBD', line: 7 }],
    });
  });

  it('takes the best of several documents', () => {
    const old = makeEvidence({ path: 'a.md', facts: restoreFacts, date: '2024-01-01' });
    const good = makeEvidence({ path: 'b.md', facts: restoreFacts, date: '2026-05-20' });
    expect(examined('backup-restore', 'restore-test', makeContext([old, good]))).toEqual(['met', 'document']);
  });
});

describe('opaque evidence', () => {
  const screenshot = (source: 'sidecar' | 'file name', facts = { reviewer: 'Dana Ito' }) =>
    makeEvidence({ path: 's.png', format: 'opaque', facts, date: '2026-09-01', source });

  it.each([
    ['with a named person and a date', screenshot('sidecar'), ['met', 'screenshot']],
    ['dated by its name only', screenshot('file name'), ['not-met', 'unvouched']],
    [
      'with no person',
      makeEvidence({ path: 's.png', format: 'opaque', date: '2026-09-01', source: 'sidecar' }),
      ['not-met', 'unvouched'],
    ],
  ])('a screenshot %s', (_, evidence, expected) => {
    expect(examined('mfa', 'enforced', makeContext([evidence]))).toEqual(expected);
  });

  it('is attested, never inspected', () => {
    expect(examineTest(testOf('mfa', 'enforced'), makeContext([screenshot('sidecar')])).basis).toBe(
      'attested',
    );
  });

  it('does not show TLS: that takes an export or a scanner', () => {
    expect(examined('encryption', 'in-transit', makeContext([screenshot('sidecar')]))[0]).toBe('not-met');
  });
});

describe('configuration', () => {
  const config = (
    settings: NonNullable<Parameters<typeof makeEvidence>[0]>['settings'],
    date = '2026-09-01',
  ) =>
    makeEvidence({
      path: 'c.json',
      format: 'record',
      ...(settings ? { settings } : {}),
      ...(date ? { date } : {}),
    });

  it.each([
    ['mfa', 'enforced', { mfa_enforced: true }, 'met'],
    ['mfa', 'enforced', { mfa_enforced: false }, 'not-met'],
    ['encryption', 'at-rest', { encryption_at_rest: 'AES-256-GCM' }, 'met'],
    ['encryption', 'at-rest', { encryption_at_rest: 'aws:kms' }, 'met'],
    ['encryption', 'at-rest', { encryption_at_rest: 'AES-128' }, 'not-met'],
    ['encryption', 'at-rest', { encryption_at_rest: '3DES' }, 'not-met'],
    ['encryption', 'at-rest', { encryption_at_rest: true }, 'not-met'],
    ['encryption', 'in-transit', { tls_minimum_version: 1.2 }, 'met'],
    ['encryption', 'in-transit', { tls_minimum_version: 1.1 }, 'not-met'],
    ['peer-review', 'branch-protection', { required_approvals: 1 }, 'met'],
    ['peer-review', 'branch-protection', { required_approvals: 0 }, 'not-met'],
  ])('%s %s with %o is %s', (control, id, settings, expected) => {
    expect(examined(control, id, makeContext([config(settings)]))[0]).toBe(expected);
  });

  it('one weak value among strong ones fails, at its place', () => {
    const evidence = [
      config({ encryption_at_rest: 'AES256' }),
      { ...config({ encryption_at_rest: 'none' }), path: 'd.json' },
    ];
    expect(examined('encryption', 'at-rest', makeContext(evidence))).toEqual([
      'not-met',
      'weak-setting',
      'c.json:1 weak-setting',
    ]);
  });

  it('must be dated, and recent', () => {
    expect(examined('mfa', 'enforced', makeContext([config({ mfa_enforced: true }, '')]))).toEqual([
      'not-met',
      'undated',
    ]);
    expect(examined('mfa', 'enforced', makeContext([config({ mfa_enforced: true }, '2024-09-01')]))).toEqual([
      'not-met',
      'outside-window',
    ]);
  });

  it('a policy document that says so does not count', () => {
    const policy = makeEvidence({
      facts: { approver: 'Dana Ito' },
      text: 'MFA is required for everyone.',
      date: '2026-02-01',
    });
    expect(examined('mfa', 'enforced', makeContext([policy]))).toEqual(['not-met', 'no-setting']);
  });
});

describe('everyPeriod', () => {
  const review = (
    path: string,
    date: string | undefined,
    facts: Record<string, string> = { reviewer: 'Dana Ito' },
    rest = {},
  ) => makeEvidence({ path, facts, ...(date ? { date } : {}), ...rest });
  const quarter = (evidence: Evidence[]) =>
    examineTest(testOf('access-reviews', 'every-quarter'), makeContext(evidence));
  const three = [review('q1.md', '2026-03-28'), review('q2.md', '2026-06-30'), review('q3.md', '2026-09-15')];

  it('wants every quarter that has ended', () => {
    expect(quarter(three)).toMatchObject({ outcome: 'met', counts: { expected: 3, actual: 3 } });
    expect(quarter(three.slice(0, 2))).toMatchObject({
      outcome: 'not-met',
      found: { missing: ['2026-Q3'], longestGapDays: 107 },
    });
    expect(quarter([])).toMatchObject({ outcome: 'not-met', found: { code: 'no-evidence' } });
  });

  it('a review signed after the quarter counts for the quarter it names, within 30 days', () => {
    const q2 = (date: string) =>
      review('q2.md', date, { reviewer: 'Dana Ito' }, { period: { from: '2026-04-01', to: '2026-06-30' } });
    expect(quarter([three[0], q2('2026-07-30'), three[2]].filter((one) => one !== undefined)).outcome).toBe(
      'met',
    );
    expect(quarter([three[0], q2('2026-07-31'), three[2]].filter((one) => one !== undefined)).outcome).toBe(
      'not-met',
    );
  });

  it('a record that states the whole year does not stand for four quarters', () => {
    expect(
      quarter([
        review(
          'y.md',
          '2026-12-31',
          { reviewer: 'Dana Ito' },
          { period: { from: '2026-01-01', to: '2026-12-31' } },
        ),
      ]).found,
    ).toMatchObject({ actual: 0 });
  });

  it('names what an unsigned review lacks', () => {
    const unsigned = review(
      'q2.md',
      '2026-06-30',
      {},
      { unfilled: [{ name: 'reviewer', placeholder: '[name]', place: { file: 'q2.md', line: 9 } }] },
    );
    expect(quarter([...three.filter(({ path }) => path !== 'q2.md'), unsigned])).toMatchObject({
      outcome: 'not-met',
      exceptions: [
        {
          file: 'q2.md',
          found: {
            code: 'period-record-incomplete',
            period: '2026-Q2',
            missing: [{ fact: 'reviewer', placeholder: '[name]', line: 9 }],
          },
        },
      ],
    });
  });

  it('reads a log with a row for each quarter', () => {
    const log = makeEvidence({
      path: 'log.csv',
      rows: [
        'Quarter,Reviewer,Date',
        '2026 Q1,Dana Ito,2026-04-02',
        '2026 Q2,Sam Roe,2026-07-01',
        '2026 Q3,,2026-10-01',
      ],
    });
    expect(quarter([log])).toMatchObject({
      outcome: 'not-met',
      found: { actual: 2, missing: ['2026-Q3'] },
      exceptions: [{ file: 'log.csv', line: 4 }],
    });
  });

  it('reads a sheet of decisions, and misses the decision that is not there', () => {
    const sheet = (path: string, date: string, decision: string) =>
      makeEvidence({
        path,
        rows: [
          'Email,System,Decision,Reviewer,Decision Date',
          `a@x.example,AWS,keep,Dana Ito,${date}`,
          `b@x.example,AWS,${decision},Dana Ito,${date}`,
        ],
      });
    const sheets = (decision: string) => [
      sheet('1.csv', '2026-03-30', 'keep'),
      sheet('2.csv', '2026-06-30', decision),
      sheet('3.csv', '2026-09-30', 'revoke'),
    ];
    expect(quarter(sheets('keep'))).toMatchObject({ outcome: 'met', basis: 'inspected' });
    expect(quarter(sheets(''))).toMatchObject({
      outcome: 'not-met',
      exceptions: [{ file: '2.csv', line: 3 }],
    });
  });

  it('while no quarter has ended, the one before stands in: nothing is not a pass', () => {
    const context = { period: { from: day('2026-10-01'), to: day('2026-10-15') } };
    const test = testOf('access-reviews', 'every-quarter');
    expect(examineTest(test, makeContext([], undefined, context)).outcome).toBe('not-met');
    expect(examineTest(test, makeContext([review('q3.md', '2026-09-15')], undefined, context)).outcome).toBe(
      'met',
    );
  });
});

describe('everyRow', () => {
  const head = 'Employee,Last Working Day,Access Revoked';
  const departures = (rows: string[], roster?: string[]) =>
    examined(
      'offboarding',
      'every-departure',
      makeContext([makeEvidence({ path: 'd.csv', rows: [head, ...rows] })], roster),
    );

  it.each([
    ['the same day', ['A,2026-03-01,2026-03-01'], ['met', 'rows']],
    ['the day before', ['A,2026-03-01,2026-02-28'], ['met', 'rows']],
    [
      'three days late, of two',
      ['A,2026-03-01,2026-03-01', 'B,2026-04-01,2026-04-04'],
      ['not-met', 'rows', 'd.csv:3 cell-late'],
    ],
    ['never', ['A,2026-03-01,2026-03-01', 'B,2026-04-01,'], ['not-met', 'rows', 'd.csv:3 cell-no-date']],
    ['before the period', ['A,2025-03-01,2025-06-01'], ['not-met', 'no-rows']],
    [
      'no departure day',
      ['A,2026-03-01,2026-03-01', 'B,soon,2026-04-01'],
      ['not-met', 'rows', 'd.csv:3 cell-no-date'],
    ],
    ['an ambiguous day', ['A,03/04/2026,03/04/2026'], ['not-met', 'rows', 'd.csv:2 cell-ambiguous-date']],
    ['settled by another row', ['A,03/04/2026,03/04/2026', 'B,25/04/2026,25/04/2026'], ['met', 'rows']],
  ])('revoked %s', (_, rows, expected) => expect(departures(rows)).toEqual(expected));

  it('a scan that ran to its end and found nothing is clean; headings without rows are not', () => {
    const test: TestOfControl = {
      id: 'scan',
      shows: 'operation',
      procedure: 'everyRow',
      expects: '',
      remedy: '',
      shape: 'vulnerabilities',
      item: 'finding',
      attributes: [{ column: 'fixed', filled: true }],
      files: 'latest',
      window: 'any',
    };
    const rows = ['ID,Severity,State'];
    const clean = makeEvidence({ path: 's.json', rows, settings: { scan_completed: true } });
    expect(examineTest(test, makeContext([clean]))).toMatchObject({
      outcome: 'met',
      counts: { expected: 0 },
    });
    expect(examineTest(test, makeContext([makeEvidence({ path: 's.csv', rows })])).outcome).toBe('not-met');
  });

  it('a whole population fails: every departure late; one alone is an exception', () => {
    const late = (rows: string[]) =>
      examineTest(
        testOf('offboarding', 'every-departure'),
        makeContext([makeEvidence({ path: 'd.csv', rows: [head, ...rows] })]),
      );
    expect(late(['A,2026-03-01,2026-03-05', 'B,2026-04-01,2026-04-05']).wholePopulationFails).toBe(true);
    expect(late(['A,2026-03-01,2026-03-05']).wholePopulationFails).toBe(false);
  });

  it.each([
    ['No departures between January and September 2026.', 'met'],
    ['There were zero leavers in the period.', 'met'],
    ['Nobody left the company.', 'met'],
    ['No departures kept access beyond their last day.', 'not-met'],
    ['All departures are listed in the HR system.', 'not-met'],
  ])('"%s" is %s', (text, outcome) => {
    const statement = makeEvidence({ path: 'none.md', text, date: '2026-10-01' });
    expect(examined('offboarding', 'every-departure', makeContext([statement]))[0]).toBe(outcome);
    expect(
      examined('offboarding', 'every-departure', makeContext([makeEvidence({ path: 'none.md', text })]))[0],
    ).toBe('not-met');
  });

  it('a ticket with both days counts as a row', () => {
    const facts = { person: 'A', departed: '2026-03-01', revoked: '2026-03-01' };
    const ticket = makeEvidence({ path: 't.md', facts, date: '2026-03-01' });
    expect(examined('offboarding', 'every-departure', makeContext([ticket]))).toEqual(['met', 'rows']);
  });

  const accounts = (rows: string[], date = '2026-09-30') =>
    examined(
      'mfa',
      'every-account',
      makeContext([
        makeEvidence({ path: 'a.csv', rows: ['Email,Status,MFA', ...rows], ...(date ? { date } : {}) }),
      ]),
    );

  it.each([
    ['all enrolled', ['a@x.example,ACTIVE,true'], ['met', 'rows']],
    [
      'one not',
      ['a@x.example,ACTIVE,true', 'b@x.example,ACTIVE,false'],
      ['not-met', 'rows', 'a.csv:3 cell-not-yes'],
    ],
    [
      'one unknown',
      ['a@x.example,ACTIVE,true', 'b@x.example,ACTIVE,maybe'],
      ['not-met', 'rows', 'a.csv:3 cell-not-yes'],
    ],
    ['a suspended one', ['a@x.example,ACTIVE,true', 'b@x.example,SUSPENDED,false'], ['met', 'rows']],
    ['only suspended ones', ['b@x.example,SUSPENDED,false'], ['not-met', 'no-rows']],
  ])('accounts: %s', (_, rows, expected) => expect(accounts(rows)).toEqual(expected));

  it('an undated account export shows nothing; none at all does not apply', () => {
    expect(accounts(['a@x.example,ACTIVE,true'], '')).toEqual(['not-met', 'undated']);
    expect(examined('mfa', 'every-account', makeContext([]))[0]).toBe('does-not-apply');
  });

  it.each([
    ['approved by another', 'dana,sam', 'met'],
    ['approved by the author', 'dana,Dana', 'not-met'],
    ['approved by nobody', 'dana,', 'not-met'],
    ['approved by both', 'dana,dana; sam', 'met'],
  ])('a pull request %s', (_, row, outcome) => {
    const evidence = makeEvidence({
      path: 'p.csv',
      rows: ['Number,Author,Approved by,Merged at', `12,${row},2026-05-01`],
    });
    expect(examined('peer-review', 'merged-changes', makeContext([evidence]))[0]).toBe(outcome);
  });

  it.each([
    ['reviewed in time', 'AWS,yes,Confidential,2026-02-01', ['met', 'rows']],
    [
      'reviewed too long ago',
      'AWS,yes,Confidential,2025-02-01',
      ['not-met', 'rows', 'v.csv:2 cell-outside-window'],
    ],
    ['never reviewed', 'AWS,yes,Confidential,', ['not-met', 'rows', 'v.csv:2 cell-no-date']],
    ['not classified', 'AWS,yes,TBD,2026-02-01', ['not-met', 'rows', 'v.csv:2 cell-empty']],
    ['without customer data', 'Lunch Club,no,,', ['not-met', 'no-rows']],
  ])('a vendor %s', (_, row, expected) => {
    const evidence = makeEvidence({
      path: 'v.csv',
      rows: ['Vendor,Customer Data,Data Classification,SOC 2 Report Reviewed', row],
    });
    expect(examined('vendors', 'inventory', makeContext([evidence]))).toEqual(expected);
  });
});

describe('everyMember', () => {
  const roster = [
    'Employee ID,Full Name,Work Email,Start Date,End Date',
    '1,Ann Bee,ann@x.example,2024-01-01,',
    '2,Cy Dee,cy@x.example,2024-01-01,',
    '3,Eve Fox,eve@x.example,2024-01-01,2026-05-01',
    '4,Gus Hay,gus@x.example,2026-10-01,',
  ];
  const training = (rows: string[], withRoster = true, head = 'Work Email,Completed On,Status') =>
    examined(
      'training',
      'every-employee',
      makeContext([makeEvidence({ path: 't.csv', rows: [head, ...rows] })], withRoster ? roster : undefined),
    );

  it.each([
    [
      'everyone, whatever the case',
      ['ANN@x.example,2026-02-01,Passed', 'cy@x.example,2026-02-01,Completed'],
      ['met', 'members'],
    ],
    [
      'one not in the register: at the roster line',
      ['ann@x.example,2026-02-01,Passed'],
      ['not-met', 'members', 'hr/roster.csv:3 unlisted'],
    ],
    [
      'one too long ago',
      ['ann@x.example,2026-02-01,Passed', 'cy@x.example,2024-02-01,Passed'],
      ['not-met', 'members', 't.csv:3 cell-outside-window'],
    ],
    [
      'one in progress',
      ['ann@x.example,2026-02-01,Passed', 'cy@x.example,,In Progress'],
      ['not-met', 'members', 't.csv:3 cell-unwanted-value'],
    ],
    [
      'the better of two rows counts',
      ['ann@x.example,2026-02-01,Passed', 'cy@x.example,2024-02-01,Passed', 'cy@x.example,2026-02-02,Passed'],
      ['met', 'members'],
    ],
  ])('%s', (_, rows, expected) => expect(training(rows)).toEqual(expected));

  it('joins on the id, else on the name', () => {
    expect(
      training(
        ['1,2026-02-01,Passed', '2,2026-02-01,Passed'],
        true,
        'Employee Number,Completed On,Status',
      )[0],
    ).toBe('met');
    expect(
      training(
        ['ann  BEE,2026-02-01,Passed', 'Cy Dee,2026-02-01,Passed'],
        true,
        'Learner,Completed On,Status',
      )[0],
    ).toBe('met');
  });

  it('says which register rows belong to nobody', () => {
    const evidence = makeEvidence({
      path: 't.csv',
      rows: [
        'Work Email,Completed On',
        'ann@x.example,2026-02-01',
        'cy@x.example,2026-02-01',
        'eve@x.example,2026-02-01',
        'zoe@x.example,2026-02-01',
      ],
    });
    const result = examineTest(testOf('training', 'every-employee'), makeContext([evidence], roster));
    expect(result).toMatchObject({
      outcome: 'met',
      basis: 'inspected',
      unmatched: [{ file: 't.csv', line: 5 }],
    });
  });

  it('without a roster the rows stand in, attested', () => {
    const evidence = makeEvidence({
      path: 't.csv',
      rows: ['Work Email,Completed On', 'ann@x.example,2026-02-01'],
    });
    expect(examineTest(testOf('training', 'every-employee'), makeContext([evidence]))).toMatchObject({
      outcome: 'met',
      basis: 'attested',
    });
    expect(training(['ann@x.example,2024-02-01,Passed'], false)).toEqual([
      'not-met',
      'members',
      't.csv:2 cell-outside-window',
    ]);
  });

  it('a roster that cannot be read is not an empty company', () => {
    const evidence = makeEvidence({
      path: 't.csv',
      rows: ['Work Email,Completed On', 'ann@x.example,2026-02-01'],
    });
    expect(
      examined('training', 'every-employee', makeContext([evidence], undefined, { peopleUnreadable: true })),
    ).toEqual(['not-met', 'no-population']);
  });

  it('acknowledgments count from the approval on', () => {
    const policy = makeEvidence({
      path: 'p.md',
      facts: { approver: 'Dana Ito', approval_date: '2026-02-01' },
      date: '2026-02-01',
    });
    const acks = (days: string[]) =>
      makeEvidence({
        path: 'k.csv',
        rows: ['Email,Acknowledged On', `ann@x.example,${days[0]}`, `cy@x.example,${days[1]}`],
      });
    const run = (evidence: Evidence[]) => examined('policies', 'acknowledged', makeContext(evidence, roster));
    expect(run([policy, acks(['2026-02-01', '2026-03-01'])])).toEqual(['met', 'members']);
    expect(run([policy, acks(['2026-01-31', '2026-03-01'])])).toEqual([
      'not-met',
      'members',
      'k.csv:2 cell-before-approval',
    ]);
    expect(run([acks(['2026-02-01', '2026-03-01'])])).toEqual(['not-met', 'no-approval']);
  });

  it('each departure of the roster wants a record', () => {
    const record = (row: string) =>
      makeEvidence({ path: 'd.csv', rows: ['Email,Last Working Day,Access Revoked', row] });
    const run = (row: string) =>
      examined('offboarding', 'roster-departures', makeContext([record(row)], roster));
    expect(run('eve@x.example,2026-05-01,2026-05-01')).toEqual(['met', 'members']);
    expect(run('ann@x.example,2026-05-01,2026-05-01')).toEqual([
      'not-met',
      'members',
      'hr/roster.csv:4 unlisted',
    ]);
  });
});

describe('people and their access', () => {
  const roster = [
    'Full Name,Work Email,Start Date,End Date',
    'Ann Bee,ann@x.example,2024-01-01,',
    'Eve Fox,eve@x.example,2024-01-01,2026-05-01',
  ];
  const accounts = (row: string, date = '2026-09-30') =>
    makeEvidence({ path: 'a.csv', rows: ['Email,Status,MFA,Last Sign In', row], date });

  it.each([
    [
      'still active',
      'eve@x.example,ACTIVE,true,2026-04-30',
      ['not-met', 'absences', 'a.csv:2 present-after-leaving'],
    ],
    ['suspended', 'eve@x.example,SUSPENDED,true,2026-04-30', ['met', 'absences']],
    [
      'suspended, but used since',
      'eve@x.example,SUSPENDED,true,2026-05-04',
      ['not-met', 'absences', 'a.csv:2 active-after-leaving'],
    ],
    ['used on the last day', 'eve@x.example,SUSPENDED,true,2026-05-01', ['met', 'absences']],
    ['somebody else', 'ann@x.example,ACTIVE,true,2026-09-01', ['met', 'absences']],
  ])('the account of a leaver: %s', (_, row, expected) => {
    expect(examined('offboarding', 'no-account-left', makeContext([accounts(row)], roster))).toEqual(
      expected,
    );
  });

  it('an export made before the departure proves nothing against it', () => {
    const evidence = accounts('eve@x.example,ACTIVE,true,2026-04-01', '2026-04-30');
    expect(examined('offboarding', 'no-account-left', makeContext([evidence], roster))).toEqual([
      'met',
      'absences',
    ]);
  });

  it('without a roster, or without an export, there is nothing to join', () => {
    expect(
      examined('offboarding', 'no-account-left', makeContext([accounts('eve@x.example,ACTIVE,true,')]))[0],
    ).toBe('does-not-apply');
    expect(examined('offboarding', 'no-account-left', makeContext([], roster))[0]).toBe('does-not-apply');
  });

  const sheet = (rows: string[]) =>
    makeEvidence({ path: 'r.csv', rows: ['Name,Email,Decision,Reviewer,Decision Date', ...rows] });

  it.each([
    ['by another', 'Ann Bee,ann@x.example,keep,Cy Dee,2026-06-30', ['met', 'rows']],
    [
      'by the holder, by name',
      'Ann Bee,ann@x.example,keep,ann bee,2026-06-30',
      ['not-met', 'rows', 'r.csv:2 cell-same'],
    ],
    [
      'by the holder, by e-mail',
      'Ann Bee,ann@x.example,keep,ANN@x.example,2026-06-30',
      ['not-met', 'rows', 'r.csv:2 cell-same'],
    ],
    ['not at all', 'Ann Bee,ann@x.example,,Cy Dee,2026-06-30', ['not-met', 'rows', 'r.csv:2 cell-empty']],
  ])('an account decided on %s', (_, row, expected) => {
    expect(examined('access-reviews', 'by-somebody-else', makeContext([sheet([row])]))).toEqual(expected);
  });

  it('a sheet without a reviewer column is judged as a document, not row by row', () => {
    const evidence = makeEvidence({ path: 'r.csv', rows: ['Email,Decision', 'ann@x.example,keep'] });
    expect(examined('access-reviews', 'by-somebody-else', makeContext([evidence]))[0]).toBe('does-not-apply');
  });

  it('a leaver kept in a later review', () => {
    const kept = sheet(['Eve Fox,eve@x.example,keep,Cy Dee,2026-06-30']);
    const revoked = sheet(['Eve Fox,eve@x.example,revoke,Cy Dee,2026-06-30']);
    const before = sheet(['Eve Fox,eve@x.example,keep,Cy Dee,2026-03-30']);
    const run = (evidence: Evidence) =>
      examined('access-reviews', 'no-leaver-kept', makeContext([evidence], roster))[0];
    expect([run(kept), run(revoked), run(before)]).toEqual(['not-met', 'met', 'met']);
  });

  it('a review that leaves out an account of the export beside it', () => {
    const review = sheet(['Ann Bee,ann@x.example,keep,Cy Dee,2026-06-30']);
    const complete = makeContext([review, accounts('ann@x.example,ACTIVE,true,')]);
    const incomplete = makeContext([review, accounts('zoe@x.example,ACTIVE,true,')]);
    expect(examined('access-reviews', 'all-accounts', complete)).toEqual(['met', 'members']);
    expect(examined('access-reviews', 'all-accounts', incomplete)).toEqual([
      'not-met',
      'members',
      'a.csv:2 unlisted',
    ]);
    expect(examined('access-reviews', 'all-accounts', makeContext([review]))[0]).toBe('does-not-apply');
  });

  it.each([
    ['after enrolment', '2026-02-01,2026-03-01', 'met'],
    ['before enrolment', '2026-03-01,2026-02-01', 'not-met'],
    ['with no enrolment date', ',2026-03-01', 'met'],
  ])('training completed %s', (_, days, outcome) => {
    const evidence = makeEvidence({
      path: 't.csv',
      rows: ['Email,Enrollment Date,Completion Date', `ann@x.example,${days}`],
    });
    expect(examined('training', 'every-employee', makeContext([evidence], roster))[0]).toBe(outcome);
  });

  it('training completed before the person was hired', () => {
    const late = ['Full Name,Work Email,Start Date,End Date', 'Ann Bee,ann@x.example,2026-04-01,'];
    const evidence = makeEvidence({
      path: 't.csv',
      rows: ['Email,Completion Date', 'ann@x.example,2026-03-01'],
    });
    expect(examined('training', 'every-employee', makeContext([evidence], late))).toEqual([
      'not-met',
      'members',
      't.csv:2 cell-early',
    ]);
  });
});
