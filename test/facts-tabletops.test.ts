import { describe, expect, it } from 'vitest';
import { markdownFacts, textFacts } from './facts-of.ts';

describe('tabletop exercises as people write them', () => {
  it('sections with a list or a table each', async () => {
    const facts = await markdownFacts(`# Tabletop Exercise Report

## Exercise Information
| Field | Value |
|-------|-------|
| Date | 2026-06-11, 14:00–15:30 UTC |
| Facilitator | Dana Ito |

## 2. Participants

| Name | Role |
|---|---|
| Dana Ito | Incident commander |
| Sam Roe | Engineering |

## 3. Scenario: stolen session cookie of an administrator

An administrator's laptop is infected; the attacker exports customer records.

## 4. Timeline

| Time | Inject | Response |
|---|---|---|
| 14:05 | Alert for unusual export | On-call paged |
| 14:20 | Support reports odd logins | Sessions revoked |

## 5. Gaps identified

1. Nobody could revoke all sessions at once.
2. The contact list of the insurer was from 2023.

## Next exercise

- **Date:** Q4 2026
- **Scenario:** Ransomware
- **Participants:** TBD
`);
    expect(facts).toMatchObject({
      date: '6: 2026-06-11',
      dated: '2026-06-11',
      participants: '13: Dana Ito | Incident commander\nSam Roe | Engineering',
      scenario: '16: stolen session cookie of an administrator',
      timeline:
        '24: 14:05 | Alert for unusual export | On-call paged\n14:20 | Support reports odd logins | Sessions revoked',
      gaps: '29: Nobody could revoke all sessions at once.\nThe contact list of the insurer was from 2023.',
    });
  });

  it('labels with lists below them, several on a line', async () => {
    const facts = await markdownFacts(`# IR tabletop

**Date:** June 11, 2026 · **Facilitator:** Ana Reyes · **Attendees:** Ana Reyes, @kwame, Li Wei

**Scenario:** Ransomware on the build servers,
found by a customer.

**Timeline:**
- T+00m — report from the customer
- T+12m — incident declared
- T+40m — decision to rebuild

**Findings:** No gaps identified.
`);
    expect(facts).toMatchObject({
      date: '3: 2026-06-11',
      participants: '3: Ana Reyes, @kwame, Li Wei',
      scenario: '5: Ransomware on the build servers, found by a customer.',
      timeline: '9: T+00m — report from the customer\nT+12m — incident declared\nT+40m — decision to rebuild',
      gaps: '13: No gaps identified.',
    });
  });

  it('no heading says timeline, but the entries have their times', async () => {
    const facts = await markdownFacts(`# Phishing tabletop, 2026-05-20

## Who attended
- Ana Reyes
- Kwame Mensah

## Scenario
Payroll receives a changed bank account.

## Discussion
- 10:05 Payroll notices the changed account
- 10:20 Security is called
- 10:45 The bank is called

No material gaps were identified during the exercise.
`);
    expect(facts).toMatchObject({
      date: '1: 2026-05-20',
      participants: '4: Ana Reyes\nKwame Mensah',
      timeline:
        '11: 10:05 Payroll notices the changed account\n10:20 Security is called\n10:45 The bank is called',
      gaps: '15: No material gaps were identified during the exercise.',
    });
  });

  it('an unfilled template in every section', async () => {
    const facts = await markdownFacts(`# Incident Response Drill Results

## Drill Information

- **Date**: [Date]
- **Scenario**: [Scenario Name]
- **Participants**: [List of participants]

## Timeline

| Time | Event | Actions Taken | Notes |
|------|-------|--------------|-------|
| T+0:00 | [Event] | [Actions] | [Notes] |
| T+0:15 | [Event] | [Actions] | [Notes] |

## Lessons Learned

1. [Lesson 1]
2. [Lesson 2]
`);
    expect(facts).toEqual({
      date: '5! [Date]',
      scenario: '6! [Scenario Name]',
      participants: '7! [List of participants]',
      timeline: '13! [Event]',
      gaps: '18! [Lesson 1]',
    });
  });

  it('a template that expects things, with nothing that happened', async () => {
    const facts = await markdownFacts(`# Annual exercise — test record

**Exercise date:** [YYYY-MM-DD]

## 2. Participants

| Name | Role | Attendance |
|------|------|------------|
| [NAME] | Incident Commander | [Present / Remote] |
| | Legal | |

## 4. Timeline walkthrough

Record actual team responses against the workflow of the incident procedure.

| Step | Expected action | Actual response | Gap? |
|------|-----------------|-----------------|------|
| 1 — Detect | Commander notified within 15 min | | |
| 2 — Contain | Credentials revoked | | |

## 7. Findings and gaps

| # | Finding | Severity | Owner |
|---|---------|----------|-------|
| 1 | [e.g., runbook not tested] | Medium | |
`);
    expect(facts).toMatchObject({
      date: '3! [YYYY-MM-DD]',
      participants: '9! [NAME]',
      timeline: '18! ',
      gaps: '25! [e.g., runbook not tested]',
    });
  });

  it('bullets of a skeleton that only repeat what belongs there', async () => {
    const facts = await markdownFacts(`# Post-drill assessment

## Date

YYYY-MM-DD

## Participants

- Identify participants and observers here

## Lessons Learned

- Key takeaways
- Gaps identified

## Timeline

- What actually happened?
- Who was notified?
`);
    expect(facts).toMatchObject({ date: '5! YYYY-MM-DD', timeline: '18! What actually happened?' });
    expect(facts.timeline).toMatch(/!/u);
  });

  it('a section that is there and empty', async () => {
    const facts = await markdownFacts(
      '# Tabletop\n\n## Gaps identified\n\n## Timeline\n\n<!-- fill in -->\n',
    );
    expect(facts).toMatchObject({ gaps: '3! ', timeline: '5! ' });
  });

  it('an open action is a gap, not a placeholder; prose may mention a TODO', async () => {
    const facts = await markdownFacts(`# Tabletop

## Lessons learned

The TODO list of the on-call engineer was the only runbook.

- [ ] Write the runbook (Sam Roe, 2026-08-01)
- [ ] Add the insurer to the contact list
`);
    expect(facts.gaps).toMatch(/^5: The TODO list/u);
  });

  it('comments and struck-out text are not content', async () => {
    const facts = await markdownFacts(`# Tabletop

**Participants:** ~~Sam Roe~~
<!-- **Date:** 2026-01-01 -->
**Date:** ~~2026-05-01~~ 2026-05-08
`);
    expect(facts).toEqual({ participants: '3! ', date: '5: 2026-05-08', dated: '2026-05-08' });
  });

  it('minutes in plain text', () => {
    const facts = textFacts(`TABLETOP EXERCISE MINUTES

Date:       11 June 2026
Present:    Ana Reyes, Kwame Mensah, Li Wei (remote)
Scenario:   Loss of the only engineer with production access

TIMELINE
  09:00  scenario read out
  09:10  access request to the cloud provider
  09:55  access restored

GAPS IDENTIFIED
  - the recovery contact at the provider was a former employee
`);
    expect(facts).toMatchObject({
      date: '3: 2026-06-11',
      participants: '4: Ana Reyes, Kwame Mensah, Li Wei (remote)',
      scenario: '5: Loss of the only engineer with production access',
      gaps: '13: the recovery contact at the provider was a former employee',
    });
    expect(facts.timeline).toMatch(/^8: 09:00/u);
  });
});

it.each([
  '10:00 alert\n10:20 contained',
  '0900 alert\n0910 contained',
  '**09:00** alert\n**09:12** declared',
])('lines that start with the time of day are entries, although Markdown joins them: %j', async (lines) => {
  expect((await markdownFacts(`## Timeline\n\n${lines}`)).timeline).toMatch(/^3: /u);
});

describe('what is no sequence of events', () => {
  it.each([
    ['times alone', '## Timeline\n\n10:00\n10:20'],
    ['a list of times alone', '## Timeline\n\n- 10:00 –\n- 10:20 –'],
    ['a list of placeholders beside the times', '## Timeline\n\n- 10:00 [event]\n- 10:20 – TBD'],
    ['placeholders beside the times', '## Timeline\n\n10:00 [event]\n10:20 [event]'],
    ['a deadline', '**Timeline:** within two weeks'],
    ['one entry', '## Timeline\n\n- Alert'],
    [
      'a template without a heading',
      '# Drill\n\n| Time | Event |\n|---|---|\n| T+0:00 | [Event] |\n| T+0:15 | [Event] |',
    ],
    ['an agenda', '## Agenda\n\n- 10:00 Introduction\n- 10:15 Scenario'],
    ['a remediation plan', '## Remediation timeline\n\n- Patch the servers\n- Rotate the keys'],
  ])('%s', async (_, text) => {
    expect((await markdownFacts(text)).timeline ?? '!').toMatch(/!/u);
  });
});
