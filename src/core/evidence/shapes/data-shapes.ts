import { list, type ShapeDefinition } from './column.ts';

const request = {
  title: 'request',
  headings: list(
    `request, request id, ticket, ticket id, case, case id, complaint, complaint id, reference, ref, number, id`,
  ),
};
const received = {
  title: 'received on',
  headings: list(
    `received, received on, received at, date received, requested, requested on, request date, submitted, submitted
     on, opened, opened on, created, created at, date`,
  ),
};

/** Tables about data and those whom it is about. */
export const dataShapes = {
  data_inventory: {
    title: 'inventory of data',
    columns: {
      data: {
        title: 'data',
        headings: list(
          `data, data set, dataset, data type, data category, category of data, categories of data, data element,
           information, information asset, processing activity, activity, record, records, name`,
        ),
      },
      classification: {
        title: 'classification',
        headings: list(`classification, data classification, class, sensitivity, confidentiality, label`),
      },
      owner: {
        title: 'owner',
        headings: list(`owner, data owner, responsible, steward, custodian, controller`),
      },
      purpose: {
        title: 'purpose',
        headings: list(`purpose, purposes, purpose of processing, purpose of collection, use, uses`),
      },
      basis: {
        title: 'legal basis',
        headings: list(`legal basis, lawful basis, basis, legal ground, legal grounds, consent basis`),
      },
      retention: {
        title: 'retention',
        headings: list(
          `retention, retention period, retention time, retained for, kept for, time limit, erasure after, delete after`,
        ),
      },
    },
    required: [['data'], ['classification', 'purpose', 'retention']],
  },
  deletions: {
    title: 'log of deletions',
    columns: {
      item: {
        title: 'data or request',
        headings: list(
          `data, data set, dataset, record, records, customer, tenant, account, request, request id, ticket, ticket id,
           item, reference, id`,
        ),
      },
      due: {
        title: 'due or asked for on',
        headings: list(
          `due, due date, due on, retention end, retention ended, retention expired, contract end, contract ended,
           requested, requested on, request date, received, received on`,
        ),
      },
      deleted: {
        title: 'deleted on',
        headings: list(
          `deleted, deleted on, deleted at, deletion date, date deleted, data deleted, data deleted on, erased, erased on, erasure date, destroyed, destroyed on,
           disposed, disposed on, purged, purged on, completed, completed on`,
        ),
      },
      method: {
        title: 'method or proof',
        headings: list(
          `method, deletion method, proof, evidence, certificate, job, verified by, deleted by, done by, confirmed by`,
        ),
      },
    },
    required: [['item'], ['due'], ['deleted']],
  },
  consents: {
    title: 'record of consents',
    columns: {
      subject: {
        title: 'person, by reference',
        headings: list(
          `subject, subject id, data subject, user id, customer id, consent id, person id, reference, email, id`,
        ),
      },
      given: {
        title: 'given on',
        headings: list(
          `given, given on, given at, consent given, consent given on, consent given at, consent date, consented, consented on, consented at, granted on,
           opted in, opted in on, timestamp, date`,
        ),
      },
      purpose: { title: 'purpose', headings: list(`purpose, purposes, consent for, scope, category, topic`) },
      version: {
        title: 'version of the notice',
        headings: list(
          `version, notice version, notice, text version, consent text, policy version, wording, form version`,
        ),
      },
      collected: {
        title: 'data collected on',
        headings: list(`collected, collected on, first collected, collection date, data collected on`),
      },
    },
    required: [['subject'], ['given'], ['purpose', 'version']],
  },
  subject_requests: {
    title: 'register of requests by people',
    columns: {
      request,
      kind: {
        title: 'kind',
        headings: list(`kind, type, request type, right, right exercised, category, subject`),
      },
      received,
      identity: {
        title: 'identity checked',
        headings: list(
          `identity, identity verified, identity verified on, identity checked, identity confirmed, verified, verified
           on, id verified, id check`,
        ),
      },
      answered: {
        title: 'answered on',
        headings: list(
          `answered, answered on, answered at, responded, responded on, response date, fulfilled, fulfilled on,
           completed, completed on, completed at, closed, closed on, resolved, resolved on`,
        ),
      },
      outcome: {
        title: 'outcome',
        mayBeNo: true,
        headings: list(
          `outcome, result, decision, resolution, action taken, action, correction, corrected, response`,
        ),
      },
      passed_on: {
        title: 'recipients told',
        mayBeNo: true,
        headings: list(
          `recipients told, recipients notified, third parties notified, third parties informed, third parties told,
           passed on, recipients`,
        ),
      },
    },
    required: [['request'], ['received'], ['answered']],
  },
  disclosures: {
    title: 'record of disclosures',
    columns: {
      recipient: {
        title: 'recipient',
        headings: list(
          `recipient, recipients, disclosed to, third party, party, sent to, shared with, subprocessor, vendor`,
        ),
      },
      disclosed: {
        title: 'disclosed on',
        headings: list(
          `disclosed, disclosed on, disclosure date, date of disclosure, shared on, sent on, since, date`,
        ),
      },
      what: {
        title: 'what was disclosed',
        headings: list(
          `what, data, data disclosed, data categories, categories, information, records, content`,
        ),
      },
      purpose: {
        title: 'purpose',
        headings: list(`purpose, purposes, reason, purpose of disclosure`),
      },
      basis: {
        title: 'consent or other basis',
        headings: list(`basis, legal basis, lawful basis, consent, consent reference, legal ground`),
      },
      authorized: {
        title: 'allowed by',
        headings: list(`authorized by, authorised by, allowed by, approved by, approver, decided by`),
      },
    },
    required: [['recipient'], ['disclosed'], ['what', 'purpose']],
  },
} as const satisfies Record<string, ShapeDefinition>;
