import { factDefinitions } from '../facts.ts';
import { list, person, type ShapeDefinition, someone } from './column.ts';
import { mfaColumn } from './mfa-column.ts';
import { revokedOfSystem } from './revoked-of-system.ts';
import { attendedSentence, readSentence } from './sentence-columns.ts';
import { trainingColumn } from './training-column.ts';

/** Tables with a row for each person or account. */
export const peopleShapes = {
  people: {
    title: 'roster of people',
    columns: {
      ...person,
      start: {
        title: 'start date',
        headings: list(
          `start date, hire date, hiredate, date of hire, hired, hired on, joined, joined on, date joined,
           original hire date, startdate, employment start date, most recent hire date, date of joining,
           joining date, first day, first day of work, contract start date, eintrittsdatum, eintritt, date dembauche, date dentrée, fecha de
           alta, fecha de ingreso, date dembauche, date darrivée, fecha de incorporación, start`,
        ),
      },
      end: {
        title: 'end date',
        headings: list(
          `end date, termination date, terminationdate, date of termination, last day, last working day,
           left, left on, departure date, departed, exit date, enddate, last day of work, last day worked,
           separation date, employment end date, date of leaving, leaving date, leave date, date left,
           contract end date, austrittsdatum, austritt, letzter arbeitstag, date de départ, date de sortie,
           dernier jour, fecha de baja, último día, end`,
        ),
      },
      status: {
        title: 'status',
        headings: list(
          `status, employment status, employee status, employmentstatus, worker status, position status,
           lifecycle status, state, statut, situation, estado`,
        ),
      },
      type: {
        title: 'employment type',
        headings: list(
          `employment type, type, worker type, employee type, contract type, employmenttype, worker
           category, employment category, engagement type, type de contrat, tipo de contrato, vertragsart`,
        ),
      },
    },
    // An id alone would make a roster of any list.
    required: [['email', 'name', 'last_name']],
  },
  departures: {
    title: 'record of departures',
    columns: {
      ...person,
      departed: {
        title: 'last working day',
        headings: [
          ...list(
            `departed, departure date, last day, last working day, termination date, terminated, terminated
             on, date of termination, end date, left, left on, exit date, separation date, leave date, letzter arbeitstag, austrittsdatum, austritt
             am, date de départ, date de sortie, dernier jour, fecha de baja, último día`,
          ),
          ...factDefinitions.departed.labels,
        ],
      },
      revoked: {
        title: 'access revoked',
        headings: [
          ...list(
            `revoked, revoked on, revoked at, access revoked, access revoked on, access revoked at, access
           removed, access removed on, access removal date, revocation date, access revocation date,
           deprovisioned, deprovisioned on, deprovisioned at, disabled, disabled on, account disabled,
           account disabled on, accounts disabled, access disabled, access disabled on, access disabled at,
           access terminated, closed, completed, completed on, zugang entzogen am, zugänge entzogen am,
           zugänge entzogen, zugriff entzogen am, zugriffe entzogen am, zugänge gesperrt am, konto gesperrt am,
           konten deaktiviert am, accès révoqué le, accès révoqués le, date de révocation, acceso revocado el,
           accesos revocados el, fecha de revocación`,
          ),
          ...factDefinitions.revoked.labels,
        ],
        eachOf: revokedOfSystem,
      },
      ticket: {
        title: 'ticket',
        headings:
          list(`ticket, ticket id, ticket number, issue, issue key, key, reference, record, case, request,
           offboarding ticket, offboarding issue, jira, jira ticket, jira issue, demande, vorgang`),
      },
    },
    required: [someone, ['departed'], ['revoked', 'ticket']],
  },
  accounts: {
    title: 'account export',
    columns: {
      ...person,
      mfa: mfaColumn,
      sso: {
        title: 'single sign-on',
        headings: list(`has sso, sso only, sso enforced, sso required, sso linked, saml linked, saml only`),
      },
      status: {
        title: 'status',
        headings: list(
          `status, account status, state, active, enabled, account enabled, statut, état, estado`,
        ),
      },
      type: {
        title: 'account type',
        headings: list(
          `account type, type, kind, user type, usertype, type de compte, tipo de cuenta, kontotyp`,
        ),
      },
      password: { title: 'password sign-in', headings: list(`password enabled, console access`) },
      last_login: {
        title: 'last sign-in',
        headings: list(
          `last login, last sign in, last seen, last active, lastlogin, last logged in, last login time,
           password last used, dernière connexion, último acceso, letzte anmeldung`,
        ),
      },
    },
    required: [someone, ['mfa']],
  },
  completions: {
    title: 'training completions',
    columns: {
      ...person,
      completed: {
        title: 'completed',
        headings: list(
          `completed, completed on, completed at, completed date, completion date, completion time, date
           completed, date of completion, finished, finished on, completed time, time completed, date
           passed, passed at, transcript completed date, transcript completion date, course completion date, training completion date, completiondate,
           completedat, passed on, training date, abgeschlossen am, abschlussdatum,
           absolviert am, terminé le, achevé le, date dachèvement, completado el, fecha de finalización, date de
           formation, date de la formation, suivie le, suivi le, réalisée le, fecha de formación, fecha de la formación, realizado el,
           schulungsdatum, teilgenommen am, datum, fecha, date`,
        ),
        spelled: trainingColumn,
      },
      status: {
        title: 'status',
        headings: list(
          `status, completion status, training status, course status, enrollment status, assignment status,
           learning status, transcript status, result, state, progress, percent complete, complete, completion, attended,
           attendance, present, passed, training completed, training complete, statut, état, estado, présent, présence,
           asistencia, teilgenommen`,
        ),
        told: attendedSentence,
        spelled: trainingColumn,
      },
      course: {
        title: 'course',
        headings: list(
          `course, module, content, training, course name, module name, training name, course title,
           content name, content title, training title, module title, learning item, lesson, lesson name,
           assignment, assignment name, activity, activity name, curriculum, campaign, campaign name, kurs,
           schulung, formation, cours, curso, formación, title`,
        ),
      },
      enrolled: {
        title: 'enrolled',
        headings: list(
          `enrolled, enrolled on, enrollment date, enrolment date, assigned, assigned on, date assigned,
           assignment date, enrolled date, date enrolled, registration date, registered on, invited on,
           assigned date, zugewiesen am, assigné le, asignado el`,
        ),
      },
      time_spent: {
        title: 'time spent',
        headings: list(`time spent, total time spent, total time, time in course, duration`),
      },
      when: {
        title: 'date',
        headings: list(
          `date, when, on, timestamp, date signed, date completed, date acknowledged, datum, fecha, horodateur,
             marca temporal, zeitstempel`,
        ),
      },
    },
    required: [someone, ['completed', 'status']],
  },
  acknowledgments: {
    title: 'policy acknowledgments',
    columns: {
      ...person,
      acknowledged: {
        title: 'acknowledged',
        headings: list(
          `acknowledged, acknowledged on, acknowledged at, acknowledgment date, acknowledgement date, date
           acknowledged, signed, signed on, signed at, date signed, signature date, accepted, accepted on,
           accepted at, agreed, agreed on, attested, attested on, completed, completed on, completed at,
           completion date, acknowledgment received, read and acknowledged, read and understood, read and
           accepted, read and agreed, date accepted, accepted date, signed date, date agreed, date of
           acknowledgment, date of acknowledgement, date of signature, bestätigt am, gelesen am, unterschrieben am, signé
           le, accepté le, lu et approuvé le, pris connaissance le, date de signature, firmado el, aceptado el, leído el, fecha
           de firma, lu et approuvé, lu et accepté, lu et compris, pris connaissance, leído y aceptado, leído y entendido,
           gelesen und verstanden, gelesen und akzeptiert, zur kenntnis genommen am, zur kenntnis genommen, datum, fecha, date`,
        ),
        told: readSentence,
      },
      policy: {
        title: 'policy',
        headings: list(
          `policy, policy name, document, document name, item, policies, envelope subject, envelope, politique, charte, política, richtlinie`,
        ),
      },
      version: { title: 'version', headings: list(`version, policy version`) },
      when: {
        title: 'date',
        headings: list(`date, when, on, timestamp, date signed, date completed, date acknowledged, date
             accepted, accepted date, signed date, date agreed, date of acknowledgment, date of acknowledgement, date of
             signature, date de signature, fecha de firma, datum, fecha, attested date, date attested, attestation date,
             acknowledged date, acknowledgment date, acknowledgement date, signature date, read on, submitted at, submission
             time, completion time, hora de envío, horodateur, marca temporal, zeitstempel`),
      },
    },
    required: [someone, ['acknowledged']],
  },
} as const satisfies Record<string, ShapeDefinition>;
