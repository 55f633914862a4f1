import { describe, expect, it } from 'vitest';
import { factsHeaded, factsLabelled } from '../src/core/evidence/document/fact-labels.ts';
import { labelledValues } from '../src/core/evidence/document/labelled-values.ts';
import { type FactName, factDefinitions, factNames } from '../src/core/evidence/facts.ts';
import { normalizeLabel } from '../src/core/evidence/labels.ts';

describe('normalizeLabel', () => {
  it.each([
    ['Work Email', 'work email'],
    ['**Reviewed By:**', 'reviewed by'],
    ['__Reviewed by__', 'reviewed by'],
    ['Status [READ ONLY]', 'status'],
    ['Email Address [Required]', 'email address'],
    ['Review Date*', 'review date'],
    ['Date (UTC)', 'date'],
    ['Decision (Approve / Remove)', 'decision'],
    ['Reviewer(s)', 'reviewer'],
    ['userPrincipalName', 'userprincipalname'],
    ['employee_id', 'employee id'],
    ['e-mail', 'e mail'],
    ['Date/time', 'date time'],
    ["Employee's name", 'employees name'],
    ['Gaps & actions', 'gaps and actions'],
    ['📅  Test   date:', 'test date'],
    ['Ｄａｔｅ', 'date'],
    ['MFA Enabled?', 'mfa enabled'],
    ['Prüfdatum', 'prufdatum'],
    ['[Date]', 'date'],
    ['', ''],
    ['—', ''],
  ])('%j: %j', (text, label) => {
    expect(normalizeLabel(text)).toBe(label);
  });

  it('every label of a fact is written as it is compared', () => {
    for (const name of factNames) {
      for (const label of factDefinitions[name].labels) expect(normalizeLabel(label)).toBe(label);
    }
  });
});

function meanings(facts: readonly { name: FactName; tier: number }[]): string {
  return facts.map(({ name, tier }) => `${name} ${tier}`).join(', ');
}

describe('labels that are the fact', () => {
  it.each([
    ['Exercise date (UTC)', 'date 0'],
    ['Date of the exercise', 'date 0'],
    ['Drill date', 'date 0'],
    ['Date', 'date 1'],
    ['Last updated', 'date 2'],
    ['Reviewed by (name)', 'reviewer 0'],
    ['Reviewer Name and Title', 'reviewer 0'],
    ['Review Performed By', 'reviewer 0'],
    ['Business Owner / Reviewer', 'reviewer 0'],
    ['Approved By', 'reviewer 1, approver 0'],
    ['CISO Approval', 'approver 1'],
    ['3. Participants and roles', 'participants 0'],
    ['Exercise Participants', 'participants 0'],
    ['Scenario 1', 'scenario 0'],
    ['Scenario Description', 'scenario 0'],
    ['Overall Test Result', 'outcome 0'],
    ['Test status', 'outcome 0'],
    ['Actual Recovery Time (RTO)', 'recovery_time 0'],
    ['RTO (actual)', 'recovery_time 0'],
    ['Recovery Time Objective (RTO) achieved', 'recovery_time 0'],
    ['Time to Restore Service', 'recovery_time 0'],
    ['Total elapsed time', 'recovery_time 1'],
    ['Last working day', 'departed 0'],
    ['Access revoked at', 'revoked 0'],
    ['Okta account disabled', 'revoked 0'],
    ['Employee name', 'person 0'],
  ])('%s: %s', (label, expected) => {
    expect(meanings(factsLabelled(label))).toBe(expected);
  });
});

describe('labels that are not', () => {
  it.each([
    'Next review date',
    'Next Review',
    'Next exercise',
    'Planned date',
    'Date (planned)',
    'Scheduled date',
    'Due date',
    'Target date',
    'Expected result',
    'Target RTO',
    'RTO target',
    'RTO objective',
    'RTO',
    'Recovery Time Objective',
    'Recovery time target',
    'Maximum recovery time',
    'Template version created',
    'Template date',
    'Version created',
    'Created',
    'Created on',
    'Expiry date',
    'Expiration date',
    'Previous review date',
    'Review period',
    'Review frequency',
    'Reviewer role',
    'Reviewer comments',
    'Document owner',
    'Policy owner',
    'Prepared by',
    'Requested by',
    'Facilitator',
    'Backup date',
    'Backup timestamp selected',
    'Hire date',
    'Start date',
    'Scenario source',
    'User access review',
    'Tabletop exercise',
    'Roles and responsibilities',
    'Status',
    '[Reviewer]',
    '',
    'The team agreed that the date of the review should be moved to a later day',
  ])('%s', (label) => {
    expect(meanings(factsLabelled(label))).toBe('');
  });
});

describe('headings', () => {
  it.each([
    ['Timeline', 'timeline 0'],
    ['4. Timeline walkthrough (facilitator notes)', 'timeline 0'],
    ['Simulated timeline and decisions', 'timeline 0'],
    ['Findings Summary', 'gaps 0'],
    ['Lessons Learned & Next Steps', 'gaps 0'],
    ['What went wrong?', 'gaps 0'],
    ['Action Items', 'gaps 1'],
    ['Test Results', 'outcome 0'],
    ['Attendees', 'participants 0'],
  ])('%s: %s', (heading, expected) => {
    expect(meanings(factsHeaded(heading))).toBe(expected);
  });

  it.each([
    'What Went Well',
    'Remediation timeline',
    'Notification timeline',
    'Previous findings',
    'Roles and Responsibilities',
    'Exercise Information',
    'Purpose and Scope',
  ])('%s is none', (heading) => {
    expect(meanings(factsHeaded(heading))).toBe('');
  });
});

describe('labelledValues', () => {
  /** Bold as in Markdown, for the test's own sake. */
  function line(text: string) {
    const pieces = text.split('**');
    const bold: [number, number][] = [];
    let plain = '';
    for (const [index, piece] of pieces.entries()) {
      if (index % 2 === 1) bold.push([plain.length, plain.length + piece.length]);
      plain += piece;
    }
    return { text: plain, bold, line: 1 };
  }

  it.each([
    ['**Date:** 2026-03-31', 'Date = 2026-03-31'],
    ['**Date**: 2026-03-31', 'Date = 2026-03-31'],
    ['Date: 2026-03-31', 'Date = 2026-03-31'],
    ['Reviewer – Dana Ito', 'Reviewer = Dana Ito'],
    ['**Reviewer** Dana Ito', 'Reviewer = Dana Ito'],
    ['Recovery time ........ 42 minutes', 'Recovery time = 42 minutes'],
    ['**Overall result: PASS**', 'Overall result = PASS'],
    [
      '**Version:** 2.7 / **Effective Date:** April 21, 2026 / **Owner:** Dana',
      'Version = 2.7; Effective Date = April 21, 2026; Owner = Dana',
    ],
    [
      '**Reviewer:** System Administrator Date: 2026-01-20',
      'Reviewer = System Administrator; Date = 2026-01-20',
    ],
    ['Signed: Dana Ito, Date: 2026-07-03', 'Signed = Dana Ito; Date = 2026-07-03'],
    ['Reviewed by: _____ Date: _____', 'Reviewed by = _____; Date = _____'],
    ['Reviewer: Dana Ito, CTO | Approver: Sam Roe', 'Reviewer = Dana Ito, CTO; Approver = Sam Roe'],
    ['Reviewer:', 'Reviewer = '],
    ['The team met at 14:00 and left at 15:30', ''],
    ['See https://example.com/reviewer for more', ''],
    ['A plain sentence about a reviewer', ''],
  ])('%s', (text, expected) => {
    expect(
      labelledValues(line(text))
        .map(({ label, value }) => `${label} = ${value}`)
        .join('; '),
    ).toBe(expected);
  });

  it.each([':', ': ', 'a: ', '. ', '\t', ' - ', 'Date: ', 'A b c d ', '**', '|'])(
    '100 KB of %j are read to the end',
    (piece) => {
      expect(() => labelledValues(line(piece.repeat(100_000 / piece.length)))).not.toThrow();
    },
  );
});
