import type { Control, TestOfControl } from '../src/core/catalog/control.ts';

/** Small evidence for each control of the library: what meets each of its tests, and what just does not. */

interface Rows {
  headings: string;
  good: readonly string[];
  /** Does not meet the test. */
  bad: string;
}

/** Titles of documents by which an approved rule is known to be about its subject. */
const titles: Readonly<Record<string, string>> = {
  'code-of-conduct': 'Code of Conduct',
  'board-oversight': 'Charter of the Advisory Board',
  'org-chart': 'Organization chart',
  'background-checks': 'Background Check Procedure',
  'performance-reviews': 'Performance and Sanctions Policy',
  'asset-inventory': 'Asset Management Policy',
  'security-metrics': 'Security Metrics Plan',
  'internal-communication': 'Internal Communication and Reporting Policy',
  'system-description': 'System Description',
  'external-communication': 'Master Service Agreement',
  'risk-objectives': 'Objectives and Risk Appetite',
  'fraud-risk': 'Fraud Risk Policy',
  'change-impact': 'Change Impact Procedure',
  'internal-audit': 'Internal Audit Plan',
  'deficiency-tracking': 'Corrective Action Procedure',
  'risk-treatment': 'Risk Treatment Plan',
  'segregation-of-duties': 'Segregation of Duties Policy',
  'baseline-configuration': 'Configuration Standard',
  'policy-review': 'Information Security Policy',
  'access-provisioning': 'Access Control Policy',
  'role-changes': 'Access Control Policy',
  'privileged-access': 'Privileged Access Policy',
  'key-management': 'Key Management Policy',
  'physical-access': 'Physical Security Policy',
  'media-disposal': 'Disposal Policy',
  'network-boundary': 'Network Security Policy',
  'endpoint-encryption': 'Mobile Device Policy',
  'malware-protection': 'Malware Policy',
  'vulnerability-management': 'Vulnerability and Patch Policy',
  'log-collection': 'Logging Policy',
  'alert-triage': 'Alert Handling Procedure',
  'incident-triage': 'Incident Severity Rules',
  'incident-response': 'Incident Response Plan',
  'incident-communication': 'Crisis Communication Plan',
  'incident-recovery': 'Recovery Procedure',
  'change-management': 'Change Management Policy',
  'emergency-changes': 'Emergency Change Rules',
  'business-continuity': 'Business Continuity Plan',
  'vendor-onboarding': 'Vendor Management Policy',
  'capacity-planning': 'Capacity Plan',
  backups: 'Backup Policy',
  'environmental-protection': 'Data Centre Policy',
  'disaster-recovery-test': 'Disaster Recovery Plan',
  'data-classification': 'Data Classification Policy',
  'confidentiality-agreements': 'Non-Disclosure Agreement',
  'confidential-disposal': 'Data Retention and Deletion Policy',
  'processing-specifications': 'Processing Specification',
  'input-validation': 'Input Validation Rules',
  'processing-monitoring': 'Job Monitoring Procedure',
  'output-reconciliation': 'Output Reconciliation Rules',
  'storage-integrity': 'Storage Rules',
  'privacy-notice': 'Privacy Notice',
  'consent-records': 'Consent Policy',
  'processing-register': 'Data Collection Policy',
  'personal-data-retention': 'Retention Schedule',
  'personal-data-erasure': 'Erasure Procedure',
  'subject-access': 'Data Subject Request Procedure',
  'subject-correction': 'Rectification Procedure',
  disclosures: 'Disclosure Policy',
  'breach-records': 'Personal Data Breach Procedure',
  'breach-notification': 'Breach Notification Procedure',
  'privacy-vendors': 'Processor Policy',
  'vendor-breach-notice': 'Vendor Breach Notice Rules',
  'data-quality': 'Data Quality Rules',
  'privacy-complaints': 'Privacy Complaint Procedure',
};

const issues: Rows = {
  headings: 'Finding,Owner,Due,Closed,Status',
  good: [
    'No lockout on the admin page,Security,2026-08-01,2026-07-20,closed',
    'Old TLS on the mail host,Platform,2026-12-01,,open',
  ],
  bad: 'Verbose errors,Platform,2026-09-01,,open',
};
const vendors: Rows = {
  headings: 'Vendor,Customer Data,Contract,Assessed,SOC 2 Reviewed,Breach Notice',
  good: ['Mailer Inc,yes,2025-03-01,2025-02-11,2026-03-10,48 hours', 'Print Shop,no,,,,'],
  bad: 'Helpdesk Ltd,yes,,,,',
};
const deletions: Rows = {
  headings: 'Customer,Contract End,Deleted On,Method',
  good: ['C-17,2026-05-31,2026-06-20,deletion job 4411'],
  bad: 'C-22,2026-06-30,2026-09-30,deletion job 4502',
};
const inventory: Rows = {
  headings: 'Data Type,Classification,Owner,Purpose,Legal Basis,Retention Period',
  good: ['Order lines,confidential,Head of Product,Routing of orders,contract,24 months'],
  bad: 'Support chats,,,,,',
};
const incidents: Rows = {
  headings:
    'Incident,Detected On,Severity,Decision,Owner,Resolved On,Root Cause,Corrective Action,Customer Impact,Notified On',
  good: ['INC-7,2026-04-02,high,not required,Sam Roe,2026-04-03,expired certificate,renewal alert added,no,'],
  bad: 'INC-9,2026-07-11,,,,,,,yes,',
};
const requests: Rows = {
  headings: 'Request,Received,Identity Verified,Answered,Outcome,Recipients Told',
  good: ['R-3,2026-03-02,2026-03-03,2026-03-20,copy sent,2026-03-21'],
  bad: 'R-5,2026-05-01,,2026-07-15,,',
};

/** Tables by control and, where it has several, by test. */
const tables: Readonly<Record<string, Rows>> = {
  'org-chart': {
    headings: 'Duty,Held By,Responsibilities',
    good: ['Security officer,Dana Ito,Runs the program'],
    bad: 'Privacy officer,,Answers requests',
  },
  'performance-reviews': {
    headings: 'Employee,Review Date,Manager',
    good: ['Ann Bee,2026-03-02,Rosa Lindqvist'],
    bad: 'Cy Dee,2024-03-02,Rosa Lindqvist',
  },
  'asset-inventory': {
    headings: 'Asset,Owner,Classification',
    good: ['orders-db,Platform,confidential'],
    bad: 'old-wiki,,internal',
  },
  'fraud-risk': {
    headings: 'Risk,Rating,Owner,Treatment',
    good: ['Refunds to own account,high,Finance,Second approval'],
    bad: 'Fake supplier,medium,Finance,',
  },
  'penetration-test': issues,
  'deficiency-tracking': issues,
  'risk-treatment': {
    headings: 'Risk,Likelihood,Impact,Owner,Treatment',
    good: ['Region outage,2,5,Platform,disaster-recovery-test'],
    bad: 'Key person leaves,3,3,,',
  },
  'segregation-of-duties': {
    headings: 'Duty,Performed By,Checked By',
    good: ['Payments,Ann Bee,Cy Dee'],
    bad: 'Payroll,Ann Bee,Ann Bee',
  },
  'baseline-configuration': {
    headings: 'Check ID,Status,Severity,Resource',
    good: ['bucket-public,PASS,high,orders', 'tagging,FAIL,low,orders'],
    bad: 'root-mfa,FAIL,critical,account',
  },
  'policy-review': {
    headings: 'Policy,Owner,Last Reviewed',
    good: ['Access Control Policy,Dana Ito,2026-02-01'],
    bad: 'Backup Policy,Dana Ito,2024-02-01',
  },
  'access-provisioning': {
    headings: 'Email,System,Approved By,Approved On,Granted On',
    good: ['ann@x.example,CRM,Rosa Lindqvist,2026-03-01,2026-03-02'],
    bad: 'cy@x.example,CRM,Rosa Lindqvist,2026-03-09,2026-03-02',
  },
  'role-changes': {
    headings: 'Email,Changed On,Access Adjusted,Approved By',
    good: ['ann@x.example,2026-04-01,2026-04-03,Rosa Lindqvist'],
    bad: 'cy@x.example,2026-04-01,2026-05-20,Rosa Lindqvist',
  },
  'key-management': {
    headings: 'Key,Owner,Last Rotated',
    good: ['orders-signing,Platform,2026-05-01'],
    bad: 'carrier-api,Platform,2023-05-01',
  },
  'media-disposal': {
    headings: 'Serial Number,Disposed On,Method,Certificate',
    good: ['SN-1,2026-06-01,NIST purge,CERT-88'],
    bad: 'SN-2,2026-06-01,shredded,',
  },
  'endpoint-encryption': {
    headings: 'Hostname,Encrypted,Assigned To',
    good: ['mac-1,yes,Ann Bee'],
    bad: 'mac-2,no,Cy Dee',
  },
  'malware-protection': {
    headings: 'Hostname,Antivirus,Assigned To',
    good: ['mac-1,enabled,Ann Bee'],
    bad: 'mac-2,disabled,Cy Dee',
  },
  'vulnerability-management': {
    headings: 'CVE,Severity,Status,Found On,Fixed On',
    good: [
      'CVE-2026-1,critical,fixed,2026-06-01,2026-06-10',
      'CVE-2026-2,high,open,2026-10-01,',
      'CVE-2026-3,high,dismissed,2026-01-01,',
      'CVE-2026-4,informational,open,2026-01-01,',
    ],
    bad: 'CVE-2026-5,critical,open,2026-09-01,',
  },
  'alert-triage': {
    headings: 'Alert,Raised On,Handled On,Handled By,Verdict',
    good: ['A-1,2026-05-01,2026-05-02,Sam Roe,false positive'],
    bad: 'A-2,2026-05-01,2026-06-02,Sam Roe,false positive',
  },
  'incident-triage': incidents,
  'incident-response': incidents,
  'incident-recovery': incidents,
  'breach-records': incidents,
  'breach-notification': incidents,
  'incident-communication': {
    ...incidents,
    good: ['INC-8,2026-04-02,high,notify,Sam Roe,2026-04-03,bug,fix,yes,2026-04-03'],
  },
  'change-management': {
    headings: 'PR,Author,Approved By,Merged On,Tests',
    good: ['11,ann,cy,2026-05-05,passed'],
    bad: '12,ann,cy,2026-05-06,failed',
  },
  'emergency-changes': {
    headings: 'PR,Author,Approved By,Merged On,Change Type,Reviewed Afterwards',
    good: ['11,ann,cy,2026-05-05,normal,', '12,ann,cy,2026-05-06,emergency,2026-05-07'],
    bad: '13,ann,cy,2026-06-06,Emergency,',
  },
  'vendor-onboarding': vendors,
  'privacy-vendors': vendors,
  'vendor-breach-notice': vendors,
  'data-classification': inventory,
  'processing-register': inventory,
  'personal-data-retention': inventory,
  'confidential-disposal': deletions,
  'personal-data-erasure': deletions,
  'processing-monitoring': {
    headings: 'Job,Started,Status,Reprocessed On',
    good: ['nightly,2026-05-01,success,', 'nightly,2026-05-02,failed,2026-05-02'],
    bad: 'nightly,2026-05-03,failed,',
  },
  'consent-records': {
    headings: 'Subject ID,Given On,Purpose,Notice Version,Collected On',
    good: ['u-1,2026-02-01,newsletter,v3,2026-02-01', 'u-2,2026-02-01,newsletter,v3,'],
    bad: 'u-3,2026-02-01,newsletter,v3,2026-01-01',
  },
  'subject-access': requests,
  'subject-correction': requests,
  'privacy-complaints': requests,
  disclosures: {
    headings: 'Recipient,Disclosed On,What,Purpose,Legal Basis,Authorized By',
    good: ['Carrier Ltd,2026-04-01,addresses,delivery,contract,Dana Ito'],
    bad: 'Partner Ltd,2026-04-01,addresses,,,',
  },
};

/** What there was none of, in the words of a statement. */
export const nothing: Readonly<Record<string, string>> = {
  'role-changes': 'role changes',
  'media-disposal': 'devices were disposed of',
  'access-provisioning': 'new access granted',
  'penetration-test': 'open findings',
  'deficiency-tracking': 'open findings',
  'vulnerability-management': 'open vulnerabilities',
  'alert-triage': 'security alerts',
  'incident-triage': 'security events',
  'incident-response': 'security incidents',
  'incident-communication': 'customer incidents',
  'incident-recovery': 'outages',
  'emergency-changes': 'emergency changes',
  'confidential-disposal': 'deletions',
  'personal-data-erasure': 'erasure requests',
  'subject-access': 'data subject requests',
  'subject-correction': 'rectification requests',
  disclosures: 'disclosures',
  'breach-records': 'personal data breaches',
  'breach-notification': 'breaches',
  'privacy-complaints': 'privacy complaints',
};

/** Registers of people: both employees of the roster are listed in the good ones. */
const registers: Readonly<Record<string, Rows>> = {
  'code-of-conduct': {
    headings: 'Email,Acknowledged On,Policy',
    good: ['ann@x.example,2026-03-01,Code of Conduct', 'cy@x.example,2026-03-02,Code of Conduct'],
    bad: '',
  },
  'background-checks': {
    headings: 'Email,Check Completed,Result',
    good: ['ann@x.example,2024-03-01,clear', 'cy@x.example,2025-03-02,clear'],
    bad: '',
  },
  'confidentiality-agreements': {
    headings: 'Email,Signed On',
    good: ['ann@x.example,2026-03-01', 'cy@x.example,2026-03-02'],
    bad: '',
  },
};

const settings: Readonly<Record<string, readonly [good: string, bad: string]>> = {
  inbound_denied_by_default: ['default_deny: true', 'default_deny: false'],
  audit_logging_enabled: ['audit_logging: true', 'audit_logging: false'],
  log_retention_days: ['log_retention_days: 365', 'log_retention_days: 7'],
  backups_enabled: ['automated_backups: true', 'automated_backups: false'],
};

const values: Readonly<Record<string, string>> = {
  date: '**Date:** 2026-06-11',
  reviewer: '**Reviewer:** Dana Ito',
  participants: '**Participants:** Dana Ito, Sam Roe',
  scenario: '**Scenario:** Loss of the main region',
  outcome: '**Outcome:** Passed, all checks agree',
  gaps: '## Findings\n\n- The contact list was out of date; corrected on the day.',
  recovery_time: '**Recovery time:** 2 h 40 min',
  approver: '**Approved by:** Rosa Lindqvist',
  approval_date: '**Approval date:** 2025-06-03',
};

const periodEnds = {
  month: ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30'],
  quarter: ['03-31', '06-30', '09-30'],
  half: ['06-30'],
  year: [],
};

type Files = Record<string, string>;

export interface TestExample {
  good: Files;
  /** The same files, with what no longer meets the test. */
  bad: Files;
}

const statement = (facts: readonly string[]) =>
  facts
    .map((fact) => values[fact] ?? '')
    .sort((a, b) => a.indexOf('#') - b.indexOf('#'))
    .join('\n\n');

/** Evidence for one test of a control of the library, by path in the evidence folder. */
export function exampleOf({ id }: Control, test: TestOfControl): TestExample {
  const at = (name: string) => `${id}/${name}`;
  switch (test.procedure) {
    case 'document': {
      const title = test.shows === 'design' ? titles[id] : recordTitle(id);
      const name = at(test.shows === 'design' ? 'rule.md' : 'record.md');
      const [last = 'date'] = test.facts.slice(-1);
      const text = `# ${title}\n\n${statement(test.facts)}\n\nThis holds for all of Acme.\n`;
      const bad = `# ${title}\n\n${statement(test.facts.filter((fact) => fact !== last))}\n\nThis holds for all of Acme.\n`;
      return { good: { [name]: text }, bad: { [name]: bad } };
    }
    case 'everyPeriod': {
      const file = (end: string): [string, string] => [
        at(`records/2026-${end}.md`),
        `# Record of ${test.mentions?.[0] ?? 'what was done'}\n\n${statement(test.facts).replace('2026-06-11', `2026-${end}`)}\n`,
      ];
      const files = periodEnds[test.every].map(file);
      return { good: Object.fromEntries(files), bad: Object.fromEntries(files.slice(0, -1)) };
    }
    case 'everyRow':
      return tableExample(at('rows-2026-10-01.csv'), tables[id]);
    case 'everyMember': {
      const { headings, good } = registers[id] ?? { headings: '', good: [] };
      const name = at('register.csv');
      const text = (rows: readonly string[]) => `${[headings, ...rows].join('\n')}\n`;
      return { good: { [name]: text(good) }, bad: { [name]: text(good.slice(0, 1)) } };
    }
    case 'configuration': {
      const [good = '', bad = ''] = settings[test.setting] ?? [];
      const name = at(`${test.setting}-2026-09-01.yml`);
      return { good: { [name]: `${good}\n` }, bad: { [name]: `${bad}\n` } };
    }
    case 'noMember':
      return { good: {}, bad: {} };
  }
}

function recordTitle(id: string): string {
  if (id === 'penetration-test') return 'Penetration test report';
  return id === 'system-description' || id === 'privacy-notice' ? `Review of the ${titles[id]}` : 'Record';
}

function tableExample(name: string, rows: Rows | undefined): TestExample {
  const { headings = '', good = [], bad = '' } = rows ?? {};
  const text = (lines: readonly string[]) => `${[headings, ...lines].join('\n')}\n`;
  return { good: { [name]: text(good) }, bad: { [name]: text([...good, bad]) } };
}
