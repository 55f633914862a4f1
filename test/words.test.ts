import { describe, expect, it } from 'vitest';
import type { FiredRule } from '../src/core/assess/assessment.ts';
import { exact } from '../src/core/assess/exact.ts';
import type { Finding, FindingArguments, FindingCode } from '../src/core/assess/finding.ts';
import type { UnreadableReason } from '../src/core/evidence/evidence.ts';
import type { Found } from '../src/core/tests-of-control/found.ts';
import { findingMessage, findingRemedy, messageAt } from '../src/report/words-finding.ts';
import { foundSentence } from '../src/report/words-found.ts';
import { unreadable } from '../src/report/words-unreadable.ts';
import {
  noThreshold,
  ruleSentence,
  standingOf,
  stateWords,
  thresholdWords,
} from '../src/report/words-verdict.ts';
import { day } from './make.ts';

const window = { from: day('2026-01-01'), to: day('2026-10-15') };
const ever = { from: day('1970-01-01'), to: day('2026-10-15') };
const file = 'tabletop/2026.md';

describe('what was found', () => {
  const cases: { [Code in Found['code']]: [Extract<Found, { code: Code }>, string] } = {
    document: [
      { code: 'document', file, date: day('2026-06-11'), facts: ['date', 'scenario', 'participants'] },
      'tabletop/2026.md of 2026-06-11 has date, scenario and participants',
    ],
    'facts-missing': [
      {
        code: 'facts-missing',
        file,
        missing: [
          { fact: 'timeline' },
          { fact: 'scenario', placeholder: 'TBD', line: 12 },
          { fact: 'participants', placeholder: '', line: 13 },
        ],
      },
      'tabletop/2026.md lacks timeline, scenario and participants (line 12 says “TBD”)',
    ],
    undated: [{ code: 'undated', file }, 'tabletop/2026.md gives no date, in its contents, sidecar or name'],
    'rule-document': [
      { code: 'rule-document', file: 'restore-runbook.md' },
      'restore-runbook.md tells what is to be done and not when it was: its only date is that of the text',
    ],
    'outside-window': [
      { code: 'outside-window', file, date: day('2025-06-11'), window },
      'tabletop/2026.md is dated 2025-06-11, outside 2026-01-01 to 2026-10-15',
    ],
    'failed-outcome': [
      { code: 'failed-outcome', file: 'restore.md', line: 9, fact: 'outcome' },
      'the outcome in restore.md:9 tells of a failure',
    ],
    'unclear-outcome': [
      { code: 'unclear-outcome', file: 'restore.md', line: 9, fact: 'outcome' },
      'the outcome in restore.md:9 does not say that it succeeded',
    ],
    'not-about': [
      { code: 'not-about', file: 'capacity/access.md', about: ['capacity', 'scaling'] },
      'neither title nor name of capacity/access.md says that it is about “capacity” or “scaling”',
    ],
    'no-record': [
      { code: 'no-record', file: 'capacity/policy.md' },
      'capacity/policy.md tells what shall be done, and records nothing that was',
    ],
    periods: [
      {
        code: 'periods',
        every: 'quarter',
        expected: 3,
        actual: 2,
        missing: ['2026-Q2'],
        longestGapDays: 181,
        near: {
          file: 'access-reviews/2026-Q2.md',
          missing: [{ fact: 'reviewer', placeholder: '[name]', line: 5 }],
        },
      },
      '2 of 3 quarters have a complete record; none for 2026-Q2; access-reviews/2026-Q2.md:5 lacks named reviewer (says “[name]”); longest gap 181 days',
    ],
    'period-record-incomplete': [
      { code: 'period-record-incomplete', period: '2026-Q2', missing: [{ fact: 'reviewer' }] },
      'the record for 2026-Q2 lacks named reviewer',
    ],
    'period-record-late': [
      { code: 'period-record-late', period: '2026-Q2', days: 35 },
      'the record for 2026-Q2 is dated 35 days after the period ended',
    ],
    rows: [
      { code: 'rows', item: 'vendor', expected: 14, failing: 1, shape: 'vendors' },
      '1 of 14 vendors falls short in the vendor inventory',
    ],
    members: [
      { code: 'members', item: 'employee', expected: 40, actual: 38, population: 'people', roster: true },
      '2 of 40 employees fall short, by the roster',
    ],
    'none-stated': [
      { code: 'none-stated', file: 'offboarding/2026.md', line: 3, item: 'departure' },
      'offboarding/2026.md:3 states that there were no departures',
    ],
    'none-stated-in-part': [
      {
        code: 'none-stated-in-part',
        file: 'offboarding/2026.md',
        line: 3,
        item: 'departure',
        silent: { from: day('2026-04-01'), to: day('2026-10-15') },
      },
      'offboarding/2026.md:3 states that there were no departures, and does not speak of 2026-04-01 to 2026-10-15',
    ],
    'no-table': [
      { code: 'no-table', shape: 'completions' },
      'no table reads as training completions: it needs columns for e-mail, employee id, name or last name, and for completed or status',
    ],
    'no-rows': [
      { code: 'no-rows', shape: 'vendors', file: 'vendors/inventory.csv' },
      'the vendor inventory vendors/inventory.csv has no row to which the test applies',
    ],
    'no-population': [
      { code: 'no-population', population: 'people' },
      'the roster that the manifest names could not be read',
    ],
    'no-members': [
      { code: 'no-members', population: 'leavers' },
      'the roster shows nobody who left in the period',
    ],
    'roster-incomplete': [
      { code: 'roster-incomplete', matched: 1, unmatched: 9 },
      '9 rows of the register belong to nobody in the roster, and only 1 to somebody: the roster is not complete',
    ],
    'no-approval': [{ code: 'no-approval' }, 'no policy gives an approval date to compare with'],
    'cell-empty': [
      { code: 'cell-empty', column: 'data classification' },
      'nothing is filled in under “data classification”',
    ],
    'cell-not-yes': [
      { code: 'cell-not-yes', column: 'multi-factor authentication', wanted: true },
      '“multi-factor authentication” does not say yes',
    ],
    'cell-other-value': [
      { code: 'cell-other-value', column: 'status', wanted: ['completed', 'passed'] },
      '“status” is none of “completed” and “passed”',
    ],
    'cell-unwanted-value': [
      { code: 'cell-unwanted-value', column: 'status', value: 'in progress' },
      '“status” says “in progress”',
    ],
    'cell-other-topic': [
      { code: 'cell-other-topic', column: 'course' },
      '“course” names another subject than security',
    ],
    'cell-no-date': [{ code: 'cell-no-date', column: 'completed' }, '“completed” holds no date'],
    'cell-ambiguous-date': [
      { code: 'cell-ambiguous-date', column: 'completed' },
      'the date under “completed” can be read two ways, day first or month first',
    ],
    'cell-outside-window': [
      { code: 'cell-outside-window', column: 'completed', date: day('2026-12-01'), window: ever },
      '“completed” is 2026-12-01, after 2026-10-15',
    ],
    'cell-late': [
      { code: 'cell-late', column: 'access revoked', than: 'last working day', days: 3 },
      '“access revoked” is 3 days after “last working day”',
    ],
    'cell-before-approval': [
      { code: 'cell-before-approval', column: 'acknowledged', days: 1, approval: day('2026-02-01') },
      '“acknowledged” is 1 day before the approval of 2026-02-01',
    ],
    'cell-early': [
      { code: 'cell-early', column: 'revoked', than: 'start date', days: 2 },
      '“revoked” is 2 days before “start date”',
    ],
    'present-after-leaving': [
      { code: 'present-after-leaving', item: 'active account', days: 40 },
      'this active account belongs to somebody who had left 40 days before',
    ],
    'present-though-left': [
      { code: 'present-though-left', item: 'active account' },
      'this active account belongs to somebody who has left by the roster, which does not say when',
    ],
    'active-after-leaving': [
      { code: 'active-after-leaving', column: 'last sign-in', days: 3 },
      '“last sign-in” is 3 days after the last working day',
    ],
    absences: [
      { code: 'absences', item: 'active account', members: 3, present: 1 },
      '1 active account belongs to somebody who had left',
    ],
    'cell-passed': [
      { code: 'cell-passed', column: 'due', date: day('2026-09-30') },
      '“due” is 2026-09-30, which has passed',
    ],
    'cell-over-limit': [
      { code: 'cell-over-limit', column: 'fixed on', since: 'found on', days: 41, limit: 30 },
      '“fixed on” is 41 days after “found on”; 30 days are allowed',
    ],
    'cell-open-too-long': [
      { code: 'cell-open-too-long', column: 'fixed on', since: 'found on', days: 41, limit: 30 },
      'nothing is filled in under “fixed on”, 41 days after “found on”; 30 days are allowed',
    ],
    'cell-same': [
      { code: 'cell-same', column: 'approved by', as: 'author' },
      '“approved by” names nobody other than “author”',
    ],
    unlisted: [{ code: 'unlisted', item: 'employee' }, 'the register has no row for this employee'],
    'unidentified-row': [{ code: 'unidentified-row' }, 'the row gives no e-mail, id or name'],
    setting: [
      { code: 'setting', setting: 'mfa_enforced', value: 'true', file: 'mfa/okta.json', line: 4 },
      'mfa/okta.json:4 shows “multi-factor authentication is enforced”: true',
    ],
    screenshot: [
      { code: 'screenshot', setting: 'mfa_enforced', file: 'mfa/okta.png' },
      'mfa/okta.png, which a named person vouches for, stands for “multi-factor authentication is enforced”',
    ],
    'no-setting': [
      { code: 'no-setting', setting: 'encryption_at_rest' },
      'no export shows “encryption at rest”',
    ],
    'weak-setting': [
      { code: 'weak-setting', setting: 'tls_minimum_version', value: '1.0', file: 'tls.json' },
      'tls.json shows “oldest TLS version accepted” only as 1.0',
    ],
    'no-evidence': [{ code: 'no-evidence' }, 'no evidence'],
    unvouched: [
      { code: 'unvouched', file: 'mfa/okta.png', lacks: ['person', 'date'] },
      'mfa/okta.png cannot be read as text, and no named person or date is given to vouch for it',
    ],
    'not-examined': [
      { code: 'not-examined', files: [{ file: 'tls/scan.json', reason: 'tool-failure' }] },
      'not readable as evidence: tls/scan.json (the report of a run that failed)',
    ],
    'does-not-apply': [{ code: 'does-not-apply' }, 'nothing here to which the test applies'],
  };

  it.each(Object.entries(cases))('%s', (_, [found, sentence]) => {
    expect(foundSentence(found)).toBe(sentence);
  });

  it.each<[Found, string]>([
    [
      { code: 'rows', item: 'account', expected: 3, failing: 0, shape: 'accounts' },
      'all 3 accounts pass in the account export',
    ],
    [
      { code: 'rows', item: 'account', expected: 1, failing: 1, shape: 'accounts' },
      '1 of 1 account falls short in the account export',
    ],
    [
      { code: 'rows', item: 'account', expected: 1, failing: 0, shape: 'accounts' },
      'the only account passes in the account export',
    ],
    [
      { code: 'rows', item: 'merged pull request', expected: 26, failing: 0, shape: 'changes' },
      'all 26 merged pull requests pass',
    ],
    [
      { code: 'members', item: 'employee', expected: 9, actual: 9, population: 'people', roster: false },
      'all 9 employees pass; no roster shows whether the list is complete',
    ],
    [
      { code: 'failed-outcome', file: 'restore.md', fact: 'outcome' },
      'the outcome in restore.md tells of a failure',
    ],
    [
      { code: 'outside-window', file, date: day('2027-01-01'), window: ever },
      'tabletop/2026.md is dated 2027-01-01, after 2026-10-15',
    ],
    [
      { code: 'periods', every: 'half', expected: 1, actual: 1, missing: [], longestGapDays: 1 },
      '1 of 1 half-year has a complete record; longest gap 1 day',
    ],
  ])('%j', (found, sentence) => {
    expect(foundSentence(found)).toBe(sentence);
  });

  it('cuts what a file may have made long, and names only a few of many', () => {
    const placeholder = `[${'x'.repeat(500)}]`;
    const missing = Array.from({ length: 40 }, (_, index) => `2026-${index}`);
    const facts = foundSentence({ code: 'facts-missing', file, missing: [{ fact: 'date', placeholder }] });
    const periods = foundSentence({
      code: 'periods',
      every: 'month',
      expected: 40,
      actual: 0,
      missing,
      longestGapDays: 9,
    });
    expect(facts.length).toBeLessThan(140);
    expect(periods).toContain('2026-5 and 34 more');
  });
});

type WithArguments = { [Code in FindingCode]: [FindingArguments[Code], message: string, remedy: string] };

/** From entries of a table, whose keys the compiler has checked. */
function makeFinding(code: string, args: object): Finding {
  return { code, severity: 'error', args } as Finding;
}

describe('a finding', () => {
  const found: Found = { code: 'unlisted', item: 'employee' };
  const remedy = 'have each employee named complete the training';
  const cases: Omit<WithArguments, UnreadableReason> = {
    overclaimed: [
      { claim: 'documented', state: 'informal', unmet: 1, tests: 2 },
      'claimed documented, examined informal: 1 of 2 tests not met',
      'Meet the tests, or claim informal.',
    ],
    underclaimed: [
      { tests: 2 },
      'claimed informal, although all 2 tests are met',
      'Write “state: documented” in the manifest.',
    ],
    'no-evidence': [
      { folder: 'mfa' },
      'no evidence: nothing under mfa/, and no entry in the manifest names a file',
      'Put the evidence under mfa/ of the evidence folder.',
    ],
    'test-not-met': [
      { test: 'every-employee', expects: 'every employee is trained', found, remedy },
      'expected: every employee is trained; found: the register has no row for this employee',
      'Have each employee named complete the training.',
    ],
    'test-not-examined': [
      {
        test: 'every-employee',
        expects: 'every employee is trained',
        found: { code: 'not-examined', files: [{ file: 'a.csv', reason: 'empty' }] },
        remedy,
      },
      'not examined: every employee is trained; not readable as evidence: a.csv (empty)',
      'Make the files readable as evidence. Have each employee named complete the training.',
    ],
    exception: [
      { test: 'every-employee', found, remedy },
      'the register has no row for this employee',
      'Have each employee named complete the training.',
    ],
    unfilled: [
      { fact: 'scenario', placeholder: '[enter\nscenario]' },
      '“scenario” says “[enter scenario]”',
      'Fill in the scenario: a placeholder is no evidence.',
    ],
    'dated-after-commit': [
      { date: day('2026-12-01'), committed: day('2026-10-15') },
      'dated 2026-12-01, but committed as it is on 2026-10-15, before that day',
      'Correct the date; a record is written on the day it tells of, or after.',
    ],
    'future-evidence': [
      { date: day('2026-12-01'), asOf: day('2026-10-15') },
      'dated 2026-12-01, after the day of the assessment (2026-10-15), so it does not count',
      'Correct the date; if it is right, it counts from that day on.',
    ],
    'unvouched-evidence': [
      { lacks: ['person'] },
      'cannot be read as text, and no named person is given to vouch for it',
      'Give date and attested_by in a sidecar (the file’s name and .meta.yml), or in the manifest.',
    ],
    'unmatched-row': [
      { item: 'employee' },
      'this row (employee) belongs to nobody in the roster',
      'Correct the e-mail or id, or complete the roster.',
    ],
    excluded: [
      { reason: 'No offices.', date: day('2026-02-01'), expires: day('2027-01-31') },
      'not applicable from 2026-02-01 to 2027-01-31: No offices',
      'Look at the reason again before that day.',
    ],
    'overdue-gap': [
      { due: day('2026-10-14'), days: 1 },
      'the gap was to be closed by 2026-10-14, 1 day ago',
      'Close it, or agree on a new day and write it under remediation.due.',
    ],
    'ownerless-gap': [{}, 'nobody is named who closes the gap', 'Name an owner.'],
    'incomplete-system-description': [
      { lacks: ['services', 'data'] },
      'the description of the system does not tell its services and data',
      'Describe them under system: description and boundaries.data.',
    ],
    'stale-readiness-assessment': [
      { date: day('2026-03-31'), days: 198, shelfLife: 90, changed: [] },
      'the readiness assessment of 2026-03-31 is 198 days old; it is good for 90 days',
      'Have it made again, and write its day.',
    ],
    'incomplete-provider': [
      { provider: 'AWS', lacks: ['report', 'review of its exceptions'] },
      'AWS: no report and no review of its exceptions',
      'Get its SOC 2 report, put it into the evidence folder, and write path, period, method and who reviewed its exceptions.',
    ],
    'provider-period-uncovered': [
      { provider: 'AWS', from: day('2026-10-01'), to: day('2026-12-31'), days: 92, soFar: 15 },
      'AWS: neither its report nor a bridge letter speaks for 15 days of our period so far, from 2026-10-01; 92 days by its end',
      'Get its next report, or a bridge letter for the days between, and write them under the provider.',
    ],
    'long-bridge-letter': [
      { provider: 'AWS', days: 120 },
      'AWS: its bridge letter stands for 120 days; three months at most are usual',
      'Get its next report: an auditor may not rely on so long a letter.',
    ],
    'unmapped-user-entity-controls': [
      { provider: 'AWS', listed: 3, unmapped: 1 },
      'AWS: 1 of 3 user entity controls is no control’s of ours',
      'List them under user_entity_controls of the provider, each with the control of ours that does it.',
    ],
    'accepted-risk': [
      { reason: 'Too dear.', expires: day('2027-01-31') },
      'accepted as a risk until 2027-01-31, which earns nothing: Too dear',
      'Close the gap, or look at the reason again before that day.',
    ],
    'expired-exemption': [
      { exemption: 'not_applicable', expires: day('2026-09-30') },
      'not applicable only until 2026-09-30: counted as missing',
      'Look at the reason again: have it approved anew with a later day, or close the gap.',
    ],
    'incomplete-accepted-risk': [
      { lacks: ['another approver', 'expires'] },
      'accepted as a risk, but without an approver other than the owner or expires: the gap is open',
      'Add an approver other than the owner and expires to accepted_risk.',
    ],
    'vague-policy': [
      { phrase: 'as appropriate', count: 4 },
      '“as appropriate” and 3 more phrases like it leave open what is done',
      'Say who does what, and how often: auditors test what a policy promises.',
    ],
    'stale-approval': [
      { date: day('2024-02-01') },
      'approved on 2024-02-01, more than a year ago',
      'Review it, and have it approved again: auditors ask for a yearly review.',
    ],
    'account-list-without-mfa': [
      { accounts: 12 },
      'the list of 12 accounts has no MFA column: whether each has a second factor was not tested',
      'Export the accounts with their multi-factor state.',
    ],
    'no-roster': [
      { item: 'employee' },
      'no roster: that every employee is listed rests on the list itself',
      'Name a roster under populations.people: it would prove that nobody is left out.',
    ],
    'empty-folder': [{ folder: 'mfa' }, 'mfa/ holds no file', 'Put evidence into mfa/, or delete it.'],
    'unknown-folder': [
      { folder: 'traning', near: 'training' },
      'traning/ belongs to no control',
      'Rename it to training/ if that is meant, or name its files in the manifest.',
    ],
    'unmatched-path': [
      { path: 'vendors/*.csv' },
      '“vendors/*.csv” matches no file of the evidence folder',
      'Correct the path; it is relative to the evidence folder.',
    ],
    'invalid-sidecar': [
      { problem: 'unknown key "dte"' },
      'the sidecar cannot be used: unknown key "dte"',
      'Correct the sidecar; until then it says nothing of its file.',
    ],
    'sidecar-without-file': [
      { file: 'mfa/okta.png' },
      'a sidecar of mfa/okta.png, which is not there',
      'Add the file, or delete the sidecar.',
    ],
    'incomplete-not-applicable': [
      { lacks: ['approved_by', 'date'] },
      'not applicable, but without approved_by or date: counted as missing',
      'Add approved_by and date to not_applicable.',
    ],
    'bound-reached': [
      { bound: 'files', limit: 200_000 },
      'more files than the 200000 that are read: what lies beyond is no evidence',
      'Keep what this audit needs, and move the rest elsewhere.',
    ],
    'secret-in-evidence': [
      { kind: 'GitHub token' },
      'holds what looks like a secret: GitHub token',
      'Revoke or change it first, then take it out of the file and out of the git history.',
    ],
    'identical-evidence': [
      { files: ['access-reviews/2026-Q1.md', 'access-reviews/2026-Q2.md'], count: 2 },
      'the same file, byte for byte, stands for different times: access-reviews/2026-Q1.md and access-reviews/2026-Q2.md',
      'Put the record of each time in its place; a copy proves nothing of the second.',
    ],
    'similar-evidence': [
      { files: ['a.md', 'b.md', 'c.md', 'd.md', 'e.md'], count: 12, alike: 'text' },
      'nothing but dates and signatures tells the text of these files apart: a.md, b.md, c.md, d.md and 8 more',
      'Put the record of each time in its place, or write down what was looked at that time.',
    ],
    'shared-screenshot': [
      { files: ['mfa/okta.png'], count: 1, controls: ['mfa', 'sso'] },
      'one picture serves mfa and sso: mfa/okta.png',
      'Make sure that it shows what each control needs, or take one for each.',
    ],
    'same-day-evidence': [
      { date: day('2026-10-01'), records: 4, controls: 1 },
      '4 records of different periods bear the same date, 2026-10-01',
      'Give the day on which each was done; what was written up later should say so.',
    ],
    contradiction: [
      { about: 'recovery_time', here: '240 minutes', there: '42 minutes', other: { file, line: 9 } },
      '“recovery time”: 240 minutes here, 42 minutes in tabletop/2026.md:9',
      'Correct the one that is wrong, or say in both what each of them is about.',
    ],
  };
  it.each(Object.entries(cases))('%s', (code, [args, message, remedyText]) => {
    const finding = makeFinding(code, args);
    expect([findingMessage(finding), findingRemedy(finding)]).toEqual([message, remedyText]);
  });

  it.each(Object.entries(unreadable))('%s', (code, words) => {
    const detailed = makeFinding(code, { detail: 'not valid JSON' });
    const bare = makeFinding(code, { detail: '' });
    expect([findingMessage(detailed), findingMessage(bare)]).toEqual(['not valid JSON', words.is]);
    expect(findingRemedy(bare)).toBe(words.remedy);
  });

  it('loses its place where it stands beside it', () => {
    const place = { in: 'evidence' as const, file: 'tls.json', line: 3 };
    const found = {
      code: 'weak-setting' as const,
      setting: 'tls_minimum_version' as const,
      value: '1.0',
      ...place,
    };
    const finding: Finding = {
      code: 'exception',
      severity: 'error',
      place,
      args: { test: 't', found, remedy: 'r' },
    };
    expect(messageAt(finding)).toBe('shows “oldest TLS version accepted” only as 1.0');
    expect(messageAt({ ...finding, place: { ...place, line: 4 } })).toMatch(/^tls\.json:3 shows/);
  });
});

describe('the verdict', () => {
  it.each<[FiredRule, string]>([
    [{ rule: 'threshold', score: exact(78.5), threshold: exact(85) }, 'score 78.5 is under 85'],
    [{ rule: 'threshold', score: exact(84.96), threshold: exact(84.97) }, 'score 84.9 is under 84.97'],
    [{ rule: 'require', control: 'mfa', state: 'informal' }, 'mfa is informal, must be documented'],
    [{ rule: 'manifest', problems: 2 }, '2 problems in the manifest'],
    [{ rule: 'nothing-examined' }, 'no evidence could be examined'],
  ])('names the rule %#', (rule, sentence) => {
    expect(ruleSentence(rule)).toBe(sentence);
  });

  it.each([
    [true, true, 'passes'],
    [true, false, 'passes'],
    [false, true, 'fails'],
    [false, false, 'would fail'],
  ])('passed %s, enforced %s: %s', (passed, enforced, standing) => {
    expect(standingOf({ passed, enforced })).toBe(standing);
  });

  it('says when the threshold is nobody’s choice', () => {
    expect(thresholdWords({ threshold: exact(60), thresholdFrom: 'default' })).toBe('default threshold 60');
    expect(thresholdWords({ threshold: exact(84.95), thresholdFrom: 'manifest' })).toBe('threshold 84.95');
  });

  it('of a default says whose choice is missing', () => {
    expect(noThreshold('compared')).toBe('the base sets no threshold');
    for (const base of [undefined, 'new', 'invalid', 'unavailable'] as const)
      expect(noThreshold(base)).toBe('no threshold is configured');
  });

  it.each([
    ['documented', 'documented', 'documented'],
    ['documented', 'informal', 'documented → informal'],
    [undefined, 'missing', 'not in the manifest'],
  ] as const)('claim %s, state %s: %s', (claim, state, words) => {
    expect(stateWords({ claim, state })).toBe(words);
  });
});
