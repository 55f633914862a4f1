export const id = 955;
export const ids = [955];
export const modules = {

/***/ 15725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ catalog)
});

;// CONCATENATED MODULE: ./lib/core/catalog/controls/access-reviews.js
const accessReviews = {
    id: 'access-reviews',
    title: 'Access is reviewed every quarter',
    criteria: ['CC6.2'],
    risk: 'Rights that nobody needs any more pile up unseen.',
    likelihood: 3,
    impact: 4,
    frequency: 'quarterly',
    ownerHint: 'System owners',
    tests: [
        {
            id: 'every-quarter',
            shows: 'operation',
            procedure: 'everyPeriod',
            expects: 'every completed quarter has a review with a named reviewer and a date',
            every: 'quarter',
            facts: ['reviewer', 'date'],
            remedy: 'have the reviewer sign and date a review for each quarter named',
        },
        {
            id: 'by-somebody-else',
            shows: 'operation',
            procedure: 'everyRow',
            expects: 'each account is decided on by somebody other than its holder',
            shape: 'reviews',
            item: 'decision',
            attributes: [
                { column: 'decision', filled: true },
                { column: 'reviewer', otherThan: 'email' },
                { column: 'reviewer', otherThan: 'name' },
            ],
            needs: ['reviewer'],
            files: 'all',
            window: 'period',
            whenPresent: true,
            remedy: 'have another reviewer decide on the rows named',
        },
        {
            id: 'all-accounts',
            shows: 'operation',
            procedure: 'everyMember',
            expects: 'every active account of the account export beside the review is in the review',
            population: 'accounts',
            shape: 'reviews',
            item: 'account',
            attributes: [],
            whenPresent: true,
            remedy: 'review the accounts named, which the export shows and the review leaves out',
        },
        {
            id: 'no-leaver-kept',
            shows: 'operation',
            procedure: 'noMember',
            expects: 'nobody who has left is kept by a review made after',
            population: 'leavers',
            shape: 'reviews',
            item: 'kept account',
            where: [
                {
                    column: 'decision',
                    oneOf: [
                        'keep',
                        'kept',
                        'retain',
                        'retained',
                        'approve',
                        'approved',
                        'certify',
                        'certified',
                        'maintain',
                        'yes',
                        'ok',
                        'no change',
                        'appropriate',
                        'active',
                        'access appropriate',
                    ],
                },
            ],
            from: 'control',
            remedy: 'revoke the access named, and have the review corrected',
        },
    ],
    sampled: 'Two quarters of the period: the accounts listed, the decision on each, and proof that what was revoked is gone.',
    commonFailure: {
        failure: 'A quarter was skipped, or the reviewer signed for their own access.',
        fix: 'Put the review into the calendar of the first week after the quarter, with a second reviewer for the first.',
    },
    evidenceWanted: ['One access review per quarter, with reviewer, date and decisions'],
    remediation: {
        steps: [
            'Export the accounts of each system',
            'Have the owner decide on each account',
            'Sign and date the review, and file it',
        ],
        effortDays: 2,
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/controls/backup-restore.js
const backupRestore = {
    id: 'backup-restore',
    title: 'Backups are restored in a test',
    criteria: ['A1.2', 'CC7.5'],
    risk: 'Backups turn out to be unusable on the day they are needed.',
    likelihood: 3,
    impact: 5,
    frequency: 'annual',
    ownerHint: 'Head of Infrastructure',
    tests: [
        {
            id: 'restore-test',
            shows: 'operation',
            procedure: 'document',
            expects: 'a restore test report of the last 12 months has date, scenario, outcome and recovery time',
            facts: ['date', 'scenario', 'outcome', 'recovery_time'],
            window: 'last-12-months',
            datedBy: 'date',
            occurs: true,
            succeeds: 'outcome',
            remedy: 'restore a backup, then record date, scenario, outcome and the time that recovery took',
        },
    ],
    sampled: 'The latest restore test report, with what was restored, whether it worked, and how long it took.',
    commonFailure: {
        failure: 'Backups run every night, and none was ever restored.',
        fix: 'Restore the production database into an isolated environment, take the time, and write it down.',
    },
    evidenceWanted: ['Restore test report with date, scenario, outcome and recovery time'],
    remediation: {
        steps: [
            'Restore the production database into an isolated environment',
            'Check the data and take the time',
            'Write the report',
        ],
        effortDays: 2,
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/controls/encryption.js
const encryption = {
    id: 'encryption',
    title: 'Data is encrypted at rest and in transit',
    criteria: ['CC6.7'],
    risk: 'Customer data can be read from a lost disk or on the wire.',
    likelihood: 2,
    impact: 5,
    frequency: 'continuous',
    ownerHint: 'Head of Engineering',
    tests: [
        {
            id: 'at-rest',
            shows: 'operation',
            procedure: 'configuration',
            expects: 'data stores are encrypted with AES-256 or stronger',
            setting: 'encryption_at_rest',
            holds: { strength: 'aes-256' },
            window: 'last-12-months',
            screenshot: true,
            remedy: 'export the storage configuration that names the algorithm, or vouch for a screenshot of it',
        },
        {
            id: 'in-transit',
            shows: 'operation',
            procedure: 'configuration',
            expects: 'connections accept TLS 1.2 or newer only',
            setting: 'tls_minimum_version',
            holds: { atLeast: 1.2 },
            window: 'last-12-months',
            screenshot: false,
            remedy: 'add the load balancer’s TLS configuration or a TLS scanner’s output',
        },
    ],
    sampled: 'The configuration of the data stores with customer data and of each public endpoint on one day.',
    commonFailure: {
        failure: 'One older data store or endpoint was left out, and still accepts plain or old protocols.',
        fix: 'Scan every store and endpoint of the inventory, and block the old protocols at the load balancer.',
    },
    evidenceWanted: [
        'Configuration export that names the algorithm at rest',
        'TLS configuration export or scanner output',
    ],
    remediation: {
        steps: [
            'Turn on AES-256 encryption for every data store',
            'Refuse TLS 1.0 and 1.1',
            'Export both configurations',
        ],
        effortDays: 3,
    },
};

// EXTERNAL MODULE: ./lib/core/catalog/active-account.js
var active_account = __webpack_require__(89539);
;// CONCATENATED MODULE: ./lib/core/catalog/controls/mfa.js

const mfa = {
    id: 'mfa',
    title: 'Multi-factor authentication for every account',
    criteria: ['CC6.1'],
    risk: 'One stolen password opens production and customer data.',
    likelihood: 4,
    impact: 5,
    frequency: 'continuous',
    ownerHint: 'Head of IT',
    tests: [
        {
            id: 'enforced',
            shows: 'operation',
            procedure: 'configuration',
            expects: 'the identity provider enforces multi-factor authentication',
            setting: 'mfa_enforced',
            holds: { is: true },
            window: 'last-12-months',
            screenshot: true,
            remedy: 'export the identity provider’s sign-in policy, or add a screenshot of it with a sidecar that gives date and attested_by',
        },
        {
            id: 'every-account',
            shows: 'operation',
            procedure: 'everyRow',
            expects: 'every active account has multi-factor authentication',
            shape: 'accounts',
            item: 'account',
            needs: ['mfa'],
            where: active_account/* activeAccount */.u,
            attributes: [{ anyOf: [[{ column: 'mfa', yes: true }], [{ column: 'sso', yes: true }]] }],
            files: 'latest',
            window: 'last-12-months',
            whenPresent: true,
            remedy: 'turn it on for the accounts named, then export the accounts again',
        },
    ],
    sampled: 'The sign-in policy of the identity provider on one day, and accounts from a full export, administrators first.',
    commonFailure: {
        failure: 'Administrators, break-glass or old accounts are exempt from the policy.',
        fix: 'Export all accounts, enrol or disable each one that is exempt, and document the break-glass accounts.',
    },
    evidenceWanted: [
        'Export of the identity provider’s enforced sign-in policy, or a dated screenshot that a named person vouches for',
        'Export of all accounts with their multi-factor state',
    ],
    remediation: {
        steps: [
            'Enforce multi-factor authentication at the identity provider',
            'Enrol the accounts that lack it',
            'Export the policy and the accounts',
        ],
        effortDays: 2,
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/controls/offboarding.js

const offboarding = {
    id: 'offboarding',
    title: 'Access is revoked on the day of departure',
    criteria: ['CC6.2'],
    risk: 'People who have left keep access to systems and customer data.',
    likelihood: 4,
    impact: 4,
    frequency: 'per-event',
    ownerHint: 'Head of People',
    tests: [
        {
            id: 'every-departure',
            shows: 'operation',
            procedure: 'everyRow',
            expects: 'each departure has a dated record that shows access revoked the same day',
            shape: 'departures',
            item: 'departure',
            where: [{ column: 'departed', dated: 'period' }],
            attributes: [{ column: 'revoked', notAfter: 'departed' }],
            files: 'all',
            window: 'period',
            documents: { name: 'person', departed: 'departed', revoked: 'revoked' },
            noneStatement: {
                nouns: [
                    'departures?',
                    'leavers?',
                    'terminations?',
                    'off-?boardings?',
                    'off-?boarding events?',
                    'resignations?',
                    'separations?',
                    'employee exits?',
                    '(?:terminated|departed|departing|offboarded) (?:employees?|staff|users?|people)',
                    'exits',
                ],
                acts: [
                    'left',
                    'departed',
                    'resigned',
                    'terminated',
                    'off-?boarded',
                    'quit',
                    'let go',
                    'dismissed',
                    'laid off',
                    'exited',
                    'separated',
                ],
            },
            remedy: 'revoke access on the last working day and record both days; explain each late one; when nobody left, say so of the whole period in a dated document',
        },
        {
            id: 'roster-departures',
            shows: 'operation',
            procedure: 'everyMember',
            expects: 'each departure in the roster has a record',
            population: 'leavers',
            shape: 'departures',
            item: 'departure',
            attributes: [],
            documents: { name: 'person', departed: 'departed', revoked: 'revoked' },
            whenPresent: true,
            remedy: 'add a departure record for each person whom the roster shows as having left',
        },
        {
            id: 'no-account-left',
            shows: 'operation',
            procedure: 'noMember',
            expects: 'nobody who has left has an active account, or has signed in since',
            population: 'leavers',
            shape: 'accounts',
            item: 'active account',
            where: active_account/* openAccount */.s,
            quietSince: 'last_login',
            from: 'folder',
            remedy: 'disable the accounts named, and find out what they were used for since',
        },
    ],
    sampled: 'Departures of the period from the personnel roster, each compared with the day its access was revoked.',
    commonFailure: {
        failure: 'Accounts outside the identity provider stay open for days after the last working day.',
        fix: 'Keep a list of the systems outside single sign-on and close each by name in the departure ticket.',
    },
    evidenceWanted: [
        'Register or tickets of all departures with last working day and the day access was revoked',
        'Roster with end dates',
    ],
    remediation: {
        steps: [
            'File a ticket for each departure',
            'Revoke all access on the last working day',
            'Keep the ticket export with both dates',
        ],
        effortDays: 3,
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/controls/peer-review.js
const peerReview = {
    id: 'peer-review',
    title: 'Every change is approved by somebody else',
    criteria: ['CC8.1'],
    risk: 'One person can put faulty or malicious code into production.',
    likelihood: 3,
    impact: 4,
    frequency: 'per-event',
    ownerHint: 'Head of Engineering',
    tests: [
        {
            id: 'branch-protection',
            shows: 'operation',
            procedure: 'configuration',
            expects: 'the default branch requires at least one approval',
            setting: 'required_approvals',
            holds: { atLeast: 1 },
            window: 'last-12-months',
            screenshot: true,
            remedy: 'export the branch protection or ruleset of the default branch',
        },
        {
            id: 'merged-changes',
            shows: 'operation',
            procedure: 'everyRow',
            expects: 'every merged pull request was approved by someone other than its author',
            shape: 'changes',
            item: 'merged pull request',
            where: [
                { column: 'state', noneOf: ['open', 'draft', 'declined', 'abandoned'] },
                { anyOf: [[{ column: 'merged', filled: true }], [{ column: 'state', noneOf: ['closed'] }]] },
                { column: 'merged', dated: 'period' },
            ],
            attributes: [
                { column: 'approvers', filled: true },
                {
                    column: 'decision',
                    noneOf: [
                        'changes_requested',
                        'changes requested',
                        'review_required',
                        'review required',
                        'rejected',
                        'commented',
                        'pending',
                        'dismissed',
                        'not approved',
                    ],
                },
                { column: 'approvers', otherThan: 'author' },
            ],
            files: 'all',
            window: 'period',
            remedy: 'export the merged pull requests of the period with author and approver',
        },
    ],
    sampled: 'Merged changes of the period, each with its author, its approver and the protection of the branch.',
    commonFailure: {
        failure: 'Administrators can merge past the protection, and did so in a hurry.',
        fix: 'Bind administrators to the rule, and file each emergency change for a review after the fact.',
    },
    evidenceWanted: [
        'Branch protection export of the default branch',
        'Merged pull requests of the period with author and approvers',
    ],
    remediation: {
        steps: [
            'Require one approval on the default branch, administrators included',
            'Export the protection and the merged pull requests',
        ],
        effortDays: 1,
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/controls/policies.js
const policies = {
    id: 'policies',
    title: 'Policies are approved and acknowledged by everyone',
    criteria: ['CC1.1'],
    risk: 'Nobody can be held to rules that were never adopted or read.',
    likelihood: 3,
    impact: 3,
    frequency: 'annual',
    ownerHint: 'Head of Security',
    tests: [
        {
            id: 'approved',
            shows: 'design',
            procedure: 'document',
            expects: 'a policy names its approver and the day of approval',
            facts: ['approver', 'approval_date'],
            window: 'any',
            datedBy: 'approval_date',
            remedy: 'have leadership approve the policy and write approver and approval date into it',
        },
        {
            id: 'acknowledged',
            shows: 'operation',
            procedure: 'everyMember',
            expects: 'every employee acknowledged the policy after its approval',
            population: 'people',
            shape: 'acknowledgments',
            item: 'employee',
            attributes: [{ column: 'acknowledged', notBefore: 'approval' }],
            each: 'policy',
            remedy: 'collect an acknowledgment from each employee, dated on or after the approval',
        },
    ],
    sampled: 'The approved policies, and the acknowledgments of people drawn from the roster, new ones among them.',
    commonFailure: {
        failure: 'The policy is a template that nobody approved, or was changed after people signed it.',
        fix: 'Have leadership approve the version in force, then ask everyone to acknowledge that version.',
    },
    evidenceWanted: [
        'Policy with approver and approval date',
        'Acknowledgment of every employee after that approval',
    ],
    remediation: {
        steps: [
            'Adapt the policies and have leadership approve them',
            'Send them to everyone for acknowledgment',
            'Export the acknowledgments',
        ],
        effortDays: 4,
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/controls/risk-assessment.js
const riskAssessment = {
    id: 'risk-assessment',
    title: 'Risks are assessed each year and approved by leadership',
    criteria: ['CC3.2'],
    risk: 'Money and attention go to the wrong risks.',
    likelihood: 3,
    impact: 4,
    frequency: 'annual',
    ownerHint: 'Chief executive',
    tests: [
        {
            id: 'register',
            shows: 'operation',
            procedure: 'everyRow',
            expects: 'a risk register of the last 12 months rates each risk and names its owner',
            shape: 'risks',
            item: 'risk',
            attributes: [
                {
                    anyOf: [
                        [{ column: 'rating', filled: true }],
                        [
                            { column: 'likelihood', filled: true },
                            { column: 'impact', filled: true },
                        ],
                    ],
                },
                { column: 'owner', filled: true },
            ],
            files: 'latest',
            datedByRows: 'reviewed',
            window: 'last-12-months',
            remedy: 'date the register, rate each risk and name its owner',
        },
        {
            id: 'approved',
            shows: 'operation',
            procedure: 'document',
            expects: 'leadership approved the assessment in the last 12 months',
            facts: ['approver'],
            window: 'last-12-months',
            datedBy: 'date',
            remedy: 'have leadership approve the register and write approver and date into it or its sidecar',
        },
    ],
    sampled: 'The risk register of the period, with the rating, owner and treatment of risks drawn from it.',
    commonFailure: {
        failure: 'The register is a list from the first year, with no date and no decision by leadership.',
        fix: 'Review it in a dated meeting of leadership, and note for each risk what was decided.',
    },
    evidenceWanted: ['Dated risk register with rating and owner of each risk', 'Approval by leadership'],
    remediation: {
        steps: [
            'Hold a risk workshop',
            'Rate each risk and give it an owner',
            'Have leadership approve the register',
        ],
        effortDays: 3,
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/controls/tabletop.js
const tabletop = {
    id: 'tabletop',
    title: 'Incident response is exercised',
    criteria: ['CC7.4'],
    risk: 'The first real incident is the first rehearsal.',
    likelihood: 3,
    impact: 4,
    frequency: 'annual',
    ownerHint: 'Head of Security',
    tests: [
        {
            id: 'exercise',
            shows: 'operation',
            procedure: 'document',
            expects: 'an exercise of the period has date, scenario, participants, timeline and gaps identified',
            facts: ['date', 'scenario', 'participants', 'timeline', 'gaps'],
            window: 'period',
            datedBy: 'date',
            occurs: true,
            remedy: 'run the exercise and record date, scenario, participants, timeline and the gaps it identified',
        },
    ],
    sampled: 'The report of one exercise, with who took part, what was walked through, and what became of the gaps.',
    commonFailure: {
        failure: 'The exercise took place, and nothing but a calendar entry shows it.',
        fix: 'Write scenario, participants, timeline and gaps down on the day, and file a ticket for each gap.',
    },
    evidenceWanted: [
        'Report of one tabletop exercise: date, scenario, participants, timeline, gaps identified',
    ],
    remediation: {
        steps: [
            'Pick a likely scenario',
            'Walk through it with those who would respond',
            'Write the report with timeline and gaps',
        ],
        effortDays: 1,
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/controls/training.js
const training = {
    id: 'training',
    title: 'Everyone completes security training each year',
    criteria: ['CC2.2', 'CC1.4'],
    risk: 'Phishing works on people who were never told.',
    likelihood: 4,
    impact: 3,
    frequency: 'annual',
    ownerHint: 'Head of People',
    dependsOn: ['policies'],
    tests: [
        {
            id: 'every-employee',
            shows: 'operation',
            procedure: 'everyMember',
            expects: 'every employee completed security training in the last 12 months',
            population: 'people',
            shape: 'completions',
            item: 'employee',
            attributes: [
                {
                    column: 'status',
                    noneOf: [
                        'in progress',
                        'not started',
                        'not attempted',
                        'past due',
                        'overdue',
                        'incomplete',
                        'failed',
                        'fail',
                        'enrolled',
                        'assigned',
                        'pending',
                        'expired',
                        'no',
                        'false',
                        'offen',
                        'nicht abgeschlossen',
                        'nicht bestanden',
                        'en cours',
                        'non terminé',
                        'pendiente',
                        'en curso',
                        'no completado',
                    ],
                },
                {
                    column: 'status',
                    oneOf: [
                        '',
                        'completed',
                        'complete',
                        'passed',
                        'pass',
                        'done',
                        'finished',
                        'attended',
                        'certified',
                        'successful',
                        'satisfied',
                        'yes',
                        'true',
                        'y',
                        '100%',
                        '100',
                        'current',
                        'ok',
                        'completed late',
                        'complete late',
                        'completed on time',
                        'abgeschlossen',
                        'bestanden',
                        'absolviert',
                        'terminé',
                        'réussi',
                        'completado',
                        'aprobado',
                        '✓',
                        '✔',
                        '✅',
                        'x',
                    ],
                },
                { column: 'course', topic: 'security' },
                { column: 'completed', dated: 'last-12-months' },
                { column: 'completed', notBeforeColumn: 'enrolled' },
                { column: 'completed', notBefore: 'hire' },
            ],
            remedy: 'have each employee named complete the training, then export the completions again',
        },
    ],
    sampled: 'People drawn from the roster, new ones among them, each with the day of completion.',
    commonFailure: {
        failure: 'Contractors and those who joined during the year were never assigned the course.',
        fix: 'Assign the course to everyone on the roster when they join, and send the list of open ones to managers.',
    },
    evidenceWanted: ['Training completions with a date for every employee', 'Roster of employees'],
    remediation: {
        steps: [
            'Assign the training to everyone',
            'Follow up until all have completed it',
            'Export the completions',
        ],
        effortDays: 2,
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/controls/vendors.js
const vendors = {
    id: 'vendors',
    title: 'Vendors that handle customer data are reviewed',
    criteria: ['CC9.2'],
    risk: 'A weak vendor exposes customer data, and nobody had looked.',
    likelihood: 3,
    impact: 4,
    frequency: 'annual',
    ownerHint: 'Head of Security',
    tests: [
        {
            id: 'inventory',
            shows: 'operation',
            procedure: 'everyRow',
            expects: 'every vendor that handles customer data has a data classification and a SOC 2 report review of the last 12 months',
            shape: 'vendors',
            item: 'vendor',
            where: [{ column: 'customer_data', undenied: true }],
            attributes: [
                { column: 'data_classification', filled: true },
                { column: 'report_reviewed', dated: 'last-12-months' },
            ],
            files: 'latest',
            fileEach: 'vendor',
            window: 'any',
            remedy: 'classify the data and review the SOC 2 report of each vendor named, and write the day of the review',
        },
    ],
    sampled: 'Vendors drawn from the inventory and from the ledger of payments, each with its report and the notes of its review.',
    commonFailure: {
        failure: 'Reports were collected and never read: no notes on exceptions or on what the vendor expects of its customers.',
        fix: 'Write one page for each report: period, opinion, exceptions, and who carries out what it asks of customers.',
    },
    evidenceWanted: ['Vendor inventory with data classification and the day each SOC 2 report was reviewed'],
    remediation: {
        steps: [
            'List every vendor and the data it handles',
            'Get and review their SOC 2 reports',
            'Write classification and review date into the inventory',
        ],
        effortDays: 3,
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/catalog.js











const catalog = [
    mfa,
    offboarding,
    accessReviews,
    encryption,
    peerReview,
    backupRestore,
    policies,
    tabletop,
    vendors,
    training,
    riskAssessment,
];


/***/ }),

/***/ 97355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ libraryIds),
/* harmony export */   r: () => (/* binding */ isOfLibrary)
/* harmony export */ });
const libraryIds = [
    'code-of-conduct',
    'board-oversight',
    'org-chart',
    'background-checks',
    'performance-reviews',
    'asset-inventory',
    'security-metrics',
    'internal-communication',
    'system-description',
    'external-communication',
    'risk-objectives',
    'fraud-risk',
    'change-impact',
    'internal-audit',
    'penetration-test',
    'deficiency-tracking',
    'risk-treatment',
    'segregation-of-duties',
    'baseline-configuration',
    'policy-review',
    'access-provisioning',
    'role-changes',
    'privileged-access',
    'key-management',
    'physical-access',
    'media-disposal',
    'network-boundary',
    'endpoint-encryption',
    'malware-protection',
    'vulnerability-management',
    'log-collection',
    'alert-triage',
    'incident-triage',
    'incident-response',
    'incident-communication',
    'incident-recovery',
    'change-management',
    'emergency-changes',
    'business-continuity',
    'vendor-onboarding',
    'capacity-planning',
    'backups',
    'environmental-protection',
    'disaster-recovery-test',
    'data-classification',
    'confidentiality-agreements',
    'confidential-disposal',
    'processing-specifications',
    'input-validation',
    'processing-monitoring',
    'output-reconciliation',
    'storage-integrity',
    'privacy-notice',
    'consent-records',
    'processing-register',
    'personal-data-retention',
    'personal-data-erasure',
    'subject-access',
    'subject-correction',
    'disclosures',
    'breach-records',
    'breach-notification',
    'privacy-vendors',
    'vendor-breach-notice',
    'data-quality',
    'privacy-complaints',
];
const known = new Set(libraryIds);
function isOfLibrary({ id, own = false }) {
    return !own && known.has(id);
}


/***/ }),

/***/ 79980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jZ: () => (/* binding */ atLeast),
  nG: () => (/* binding */ byName),
  vd: () => (/* binding */ day),
  fp: () => (/* binding */ documented),
  Zz: () => (/* binding */ evidencePath),
  Ae: () => (/* binding */ factFields),
  pq: () => (/* binding */ mapping),
  yL: () => (/* binding */ oneOf),
  lq: () => (/* binding */ optional),
  mw: () => (/* binding */ required),
  yU: () => (/* binding */ someOf),
  Ln: () => (/* binding */ span),
  Qq: () => (/* binding */ fields_text),
  UM: () => (/* binding */ textRead),
  Lm: () => (/* binding */ yesNo)
});

// UNUSED EXPORTS: documentation, texts

// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(29396);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(28395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(31959);
// EXTERNAL MODULE: ./lib/core/evidence/facts.js
var facts = __webpack_require__(75638);
;// CONCATENATED MODULE: ./lib/core/manifest/evidence-path.js
const driveLetter = /^[A-Za-z]:/;
const glob = /[*?[{]/;
function normalizeEvidencePath(path) {
    if (path.trim() === '' || path.startsWith('/') || path.startsWith('!') || driveLetter.test(path))
        return undefined;
    if (path.includes('\\') || path.includes('\0'))
        return undefined;
    if (leavesThroughBraces(path))
        return undefined;
    const kept = [];
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..') {
            kept.push(segment);
            continue;
        }
        const parent = kept.pop();
        if (parent === undefined || glob.test(parent))
            return undefined;
    }
    if (kept.length === 0)
        return undefined;
    return path.endsWith('/') ? [...kept, '**'].join('/') : kept.join('/');
}
function leavesThroughBraces(path) {
    return path.includes('{') && path.split(/[/{},]/).includes('..');
}

;// CONCATENATED MODULE: ./lib/core/manifest/fields.js




const documentation = registries/* registry */.u5();
function optional(schema, description) {
    return documented(schemas/* exactOptional */.yqP(schema), { description });
}
function required(schema, description) {
    return documented(schema.check(), { description });
}
function documented(schema, about) {
    const plain = schema;
    documentation.add(plain, about);
    return schema;
}
function mapping(shape, expected) {
    const known = Object.keys(shape).join(' ');
    return schemas/* strictObject */.rej(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? known : expected) });
}
function someOf(item, expected) {
    return schemas/* tuple */.PVZ([item], item, expected);
}
function oneOf(values) {
    return schemas/* enum */.k5n(values, `one of ${values.join(', ')}`);
}
function byName(names, make) {
    return Object.fromEntries(names.map((name) => [name, make(name)]));
}
const textExpected = (issue) => typeof issue.input === 'number' || typeof issue.input === 'boolean' ? 'text (put it in quotes)' : 'text';
const fields_text = schemas/* string */.YjP({ error: textExpected }).check(api/* _regex */.Fk(/\S/, 'text that is not empty'));
const atLeast = (least, expected) => schemas/* number */.aig(expected).check(api/* _gte */.qm(least, expected));
const yesNo = schemas/* boolean */.zMY('true or false');
const dayExpected = 'a day of the calendar such as 2026-03-31';
const day = documented(textRead(calendar/* parseIsoDate */.jT, dayExpected), { format: 'date' });
const span = mapping({
    from: required(day, 'The first day.'),
    to: required(day, 'The last day.'),
}, 'from and to, such as { from: 2026-01-01, to: 2026-12-31 }');
const pathExpected = 'a path inside the evidence folder, with "/" and without ".." that leaves it, such as tabletop/2026-06.md';
const evidencePath = documented(textRead(normalizeEvidencePath, pathExpected), {
    pattern: '^[^/\\\\!][^\\\\]*$',
});
function textRead(read, expected) {
    return schemas/* pipe */.FsL(schemas/* string */.YjP(expected), schemas/* transform */.pdi((written, context) => {
        const value = read(written);
        if (value !== undefined)
            return value;
        context.issues.push({ code: 'custom', message: expected, input: written });
        return core/* NEVER */.tm;
    }));
}
const texts = schemas/* union */.KCZ([fields_text, someOf(fields_text, 'text or a list of texts')], 'text or a list of texts');
const factFields = {
    ...byName(facts/* factNames */.h.filter(isDateFact), (name) => optional(day, `The ${facts/* factDefinitions */.d[name].title}.`)),
    ...byName(facts/* factNames */.h.filter(isTextFact), (name) => optional(texts, `The ${facts/* factDefinitions */.d[name].title}.`)),
};
function isDateFact(name) {
    return facts/* factDefinitions */.d[name].form === 'date';
}
function isTextFact(name) {
    return !isDateFact(name);
}


/***/ }),

/***/ 17903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./lib/core/manifest/place-problems.js
var place_problems = __webpack_require__(80503);
// EXTERNAL MODULE: ./lib/core/manifest/problems.js
var manifest_problems = __webpack_require__(1861);
// EXTERNAL MODULE: ./lib/core/manifest/rules.js + 3 modules
var rules = __webpack_require__(79838);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(28395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./lib/core/catalog/criteria.js + 3 modules
var criteria = __webpack_require__(37668);
// EXTERNAL MODULE: ./lib/core/catalog/library-ids.js
var library_ids = __webpack_require__(97355);
// EXTERNAL MODULE: ./lib/core/manifest/fields.js + 1 modules
var fields = __webpack_require__(79980);
;// CONCATENATED MODULE: ./lib/core/manifest/audit.js



const expected = 'type 1 with a date, or type 2 with a period';
const previousException = (0,fields/* mapping */.pq)({
    criterion: (0,fields/* required */.mw)(schemas/* enum */.k5n(criteria/* criterionIds */.Gf, 'a criterion such as CC6.1'), 'The criterion concerned.'),
    note: (0,fields/* optional */.lq)(fields/* text */.Qq, 'What the auditor found.'),
}, 'a mapping such as { criterion: CC6.2, note: A leaver kept access }');
const common = {
    fieldwork: (0,fields/* optional */.lq)(fields/* day */.vd, 'The day on which the auditor’s fieldwork starts, where it is fixed.'),
    previous_exceptions: (0,fields/* optional */.lq)(schemas/* array */.YOg(previousException, 'a list such as [{ criterion: CC6.2 }]'), 'The exceptions of the report before.'),
    held: (0,fields/* optional */.lq)(schemas/* array */.YOg((0,fields/* oneOf */.yL)(['iso-27001']), 'a list such as [iso-27001]'), 'Certificates that the organization holds.'),
    readiness_assessment: (0,fields/* optional */.lq)((0,fields/* mapping */.pq)({
        date: (0,fields/* required */.mw)(fields/* day */.vd, 'When it was made.'),
        changed_since: (0,fields/* optional */.lq)(schemas/* array */.YOg((0,fields/* oneOf */.yL)(['system', 'vendors', 'scope']), 'a list of system, vendors and scope'), 'What has changed since then.'),
    }, 'a mapping such as { date: 2026-03-31 }'), 'The last readiness assessment; good for 90 days, and until what it looked at changes.'),
};
const audit = schemas/* discriminatedUnion */.gMt('type', [
    (0,fields/* mapping */.pq)({
        type: (0,fields/* required */.mw)(schemas/* literal */.euz(1, '1 or 2'), 'Type 1: the design of the controls on one day.'),
        date: (0,fields/* optional */.lq)(fields/* day */.vd, 'The day on which the design of the controls is examined.'),
        period: (0,fields/* optional */.lq)(schemas/* never */.ZmZ('a type 1 audit looks at one day: write "date" instead'), 'Only for type 2.'),
        ...common,
    }, expected),
    (0,fields/* mapping */.pq)({
        type: (0,fields/* required */.mw)(schemas/* literal */.euz(2, '1 or 2'), 'Type 2: how the controls worked over a period.'),
        period: (0,fields/* optional */.lq)(fields/* span */.Ln, 'The days over which the controls must have worked.'),
        date: (0,fields/* optional */.lq)(schemas/* never */.ZmZ('a type 2 audit covers a period: write "period" instead'), 'Only for type 1.'),
        ...common,
    }, expected),
], expected);

// EXTERNAL MODULE: ./lib/core/evidence/facts.js
var facts = __webpack_require__(75638);
// EXTERNAL MODULE: ./lib/core/evidence/settings.js
var settings = __webpack_require__(95920);
// EXTERNAL MODULE: ./lib/core/evidence/shapes.js + 12 modules
var shapes = __webpack_require__(67413);
;// CONCATENATED MODULE: ./lib/core/manifest/own-tests.js





const ownTest = schemas/* lazy */.RZV(ownTestSchema);
function ownTestSchema() {
    const window = (0,fields/* oneOf */.yL)(['period', '12-months', 'any']);
    const fact = (0,fields/* oneOf */.yL)(facts/* factNames */.h);
    const shape = (0,fields/* oneOf */.yL)(namesOf(shapes/* shapes */.n));
    const words = {
        title: (0,fields/* optional */.lq)(fields/* text */.Qq, 'What must hold, as a clause: "every month has a triaged scan". Made from the test where absent.'),
        remedy: (0,fields/* optional */.lq)(fields/* text */.Qq, 'What earns the credit, in the imperative. Made from the test where absent.'),
    };
    const within = (0,fields/* optional */.lq)(window, 'When the evidence must be dated: in the audit period (the default), the last 12 months, or any time.');
    const everyPeriod = (0,fields/* mapping */.pq)({
        every: (0,fields/* required */.mw)((0,fields/* oneOf */.yL)(['month', 'quarter', 'half', 'year']), 'Each completed one of the window needs a dated record.'),
        facts: (0,fields/* optional */.lq)(schemas/* array */.YOg(fact, 'a list of facts'), 'The facts that each record must have.'),
        ...words,
    }, 'every and, if wanted, facts');
    const document = (0,fields/* mapping */.pq)({
        facts: (0,fields/* required */.mw)((0,fields/* someOf */.yU)(fact, 'a list of at least one fact'), 'One dated document must have all of these facts.'),
        within,
        ...words,
    }, 'facts');
    const everyRow = (0,fields/* mapping */.pq)({
        rows: (0,fields/* required */.mw)(shape, 'The table whose rows are tested.'),
        require: (0,fields/* required */.mw)((0,fields/* someOf */.yU)(fields/* text */.Qq, 'a list of at least one column'), 'The columns that must be filled in each row; a plain no does not fill one that asks for a yes.'),
        within,
        ...words,
    }, 'rows and require');
    const everyMember = (0,fields/* mapping */.pq)({
        members: (0,fields/* required */.mw)(schemas/* literal */.euz('people', 'people'), 'The population: everyone on the roster.'),
        register: (0,fields/* required */.mw)(shape, 'The table in which each member must have a row.'),
        completed: (0,fields/* optional */.lq)(window, 'When the row of each member must be dated; absent: a row is enough.'),
        ...words,
    }, 'members and register');
    const configuration = (0,fields/* mapping */.pq)({
        setting: (0,fields/* required */.mw)((0,fields/* oneOf */.yL)(namesOf(settings/* settingDefinitions */.R)), 'The setting that an export must show as enforced.'),
        is: (0,fields/* optional */.lq)(fields/* yesNo */.Lm, 'For a setting that is on or off; true where absent.'),
        at_least: (0,fields/* optional */.lq)(schemas/* number */.aig('a number'), 'For a count or a TLS version: the least that is enough.'),
        ...words,
    }, 'setting');
    return schemas/* union */.KCZ([everyPeriod, everyRow, everyMember, configuration, document], 'a test: { every: quarter, facts: [reviewer] }, { facts: [date, outcome] }, { rows: vendors, require: [report_reviewed] }, { members: people, register: completions } or { setting: mfa_enforced }');
}
function namesOf(definitions) {
    return Object.keys(definitions);
}

;// CONCATENATED MODULE: ./lib/core/manifest/control-entry.js




const ratingExpected = 'a whole number from 1 to 5';
const rating = schemas/* int */.Whr(ratingExpected).check(api/* _gte */.qm(1, ratingExpected), api/* _lte */.Zm(5, ratingExpected));
const stepsExpected = 'a list of steps';
const approval = (why) => (0,fields/* mapping */.pq)({
    reason: (0,fields/* optional */.lq)(fields/* text */.Qq, why),
    approved_by: (0,fields/* optional */.lq)(fields/* text */.Qq, 'Who approved that: somebody other than the owner.'),
    date: (0,fields/* optional */.lq)(fields/* day */.vd, 'When it was approved.'),
    expires: (0,fields/* optional */.lq)(fields/* day */.vd, 'The last day on which it holds; by then it is looked at again.'),
}, 'a mapping of reason, approved_by, date and expires');
const control_entry_common = {
    state: (0,fields/* optional */.lq)((0,fields/* oneOf */.yL)(['documented', 'informal', 'missing']), 'The claim. documented: there is evidence. informal: done, but it cannot be proved. missing: not done.'),
    owner: (0,fields/* optional */.lq)(fields/* text */.Qq, 'Who answers for it: a team, a handle, an e-mail address.'),
    remediation: (0,fields/* optional */.lq)((0,fields/* mapping */.pq)({
        due: (0,fields/* optional */.lq)(fields/* day */.vd, 'When it shall be done.'),
        effort_days: (0,fields/* optional */.lq)((0,fields/* atLeast */.jZ)(0, 'a number of days'), 'Working days that it takes.'),
        steps: (0,fields/* optional */.lq)(schemas/* array */.YOg(fields/* text */.Qq, stepsExpected), 'What is to be done, in order.'),
        depends_on: (0,fields/* optional */.lq)(schemas/* array */.YOg(fields/* text */.Qq, 'a list of controls'), 'Controls whose gaps are closed first.'),
    }, 'a mapping such as { due: 2026-11-30, effort_days: 2, steps: [File a ticket] }'), 'How the gap is to be closed, in place of the plan of the catalog.'),
    risk: (0,fields/* optional */.lq)((0,fields/* mapping */.pq)({
        likelihood: (0,fields/* optional */.lq)(rating, 'How likely it is that the risk comes true, 1 to 5.'),
        impact: (0,fields/* optional */.lq)(rating, 'How much harm that does, 1 to 5.'),
    }, 'a mapping such as { likelihood: 4, impact: 5 }'), 'How the organization rates the risk of the gap, in place of the catalog’s rating.'),
    evidence: (0,fields/* optional */.lq)(schemas/* array */.YOg((0,fields/* mapping */.pq)({
        path: (0,fields/* required */.mw)(fields/* evidencePath */.Zz, 'A file or glob of the evidence folder; "a/" is everything in it.'),
        kind: (0,fields/* optional */.lq)(fields/* text */.Qq, 'What it is: exercise, screenshot, policy.'),
        attested_by: (0,fields/* optional */.lq)(fields/* text */.Qq, 'Who vouches for a file that cannot be read, such as a screenshot.'),
        ...fields/* factFields */.Ae,
    }, 'a mapping such as { path: tabletop/2026-06.md, date: 2026-06-11 }'), 'a list such as [{ path: tabletop/2026-06.md }]'), 'Evidence elsewhere than in the folder of the control, or with facts that it does not tell itself.'),
    not_applicable: (0,fields/* optional */.lq)(approval('Why the control does not apply.'), 'Takes the control out of the score. Counts as missing without all four, and once it has expired.'),
    accepted_risk: (0,fields/* optional */.lq)(approval('Why the organization lives with the gap.'), 'The gap is known and stays for now. Earns no credit; is open again without all four, and once it has expired.'),
};
const controlExpected = 'a mapping such as { state: documented, owner: dana@example.com }';
const ownOnly = (0,fields/* optional */.lq)(schemas/* never */.ZmZ('the catalog has it for this control: remove it, or give a control of your own another name'), 'Only for a control of your own.');
const catalogControl = (0,fields/* documented */.fp)((0,fields/* mapping */.pq)({ ...control_entry_common, title: ownOnly, criteria: ownOnly, tests: ownOnly }, controlExpected), { id: 'catalogControl' });
const written = () => (0,fields/* mapping */.pq)({
    ...control_entry_common,
    title: (0,fields/* optional */.lq)(fields/* text */.Qq, 'What is done, in one line.'),
    criteria: (0,fields/* optional */.lq)((0,fields/* someOf */.yU)(schemas/* enum */.k5n(criteria/* criterionIds */.Gf, 'a criterion such as CC7.1'), 'a list of criteria such as [CC7.1]'), 'The criteria that the control serves; the first is its main one.'),
    tests: (0,fields/* optional */.lq)((0,fields/* someOf */.yU)(ownTest, 'a list of at least one test such as [{ every: quarter, facts: [reviewer] }]'), 'What must hold for full credit.'),
}, controlExpected);
const definedOrNot = schemas/* transform */.pdi(({ title, criteria, tests, ...entry }) => title !== undefined && criteria !== undefined && tests !== undefined
    ? { ...entry, title, criteria, tests }
    : entry);
const ownControl = schemas/* pipe */.FsL((0,fields/* documented */.fp)(written(), {
    anyOf: [{ required: ['title', 'criteria', 'tests'] }, { required: ['not_applicable'] }],
}), definedOrNot);
const libraryControl = schemas/* pipe */.FsL((0,fields/* documented */.fp)(written(), { id: 'libraryControl' }), definedOrNot);

;// CONCATENATED MODULE: ./lib/core/manifest/system-description.js


const boundary = (what) => (0,fields/* optional */.lq)(fields/* text */.Qq, `${what} that belong to the system.`);
const subserviceOrganization = (0,fields/* mapping */.pq)({
    name: (0,fields/* required */.mw)(fields/* text */.Qq, 'The provider.'),
    services: (0,fields/* optional */.lq)(fields/* text */.Qq, 'What it does for the system.'),
    method: (0,fields/* optional */.lq)((0,fields/* oneOf */.yL)(['carve-out', 'inclusive']), 'Whether its controls are left out of the report or part of it.'),
    report: (0,fields/* optional */.lq)(fields/* evidencePath */.Zz, 'Its own report, in the evidence folder.'),
    period: (0,fields/* optional */.lq)(fields/* span */.Ln, 'The days that its report covers.'),
    bridge_letter: (0,fields/* optional */.lq)((0,fields/* mapping */.pq)({
        path: (0,fields/* optional */.lq)(fields/* evidencePath */.Zz, 'The letter, in the evidence folder.'),
        to: (0,fields/* required */.mw)(fields/* day */.vd, 'The last day for which it speaks; it starts where the report ends.'),
    }, 'a mapping such as { path: vendors/aws-bridge.pdf, to: 2026-12-31 }'), 'What the provider says of the time since its report; three months at most are usual.'),
    exceptions_reviewed: (0,fields/* optional */.lq)((0,fields/* mapping */.pq)({
        date: (0,fields/* required */.mw)(fields/* day */.vd, 'When.'),
        by: (0,fields/* required */.mw)(fields/* text */.Qq, 'By whom.'),
    }, 'a mapping such as { date: 2026-10-20, by: Dana Ito }'), 'Who looked at the exceptions in its report, and when.'),
    user_entity_controls: (0,fields/* optional */.lq)(schemas/* array */.YOg((0,fields/* mapping */.pq)({
        text: (0,fields/* required */.mw)(fields/* text */.Qq, 'What the provider expects of its customers, in short.'),
        control: (0,fields/* optional */.lq)(fields/* text */.Qq, 'The control of ours that does it.'),
    }, 'a mapping such as { text: Turn on multi-factor authentication, control: mfa }'), 'a list such as [{ text: Turn on multi-factor authentication, control: mfa }]'), 'What its report expects of us, and which control of ours does it.'),
}, 'a mapping such as { name: AWS, services: Hosting, method: carve-out }');
const system = (0,fields/* mapping */.pq)({
    name: (0,fields/* optional */.lq)(fields/* text */.Qq, 'The name of the system.'),
    description: (0,fields/* optional */.lq)(fields/* text */.Qq, 'What it does, for whom, and where it runs.'),
    service: (0,fields/* optional */.lq)((0,fields/* oneOf */.yL)(['saas', 'data-processing', 'infrastructure', 'api']), 'What kind of service it is.'),
    personal_data: (0,fields/* optional */.lq)(fields/* yesNo */.Lm, 'Whether it handles personal data: brings privacy into scope where scope is not given.'),
    confidential_data: (0,fields/* optional */.lq)(fields/* yesNo */.Lm, 'Whether it handles confidential data: brings confidentiality into scope where scope is not given.'),
    transforms_data: (0,fields/* optional */.lq)(fields/* yesNo */.Lm, 'Whether an API changes the data that passes through it: brings processing integrity into scope where scope is not given.'),
    uptime_commitment: (0,fields/* optional */.lq)(fields/* yesNo */.Lm, 'Whether customers are promised uptime: brings availability into scope where scope is not given.'),
    boundaries: (0,fields/* optional */.lq)((0,fields/* mapping */.pq)({
        infrastructure: boundary('Servers, networks and cloud accounts'),
        software: boundary('Applications and tools'),
        people: boundary('Teams and roles'),
        procedures: boundary('Manual and automated procedures'),
        data: boundary('Data sets'),
    }, 'a mapping of infrastructure, software, people, procedures and data'), 'What is part of the system.'),
    subservice_organizations: (0,fields/* optional */.lq)(schemas/* array */.YOg(subserviceOrganization, 'a list of providers'), 'Providers on whose own controls the system relies.'),
    user_entity_controls: (0,fields/* optional */.lq)(schemas/* array */.YOg(fields/* text */.Qq, 'a list of texts'), 'What customers must do themselves.'),
}, 'a mapping that describes the system');

;// CONCATENATED MODULE: ./lib/core/manifest/schema.js







const thresholdExpected = 'a number from 0 to 100, such as 85, without quotes and without "%"';
const dropExpected = 'a number of points from 0, such as 0 or 2.5';
const handleExpected = 'the GitHub handle of a person, such as "@octocat"; a team cannot be an approver';
const graceExpected = 'a number of days from 0 to 365, such as 30';
const handle = (0,fields/* documented */.fp)(schemas/* string */.YjP(handleExpected).check(api/* _regex */.Fk(/^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/, handleExpected)), {});
const weightExpected = 'a number from 0, such as 10';
const gate = (0,fields/* mapping */.pq)({
    threshold: (0,fields/* optional */.lq)((0,fields/* atLeast */.jZ)(0, thresholdExpected).check(api/* _lte */.Zm(100, thresholdExpected)), 'The score under which the check fails, 0 to 100. 60 where nothing is configured.'),
    max_drop: (0,fields/* optional */.lq)((0,fields/* atLeast */.jZ)(0, dropExpected), 'Points by which the score may fall against the base.'),
    require: (0,fields/* optional */.lq)(schemas/* array */.YOg(fields/* text */.Qq, 'a list of controls'), 'Controls that must be documented whatever the score.'),
    fail_on: (0,fields/* optional */.lq)((0,fields/* oneOf */.yL)(['critical', 'high', 'medium', 'low']), 'The priority from which a gap that a change opens fails the check.'),
    enforce: (0,fields/* optional */.lq)(fields/* yesNo */.Lm, 'false: report without failing.'),
    ratchet: (0,fields/* optional */.lq)((0,fields/* oneOf */.yL)(['fail', 'warn']), 'Whether a change that weakens the gate fails the check, or is only told; fail where absent.'),
    approvers: (0,fields/* optional */.lq)(schemas/* array */.YOg(handle, 'a list of GitHub handles'), 'Who may let a change weaken the gate, by an approving review of the pull request.'),
}, 'a mapping such as { threshold: 85, max_drop: 0 }');
function manifestSchema(catalog, library = library_ids/* libraryIds */._) {
    const controls = schemas/* catchall */.rUs(schemas/* object */.Ikc({
        ...(0,fields/* byName */.nG)(catalog, (id) => (0,fields/* optional */.lq)(catalogControl, `The control "${id}" of the catalog.`)),
        ...(0,fields/* byName */.nG)(library, (id) => (0,fields/* optional */.lq)(libraryControl, `The control "${id}" of the library.`)),
    }, 'a mapping from controls to their entries'), ownControl);
    return (0,fields/* mapping */.pq)({
        version: (0,fields/* required */.mw)(schemas/* literal */.euz(1, 'the number 1'), 'The version of this format.'),
        organization: (0,fields/* required */.mw)(fields/* text */.Qq, 'The organization that is assessed.'),
        system: (0,fields/* optional */.lq)(system, 'The system that is assessed.'),
        audit: (0,fields/* optional */.lq)(audit, 'The audit that is prepared for. Without it the last 12 months are looked at.'),
        scope: (0,fields/* optional */.lq)(schemas/* array */.YOg((0,fields/* oneOf */.yL)(criteria/* categories */.LZ), 'a list of categories'), 'The categories in scope; security always is. Derived from the system where absent.'),
        assessment: (0,fields/* documented */.fp)(schemas/* _default */.Rvf((0,fields/* oneOf */.yL)(['self-assessment', 'criteria']), 'self-assessment'), {
            description: 'self-assessment: the eleven controls. criteria: every criterion in scope.',
        }),
        gate: (0,fields/* optional */.lq)(gate, 'When the check fails.'),
        populations: (0,fields/* optional */.lq)((0,fields/* mapping */.pq)({
            people: (0,fields/* optional */.lq)(fields/* evidencePath */.Zz, 'The roster of everyone employed.'),
            grace_days: (0,fields/* optional */.lq)((0,fields/* atLeast */.jZ)(0, graceExpected).check(api/* _lte */.Zm(365, graceExpected)), 'Days that somebody who has just joined has for training and acknowledgments; 30 where absent.'),
        }, 'a mapping such as { people: hr/roster.csv }'), 'Lists of all the items to which controls apply, in the evidence folder.'),
        leaks: (0,fields/* documented */.fp)(schemas/* _default */.Rvf((0,fields/* oneOf */.yL)(['error', 'warn', 'off']), 'error'), {
            description: 'How secrets in the evidence are told: as errors, as warnings, or not at all.',
        }),
        weights: (0,fields/* optional */.lq)(schemas/* record */.g1P(schemas/* string */.YjP(), (0,fields/* atLeast */.jZ)(0, weightExpected), 'a mapping from controls or criteria to numbers'), 'Weights of controls or criteria in place of even ones; 0 leaves one out of the score.'),
        controls: (0,fields/* documented */.fp)(schemas/* _default */.Rvf(controls, {}), {
            description: 'The controls by id. A control that is not here counts as missing.',
        }),
    }, 'a mapping that starts with version: 1 and organization');
}

// EXTERNAL MODULE: ./lib/core/manifest/yaml-document.js + 4 modules
var yaml_document = __webpack_require__(47450);
;// CONCATENATED MODULE: ./lib/core/manifest/parse.js





function parseManifest(bytes, file, catalog) {
    const reading = (0,yaml_document/* readYaml */.g)({ bytes, file });
    const { value, placeOf } = reading;
    const parsed = manifestSchema(catalog).safeParse(value, { jitless: true });
    const issues = parsed.error?.issues ?? [];
    const problems = (0,place_problems/* placeProblems */.k)(reading, [
        ...(0,manifest_problems/* describeIssues */.w)(issues, value),
        ...(0,rules/* relationProblems */.V)(value, catalog),
    ]);
    return parsed.success && problems.length === 0
        ? { ok: true, manifest: parsed.data, placeOf }
        : { ok: false, problems };
}


/***/ }),

/***/ 80503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ placeProblems)
/* harmony export */ });
const mostProblems = 500;
function placeProblems(reading, found) {
    const { file, placeOf, brokenFrom } = reading;
    const said = new Set(reading.problems.map(keyOfPlace));
    const placed = reading.problems.map((problem) => ({
        ...problem,
        message: () => problem.message,
    }));
    for (const { path, part, message, needsWhole } of found) {
        const place = placeOf(path, part);
        const doubtful = brokenFrom !== undefined && (needsWhole === true || !isBefore(place, brokenFrom));
        if (!doubtful && !said.has(keyOfPlace(place)))
            placed.push({ ...place, message });
    }
    placed.sort((a, b) => a.line - b.line || a.column - b.column);
    return firstOnes(placed, file);
}
function firstOnes(placed, file) {
    const problems = new Map();
    for (const [index, { line, column, message }] of placed.entries()) {
        const problem = { file, line, column, message: message() };
        if (problems.size === mostProblems) {
            const rest = `and up to ${placed.length - index} more problems: correct these first`;
            return [...problems.values(), { ...problem, message: rest }];
        }
        problems.set(`${line}:${column} ${problem.message}`, problem);
    }
    return [...problems.values()];
}
function isBefore(a, b) {
    return a.line < b.line || (a.line === b.line && a.column < b.column);
}
function keyOfPlace({ line, column }) {
    return `${line}:${column}`;
}


/***/ }),

/***/ 1861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ describeIssues)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2820);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15131);
/* harmony import */ var _yaml_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20479);



function describeIssues(issues, value) {
    return withoutMisspelt(issues.flatMap((issue) => describe(issue, value, [])));
}
function describe(issue, value, above) {
    const path = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
    const found = at(value, path);
    if (found === undefined) {
        const list = path.slice(0, -1);
        return [
            typeof path.at(-1) === 'number' ? wrong(list, issue, at(value, list)) : missing(path, issue.message),
        ];
    }
    if (issue.code === 'invalid_type' && issue.expected === 'never') {
        return [{ path, part: 'key', message: () => `${subject(path)}${issue.message}` }];
    }
    if (issue.code === 'unrecognized_keys') {
        const known = issue.message.split(' ');
        return issue.keys.map((key) => unknownKey([...path, key], key, known));
    }
    if (issue.code === 'invalid_union') {
        const meant = likeliest(issue.errors, value, path);
        if (meant)
            return meant;
    }
    return [wrong(path, issue, found)];
}
function likeliest(ways, value, path) {
    const ofItsKind = ways.filter((issues) => issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'));
    const described = ofItsKind.map((issues) => withoutMisspelt(issues.flatMap((issue) => describe(issue, value, path))));
    const [first, second] = described.sort((a, b) => a.length - b.length);
    return first?.length === second?.length ? undefined : first;
}
function withoutMisspelt(problems) {
    const meant = new Set();
    for (const { path, meant: key } of problems) {
        if (key !== undefined)
            meant.add(JSON.stringify([...path.slice(0, -1), key]));
    }
    return problems.filter(({ path, absent }) => absent === undefined || !meant.has(JSON.stringify([...path, absent])));
}
function unknownKey(path, key, known) {
    const near = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(key, known);
    const remedy = near === undefined ? `known here are ${known.join(', ')}` : `did you mean "${near}"?`;
    const message = () => `unknown key ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(key)}: ${remedy}`;
    return { path, part: 'key', message, ...(near === undefined ? {} : { meant: near }) };
}
function missing(path, expected) {
    const absent = String(path.at(-1) ?? '');
    const message = () => `missing key ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(absent)}: expected ${expected}`;
    return { path: path.slice(0, -1), part: 'key', message, absent, needsWhole: true };
}
function wrong(path, issue, found) {
    const message = () => {
        if (path.length === 0 && found === null)
            return `the file is empty: expected ${issue.message}`;
        const names = issue.code === 'invalid_value' ? issue.values.filter((name) => typeof name === 'string') : [];
        const near = typeof found === 'string' ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(found, names) : undefined;
        const hint = near === undefined ? '' : `: did you mean "${near}"?`;
        return `${subject(path)}expected ${issue.message}, got ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(found)}${hint}`;
    };
    return { path, part: 'value', message };
}
function subject(path) {
    const key = path.findLast((step) => typeof step === 'string');
    return key === undefined ? '' : `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(key)}: `;
}
function at(value, path) {
    return path.reduce(_yaml_places_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc, value);
}


/***/ }),

/***/ 79838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ periodProblems),
  V: () => (/* binding */ relationProblems)
});

// EXTERNAL MODULE: ./lib/core/catalog/criteria.js + 3 modules
var criteria = __webpack_require__(37668);
// EXTERNAL MODULE: ./lib/core/catalog/library-ids.js
var library_ids = __webpack_require__(97355);
// EXTERNAL MODULE: ./lib/core/evidence/settings.js
var settings = __webpack_require__(95920);
// EXTERNAL MODULE: ./lib/core/evidence/shapes.js + 12 modules
var shapes = __webpack_require__(67413);
// EXTERNAL MODULE: ./lib/core/manifest/shown.js
var shown = __webpack_require__(2820);
// EXTERNAL MODULE: ./lib/core/manifest/suggest.js
var suggest = __webpack_require__(15131);
// EXTERNAL MODULE: ./lib/core/manifest/yaml-places.js
var yaml_places = __webpack_require__(20479);
;// CONCATENATED MODULE: ./lib/core/manifest/dependency-problems.js



const mostCircles = 100;
function dependencyProblems(controls, known) {
    const all = new Map((0,yaml_places/* keysOf */.YD)(controls).map((id) => [id, dependenciesOf(id, controls)]));
    const waiting = waitingForever(all);
    let looked = 0;
    return [...all].flatMap(([id, dependencies]) => dependencies.flatMap(({ on, path }) => {
        if (!known.has(on)) {
            const remedy = () => (0,suggest/* didYouMean */.au)(on, known, 'name a control of the catalog or of "controls"');
            const message = () => `unknown control ${(0,shown/* shown */.S)(on)}: ${remedy()}`;
            return [{ path, part: 'value', message, needsWhole: true }];
        }
        const way = waiting.has(id) && ++looked <= mostCircles ? wayBack(id, on, all) : undefined;
        if (!way)
            return [];
        const message = () => `the gaps wait for each other: ${[id, ...way].map(shown/* shown */.S).join(' waits for ')}: remove one of them`;
        return [{ path, part: 'value', message }];
    }));
}
function dependenciesOf(id, controls) {
    const listed = (0,yaml_places/* member */.Dc)((0,yaml_places/* member */.Dc)((0,yaml_places/* member */.Dc)(controls, id), 'remediation'), 'depends_on');
    return (0,yaml_places/* entriesOf */.Mc)(listed).flatMap(([index, on]) => typeof on === 'string' ? [{ on, path: ['controls', id, 'remediation', 'depends_on', index] }] : []);
}
function waitingForever(all) {
    const left = new Map([...all].map(([id, on]) => [id, on.filter((one) => all.has(one.on)).length]));
    const waiters = new Map();
    for (const [id, dependencies] of all)
        for (const { on } of dependencies) {
            const known = waiters.get(on);
            if (known)
                known.push(id);
            else
                waiters.set(on, [id]);
        }
    const done = [...left].filter(([, count]) => count === 0).map(([id]) => id);
    for (const id of done) {
        left.delete(id);
        for (const waiter of waiters.get(id) ?? []) {
            const count = (left.get(waiter) ?? 0) - 1;
            left.set(waiter, count);
            if (count === 0)
                done.push(waiter);
        }
    }
    return new Set(left.keys());
}
function wayBack(to, from, all) {
    const cameFrom = new Map([[from, undefined]]);
    for (const id of cameFrom.keys()) {
        if (id === to)
            return namesTo(id, cameFrom);
        for (const { on } of all.get(id) ?? [])
            if (!cameFrom.has(on))
                cameFrom.set(on, id);
    }
    return undefined;
}
function namesTo(id, cameFrom) {
    const names = [];
    for (let at = id; at !== undefined; at = cameFrom.get(at))
        names.unshift(at);
    return names;
}

;// CONCATENATED MODULE: ./lib/core/manifest/exemption-problems.js


function exemptionProblems(entry, path) {
    const excluded = (0,yaml_places/* member */.Dc)(entry, 'not_applicable') !== undefined;
    const accepted = (0,yaml_places/* member */.Dc)(entry, 'accepted_risk') !== undefined;
    const stated = (0,yaml_places/* member */.Dc)(entry, 'state') !== undefined;
    const problems = [];
    const say = (key, message) => problems.push({ path: [...path, key], part: 'key', message: () => message });
    if (stated && excluded)
        say('not_applicable', '"state" and "not_applicable" contradict each other: keep one of them');
    if (accepted && excluded)
        say('accepted_risk', '"accepted_risk" and "not_applicable" contradict each other: keep one of them');
    else if (accepted && !stated)
        say('accepted_risk', '"accepted_risk" needs "state": say whether the control is informal or missing');
    return [...problems, ...orderProblems(entry, path)];
}
function orderProblems(entry, path) {
    return ['not_applicable', 'accepted_risk'].flatMap((exemption) => {
        const written = (0,yaml_places/* member */.Dc)(entry, exemption);
        const [date, expires] = [(0,yaml_places/* member */.Dc)(written, 'date'), (0,yaml_places/* member */.Dc)(written, 'expires')];
        if (typeof date !== 'string' || typeof expires !== 'string' || date <= expires)
            return [];
        const message = () => `"expires": ${(0,shown/* shown */.S)(expires)} is before "date", ${(0,shown/* shown */.S)(date)}: swap or correct them`;
        return [{ path: [...path, exemption, 'expires'], part: 'value', message }];
    });
}

;// CONCATENATED MODULE: ./lib/core/manifest/user-entity-problems.js



function userEntityProblems(providers, known) {
    return (0,yaml_places/* entriesOf */.Mc)(providers).flatMap(([provider, entry]) => (0,yaml_places/* entriesOf */.Mc)((0,yaml_places/* member */.Dc)(entry, 'user_entity_controls')).flatMap(([index, one]) => {
        const control = (0,yaml_places/* member */.Dc)(one, 'control');
        if (typeof control !== 'string' || known.has(control))
            return [];
        const remedy = () => (0,suggest/* didYouMean */.au)(control, known, 'name a control of the catalog or of "controls"');
        const message = () => `unknown control ${(0,shown/* shown */.S)(control)}: ${remedy()}`;
        const owner = ['system', 'subservice_organizations', provider, 'user_entity_controls', index];
        return [{ path: [...owner, 'control'], part: 'value', message, needsWhole: true }];
    }));
}

;// CONCATENATED MODULE: ./lib/core/manifest/rules.js










const controlId = /^[a-z0-9][a-z0-9_-]{0,63}$/;
const definition = ['title', 'criteria', 'tests'];
const needs = 'a control of your own needs title, criteria and tests';
const rules_settings = settings/* settingDefinitions */.R;
const tables = shapes/* shapes */.n;
function relationProblems(manifest, catalog) {
    const controls = (0,yaml_places/* member */.Dc)(manifest, 'controls');
    const ids = (0,yaml_places/* keysOf */.YD)(controls);
    const known = new Set([...catalog, ...library_ids/* libraryIds */._, ...ids]);
    const providers = (0,yaml_places/* member */.Dc)((0,yaml_places/* member */.Dc)(manifest, 'system'), 'subservice_organizations');
    return [
        ...periodProblems((0,yaml_places/* member */.Dc)(manifest, 'audit'), ['audit']),
        ...(0,yaml_places/* entriesOf */.Mc)(providers).flatMap(([index, provider]) => periodProblems(provider, ['system', 'subservice_organizations', index])),
        ...requireProblems((0,yaml_places/* member */.Dc)((0,yaml_places/* member */.Dc)(manifest, 'gate'), 'require'), known),
        ...weightProblems((0,yaml_places/* member */.Dc)(manifest, 'weights'), new Set([...known, ...criteria/* criterionIds */.Gf])),
        ...ids.flatMap((id) => controlProblems(id, (0,yaml_places/* member */.Dc)(controls, id), catalog)),
        ...dependencyProblems(controls, known),
        ...userEntityProblems(providers, known),
    ];
}
function periodProblems(owner, path) {
    const period = (0,yaml_places/* member */.Dc)(owner, 'period');
    const [from, to] = [(0,yaml_places/* member */.Dc)(period, 'from'), (0,yaml_places/* member */.Dc)(period, 'to')];
    if (typeof from !== 'string' || typeof to !== 'string' || from <= to)
        return [];
    const message = () => `"to": ${(0,shown/* shown */.S)(to)} is before "from", ${(0,shown/* shown */.S)(from)}: swap or correct them`;
    return [{ path: [...path, 'period', 'to'], part: 'value', message }];
}
function requireProblems(required, controls) {
    return (0,yaml_places/* entriesOf */.Mc)(required).flatMap(([index, id]) => {
        if (typeof id !== 'string' || controls.has(id))
            return [];
        const remedy = () => (0,suggest/* didYouMean */.au)(id, controls, 'name a control of the catalog or of "controls"');
        const message = () => `unknown control ${(0,shown/* shown */.S)(id)}: ${remedy()}`;
        return [{ path: ['gate', 'require', index], part: 'value', message, needsWhole: true }];
    });
}
function weightProblems(weights, known) {
    return (0,yaml_places/* keysOf */.YD)(weights).flatMap((id) => {
        if (known.has(id))
            return [];
        const remedy = () => (0,suggest/* didYouMean */.au)(id, known, 'name a control or a criterion such as CC6.1');
        const message = () => `unknown control or criterion ${(0,shown/* shown */.S)(id)}: ${remedy()}`;
        return [{ path: ['weights', id], part: 'key', message, needsWhole: true }];
    });
}
function controlProblems(id, entry, catalog) {
    const path = ['controls', id];
    const problems = idProblems(id, entry, catalog);
    problems.push(...exemptionProblems(entry, path));
    for (const [index, test] of (0,yaml_places/* entriesOf */.Mc)((0,yaml_places/* member */.Dc)(entry, 'tests'))) {
        problems.push(...testProblems(test, [...path, 'tests', index]));
    }
    return problems;
}
function idProblems(id, entry, catalog) {
    if (catalog.includes(id))
        return [];
    const lacking = definition.filter((key) => (0,yaml_places/* member */.Dc)(entry, key) === undefined);
    const bare = lacking.length === definition.length;
    if (bare && (0,library_ids/* isOfLibrary */.r)({ id }))
        return [];
    const path = ['controls', id];
    const excluded = (0,yaml_places/* member */.Dc)(entry, 'not_applicable') !== undefined;
    const near = excluded ? suggest/* misspelt */.IM : suggest/* nearest */.pA;
    const meant = bare ? near(id, [...catalog, ...library_ids/* libraryIds */._]) : undefined;
    if (meant !== undefined) {
        const message = () => `unknown control ${(0,shown/* shown */.S)(id)}: did you mean "${meant}"?${excluded ? '' : ` (${needs})`}`;
        return [{ path, part: 'key', message, needsWhole: true }];
    }
    const problems = [];
    if (!controlId.test(id)) {
        const message = () => `control ${(0,shown/* shown */.S)(id)}: an id is made of lower-case letters, digits, "-" and "_", at most 64 of them, such as "access-reviews"`;
        problems.push({ path, part: 'key', message });
    }
    if (lacking.length > 0 && !excluded && (0,yaml_places/* isMapping */.pi)(entry)) {
        const message = () => (0,library_ids/* isOfLibrary */.r)({ id })
            ? `control ${(0,shown/* shown */.S)(id)} is in the library: leave out title, criteria and tests, or add ${lacking.join(', ')} too`
            : `control ${(0,shown/* shown */.S)(id)} is not in the catalog: ${needs}; add ${lacking.join(', ')}`;
        problems.push({ path, part: 'key', message, needsWhole: true });
    }
    return problems;
}
function testProblems(test, path) {
    return [...columnProblems(test, path), ...registerProblems(test, path), ...settingProblems(test, path)];
}
function columnProblems(test, path) {
    const columns = own(tables, (0,yaml_places/* member */.Dc)(test, 'rows'))?.columns;
    if (columns === undefined)
        return [];
    const known = Object.keys(columns);
    return (0,yaml_places/* entriesOf */.Mc)((0,yaml_places/* member */.Dc)(test, 'require')).flatMap(([index, column]) => {
        if (typeof column !== 'string' || known.includes(column))
            return [];
        const remedy = () => (0,suggest/* didYouMean */.au)(column, known, `its columns are ${known.join(', ')}`);
        const message = () => `unknown column ${(0,shown/* shown */.S)(column)} of "${(0,yaml_places/* member */.Dc)(test, 'rows')}": ${remedy()}`;
        return [{ path: [...path, 'require', index], part: 'value', message }];
    });
}
function registerProblems(test, path) {
    const columns = own(tables, (0,yaml_places/* member */.Dc)(test, 'register'))?.columns;
    if (columns === undefined || 'email' in columns)
        return [];
    const registers = Object.keys(tables).filter((name) => 'email' in (tables[name]?.columns ?? {}));
    const message = () => `"register": "${(0,yaml_places/* member */.Dc)(test, 'register')}" does not list people: use one of ${registers.join(', ')}`;
    return [{ path: [...path, 'register'], part: 'value', message }];
}
function settingProblems(test, path) {
    const name = (0,yaml_places/* member */.Dc)(test, 'setting');
    const form = own(rules_settings, name)?.form;
    if (form === undefined)
        return [];
    const wanted = form === 'yes-no' ? 'is' : form === 'cipher' ? undefined : 'at_least';
    const remedy = {
        'yes-no': 'it is on or off: use "is"',
        cipher: 'AES-256 or stronger is wanted: remove the key',
        'tls-version': 'it is a version: use "at_least", such as 1.2',
        count: 'it is a number: use "at_least", such as 1',
    };
    const problems = ['is', 'at_least']
        .filter((key) => key !== wanted && (0,yaml_places/* member */.Dc)(test, key) !== undefined)
        .map((key) => ({
        path: [...path, key],
        part: 'key',
        message: () => `"${key}" does not fit "${name}": ${remedy[form]}`,
    }));
    if (problems.length === 0 && wanted === 'at_least' && (0,yaml_places/* member */.Dc)(test, wanted) === undefined) {
        problems.push({
            path,
            part: 'key',
            message: () => `missing key "at_least" for "${name}": ${remedy[form]}`,
            needsWhole: true,
        });
    }
    return problems;
}
function own(record, key) {
    return typeof key === 'string' && Object.hasOwn(record, key) ? record[key] : undefined;
}


/***/ }),

/***/ 2820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
const shownCharacters = 60;
function shown(value) {
    if (typeof value === 'string') {
        const cut = [...value.slice(0, shownCharacters * 2)].slice(0, shownCharacters).join('');
        return JSON.stringify(cut.length < value.length ? `${cut}…` : value);
    }
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    return typeof value === 'object' ? 'a mapping' : String(value);
}


/***/ }),

/***/ 15131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ misspelt),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
const longestWord = 48;
const mostNames = 1_000;
const shortestStart = 4;
const shareOfErrors = 0.4;
const mostErrors = 3;
function nearest(word, known) {
    const near = misspelt(word, known);
    if (near !== undefined)
        return near;
    const written = bare(word);
    for (const name of firstOf(known))
        if (name !== word && sharesStart(written, bare(name)))
            return name;
    return undefined;
}
function misspelt(word, known) {
    if (word.length > longestWord)
        return undefined;
    const written = bare(word);
    let best;
    let fewest = Number.POSITIVE_INFINITY;
    for (const name of firstOf(known)) {
        if (name.length > longestWord || name === word)
            continue;
        const candidate = bare(name);
        const allowed = Math.floor(Math.max(written.length, candidate.length) * shareOfErrors);
        const errors = distance(written, candidate, Math.min(mostErrors, allowed, fewest - 1));
        if (errors < fewest) {
            best = name;
            fewest = errors;
        }
    }
    return best;
}
function didYouMean(word, known, otherwise) {
    const near = nearest(word, known);
    return near === undefined ? otherwise : `did you mean "${near}"?`;
}
function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most)
        return Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        let least = row;
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let errors = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                errors = Math.min(errors, at(beforeLast, column - 2) + 1);
            current.push(errors);
            least = Math.min(least, errors);
        }
        if (least > most)
            return Number.POSITIVE_INFINITY;
        beforeLast = last;
        last = current;
    }
    const errors = at(last, b.length);
    return errors > most ? Number.POSITIVE_INFINITY : errors;
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}
function sharesStart(a, b) {
    return Math.min(a.length, b.length) >= shortestStart && (a.startsWith(b) || b.startsWith(a));
}
function* firstOf(known) {
    let count = 0;
    for (const name of known) {
        if (count++ === mostNames)
            return;
        yield name;
    }
}
function bare(name) {
    return name.toLowerCase().replace(/[\s_.-]/g, '');
}


/***/ }),

/***/ 47450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// UNUSED EXPORTS: readYamlText

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/core/evidence/folder.js
var folder = __webpack_require__(98073);
;// CONCATENATED MODULE: ./lib/core/manifest/yaml-lines.js
function positionsIn(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return (offset) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}

// EXTERNAL MODULE: ./lib/core/manifest/yaml-nodes.js
var yaml_nodes = __webpack_require__(48790);
// EXTERNAL MODULE: ./lib/core/manifest/yaml-places.js
var yaml_places = __webpack_require__(20479);
;// CONCATENATED MODULE: ./lib/core/manifest/yaml-text.js
const megabyte = 1024 * 1024;
function decodeText(bytes, mostBytes) {
    if (bytes.length > mostBytes) {
        const limit = Math.floor(mostBytes / megabyte);
        return refused('', 0, `larger than ${limit} MiB: move what is not needed out of the file`);
    }
    if (isUtf16(bytes))
        return refused('', 0, 'the file is UTF-16: save it as UTF-8');
    try {
        return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        const text = new TextDecoder().decode(bytes);
        return refused(text, Math.max(0, text.indexOf('\uFFFD')), 'the file is not UTF-8 here: save it as UTF-8');
    }
}
function refused(text, offset, message) {
    return { ok: false, text, offset, message };
}
function isUtf16(bytes) {
    const [first, second] = bytes;
    if (first === undefined || second === undefined)
        return false;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return true;
    return (first === 0) !== (second === 0);
}

// EXTERNAL MODULE: ./lib/core/manifest/shown.js
var shown = __webpack_require__(2820);
// EXTERNAL MODULE: ./lib/core/manifest/suggest.js
var suggest = __webpack_require__(15131);
;// CONCATENATED MODULE: ./lib/core/manifest/yaml-values.js





const nothing = { value: null, nodes: 1, characters: 0, depth: 1 };
const mostDepth = 100;
const tooDeep = 'nested too deeply: write it with fewer levels';
const tooLarge = `too large once its aliases are written out (more than ${folder/* bounds */.O.yamlNodes / 1_000_000} million values or ${folder/* bounds */.O.textBytes / 1024 / 1024} MiB): use fewer aliases`;
class YamlValues {
    origins = new Map();
    #reporter;
    #anchored = new Map();
    #copied = 0;
    #refused = false;
    constructor(reporter) {
        this.#reporter = reporter;
    }
    read(root) {
        const { value } = this.#expand(root, 1);
        return this.#refused ? { value: null, refused: true } : { value, refused: false };
    }
    #expand(node, depth) {
        if (this.#refused)
            return nothing;
        if ((0,dist.isAlias)(node))
            return this.#alias(node);
        if (!(0,dist.isScalar)(node) && !(0,dist.isMap)(node) && !(0,dist.isSeq)(node))
            return nothing;
        if (node.anchor !== undefined)
            this.#anchored.set(node.anchor, undefined);
        const expanded = (0,dist.isScalar)(node) ? scalar((0,yaml_nodes/* scalarValue */.Um)(node)) : this.#collection(node, depth);
        if (node.anchor !== undefined)
            this.#anchored.set(node.anchor, expanded);
        return expanded;
    }
    #collection(node, depth) {
        if (depth > mostDepth)
            return this.#refuse(node, tooDeep);
        const whole = { value: null, nodes: 1, characters: 0, depth: 1 };
        whole.value = (0,dist.isMap)(node) ? this.#map(node, whole, depth) : this.#list(node, whole, depth);
        return whole;
    }
    #list(node, whole, depth) {
        const value = node.items.map((item) => this.#count(whole, item, this.#expand(item, depth + 1)));
        this.origins.set(value, { node });
        return value;
    }
    #map(node, whole, depth) {
        const value = {};
        const merged = [];
        const inherited = new Map();
        let firstOffsets;
        for (const pair of node.items) {
            const key = (0,yaml_nodes/* keyOf */.TN)(pair);
            const part = this.#count(whole, pair.value, this.#expand(pair.value, depth + 1));
            if (key === undefined)
                continue;
            whole.characters += key.length;
            if ((0,yaml_nodes/* isMerge */.F5)(pair))
                merged.push({ sources: [part].flat(), inherited, key: pair.key });
            else if (key === '__proto__')
                this.#report(pair.key, 'the key "__proto__" cannot be used: rename it');
            else if (Object.hasOwn(value, key)) {
                firstOffsets ??= (0,yaml_nodes/* keyOffsets */.st)(node);
                this.#duplicate(pair.key, key, firstOffsets.get(key) ?? 0);
            }
            else
                value[key] = part;
        }
        for (const merge of merged)
            for (const source of merge.sources)
                this.#merge(value, source, merge);
        this.origins.set(value, inherited.size > 0 ? { node, inherited } : { node });
        return value;
    }
    #merge(into, source, { inherited, key: at }) {
        if (typeof source !== 'object' || source === null || Array.isArray(source)) {
            this.#report(at, 'a merge key ("<<") takes an alias of a mapping: write "<<: *name"');
            return;
        }
        const entries = Object.entries(source);
        this.#copied += entries.length;
        if (this.#copied > folder/* bounds */.O.yamlNodes)
            this.#refuse(at, tooLarge);
        if (this.#refused)
            return;
        const origin = this.origins.get(source);
        for (const [key, value] of entries) {
            if (Object.hasOwn(into, key))
                continue;
            into[key] = value;
            inherited.set(key, origin?.inherited?.get(key) ?? source);
        }
    }
    #alias(node) {
        const target = this.#anchored.get(node.source);
        if (target !== undefined)
            return target;
        if (this.#anchored.has(node.source)) {
            this.#report(node, `the alias ${(0,shown/* shown */.S)(`*${node.source}`)} stands inside its own anchor: write the value out`);
        }
        else {
            const remedy = (0,suggest/* didYouMean */.au)(node.source, this.#anchored.keys(), 'define it above, or put the value in quotes');
            this.#report(node, `no anchor ${(0,shown/* shown */.S)(`&${node.source}`)} above this alias: ${remedy}`);
        }
        return nothing;
    }
    #count(whole, node, part) {
        whole.nodes += part.nodes;
        whole.characters += part.characters;
        whole.depth = Math.max(whole.depth, part.depth + 1);
        if (whole.nodes > folder/* bounds */.O.yamlNodes || whole.characters > folder/* bounds */.O.textBytes)
            this.#refuse(node, tooLarge);
        else if (whole.depth > mostDepth)
            this.#refuse(node, tooDeep);
        return part.value;
    }
    #duplicate(node, key, first) {
        const { lineOf } = this.#reporter;
        const lines = `lines ${lineOf(first)} and ${lineOf((0,yaml_nodes/* offsetOf */.b4)(node))}`;
        this.#report(node, `duplicate key ${(0,shown/* shown */.S)(key)}, on ${lines}: keep one of them`);
    }
    #report(node, message) {
        this.#reporter.report((0,yaml_nodes/* offsetOf */.b4)(node), message);
    }
    #refuse(node, message) {
        if (!this.#refused)
            this.#report(node, message);
        this.#refused = true;
        return nothing;
    }
}
function scalar(value) {
    return { value, nodes: 1, characters: typeof value === 'string' ? value.length : 0, depth: 1 };
}

;// CONCATENATED MODULE: ./lib/core/manifest/yaml-words.js
const yamlWords = {
    ALIAS_PROPS: 'an alias (*name) takes no anchor and no tag: remove them',
    BAD_ALIAS: 'an anchor or alias without a name: write &name where the value stands and *name where it is used',
    BAD_COLLECTION_TYPE: 'the tag does not fit the value: remove the tag',
    BAD_DIRECTIVE: 'unknown directive: remove the line that starts with "%"',
    BAD_DQ_ESCAPE: 'unknown escape in double quotes: use single quotes, or write "\\\\" for a backslash',
    BAD_INDENT: 'wrong indentation, or a bracket that is not closed: start the keys of one mapping at the same column and close each "[" and "{"',
    BAD_PROP_ORDER: 'an anchor or tag at the wrong place: put it before the value, on the same line',
    BAD_SCALAR_START: 'a value cannot start with this character: put the value in quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a second "key: value" on one line, or a line indented too far: put a value that contains ": " in quotes, or correct the indentation',
    BLOCK_IN_FLOW: 'lines of a block inside "[ ]" or "{ }": write the values separated by commas',
    DUPLICATE_KEY: 'duplicate key: keep one of them',
    IMPOSSIBLE: 'the text could not be read as YAML: correct the lines around it',
    KEY_OVER_1024_CHARS: 'a key of more than 1,024 characters: shorten it',
    MISSING_CHAR: 'something is missing: a key needs ": " and a value, an opening quote or bracket needs its closing one',
    MULTILINE_IMPLICIT_KEY: 'a key that runs over several lines, or a key without ": ": write "key: value" on one line',
    MULTIPLE_ANCHORS: 'a value has more than one anchor: keep one',
    MULTIPLE_DOCS: 'a second document starts here: keep one document, without a further "---" or "..."',
    MULTIPLE_TAGS: 'a value has more than one tag: keep one',
    NON_STRING_KEY: 'a key that is not plain text: write it as a word or in quotes',
    RESOURCE_EXHAUSTION: 'nested too deeply: write it with fewer levels',
    TAB_AS_INDENT: 'a tab in the indentation: use spaces',
    TAG_RESOLVE_FAILED: 'tags such as "!name" are not supported: remove the tag, or put the value in quotes',
    UNEXPECTED_TOKEN: 'unexpected text: check the indentation, quotes and commas here and on the line above',
};
const harmless = new Set([
    'ALIAS_PROPS',
    'BAD_ALIAS',
    'BAD_COLLECTION_TYPE',
    'BAD_DIRECTIVE',
    'BAD_DQ_ESCAPE',
    'BAD_SCALAR_START',
    'KEY_OVER_1024_CHARS',
    'MULTIPLE_ANCHORS',
    'MULTIPLE_DOCS',
    'MULTIPLE_TAGS',
    'NON_STRING_KEY',
    'TAG_RESOLVE_FAILED',
]);
function breaksStructure(code) {
    return !harmless.has(code);
}

;// CONCATENATED MODULE: ./lib/core/manifest/yaml-document.js








const echoLines = 3;
const mostErrors = 1_000;
function readYaml({ bytes, file, mostBytes = folder/* bounds */.O.manifestBytes }) {
    const decoded = decodeText(bytes, mostBytes);
    if (decoded.ok)
        return readYamlText(decoded.text, file);
    const position = positionsIn(decoded.text)(decoded.offset);
    const problems = [{ file, ...position, message: decoded.message }];
    return { file, value: null, placeOf: () => position, problems, brokenFrom: { line: 1, column: 1 } };
}
function readYamlText(text, file) {
    const position = positionsIn(text);
    const found = [];
    const document = (0,dist.parseDocument)(text, {
        logLevel: 'error',
        prettyErrors: false,
        resolveKnownTags: false,
        schema: 'core',
        stringKeys: true,
        uniqueKeys: false,
    });
    const errors = [...document.errors, ...document.warnings];
    for (const error of withoutEchoes(errors.slice(0, mostErrors), (offset) => position(offset).line)) {
        found.push({ offset: error.pos[0], message: yamlWords[error.code] });
    }
    const values = new YamlValues({
        report: (offset, message) => found.push({ offset, message }),
        lineOf: (offset) => position(offset).line,
    });
    const { value, refused } = values.read(document.contents);
    const places = new yaml_places/* YamlPlaces */.MY({ value, offset: (0,yaml_nodes/* offsetOf */.b4)(document.contents) }, values.origins);
    const problems = found
        .sort((a, b) => a.offset - b.offset)
        .map(({ offset, message }) => ({ file, ...position(offset), message }));
    const brokenAt = refused ? 0 : firstBreak(errors);
    return {
        file,
        value,
        placeOf: (path, part = 'key') => position(places.offset(path, part)),
        problems,
        ...(brokenAt === undefined ? {} : { brokenFrom: position(brokenAt) }),
    };
}
function withoutEchoes(errors, lineOf) {
    let lastBreak = Number.NEGATIVE_INFINITY;
    return [...errors]
        .sort((a, b) => a.pos[0] - b.pos[0])
        .filter((error) => {
        const line = lineOf(error.pos[0]);
        const echo = line - lastBreak < echoLines;
        if (breaksStructure(error.code))
            lastBreak = line;
        return !(echo && (breaksStructure(error.code) || line === lastBreak));
    });
}
function firstBreak(errors) {
    let first;
    for (const { code, pos } of errors) {
        if (breaksStructure(code) && (first === undefined || pos[0] < first))
            first = pos[0];
    }
    return first;
}


/***/ }),

/***/ 48790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ isMerge),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Um: () => (/* binding */ scalarValue),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   bb: () => (/* binding */ valueOffset),
/* harmony export */   st: () => (/* binding */ keyOffsets)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const decimal = /^[-+]?(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][-+]?\d+)?$/;
function scalarValue(node) {
    const { value, source } = node;
    if (typeof value === 'bigint')
        return String(value);
    if (typeof value !== 'number')
        return value ?? null;
    const exact = Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value));
    return exact && (source === undefined || decimal.test(source)) ? value : (source ?? String(value));
}
function keyOf(pair) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : undefined;
}
function isMerge(pair) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN';
}
function offsetOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(node) ? (node.range?.[0] ?? 0) : 0;
}
function valueOffset(pair) {
    const { value } = pair;
    const written = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(value) && value.range && value.range[1] > value.range[0];
    return offsetOf(written ? value : pair.key);
}
function keyOffsets(map) {
    const offsets = new Map();
    for (const pair of map.items) {
        const key = keyOf(pair);
        if (key !== undefined && !offsets.has(key))
            offsets.set(key, offsetOf(pair.key));
    }
    return offsets;
}


/***/ }),

/***/ 20479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   MY: () => (/* binding */ YamlPlaces),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48790);


class YamlPlaces {
    #root;
    #origins;
    #spots = new Map();
    constructor(root, origins) {
        this.#root = root;
        this.#origins = origins;
    }
    offset(path, part) {
        let { value, offset } = this.#root;
        for (const step of path) {
            const spot = this.#spot(value, step);
            if (spot === undefined)
                return offset;
            offset = spot[part];
            value = member(value, step);
        }
        return offset;
    }
    #spot(container, step) {
        if (typeof container !== 'object' || container === null)
            return undefined;
        const origin = this.#origins.get(container);
        if (origin === undefined)
            return undefined;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(origin.node)) {
            const key = String(step);
            return this.#spotsOf(origin.node).get(key) ?? this.#spot(origin.inherited?.get(key), key);
        }
        const item = origin.node.items[Number(step)];
        return item === undefined ? undefined : { key: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetOf */ .b4)(item), value: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetOf */ .b4)(item) };
    }
    #spotsOf(map) {
        const known = this.#spots.get(map);
        if (known)
            return known;
        const spots = new Map();
        for (const pair of map.items) {
            const key = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(pair);
            if (key === undefined || spots.has(key))
                continue;
            spots.set(key, { key: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetOf */ .b4)(pair.key), value: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOffset */ .bb)(pair) });
        }
        this.#spots.set(map, spots);
        return spots;
    }
}
function member(container, step) {
    if (typeof container !== 'object' || container === null || !Object.hasOwn(container, step))
        return undefined;
    return Reflect.get(container, step);
}
function keysOf(value) {
    return isMapping(value) ? Object.keys(value) : [];
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function entriesOf(value) {
    return Array.isArray(value) ? [...value.entries()] : [];
}


/***/ })

};
