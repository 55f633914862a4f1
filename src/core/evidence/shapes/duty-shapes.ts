import { list, person, type ShapeDefinition, someone } from './column.ts';

/** Tables of people's duties and rights: who was checked, who may do what, who holds which role. */
export const dutyShapes = {
  screenings: {
    title: 'register of background checks',
    columns: {
      ...person,
      checked: {
        title: 'checked on',
        headings: list(
          `checked, checked on, check date, check completed, check completed on, background check, background check
           date, background check completed, screening date, screened, screened on, cleared, cleared on, completed,
           completed on, completed at, completion date, completed date, report date, report completed, date completed, date`,
        ),
      },
      result: {
        title: 'result',
        headings: list(`result, outcome, check result, screening result, status, decision, adjudication`),
      },
    },
    required: [someone, ['checked']],
  },
  evaluations: {
    title: 'register of performance reviews',
    columns: {
      ...person,
      evaluated: {
        title: 'reviewed on',
        headings: list(
          `evaluated, evaluated on, evaluation date, appraisal date, performance review, performance review date,
           review date, reviewed, reviewed on, review completed, completed, completed on, completed at, submitted on,
           submitted at, submitted, signed off on, date completed, date`,
        ),
      },
      manager: {
        title: 'manager',
        headings: list(`manager, line manager, supervisor, reviewer, reviewed by, evaluator, evaluated by`),
      },
    },
    required: [someone, ['evaluated'], ['manager']],
  },
  grants: {
    title: 'register of access granted',
    columns: {
      ...person,
      name: {
        title: 'name',
        headings: [...person.name.headings, ...list('requester, requested by, requestor, reporter')],
      },
      system: {
        title: 'system',
        headings: list(`system, application, app, resource, service, role, access, access requested`),
      },
      approver: {
        title: 'approved by',
        headings: list(`approver, approved by, authorized by, authorised by, approval by, access approver`),
      },
      approved: {
        title: 'approved on',
        headings: list(`approved, approved on, approved at, approval date, date approved, authorized on`),
      },
      granted: {
        title: 'granted on',
        headings: list(
          `granted, granted on, granted at, access granted, access granted on, grant date, provisioned, provisioned
           on, provisioned at, provisioning date, date granted, created, created on, completed, completed on`,
        ),
      },
      ticket: { title: 'ticket', headings: list(`ticket, ticket id, request, request id, issue, reference`) },
    },
    required: [someone, ['approver'], ['granted']],
  },
  role_changes: {
    title: 'register of role changes',
    columns: {
      ...person,
      changed: {
        title: 'changed on',
        headings: list(
          `changed, changed on, change date, role changed, role change date, transfer date, transferred, transferred
           on, moved on, effective, effective date, effective from, new role from, date of change`,
        ),
      },
      adjusted: {
        title: 'rights adjusted on',
        headings: list(
          `adjusted, adjusted on, access adjusted, access adjusted on, rights adjusted, rights adjusted on, access
           updated, access updated on, access changed on, old access removed, old access removed on, access removed,
           access removed on, completed, completed on`,
        ),
      },
      approver: { title: 'approved by', headings: list(`approver, approved by, authorized by, manager`) },
      ticket: { title: 'ticket', headings: list(`ticket, ticket id, request, request id, issue, reference`) },
    },
    required: [someone, ['changed'], ['adjusted']],
  },
  roles: {
    title: 'list of security duties',
    columns: {
      role: {
        title: 'duty',
        headings: list(
          `role, security role, duty, security duty, responsibility, security responsibility, function, security function,
             area, domain, control area`,
        ),
      },
      holder: {
        title: 'held by',
        headings: list(
          `holder, held by, owner, assigned to, assignee, accountable, responsible, responsible person, person, name,
           incumbent`,
        ),
      },
      duties: {
        title: 'what it covers',
        headings: list(`duties, responsibilities, covers, description, tasks, scope`),
      },
    },
    required: [['role'], ['holder']],
    // A list of employees has them, and somebody on each row.
    foreign: list(
      `start date, hire date, end date, termination date, employee id, employee number, employment type, manager`,
    ),
  },
  duties: {
    title: 'matrix of duties kept apart',
    columns: {
      duty: {
        title: 'duty',
        headings: list(`duty, process, activity, task, function, transaction, conflict, conflicting duties`),
      },
      performer: {
        title: 'done by',
        headings: list(
          `performed by, performer, done by, prepared by, preparer, executed by, initiator, initiated by, requester, maker`,
        ),
      },
      checker: {
        title: 'checked by',
        headings: list(`checked by, checker, approver, approved by, reviewer, reviewed by, authorized by`),
      },
    },
    required: [['duty'], ['performer'], ['checker']],
  },
} as const satisfies Record<string, ShapeDefinition>;
