import { labelled } from './labelled.ts';

/**
 * The facts auditors look for in a document, and the labels under which people write them. Data: a new
 * synonym is one more label. Labels are compared after `normalizeLabel` (see `labels.ts`).
 */
export interface FactDefinition {
  title: string;
  /** What a filled value looks like; a value of another form does not count as the fact. */
  form: 'date' | 'person' | 'text' | 'duration' | 'section';
  /** Labels and headings that introduce the fact. The first is the canonical one. */
  labels: readonly string[];
  /** Those of the labels that give way to the others: `date` beside `exercise date`. */
  generic?: readonly string[];
  /** Those of the labels that count only where there is no other: `last updated`. */
  weak?: readonly string[];
}

export const factDefinitions = {
  date: {
    title: 'date',
    form: 'date',
    ...labelled(
      'date',
      `date, exercise date, test date, review date, restore date, drill date, tabletop date, simulation date, dr test date,
       restore test date, backup test date, restore drill date, reviewed on, reviewed at, date reviewed, date of review,
       date of test, date of exercise, date of drill, date of restore, date of tabletop, date of assessment, date of meeting,
       access review date, review completed, review completed on, review completion date, test completed, conducted on,
       date conducted, performed on, date performed, executed on, execution date, date executed, completed on, completion date,
       date completed, date of completion, assessment date, meeting date, workshop date, session date, event date, held on,
       date held, attested on, attestation date, certified on, certification date, signed on, date signed, signature date,
       sign off date, exercise started, test started, restore started, test start time, exercise start, tested on, restored on,
       scan date, scanned on, scanned at, date of scan, reconciled on, reconciliation date, checked on, check date, verified on, audit date, date of audit`,
      `when, conducted, performed, executed, completed, reviewed, attested, certified, tested, started, started at,
       start time, reported on, report date, date of report, date prepared, prepared on, collected at, collected on, captured at,
       captured on, exported at, exported on, generated at, generated on, date and time, date time`,
      `as of, effective date, effective, effective at, effective from, valid from, in force since, last reviewed, last review,
       last reviewed on, last review date, date last reviewed, last updated, last updated on, last update, last modified,
       last revised, revision date, updated, updated on, published, published on, publication date, issued, issue date, date issued, majorrevisions date, revisions date`,
      ['date'],
    ),
  },
  reviewer: {
    title: 'named reviewer',
    form: 'person',
    ...labelled(
      'reviewer',
      `reviewer, reviewers, reviewed by, reviewer name, name of reviewer, review lead, review owner, access reviewer, attested by,
       attester, attestor, attestation by, certified by, certifier, reviewed and approved by, reviewed and signed by, reviewer signature,
       reviewed and certified by, recertified by, verified and approved by, reviewer name and title, review conducted by,
       review performed by, review completed by, reviewing manager`,
      `performed by, conducted by, completed by, signed by, signed off by, sign off, signoff, sign off by, verified by, verifier,
       checked by, validated by, confirmed by, auditor, reconciled by, lead auditor, audited by, audit performed by, approver, approved by, approvers, approver name, signature, signatures, signed,
       attestation, certification, reviewed, attested, certified`,
    ),
  },
  approver: {
    title: 'named approver',
    form: 'person',
    ...labelled(
      'approver',
      `approver, approvers, approved by, approver name, name of approver, approver signature, authorized by, authorised by,
       accepted by, ratified by, adopted by, endorsed by, decided by, executive approval, management approval, leadership approval,
       board approval, approval by, approving authority, approving official, approved for release by, reviewed and approved by, approved and signed by,
       approver name and title, executive sign off, management sign off, leadership sign off`,
      `approval, approvals, approved, sign off, signoff, sign offs, signed off by, sign off by, signed by, signed, signature,
       signatures, authorized, approval and sign off, approval signature`,
    ),
  },
  approval_date: {
    title: 'approval date',
    form: 'date',
    ...labelled(
      'approval_date',
      `approval date, approved on, approved at, date approved, date of approval, approved date, approved, ratified on, adopted on,
       date adopted, date ratified, adoption date, signed on, date signed, signature date, sign off date, authorized on,
       date authorized, approval, endorsed on, decided on, approved since`,
      'effective date, effective, effective at, effective from, effective since, valid from, in force since, holds since, date effective',
    ),
  },
  scenario: {
    title: 'scenario',
    form: 'text',
    ...labelled(
      'scenario',
      `scenario, scenarios, scenario summary, scenario description, exercise scenario, test scenario, incident scenario,
       restore scenario, recovery scenario, scenario simulated, simulated scenario, scenario inject, what was tested,
       what was restored, what we tested, what we restored, attack scenario, disaster scenario, scenario overview`,
      `exercise, scope of test, test scope, test description, description of test, situation, inject, injects, test case,
       test type, type of test, restore type, type of restore, drill type, backup tested, backup restored, system restored,
       systems restored, database restored, data restored, system tested, systems tested, service restored, what we did, what was done, what did we do, objective, objectives,
       scope`,
      'backup, backup name, backup id, backup set, snapshot, snapshot id, database, databases, data set, dataset, restored from, source backup, backup source',
    ),
  },
  participants: {
    title: 'participants',
    form: 'person',
    ...labelled(
      'participants',
      `participants, participant, attendees, attendee, attended by, attendance, present, people present, in attendance,
       exercise team, players, who took part, who attended, roles and participants, participants and roles, participant list,
       attendee list, list of participants, teilnehmer, participants and attendance, personnel involved, people involved, attending`,
      'team, team members, response team, incident response team, staff present, roles involved',
    ),
  },
  timeline: {
    title: 'timeline',
    form: 'section',
    ...labelled(
      'timeline',
      `timeline, time line, exercise timeline, incident timeline, timeline of events, sequence of events, chronology, event log,
       log of events, exercise log, course of events, run log, timeline of the exercise, event timeline, timeline and decisions`,
      `walkthrough, walk through, exercise flow, scenario walkthrough, discussion log, exercise notes, events, inject log,
       inject timeline, scenario timeline`,
    ),
  },
  gaps: {
    title: 'gaps identified',
    form: 'section',
    ...labelled(
      'gaps',
      `gaps, gaps identified, identified gaps, gaps found, gaps and actions, gaps and recommendations, gaps and improvements, gap,
       gap analysis, findings, findings and recommendations, findings and actions, key findings, lessons learned, lessons learnt,
       lessons, observations, issues identified, issues found, issues encountered, improvements, areas for improvement,
       improvement areas, opportunities for improvement, improvement opportunities, weaknesses, weaknesses identified, deficiencies,
       what went wrong, what did not work, what did not go well, what could be improved, what could have gone better,
       what needs improvement, what to improve, what didnt work, what didnt go well, weak points, what we learned, what we
       learnt, what did we learn, learnings, key learnings, takeaways, key takeaways`,
      `action items, actions, corrective actions, follow up actions, follow ups, follow up, after action review, after action items, remediation items,
       issues, recommendations, improvement actions, improvement plan, remediation plan, next steps and actions, to improve`,
    ),
  },
  outcome: {
    title: 'outcome',
    form: 'text',
    ...labelled(
      'outcome',
      `outcome, outcomes, result, results, test result, test results, test outcome, restore result, restore outcome, overall result,
       overall outcome, overall test result, final result, drill result, exercise outcome, status of test, test status, restore status,
       pass fail, pass or fail, pass fail determination, did it work, did the restore work, was it successful, how did it go, verdict, conclusion, result of test, result summary`,
      'success, successful, restore successful, overall assessment, overall status, validation result, verification result, completion status, conclusions',
    ),
  },
  recovery_time: {
    title: 'recovery time',
    form: 'duration',
    ...labelled(
      'recovery_time',
      `recovery time, actual recovery time, actual rto, rto actual, rto achieved, achieved rto, measured rto, rto measured,
       observed rto, rto observed, rto result, time to recover, time to restore, time to recovery, time to restoration, restore time,
       restore duration, restoration time, restoration duration, duration of restore, restore took, total recovery time,
       recovery duration, actual restore time, recovery time actual, recovery time achieved, measured recovery time,
       recovery took, total restore time, time required to restore, time needed to restore, duration of recovery, full restore time, how long did it take, how long it took, how long did
       the restore take, time it took`,
      `elapsed time, elapsed, total elapsed time, time elapsed, time taken, total time, total duration, test duration, drill duration,
       duration, time spent, rto met, downtime`,
    ),
  },
  person: {
    title: 'person concerned',
    form: 'person',
    ...labelled(
      'person',
      `employee, employee name, name of employee, employees name, departing employee, departing employee name, leaver, leaver name,
       person, staff member, person leaving, offboarded employee, offboarded user, terminated employee, who is leaving, departing user`,
      'name, full name, user, team member, work email, employee email, email, contractor, contractor name, worker',
      'subject, username, user name',
    ),
  },
  departed: {
    title: 'last working day',
    form: 'date',
    ...labelled(
      'departed',
      `departed, departed on, departure date, date of departure, departure, last day, last working day, last day of work,
       last day worked, last day at work, last day of employment, final day, final working day, termination date,
       date of termination, terminated, terminated on, separation date, date of separation, date of leaving, leaving date, leave date,
       left, left on, exit date, effective date of termination, termination effective date, termination effective, employment end date,
       employment ended, end of employment, contract end date, resignation effective, last date of employment, last day of contract`,
      'end date, offboarding date, date of offboarding',
    ),
  },
  revoked: {
    title: 'access revoked on',
    form: 'date',
    ...labelled(
      'revoked',
      `revoked, revoked on, revoked at, access revoked, access revoked on, access revoked at, all access revoked, all access revoked on,
       all access revoked at, access removed, access removed on, access removed at, access removal date, date access removed,
       date access revoked, access revocation date, access revocation, access removal, revocation date, date of revocation,
       date revoked, time of revocation, revocation time, revocation completed, access revocation completed, access removal completed,
       deprovisioned, deprovisioned on, deprovisioned at, deprovisioning completed, deprovisioning date, accounts disabled,
       accounts disabled on, accounts disabled at, account disabled, account disabled on, account disabled at, accounts deactivated,
       account deactivated, deactivated, deactivated on, deactivated at, disabled, disabled on, disabled at, date disabled,
       access disabled, access disabled on, access disabled at, access terminated, access terminated on, access terminated at,
       accounts suspended, account suspended, suspended, suspended at, suspended on, credentials revoked, removed on, removed at`,
      'offboarding completed, offboarding completed on, completed, completed on, completed at, completion date, date completed',
      'resolved, resolved on, resolved at, closed, closed on, closed at, resolution date, done',
    ),
  },
} as const satisfies Record<string, FactDefinition>;

export type FactName = keyof typeof factDefinitions;

export const factNames = Object.keys(factDefinitions) as [FactName, ...FactName[]];
