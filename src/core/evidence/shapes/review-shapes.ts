import { list, person, type ShapeDefinition, someone } from './column.ts';

/** The table of a review of rights, with a decision on each. */
export const reviewShapes = {
  reviews: {
    title: 'access review decisions',
    columns: {
      ...person,
      system: { title: 'system', headings: list(`system, application, app, resource, service`) },
      decision: {
        title: 'decision',
        mayBeNo: true,
        headings: list(
          `decision, outcome, action, review decision, result, keep or revoke, access still required,
           access appropriate, certified, keep access, retain access, access decision, access still needed,
           still required, still needed, access required, is access appropriate, appropriate, keep, retain,
           approve or revoke, keep revoke, approve revoke, reviewer decision, certification decision,
           review result, review outcome, action taken, recommendation, disposition, décision, accès maintenu,
           à conserver, decisión, mantener acceso, entscheidung, beibehalten`,
        ),
      },
      reviewer: {
        title: 'reviewer',
        headings: list(`reviewer, reviewed by, certifier, approver, approved by, manager, relu par, revu par,
             validé par, revisado por, geprüft von`),
      },
      reviewed: {
        title: 'reviewed on',
        headings: list(
          `reviewed, reviewed on, review date, decision date, date, date reviewed, certified on, date de revue,
             fecha de revisión, geprüft am`,
        ),
      },
    },
    required: [someone, ['decision']],
  },
} as const satisfies Record<string, ShapeDefinition>;
