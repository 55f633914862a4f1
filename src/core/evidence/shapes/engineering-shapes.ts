import { list, type ShapeDefinition } from './column.ts';

/** Tables of changes, findings of scanners and devices. */
export const engineeringShapes = {
  changes: {
    title: 'merged pull requests',
    columns: {
      number: {
        title: 'pull request',
        headings: list(
          `number, pr, pr number, pull request, pull, merge request, mr, change, change id, change
           number, change request, change ticket, rfc, issue key, demande de fusion, demande de changement, n, numéro, número, nummer, id, iid`,
        ),
      },
      author: {
        title: 'author',
        headings:
          list(`author, opened by, created by, developer, submitter, requester, requested by, implementer,
           implemented by, change owner, raised by, reporter, auteur, demandeur, autor, solicitante, ersteller`),
      },
      approvers: {
        title: 'approved by',
        headings:
          list(`approved by, approver, approvers, approvals, reviewer, reviewers, reviewed by, approuvé par, validé par,
           relu par, aprobado por, revisado por, genehmigt von, freigegeben von, geprüft von`),
      },
      merged: {
        title: 'merged on',
        headings: list(
          `merged, merged at, merged on, mergedat, merge date, date merged, closed, closed at, deployed,
           deployed on, deployed at, deployment date, implemented, implemented on, implementation date, released on,
           release date, fusionné le, fusionnée le, mise en production, déployé le, fusionado el, desplegado el, fecha de despliegue,
           zusammengeführt am, bereitgestellt am, date`,
        ),
      },
      state: {
        title: 'state',
        headings: list(`state, status, pr state, merge status, statut, état, estado`),
      },
      decision: {
        title: 'review decision',
        headings: list(
          `review decision, reviewdecision, review status, review state, approval status, approval state,
           decision`,
        ),
      },
      kind: {
        title: 'kind of change',
        headings: list(`type, change type, kind, category, change category, class, priority`),
      },
      tested: {
        title: 'tested',
        headings: list(
          `tested, tested on, test result, tests, test status, checks, ci, ci status, qa, qa result, build status`,
        ),
      },
      reviewed_after: {
        title: 'looked at afterwards on',
        headings: list(
          `reviewed after, reviewed afterwards, retrospective review, retrospective approval, post implementation
           review, post review, after review, approved after, approved afterwards`,
        ),
      },
    },
    required: [['number'], ['author'], ['approvers']],
  },
  vulnerabilities: {
    title: 'findings of a vulnerability scanner',
    columns: {
      id: {
        title: 'vulnerability',
        headings: list(
          `vulnerability, vulnerability id, vuln id, cve, cve id, cves, advisory, ghsa, rule, rule id,
           finding, finding id, plugin id, id`,
        ),
      },
      severity: {
        title: 'severity',
        headings: list(`severity, severity level, risk, risk level, priority`),
      },
      state: { title: 'state', headings: list(`state, status, resolution, remediation status`) },
      found: {
        title: 'found on',
        headings: list(
          `found, found on, first found, detected, detected on, first detected, first seen, discovered,
           discovered on, date found, opened, opened on, created, created at, reported, reported on`,
        ),
      },
      fixed: {
        title: 'fixed on',
        headings: list(
          `fixed, fixed on, fixed at, last fixed, remediated, remediated on, remediation date, date fixed,
           resolved, resolved on, resolved at, patched, patched on, closed, closed on, closed at`,
        ),
      },
      days_to_fix: {
        title: 'days to fix',
        headings: list(`days to fix, time to fix, days to remediate, time to remediate, days open`),
      },
      where: {
        title: 'where',
        headings: list(`where, location, component, package, target, asset, host, resource, file, image`),
      },
      // Filled in each row but those of open findings: a control of one's own can require it.
      no_open_finding: { title: 'no open finding', headings: list(`no open finding`) },
    },
    required: [['id'], ['severity'], ['state', 'fixed']],
  },
  checks: {
    title: 'checks of a posture or TLS scanner',
    columns: {
      check: {
        title: 'check',
        headings: list(`check, check id, control, control id, rule, rule id, test`),
      },
      title: { title: 'title', headings: list(`check title, control title, title`) },
      status: { title: 'status', headings: list(`status, result, check result, compliance status`) },
      severity: { title: 'severity', headings: list(`severity, severity level`) },
      resource: {
        title: 'resource',
        headings: list(
          `resource, resource id, resource uid, resource arn, resource name, target, host, asset`,
        ),
      },
      // Filled in each row but those of an open failure: a control of one's own can require it.
      no_open_failure: { title: 'no open failure', headings: list(`no open failure`) },
    },
    required: [['check'], ['status'], ['resource']],
  },
  endpoints: {
    title: 'endpoints and their protection',
    columns: {
      host: {
        title: 'device',
        headings: list(
          `host, host name, hostname, host identifier, device, device name, computer, computer name,
           machine, endpoint, serial number, serial`,
        ),
      },
      encrypted: {
        title: 'disk encrypted',
        headings: list(
          `encrypted, disk encrypted, disk encryption, disk encryption enabled, encryption, encryption
           status, is encrypted, filevault, filevault enabled, bitlocker, bitlocker status`,
        ),
      },
      protection: {
        title: 'protected against malware',
        headings: list(
          `protection, protected, malware protection, anti malware, antimalware, antivirus, antivirus enabled,
           anti virus, edr, edr installed, edr status, xprotect, endpoint protection, agent installed, agent status`,
        ),
      },
      user: {
        title: 'user',
        headings: list(`user, owner, assigned to, assigned user, primary user, user email, email`),
      },
      seen: {
        title: 'last seen',
        headings: list(`last seen, last contact, last check in, last checkin, last sync, last reported`),
      },
    },
    required: [['host'], ['encrypted', 'protection']],
  },
} as const satisfies Record<string, ShapeDefinition>;
