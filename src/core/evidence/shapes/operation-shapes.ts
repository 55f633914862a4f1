import { list, type ShapeDefinition } from './column.ts';

/** Tables that running a service leaves: alerts, incidents, shortcomings, runs. */
export const operationShapes = {
  alerts: {
    title: 'log of alerts',
    columns: {
      alert: {
        title: 'alert',
        headings: list(`alert, alert id, alert name, event, event id, rule, signal, id`),
      },
      raised: {
        title: 'raised on',
        headings: list(
          `raised, raised on, raised at, triggered, triggered at, created, created at, opened, opened at, detected,
           detected at, first seen, timestamp, date`,
        ),
      },
      handled: {
        title: 'handled on',
        headings: list(
          `handled, handled on, acknowledged, acknowledged at, acknowledged on, triaged, triaged on, triaged at,
           closed, closed on, closed at, resolved, resolved at, resolved on`,
        ),
      },
      handler: {
        title: 'handled by',
        headings: list(
          `handled by, acknowledged by, triaged by, assigned to, assignee, owner, analyst, responder`,
        ),
      },
      verdict: {
        title: 'verdict',
        mayBeNo: true,
        headings: list(
          `verdict, disposition, classification, outcome, result, decision, resolution, is incident, incident`,
        ),
      },
    },
    required: [['alert'], ['raised'], ['handled', 'handler']],
  },
  incidents: {
    title: 'incident register',
    columns: {
      incident: {
        title: 'incident',
        headings: list(
          `incident, incident id, incident number, breach, breach id, ticket, case, case id, issue key, id, ref, number`,
        ),
      },
      detected: {
        title: 'detected on',
        headings: list(
          `detected, detected on, detected at, date detected, discovered, discovered on, date discovered, reported,
           reported on, opened, opened on, opened at, created, created at, start, started, date`,
        ),
      },
      severity: {
        title: 'severity',
        headings: list(`severity, sev, priority, impact, classification, level, incident severity`),
      },
      decision: {
        title: 'decision',
        mayBeNo: true,
        headings: list(
          `decision, triage decision, triage, assessment, is incident, determination, notification required,
           notifiable, reportable, notification decision`,
        ),
      },
      owner: {
        title: 'owner',
        headings: list(
          `owner, incident owner, lead, incident lead, commander, incident commander, assigned to, assignee`,
        ),
      },
      resolved: {
        title: 'resolved on',
        headings: list(
          `resolved, resolved on, resolved at, closed, closed on, closed at, contained, contained on, restored,
           restored on, restored at, recovered, recovered on, service restored, end, ended`,
        ),
      },
      cause: {
        title: 'cause',
        headings: list(`cause, root cause, rootcause, cause of incident, why`),
      },
      lesson: {
        title: 'lesson or corrective action',
        headings: list(
          `lesson, lessons, lessons learned, lessons learnt, corrective action, corrective actions, follow up, action
           items, actions, postmortem, post mortem, post incident review, remediation`,
        ),
      },
      affects: {
        title: 'affects customers or people',
        mayBeNo: true,
        headings: list(
          `customer impact, customers affected, affects customers, personal data, personal data affected, people
           affected, data subjects affected, affected, data breach`,
        ),
      },
      notified: {
        title: 'told on',
        headings: list(
          `notified, notified on, notified at, notification date, customers notified, customers notified on,
           authority notified, authority notified on, data subjects notified, people notified on, told on,
           communicated, communicated on`,
        ),
      },
    },
    required: [['incident'], ['detected'], ['severity', 'decision', 'resolved', 'notified']],
  },
  issues: {
    title: 'register of shortcomings',
    columns: {
      issue: {
        title: 'shortcoming',
        headings: list(
          `issue, issue id, finding, finding id, deficiency, deficiency id, nonconformity, gap, observation, exception,
           title, description, id, ref`,
        ),
      },
      severity: {
        title: 'severity',
        headings: list(`severity, risk, risk rating, rating, cvss, criticality, priority`),
      },
      owner: {
        title: 'owner',
        headings: list(`owner, action owner, assigned to, assignee, responsible, accountable`),
      },
      due: {
        title: 'due',
        headings: list(
          `due, due date, due on, target, target date, deadline, planned completion, remediate by`,
        ),
      },
      closed: {
        title: 'closed on',
        headings: list(
          `closed, closed on, closed at, completed, completed on, resolved, resolved on, remediated, remediated on, date
           closed, completion date, fixed, fixed on, fix date, date fixed, remediation date, retested on, retest date`,
        ),
      },
      status: {
        title: 'status',
        headings: list(
          `status, state, remediation status, finding status, current status, retest status, retest result, retest`,
        ),
      },
    },
    required: [['issue'], ['owner', 'severity'], ['due', 'closed', 'status']],
  },
  runs: {
    title: 'log of processing runs',
    columns: {
      run: {
        title: 'run',
        headings: list(`run, run id, job, job id, job name, batch, batch id, pipeline, process, task, id`),
      },
      ran: {
        title: 'ran on',
        headings: list(
          `ran, ran on, run date, started, started at, start, start time, date, finished, finished at, completed,
           completed at`,
        ),
      },
      status: { title: 'status', headings: list(`status, result, outcome, state, run status`) },
      corrected: {
        title: 'put right on',
        headings: list(
          `corrected, corrected on, reprocessed, reprocessed on, rerun, rerun on, resolved, resolved on, fixed, fixed on`,
        ),
      },
    },
    required: [['run'], ['ran'], ['status']],
  },
} as const satisfies Record<string, ShapeDefinition>;
