export const id = 3637;
export const ids = [3637,2527];
export const modules = {

/***/ 8201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   HR: () => (/* binding */ cutBeside),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   MX: () => (/* binding */ half),
/* harmony export */   Qr: () => (/* binding */ divide),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   e0: () => (/* binding */ exact),
/* harmony export */   j$: () => (/* binding */ placesApart),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   v_: () => (/* binding */ zero),
/* harmony export */   xH: () => (/* binding */ one)
/* harmony export */ });
const zero = { numerator: 0n, denominator: 1n };
const half = { numerator: 1n, denominator: 2n };
const one = { numerator: 1n, denominator: 1n };
function exact(value) {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
    if (!match)
        throw new RangeError(`not a finite number: ${value}`);
    const [, sign, whole = '', fraction = '', exponent = '0'] = match;
    const digits = BigInt(`${sign}${whole}${fraction}`);
    const scale = fraction.length - Number(exponent);
    return scale >= 0 ? ratio(digits, 10n ** BigInt(scale)) : ratio(digits * 10n ** BigInt(-scale), 1n);
}
function ratio(numerator, denominator) {
    if (denominator === 0n)
        throw new RangeError('division by zero');
    const sign = denominator < 0n ? -1n : 1n;
    const factor = sign * greatestCommonDivisor(numerator, denominator);
    return { numerator: numerator / factor, denominator: denominator / factor };
}
function add(a, b) {
    return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}
function subtract(a, b) {
    return add(a, { numerator: -b.numerator, denominator: b.denominator });
}
function multiply(a, b) {
    return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}
function divide(a, b) {
    return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}
function sum(values) {
    return values.reduce(add, zero);
}
function compare(a, b) {
    const difference = a.numerator * b.denominator - b.numerator * a.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function cut(value, places = 1) {
    const scale = 10n ** BigInt(places);
    const scaled = (value.numerator * scale) / value.denominator;
    const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
    const sign = scaled < 0n ? '-' : '';
    return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
function cutBeside(value, bar) {
    for (let places = 1; places < 12; places++) {
        const text = cut(value, places);
        if (compare(exact(Number(text)), bar) < 0 === compare(value, bar) < 0)
            return text;
    }
    return cut(value, 12);
}
function placesApart(a, b) {
    if (compare(a, b) === 0)
        return 1;
    for (let places = 1; places < 12; places++) {
        if (cut(a, places) !== cut(b, places) && Number(cut(subtract(a, b), places)) !== 0)
            return places;
    }
    return 12;
}
function greatestCommonDivisor(a, b) {
    let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
    while (y !== 0n)
        [x, y] = [y, x % y];
    return x === 0n ? 1n : x;
}


/***/ }),

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ openAccount),
/* harmony export */   u: () => (/* binding */ activeAccount)
/* harmony export */ });
const openAccount = [
    {
        column: 'status',
        noneOf: [
            'suspended',
            'inactive',
            'disabled',
            'deactivated',
            'deprovisioned',
            'archived',
            'deleted',
            'staged',
            'provisioned',
            'false',
            'no',
            'blocked',
            'revoked',
            'off',
            'bot',
            'app',
            'terminated',
            'removed',
            'offboarded',
            'invited',
            'invite pending',
            'pending invite',
            'pending invitation',
            'invitation pending',
            'invitation sent',
        ],
    },
    {
        column: 'type',
        noneOf: [
            'service',
            'service account',
            'service_account',
            'bot',
            'machine',
            'system',
            'robot',
            'application',
        ],
    },
];
const activeAccount = [
    ...openAccount,
    { column: 'password', noneOf: ['false', 'no'] },
];


/***/ }),

/***/ 7668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LZ: () => (/* binding */ categories),
  u4: () => (/* binding */ criteria),
  Gf: () => (/* binding */ criterionIds)
});

;// CONCATENATED MODULE: ./lib/core/catalog/criteria/category-criteria.js
const categoryCriteria = {
    'A1.1': {
        category: 'availability',
        title: 'Capacity',
        priority: 'low',
        explanation: 'Use of capacity is measured, compared with demand to come, and added to in time.',
    },
    'A1.2': {
        category: 'availability',
        title: 'Environmental protection, backup and recovery infrastructure',
        priority: 'medium',
        explanation: 'Backups, spare sites and surroundings keep the service up, are watched, and are kept working.',
    },
    'A1.3': {
        category: 'availability',
        title: 'Recovery testing',
        priority: 'medium',
        explanation: 'Recovery is rehearsed from end to end, and what went wrong is put right.',
    },
    'C1.1': {
        category: 'confidentiality',
        title: 'Identifying and keeping confidential information',
        priority: 'medium',
        explanation: 'Confidential information is known, labelled and kept for as long as promised, no longer.',
    },
    'C1.2': {
        category: 'confidentiality',
        title: 'Disposing of confidential information',
        priority: 'medium',
        explanation: 'Confidential information is destroyed when its time is over, and there is proof.',
    },
    'PI1.1': {
        category: 'processing-integrity',
        title: 'Processing objectives and specifications',
        priority: 'low',
        explanation: 'What goes in, what comes out and what correct means is defined for those who use it.',
    },
    'PI1.2': {
        category: 'processing-integrity',
        title: 'Inputs',
        priority: 'low',
        explanation: 'What comes in is checked for being complete, right and allowed before it is used.',
    },
    'PI1.3': {
        category: 'processing-integrity',
        title: 'Processing',
        priority: 'medium',
        explanation: 'Processing follows its definition, and errors are found, recorded and put right.',
    },
    'PI1.4': {
        category: 'processing-integrity',
        title: 'Outputs',
        priority: 'low',
        explanation: 'What goes out is complete, right, on time, and reaches only those it is meant for.',
    },
    'PI1.5': {
        category: 'processing-integrity',
        title: 'Storage',
        priority: 'low',
        explanation: 'What is stored at each step stays complete, right and in reach, for as long as defined.',
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/criteria/privacy-criteria.js
const privacyCriteria = {
    'P1.1': {
        category: 'privacy',
        title: 'Notice',
        priority: 'low',
        explanation: 'People are told in clear words, in time, what is done with their data, and of changes.',
    },
    'P2.1': {
        category: 'privacy',
        title: 'Choice and consent',
        priority: 'low',
        explanation: 'People can choose, know what follows from it, and their consent is recorded.',
    },
    'P3.1': {
        category: 'privacy',
        title: 'Collection limited to objectives',
        priority: 'low',
        explanation: 'Only data that is needed for a stated purpose is collected, by fair means.',
    },
    'P3.2': {
        category: 'privacy',
        title: 'Explicit consent for collection',
        priority: 'low',
        explanation: 'Where express consent is needed, it is had before the data is taken, with a record.',
    },
    'P4.1': {
        category: 'privacy',
        title: 'Use limited to purposes',
        priority: 'low',
        explanation: 'Personal data is used for the stated purposes and nothing else.',
    },
    'P4.2': {
        category: 'privacy',
        title: 'Retention',
        priority: 'medium',
        explanation: 'Each kind of personal data has a time after which it is not kept.',
    },
    'P4.3': {
        category: 'privacy',
        title: 'Disposal',
        priority: 'low',
        explanation: 'Personal data is erased when its time is over or when asked, with a record.',
    },
    'P5.1': {
        category: 'privacy',
        title: 'Access by data subjects',
        priority: 'low',
        explanation: 'People who ask get a copy of their data in time, after proof of who they are.',
    },
    'P5.2': {
        category: 'privacy',
        title: 'Correction',
        priority: 'low',
        explanation: 'People can have their data corrected, and those it was passed to are told.',
    },
    'P6.1': {
        category: 'privacy',
        title: 'Disclosure to third parties with consent',
        priority: 'low',
        explanation: 'Personal data goes to third parties only for stated purposes and with consent.',
    },
    'P6.2': {
        category: 'privacy',
        title: 'Record of authorized disclosures',
        priority: 'low',
        explanation: 'There is a full and dated record of what was disclosed to whom.',
    },
    'P6.3': {
        category: 'privacy',
        title: 'Record of unauthorized disclosures and breaches',
        priority: 'medium',
        explanation: 'There is a full and dated record of breaches and of disclosures nobody allowed.',
    },
    'P6.4': {
        category: 'privacy',
        title: 'Privacy commitments from third parties',
        priority: 'low',
        explanation: 'Third parties with personal data are bound to the same duties, and are checked on.',
    },
    'P6.5': {
        category: 'privacy',
        title: 'Breach notice from third parties',
        priority: 'low',
        explanation: 'Third parties must tell of breaches, and it is acted on when they do.',
    },
    'P6.6': {
        category: 'privacy',
        title: 'Breach notification',
        priority: 'medium',
        explanation: 'Those concerned, authorities and others are told of breaches, in the time the law gives.',
    },
    'P6.7': {
        category: 'privacy',
        title: 'Accounting of personal information held and disclosed',
        priority: 'low',
        explanation: 'People who ask are told what is held about them and to whom it was passed.',
    },
    'P7.1': {
        category: 'privacy',
        title: 'Quality of personal information',
        priority: 'low',
        explanation: 'Personal data is kept right, current, complete and fit for its purpose.',
    },
    'P8.1': {
        category: 'privacy',
        title: 'Inquiries, complaints and monitoring',
        priority: 'low',
        explanation: 'Questions and complaints about privacy are taken in, answered in time, and learned from.',
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/criteria/security-criteria.js
const securityCriteria = {
    'CC1.1': {
        category: 'security',
        title: 'Integrity and ethics',
        priority: 'medium',
        explanation: 'People know the rules of conduct, have signed them, and breaking them has consequences.',
    },
    'CC1.2': {
        category: 'security',
        title: 'Board oversight',
        priority: 'low',
        explanation: 'A board, or whoever stands in for one, hears about security on set dates and asks questions of its own.',
    },
    'CC1.3': {
        category: 'security',
        title: 'Organizational structure',
        priority: 'low',
        explanation: 'Who reports to whom and who answers for security is written down, up to date and known.',
    },
    'CC1.4': {
        category: 'security',
        title: 'Competence commitment',
        priority: 'high',
        explanation: 'People are checked before they start, and are trained for the work they do.',
    },
    'CC1.5': {
        category: 'security',
        title: 'Accountability',
        priority: 'low',
        explanation: 'Managers tell people at set times how they did, and duties missed are followed up.',
    },
    'CC2.1': {
        category: 'security',
        title: 'Internal information',
        priority: 'low',
        explanation: 'Those who run the controls get the facts they need, from sources that can be relied on.',
    },
    'CC2.2': {
        category: 'security',
        title: 'Internal communication',
        priority: 'medium',
        explanation: 'Everyone inside knows the duties, the policies, and where to report that something is wrong.',
    },
    'CC2.3': {
        category: 'security',
        title: 'External communication',
        priority: 'low',
        explanation: 'Customers know what the system does, what is promised and asked of them, and how to reach the organization.',
    },
    'CC3.1': {
        category: 'security',
        title: 'Risk objectives',
        priority: 'low',
        explanation: 'Goals are clear enough that somebody can say which risks stand in their way.',
    },
    'CC3.2': {
        category: 'security',
        title: 'Risk identification',
        priority: 'high',
        explanation: 'Risks are named, rated and owned each year, and the rating leads to a decision.',
    },
    'CC3.3': {
        category: 'security',
        title: 'Fraud risk',
        priority: 'low',
        explanation: 'Somebody has asked how insiders or outsiders could deceive the organization, and wrote the answers down.',
    },
    'CC3.4': {
        category: 'security',
        title: 'Change impact',
        priority: 'low',
        explanation: 'Big changes in business, technology, vendors or leadership are looked at for new risk when they come.',
    },
    'CC4.1': {
        category: 'security',
        title: 'Ongoing monitoring',
        priority: 'medium',
        explanation: 'Controls are checked through the year by somebody who does not run them.',
    },
    'CC4.2': {
        category: 'security',
        title: 'Deficiency evaluation',
        priority: 'low',
        explanation: 'What such checks find is written down, told to those in charge, and closed by a date.',
    },
    'CC5.1': {
        category: 'security',
        title: 'Risk mitigation',
        priority: 'low',
        explanation: 'Controls answer the risks that were found, and nobody holds two duties that should be apart.',
    },
    'CC5.2': {
        category: 'security',
        title: 'Technology controls',
        priority: 'medium',
        explanation: 'The technology that other controls rest on has a set-up that was decided on and is kept.',
    },
    'CC5.3': {
        category: 'security',
        title: 'Policy deployment',
        priority: 'medium',
        explanation: 'Policies say who does what and when, were approved, are in reach, and are reviewed.',
    },
    'CC6.1': {
        category: 'security',
        title: 'Access control',
        priority: 'critical',
        explanation: 'Only known people and machines get in, by strong sign-in, and the data behind it is protected.',
    },
    'CC6.2': {
        category: 'security',
        title: 'Access provisioning',
        priority: 'critical',
        explanation: 'Access is given after approval, and taken away when somebody leaves.',
    },
    'CC6.3': {
        category: 'security',
        title: 'Access modification',
        priority: 'medium',
        explanation: 'Rights fit the role, change when the role does, and administrators are few.',
    },
    'CC6.4': {
        category: 'security',
        title: 'Physical access',
        priority: 'low',
        explanation: 'Buildings and rooms with systems or media are locked, and who may enter is reviewed.',
    },
    'CC6.5': {
        category: 'security',
        title: 'Asset disposal',
        priority: 'low',
        explanation: 'Disks and devices are wiped before they leave, with a record of each.',
    },
    'CC6.6': {
        category: 'security',
        title: 'Boundary protection and external threats',
        priority: 'high',
        explanation: 'The edge of the system is guarded: firewalls, remote access and threats from outside.',
    },
    'CC6.7': {
        category: 'security',
        title: 'Transmission security',
        priority: 'medium',
        explanation: 'Data on the move and on media is encrypted, and only those who may can move it.',
    },
    'CC6.8': {
        category: 'security',
        title: 'Malware prevention',
        priority: 'medium',
        explanation: 'Unwanted software is kept out, found and stopped on the machines that matter.',
    },
    'CC7.1': {
        category: 'security',
        title: 'Operational monitoring',
        priority: 'medium',
        explanation: 'Weaknesses and drift from the set-up are looked for often and mended in time.',
    },
    'CC7.2': {
        category: 'security',
        title: 'Anomaly detection',
        priority: 'critical',
        explanation: 'Logs are gathered, and what is unusual raises an alert that somebody looks at.',
    },
    'CC7.3': {
        category: 'security',
        title: 'Incident response',
        priority: 'high',
        explanation: 'Alerts and events are weighed by set rules, and it is decided whether they are incidents.',
    },
    'CC7.4': {
        category: 'security',
        title: 'Incident management',
        priority: 'medium',
        explanation: 'Incidents are handled by a known plan: contained, ended, told to those concerned, learned from.',
    },
    'CC7.5': {
        category: 'security',
        title: 'Recovery',
        priority: 'critical',
        explanation: 'After an incident the service comes back as planned, and the cause is removed.',
    },
    'CC8.1': {
        category: 'security',
        title: 'Change control',
        priority: 'critical',
        explanation: 'Changes are asked for, tested, approved by another person and put in place under control.',
    },
    'CC9.1': {
        category: 'security',
        title: 'Risk mitigation',
        priority: 'medium',
        explanation: 'There is a plan for the business to go on when something large breaks, and insurance where it helps.',
    },
    'CC9.2': {
        category: 'security',
        title: 'Vendor management',
        priority: 'medium',
        explanation: 'Vendors are chosen with care, bound by contract, and looked at again each year.',
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/criteria.js



const categories = [
    'security',
    'availability',
    'confidentiality',
    'processing-integrity',
    'privacy',
];
const criteria = { ...securityCriteria, ...categoryCriteria, ...privacyCriteria };
const criterionIds = Object.keys(criteria);


/***/ }),

/***/ 7991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SH: () => (/* binding */ crosswalk),
  zE: () => (/* binding */ frameworkIds),
  fq: () => (/* binding */ pairsOf)
});

// UNUSED EXPORTS: criteriaPairedWith

;// CONCATENATED MODULE: ./lib/core/catalog/crosswalk/gdpr.js
const gdpr = {
    title: 'GDPR',
    pairs: {
        'CC1.3': ['Art. 24'],
        'CC2.3': ['Art. 33', 'Art. 34'],
        'CC3.2': ['Art. 32', 'Art. 35'],
        'CC3.4': ['Art. 35'],
        'CC4.1': ['Art. 32'],
        'CC5.3': ['Art. 24'],
        'CC6.1': ['Art. 25', 'Art. 32'],
        'CC6.2': ['Art. 32'],
        'CC6.3': ['Art. 25', 'Art. 32'],
        'CC6.5': ['Art. 5'],
        'CC6.7': ['Art. 32'],
        'CC7.3': ['Art. 33'],
        'CC7.4': ['Art. 33', 'Art. 34'],
        'CC7.5': ['Art. 32'],
        'CC9.2': ['Art. 28'],
        'A1.2': ['Art. 32'],
        'A1.3': ['Art. 32'],
        'C1.1': ['Art. 5', 'Art. 32'],
        'C1.2': ['Art. 5', 'Art. 17'],
        'PI1.1': ['Art. 5'],
        'P1.1': ['Art. 13', 'Art. 14'],
        'P2.1': ['Art. 6', 'Art. 7'],
        'P3.1': ['Art. 5'],
        'P3.2': ['Art. 7', 'Art. 9'],
        'P4.1': ['Art. 5'],
        'P4.2': ['Art. 5'],
        'P4.3': ['Art. 17'],
        'P5.1': ['Art. 15'],
        'P5.2': ['Art. 16'],
        'P6.1': ['Art. 6', 'Art. 28'],
        'P6.2': ['Art. 30'],
        'P6.3': ['Art. 33'],
        'P6.4': ['Art. 28'],
        'P6.5': ['Art. 28', 'Art. 33'],
        'P6.6': ['Art. 33', 'Art. 34'],
        'P6.7': ['Art. 15', 'Art. 30'],
        'P7.1': ['Art. 5', 'Art. 16'],
        'P8.1': ['Art. 12', 'Art. 77'],
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/crosswalk/hipaa.js
const hipaa = {
    title: 'HIPAA Security and Breach Notification Rules (45 CFR 164)',
    pairs: {
        'CC1.1': ['164.308(a)(1)(ii)(C)'],
        'CC1.3': ['164.308(a)(2)'],
        'CC1.4': ['164.308(a)(5)(i)'],
        'CC1.5': ['164.308(a)(1)(ii)(C)'],
        'CC2.1': ['164.312(b)'],
        'CC2.2': ['164.308(a)(5)(i)'],
        'CC3.1': ['164.308(a)(1)(ii)(A)'],
        'CC3.2': ['164.308(a)(1)(ii)(A)', '164.308(a)(1)(ii)(B)'],
        'CC3.4': ['164.308(a)(8)'],
        'CC4.1': ['164.308(a)(8)'],
        'CC4.2': ['164.308(a)(8)'],
        'CC5.2': ['164.312(a)(1)'],
        'CC5.3': ['164.316(a)', '164.316(b)(1)'],
        'CC6.1': ['164.312(a)(1)', '164.312(d)'],
        'CC6.2': ['164.308(a)(3)(ii)(C)', '164.308(a)(4)(ii)(C)'],
        'CC6.3': ['164.308(a)(4)(ii)(B)', '164.308(a)(4)(ii)(C)'],
        'CC6.4': ['164.310(a)(1)'],
        'CC6.5': ['164.310(d)(2)(i)', '164.310(d)(2)(ii)'],
        'CC6.6': ['164.312(a)(1)'],
        'CC6.7': ['164.312(e)(1)'],
        'CC6.8': ['164.308(a)(5)(ii)(B)'],
        'CC7.1': ['164.308(a)(8)'],
        'CC7.2': ['164.308(a)(1)(ii)(D)', '164.312(b)'],
        'CC7.3': ['164.308(a)(6)(ii)'],
        'CC7.4': ['164.308(a)(6)(i)', '164.308(a)(6)(ii)'],
        'CC7.5': ['164.308(a)(7)(ii)(B)'],
        'CC8.1': ['164.308(a)(8)'],
        'CC9.1': ['164.308(a)(7)(i)'],
        'CC9.2': ['164.308(b)(1)', '164.314(a)(1)'],
        'A1.2': ['164.308(a)(7)(ii)(A)', '164.310(a)(2)(i)'],
        'A1.3': ['164.308(a)(7)(ii)(D)'],
        'C1.2': ['164.310(d)(2)(i)'],
        'P6.3': ['164.404(a)'],
        'P6.6': ['164.404(a)'],
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/crosswalk/iso27001.js
const iso27001 = {
    title: 'ISO/IEC 27001:2022',
    pairs: {
        'CC1.1': ['A.6.1', 'A.6.2', 'A.6.4'],
        'CC1.2': ['clause 5.1', 'clause 5.3'],
        'CC1.3': ['clause 5.3'],
        'CC1.4': ['A.6.1', 'A.6.3'],
        'CC1.5': ['A.6.4', 'A.6.5'],
        'CC2.1': ['clause 7.5.1'],
        'CC2.2': ['clause 7.4', 'A.6.3'],
        'CC2.3': ['A.5.14'],
        'CC3.1': ['clause 6.1.1'],
        'CC3.2': ['clause 6.1.2', 'clause 8.2'],
        'CC3.3': ['clause 6.1.2'],
        'CC3.4': ['clause 6.1.2', 'A.8.9'],
        'CC4.1': ['clause 9.1'],
        'CC4.2': ['clause 9.2.1'],
        'CC5.1': ['A.5.3'],
        'CC5.2': ['A.5.15', 'A.8.5'],
        'CC5.3': ['A.5.1', 'clause 5.2'],
        'CC6.1': ['A.5.15', 'A.8.5', 'A.8.24'],
        'CC6.2': ['A.5.18', 'A.6.5'],
        'CC6.3': ['A.5.15', 'A.5.18'],
        'CC6.4': ['A.7.2', 'A.7.4'],
        'CC6.5': ['A.7.10', 'A.7.14'],
        'CC6.6': ['A.8.20', 'A.8.8', 'A.8.16'],
        'CC6.7': ['A.5.14', 'A.8.24'],
        'CC6.8': ['A.8.7', 'A.8.19'],
        'CC7.1': ['A.8.9', 'A.8.8'],
        'CC7.2': ['A.8.15', 'A.8.16'],
        'CC7.3': ['A.5.24', 'A.5.25'],
        'CC7.4': ['A.5.25', 'A.5.26'],
        'CC7.5': ['A.5.30', 'A.8.13'],
        'CC8.1': ['A.8.9', 'A.8.25', 'A.8.32'],
        'CC9.1': ['A.5.30', 'clause 6.1.3'],
        'CC9.2': ['A.5.19', 'A.5.22'],
        'A1.1': ['A.8.6'],
        'A1.2': ['A.8.13', 'A.8.14'],
        'A1.3': ['A.8.13'],
        'C1.1': ['A.5.12', 'A.5.13'],
        'C1.2': ['A.8.10'],
        'PI1.2': ['A.8.26'],
        'PI1.3': ['A.8.26'],
        'PI1.4': ['A.8.26'],
        'P1.1': ['A.5.34'],
        'P2.1': ['A.5.34'],
        'P3.1': ['A.5.34'],
        'P3.2': ['A.5.34'],
        'P4.1': ['A.5.34'],
        'P4.2': ['A.5.34'],
        'P4.3': ['A.5.34'],
        'P5.1': ['A.5.34'],
        'P5.2': ['A.5.34'],
        'P6.1': ['A.5.34'],
        'P6.2': ['A.5.34'],
        'P6.3': ['A.5.34'],
        'P6.4': ['A.5.34'],
        'P6.5': ['A.5.34'],
        'P6.6': ['A.5.34'],
        'P6.7': ['A.5.34'],
        'P7.1': ['A.5.34'],
        'P8.1': ['A.5.34'],
    },
    shared: {
        'CC1.4': ['A.6.1'],
        'CC1.5': ['A.6.4'],
        'CC2.1': ['A.8.15'],
        'CC2.2': ['A.6.2'],
        'CC2.3': ['A.5.14'],
        'CC3.2': ['A.5.29'],
        'CC4.2': ['A.5.29'],
        'CC5.3': ['A.5.1'],
        'CC6.1': ['A.5.15', 'A.5.16', 'A.5.17', 'A.8.2', 'A.8.22', 'A.8.24', 'A.8.27', 'A.8.5'],
        'CC6.2': ['A.5.15', 'A.5.18', 'A.6.5', 'A.8.2'],
        'CC6.3': ['A.5.15', 'A.5.18', 'A.8.2'],
        'CC6.4': ['A.7.4'],
        'CC6.6': ['A.8.1', 'A.8.20'],
        'CC6.7': ['A.8.1', 'A.8.11', 'A.8.20', 'A.8.21', 'A.8.24'],
        'CC6.8': ['A.8.19', 'A.8.27', 'A.8.7'],
        'CC7.1': ['A.8.27', 'A.8.8', 'A.8.9'],
        'CC7.2': ['A.8.15', 'A.8.16', 'A.8.7', 'A.8.9'],
        'CC7.3': ['A.8.15', 'A.8.16'],
        'CC7.4': ['A.5.25', 'A.5.26', 'A.5.28', 'A.8.15', 'A.8.16'],
        'CC7.5': ['A.5.24', 'A.5.28', 'A.5.29', 'A.8.13', 'A.8.14'],
        'CC8.1': ['A.8.25', 'A.8.29', 'A.8.32', 'A.8.9'],
        'CC9.1': ['A.8.13'],
        'CC9.2': ['A.5.19', 'A.5.22'],
        'A1.1': ['A.8.6'],
        'A1.2': ['A.8.13', 'A.8.14'],
        'A1.3': ['A.8.13'],
        'C1.2': ['A.8.10'],
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/crosswalk/nist-80053r5.js
const nist80053r5 = {
    title: 'NIST SP 800-53 Rev. 5',
    pairs: {
        'CC1.1': ['PS-1', 'PS-3', 'PS-6'],
        'CC1.2': ['PM-1', 'PM-2'],
        'CC1.3': ['PM-2'],
        'CC1.4': ['AT-2', 'PS-3'],
        'CC1.5': ['PS-3', 'PS-4'],
        'CC2.1': ['AU-2', 'SI-5'],
        'CC2.2': ['PM-2', 'AT-2'],
        'CC2.3': ['PM-1'],
        'CC3.1': ['PM-9', 'RA-1'],
        'CC3.2': ['RA-3'],
        'CC3.3': ['RA-3'],
        'CC3.4': ['RA-3', 'CM-4'],
        'CC4.1': ['CA-7', 'PM-6'],
        'CC4.2': ['CA-2'],
        'CC5.1': ['AC-5'],
        'CC5.2': ['AC-1', 'IA-2'],
        'CC5.3': ['PM-1', 'PL-1'],
        'CC6.1': ['AC-2', 'AC-3', 'IA-2', 'SC-28'],
        'CC6.2': ['AC-2', 'PS-4', 'PS-5'],
        'CC6.3': ['AC-2', 'AC-6'],
        'CC6.4': ['PE-2', 'PE-3', 'PE-6'],
        'CC6.5': ['MP-6'],
        'CC6.6': ['AC-4', 'AC-17', 'SC-7', 'RA-5', 'SI-4'],
        'CC6.7': ['SC-8'],
        'CC6.8': ['SI-2', 'SI-3'],
        'CC7.1': ['CM-6', 'RA-5'],
        'CC7.2': ['AU-6', 'SI-4'],
        'CC7.3': ['IR-4'],
        'CC7.4': ['IR-5', 'IR-6'],
        'CC7.5': ['CP-4', 'CP-9', 'CP-10'],
        'CC8.1': ['CM-3', 'CM-5', 'SA-3'],
        'CC9.1': ['CP-2', 'RA-7'],
        'CC9.2': ['AC-20', 'SA-9'],
        'A1.1': ['AU-4', 'CP-2', 'SC-5'],
        'A1.2': ['CP-6', 'CP-9', 'CP-10', 'PE-13'],
        'A1.3': ['CP-4'],
        'C1.1': ['AC-3', 'MP-3', 'SI-12'],
        'C1.2': ['MP-6', 'SI-12'],
        'PI1.1': ['SA-5', 'SI-10'],
        'PI1.2': ['SI-10'],
        'PI1.3': ['SI-7', 'SI-10', 'SI-11'],
        'PI1.4': ['SI-15'],
        'PI1.5': ['AU-11', 'SI-7', 'SI-12'],
        'P1.1': ['PT-5'],
        'P2.1': ['PT-4'],
        'P3.1': ['PT-2', 'PT-3'],
        'P3.2': ['PT-4', 'PT-7'],
        'P4.1': ['PT-3'],
        'P4.2': ['SI-12'],
        'P4.3': ['MP-6', 'SI-12'],
        'P5.1': ['AC-3', 'PM-26'],
        'P5.2': ['PM-22', 'SI-18'],
        'P6.1': ['AC-21', 'PT-4'],
        'P6.2': ['PM-21'],
        'P6.3': ['IR-6', 'PM-21'],
        'P6.4': ['SA-9'],
        'P6.5': ['IR-6', 'SA-9'],
        'P6.6': ['IR-6'],
        'P6.7': ['PM-21'],
        'P7.1': ['PM-22', 'SI-18'],
        'P8.1': ['PM-26'],
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/crosswalk.js




const crosswalk = { nist80053r5: nist80053r5, iso27001: iso27001, hipaa: hipaa, gdpr: gdpr };
const frameworkIds = ['nist80053r5', 'iso27001', 'hipaa', 'gdpr'];
function pairsOf(framework, criterion) {
    const { pairs, shared } = crosswalk[framework];
    const chosen = pairs[criterion] ?? [];
    if (shared === undefined)
        return chosen.map((id) => ({ id }));
    const agreed = shared[criterion] ?? [];
    return [...new Set([...chosen, ...agreed])].map((id) => ({ id, shared: agreed.includes(id) }));
}
function criteriaPairedWith(framework, id, criteria) {
    return criteria.filter((criterion) => pairsOf(framework, criterion).some((pair) => pair.id === id));
}


/***/ }),

/***/ 642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ blocks)
/* harmony export */ });
function blocks(...parts) {
    return parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}


/***/ }),

/***/ 2269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   b6: () => (/* binding */ aligned),
/* harmony export */   rM: () => (/* binding */ hanging)
/* harmony export */ });
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && length(line) + 1 + length(word) > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}
function hanging(label, text, { indent, label: labelWidth, width }) {
    const start = indent + labelWidth + 2;
    return wrap(text, Math.max(width - start, 20)).map((line, index) => index === 0 ? `${' '.repeat(indent)}${label.padEnd(labelWidth)}  ${line}` : `${' '.repeat(start)}${line}`);
}
function aligned(rows, right = []) {
    const most = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: most }, (_, column) => rows.reduce((widest, row) => Math.max(widest, length(row[column] ?? '')), 0));
    return rows.map((row) => row
        .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - length(cell));
        return right.includes(column) ? space + cell : cell + space;
    })
        .join('  ')
        .trimEnd());
}
function length(text) {
    return [...text].length;
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   plainLines: () => (/* binding */ plainLines),
/* harmony export */   withoutCommands: () => (/* binding */ withoutCommands)
/* harmony export */ });
/* unused harmony export tagged */
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1659);

const longest = 1200;
const mark = '\u{200B}';
const breaker = '&#8203;';
function prose(text) {
    return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text, longest)
        .replace(/@(?!\s)|#(?!\s)|\bgh(?=-\d)|www(?=\.)|(?:mailto|xmpp)(?=:)|:(?=\/\/)|:(?=[\w+-]{1,60}:)/giu, `$&${mark}`)
        .replace(/[0-9a-f]{7,}/giu, (hex) => hex.replace(/.{6}(?=.)/gu, `$&${mark}`))
        .replace(/[&<>|\\]/gu, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/[`*_~[\]$]/gu, '\\$&')
        .replace(/^(\d{1,9})(?=[.)])/u, '$1\\')
        .replace(/^[-+=#]/u, '\\$&')
        .replaceAll(mark, breaker);
}
function tagged(text) {
    return prose(text).replace(/\\(.)/gu, '$1');
}
function code(text) {
    const line = (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text, longest);
    if (line === '')
        return '';
    if (/[|<]|##\[/u.test(line))
        return prose(text);
    const runs = line.match(/`+/gu) ?? [];
    const fence = '`'.repeat(runs.reduce((most, run) => Math.max(most, run.length), 0) + 1);
    const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${space}${line}${space}${fence}`;
}
function plain(text) {
    return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text, longest);
}
function plainLines(text) {
    return text
        .split('\n')
        .map((line) => (/^ {0,8}/u.exec(line)?.[0] ?? '') + plain(line))
        .join('\n');
}
function withoutCommands(text) {
    return text.replaceAll('##[', '## [').replace(/^([^\S\n]*):(?=:)/gmu, '$1: ');
}


/***/ }),

/***/ 1455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSubject: () => (/* binding */ renderSubject)
});

// EXTERNAL MODULE: ./lib/core/catalog/criteria.js + 3 modules
var criteria = __webpack_require__(7668);
// EXTERNAL MODULE: ./lib/core/catalog/crosswalk.js + 4 modules
var crosswalk = __webpack_require__(7991);
// EXTERNAL MODULE: ./lib/report/blocks.js
var blocks = __webpack_require__(642);
// EXTERNAL MODULE: ./lib/report/columns.js
var columns = __webpack_require__(2269);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/report/grammar.js
var grammar = __webpack_require__(9039);
// EXTERNAL MODULE: ./lib/report/words-found.js
var words_found = __webpack_require__(290);
// EXTERNAL MODULE: ./lib/report/words-verdict.js
var words_verdict = __webpack_require__(4695);
;// CONCATENATED MODULE: ./lib/report/explain-control.js






const frequencies = {
    continuous: 'at all times',
    'per-event': 'each time that it happens',
    monthly: 'each month',
    quarterly: 'each quarter',
    'semi-annual': 'each half-year',
    annual: 'each year',
};
function controlLines(control, { scored, isJudged, evidence }, width) {
    const { id, title, tests, sampled, commonFailure, evidenceWanted, remediation, frequency, ownerHint } = control;
    const line = (label, text) => (0,columns/* hanging */.rM)(label, (0,report_escape/* plain */.pj)(text), { indent: 2, label: 9, width });
    const many = (label, texts) => texts.flatMap((text, index) => line(index === 0 ? label : '', text));
    return [
        ...(0,columns/* wrap */.LV)((0,report_escape/* plain */.pj)(`${id}: ${title}`), width),
        ...line('by', `${ownerHint}, ${frequencies[frequency]}`),
        ...many('asks', tests.map(({ expects }) => `- ${expects}`)),
        ...line('sampled', sampled),
        ...line('fails so', commonFailure.failure),
        ...line('mend it', commonFailure.fix),
        ...line('evidence', `full credit comes from files in ${evidence}/${id}/`),
        ...many('', evidenceWanted.map((wanted) => `- ${wanted}`)),
        ...many('to do', remediation.steps.map((step, index) => `${index + 1}. ${step}`)),
        ...line('effort', (0,grammar/* days */._3)(remediation.effortDays)),
        ...(scored ? stateLines(scored, line) : []),
        ...(isJudged && !scored ? line('you', notAssessed) : []),
    ];
}
const notAssessed = 'not looked at: a self-assessment looks at the eleven, and at others to which the manifest gives a state; assessment: criteria looks at all that serve a criterion in scope';
function briefControl(control, { scored }, width) {
    const { id, title } = control;
    const state = scored ? ` (${(0,words_verdict/* stateWords */.Xu)(scored)})` : '';
    return (0,columns/* hanging */.rM)('-', (0,report_escape/* plain */.pj)(`${id}: ${title}${state}`), { indent: 2, label: 1, width });
}
function stateLines(scored, line) {
    const { owner, tests, available, points } = scored;
    const open = (0,exact/* subtract */.Re)(available, points);
    return [
        ...line('you', [
            (0,words_verdict/* stateWords */.Xu)(scored),
            `${(0,exact/* cut */.Jj)(points)} of ${(0,exact/* cut */.Jj)(available)} points`,
            owner === undefined ? 'no owner' : `owner ${owner}`,
        ].join('; ')),
        ...tests.flatMap((result) => [
            ...line('', testWords(result)),
            ...(result.outcome === 'not-met' ? line('', `  to earn it: ${result.test.remedy}`) : []),
        ]),
        ...((0,exact/* cut */.Jj)(open) === '0.0' ? [] : line('', `${(0,exact/* cut */.Jj)(open)} points to gain`)),
    ];
}
function testWords({ test, outcome, found, exceptions }) {
    const [first] = exceptions;
    const where = first ? `, first at ${first.file}${first.line === undefined ? '' : `:${first.line}`}` : '';
    const count = exceptions.length > 0 ? ` (${(0,grammar/* counted */.hS)(exceptions.length, 'exception')}${where})` : '';
    return `- ${test.id}: ${words_verdict/* outcomeWords */.wX[outcome]}; ${(0,words_found/* foundSentence */.wI)(found)}${count}`;
}

;// CONCATENATED MODULE: ./lib/report/explain-subject.js








function renderSubject(explanation, width = 100) {
    const { subject } = explanation;
    const parts = subject.kind === 'control'
        ? controlParts(subject.control, explanation, width)
        : subject.kind === 'criterion'
            ? criterionParts(subject.criterion, explanation, width)
            : pairingParts(subject, explanation, width);
    const unjudged = explanation.assessment
        ? []
        : (0,columns/* wrap */.LV)('No manifest was found to tell how you stand: run it beside one, or give --manifest.', width);
    return (0,report_escape.withoutCommands)(`${(0,blocks/* blocks */.B)(...parts, unjudged, (0,columns/* wrap */.LV)(words_verdict/* disclaimer */.ed, width))}\n`);
}
function criterionParts(id, explanation, width) {
    const { title, category, priority, explanation: asks } = criteria/* criteria */.u4[id];
    const serving = servingControls([id], explanation.controls);
    return [
        [`${id}: ${title}`, `${category.replace('-', ' ')}; a gap is of ${priority} priority`],
        (0,columns/* wrap */.LV)(asks, width),
        ...serving.map((control) => controlLines(control, contextOf(control, explanation), width)),
        pairLines([id], width),
    ];
}
function controlParts(control, explanation, width) {
    return [
        controlLines(control, contextOf(control, explanation), width),
        [
            'Criteria:',
            ...control.criteria.flatMap((id) => (0,columns/* hanging */.rM)(id, `${criteria/* criteria */.u4[id].title}. ${criteria/* criteria */.u4[id].explanation}`, { indent: 2, label: 6, width })),
        ],
        pairLines(control.criteria, width),
    ];
}
function pairingParts({ framework, ids, criteria: paired }, explanation, width) {
    const serving = servingControls(paired, explanation.controls);
    const met = serving.flatMap((control) => (contextOf(control, explanation).scored?.tests ?? []).flatMap(({ outcome, evidence }) => outcome === 'met' ? evidence : []));
    const have = [...new Set(met)].sort().map((path) => `${explanation.evidence}/${path}`);
    return [
        [`${crosswalk/* crosswalk */.SH[framework].title}: ${ids.join(', ')}`],
        (0,columns/* wrap */.LV)('Paired with these criteria; every pair is indicative.', width),
        paired.flatMap((id) => (0,columns/* hanging */.rM)(id, `${criteria/* criteria */.u4[id].title}. ${criteria/* criteria */.u4[id].explanation}`, { indent: 2, label: 6, width })),
        ...(explanation.assessment
            ? [
                [
                    'What you already have for it:',
                    ...(have.length === 0
                        ? ['  nothing yet: no test of a control below is met']
                        : have.flatMap((path) => (0,columns/* hanging */.rM)('-', (0,report_escape/* plain */.pj)(path), { indent: 2, label: 1, width }))),
                ],
            ]
            : []),
        [
            'Controls that serve them (soc2-gate explain tells all of each):',
            ...serving.flatMap((control) => briefControl(control, contextOf(control, explanation), width)),
        ],
    ];
}
function servingControls(ids, controls) {
    return controls.filter((control) => control.criteria.some((id) => ids.includes(id)));
}
function contextOf(control, { assessment, evidence }) {
    const scored = assessment?.controls.find((one) => one.control.id === control.id);
    return { evidence, isJudged: assessment !== undefined, ...(scored ? { scored } : {}) };
}
function pairLines(ids, width) {
    const lines = crosswalk/* frameworkIds */.zE.flatMap((framework) => {
        const all = ids.flatMap((id) => (0,crosswalk/* pairsOf */.fq)(framework, id));
        const shown = [...new Set(all.map(({ id }) => id))].map((id) => all.some((pair) => pair.id === id && pair.shared === true) ? `${id}*` : id);
        const { title } = crosswalk/* crosswalk */.SH[framework];
        return shown.length === 0
            ? []
            : (0,columns/* wrap */.LV)(`${title}: ${(0,grammar/* listed */.KE)(shown, { most: 60 })}`, width - 2).map((line) => `  ${line}`);
    });
    if (lines.length === 0)
        return [];
    return ['Pairs with other frameworks, all indicative (*: in three or more public crosswalks):', ...lines];
}


/***/ }),

/***/ 9039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
function counted(count, noun) {
    return `${count === 0 ? 'no' : count} ${count === 1 ? noun : plural(noun)}`;
}
function plural(noun) {
    if (/[^aeiou]y$/u.test(noun))
        return `${noun.slice(0, -1)}ies`;
    return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
function listed(items, { most = 6, last = 'and' } = {}) {
    const rest = items.length - most;
    if (rest > 0)
        return `${items.slice(0, most).join(', ')} and ${rest} more`;
    const [tail = ''] = items.slice(-1);
    return items.length < 2 ? tail : `${items.slice(0, -1).join(', ')} ${last} ${tail}`;
}
function days(count) {
    return `${count} ${count === 1 ? 'day' : 'days'}`;
}
function at({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
function capital(text) {
    return /^[a-z][a-z’-]*(?:[ ,:;]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}


/***/ }),

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ masked)
/* harmony export */ });
const marks = 'gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|xapp-|npm_|[rs]k_live_|AKIA|ASIA|AIza|eyJ|dckr_pat_|figd_|gl(?:c|sa)_|gsk_|hv[bsr]\\.|hf_|lin_api_|ntn_|shp(?:at|ca|pa|ss)_|sk-(?:ant|proj|svcacct)-|SG\\.|dapi(?=[0-9a-f]{16})|ops_ey';
const marked = new RegExp(`(?<![A-Za-z0-9])(?:${marks})[\\w.-]{12,}`, 'gu');
const inUrl = /(?<=[?&;](?:X-Amz-Signature|X-Goog-Signature|Signature|sig|token|access_token)=)[\w%+/=~-]{16,}|(?<=:\/\/[^:/\s@]{0,64}:)[^@:/\s]{6,256}(?=@)|(?<=hooks\.slack\.com\/services\/)T[\w/]{16,}/gu;
const keyBlock = /-----BEGIN[A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----.{0,12000}/gu;
const longWord = /\b\w{20,}\b/gu;
function masked(text) {
    if (text.length < 8)
        return text;
    return text
        .replace(keyBlock, '[masked]')
        .replace(inUrl, '[masked]')
        .replace(marked, mask)
        .replace(longWord, (word) => (isRandom(word) ? mask(word) : word));
}
function mask(found) {
    return `${found.slice(0, 4)}…[masked]`;
}
function isRandom(word) {
    if (![/[a-z]/gu, /[A-Z]/gu, /\d/gu].every((kind) => (word.match(kind)?.length ?? 0) >= 3))
        return false;
    return (word.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/gu)?.length ?? 0) >= 4;
}


/***/ }),

/***/ 1659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _core_evidence_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8073);
/* harmony import */ var _masked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9973);


const hidden = /[\p{Cc}\p{Cs}\p{Co}\u{00AD}\u{061C}\u{180E}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E0FFF}]/gu;
const breaks = /[\s\u{0085}]+/gu;
function oneLine(text) {
    return text.replace(breaks, ' ').trim().replace(hidden, '\u{FFFD}');
}
function shown(text, most = _core_evidence_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .bounds */ .O.shownCharacters) {
    const line = (0,_masked_js__WEBPACK_IMPORTED_MODULE_1__/* .masked */ .I)(oneLine(text.slice(0, most * 8)));
    if (line.length <= most)
        return line;
    let kept = '';
    for (const character of line) {
        if (kept.length + character.length > most - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}


/***/ }),

/***/ 6992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ settingSentence)
/* harmony export */ });
/* harmony import */ var _core_assess_examine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/* harmony import */ var _core_assess_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3469);


const moved = (what, absent) => ({ was = absent, is = absent }) => `${what}: ${was} → ${is}`;
const either = (weakens, strengthens) => ({ direction, subject = '' }) => direction === 'weakens' ? weakens(subject) : strengthens(subject);
const words = {
    threshold: moved('threshold', `${_core_assess_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultThreshold */ .Ri} (the default)`),
    'max-drop': moved('points that the score may fall', 'any'),
    require: either((id) => `${id} is no longer required`, (id) => `${id} becomes required`),
    'fail-on': moved('priority from which a new gap fails', 'none'),
    enforce: either(() => 'the gate only reports', () => 'the gate enforces'),
    ratchet: moved('what weakens the gate', 'fail'),
    approver: ({ direction, was = '0', is = '0' }) => direction === 'weakens'
        ? `the list of approvers has new names (${was} → ${is})`
        : `approvers are taken off the list (${was} → ${is})`,
    scope: either((category) => `${category} leaves the scope`, (category) => `${category} comes into scope`),
    assessment: moved('kind of assessment', 'self-assessment'),
    weight: ({ subject = '', was = 'the usual', is = 'the usual' }) => `weight of ${subject}: ${was} → ${is}`,
    audit: moved('audit', 'none (the last 12 months)'),
    'not-applicable': exemption('not applicable'),
    'accepted-risk': exemption('an accepted risk'),
    'control-deleted': ({ subject = '' }) => `the control ${subject} is deleted`,
    'control-criteria': ({ subject = '', was = '', is = '' }) => `criteria of ${subject}: ${was} → ${is}`,
    'test-deleted': ({ direction, subject = '', was = '', is = '' }) => direction === 'weakens' ? `${subject} loses its test (${was})` : `${subject} gains a test (${is})`,
    'test-loosened': ({ direction, subject = '', was = '', is = '' }) => `a test of ${subject} becomes ${direction === 'weakens' ? 'looser' : 'stricter'} (${was} → ${is})`,
    'grace-days': moved('days of grace for new people', String(_core_assess_examine_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGraceDays */ .l2)),
    roster: either(() => 'the roster is no longer given, so completeness is not tested', () => 'a roster is given, so completeness is tested'),
    leaks: moved('how secrets in evidence are told', 'error'),
    'evidence-removed': ({ subject = '', was = '', is = '' }) => `removing evidence raises ${subject}: with it, it would be ${was}, not ${is}`,
    workflow: ({ subject = '' }) => `${subject}, which runs the gate, is edited or deleted`,
};
function exemption(what) {
    return ({ direction, subject = '', was, is }) => {
        if (was !== undefined || is !== undefined)
            return `${subject} is ${what} until another day: ${was ?? 'any'} → ${is ?? 'any'}`;
        return direction === 'weakens' ? `${subject} becomes ${what}` : `${subject} is no longer ${what}`;
    };
}
function settingSentence(change) {
    return words[change.code](change);
}


/***/ }),

/***/ 290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ks: () => (/* binding */ vouching),
/* harmony export */   l3: () => (/* binding */ factTitle),
/* harmony export */   wI: () => (/* binding */ foundSentence)
/* harmony export */ });
/* harmony import */ var _core_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5638);
/* harmony import */ var _core_evidence_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5920);
/* harmony import */ var _core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7413);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9039);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1659);
/* harmony import */ var _words_unreadable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8555);






const periods = {
    month: 'month',
    quarter: 'quarter',
    half: 'half-year',
    year: 'year',
};
const sentences = {
    document: ({ file, date, facts }) => `${file} of ${date} has ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(facts.map(factTitle), { most: 12 })}`,
    'facts-missing': ({ file, missing }) => lacking(file, missing),
    undated: ({ file }) => `${file} gives no date, in its contents, sidecar or name`,
    'rule-document': ({ file }) => `${file} tells what is to be done and not when it was: its only date is that of the text`,
    'outside-window': ({ file, date, window }) => `${file} is dated ${date}, ${outside(window)}`,
    'failed-outcome': ({ fact, ...place }) => `the ${factTitle(fact)} in ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__.at)(place)} tells of a failure`,
    'unclear-outcome': ({ fact, ...place }) => `the ${factTitle(fact)} in ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__.at)(place)} does not say that it succeeded`,
    'not-about': ({ file, about }) => `neither title nor name of ${file} says that it is about ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(about.map((subject) => `“${subject}”`), { most: 3, last: 'or' })}`,
    'no-record': ({ file }) => `${file} tells what shall be done, and records nothing that was`,
    periods: ({ every, expected, actual, missing, longestGapDays, near }) => [
        `${actual} of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(expected, periods[every])} ${actual === 1 ? 'has' : 'have'} a complete record`,
        ...(missing.length > 0 ? [`none for ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(missing)}`] : []),
        ...(near ? [lacking(near.file, near.missing)] : []),
        `longest gap ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(longestGapDays)}`,
    ].join('; '),
    'period-record-incomplete': ({ period, missing }) => `the record for ${period} lacks ${missingFacts(missing)}`,
    'period-record-late': ({ period, days: late }) => `the record for ${period} is dated ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(late)} after the period ended`,
    rows: ({ item, expected, failing, shape }) => {
        const { title } = _core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[shape];
        const where = title === (0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(item) ? '' : ` in the ${title}`;
        return result({ item, expected, failing }) + where;
    },
    members: ({ item, expected, actual, roster, population }) => `${result({ item, expected, failing: expected - actual })}${roster ? `, by the ${population === 'accounts' ? 'account export' : 'roster'}` : '; no roster shows whether the list is complete'}`,
    'none-stated': ({ item, ...place }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__.at)(place)} states that there were no ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(item)}`,
    'no-table': ({ shape }) => `no table reads as ${_core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[shape].title}: it needs ${columnsOf(shape)}`,
    'no-rows': ({ shape, file }) => `the ${_core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[shape].title}${file === undefined ? '' : ` ${file}`} has no row to which the test applies`,
    'no-population': () => 'the roster that the manifest names could not be read',
    'no-members': ({ population }) => ({
        people: 'the roster shows nobody employed on the day of the assessment',
        leavers: 'the roster shows nobody who left in the period',
        accounts: 'the account export shows no active account',
    })[population],
    'roster-incomplete': ({ matched, unmatched }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(unmatched, 'row')} of the register ${unmatched === 1 ? 'belongs' : 'belong'} to nobody in the roster, and only ${matched} to somebody: the roster is not complete`,
    'no-approval': () => 'no policy gives an approval date to compare with',
    'cell-empty': ({ column }) => `nothing is filled in under “${column}”`,
    'cell-not-yes': ({ column, wanted }) => `“${column}” does not say ${wanted ? 'yes' : 'no'}`,
    'cell-other-value': ({ column, wanted }) => `“${column}” is none of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(wanted.filter((value) => value !== '').map((value) => `“${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(value, 40)}”`))}`,
    'cell-unwanted-value': ({ column, value }) => `“${column}” says “${value}”`,
    'cell-other-topic': ({ column }) => `“${column}” names another subject than security`,
    'cell-no-date': ({ column }) => `“${column}” holds no date`,
    'cell-ambiguous-date': ({ column }) => `the date under “${column}” can be read two ways, day first or month first`,
    'cell-outside-window': ({ column, date, window }) => `“${column}” is ${date}, ${outside(window)}`,
    'cell-late': ({ column, than, days: late }) => `“${column}” is ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(late)} after “${than}”`,
    'cell-before-approval': ({ column, days: early, approval }) => `“${column}” is ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(early)} before the approval of ${approval}`,
    'cell-early': ({ column, than, days: early }) => `“${column}” is ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(early)} before “${than}”`,
    'cell-passed': ({ column, date }) => `“${column}” is ${date}, which has passed`,
    'cell-over-limit': ({ column, since, days: taken, limit }) => `“${column}” is ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(taken)} after “${since}”; ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(limit)} are allowed`,
    'cell-open-too-long': ({ column, since, days: taken, limit }) => `nothing is filled in under “${column}”, ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(taken)} after “${since}”; ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(limit)} are allowed`,
    'cell-same': ({ column, as }) => `“${column}” names nobody other than “${as}”`,
    unlisted: ({ item }) => `the register has no row for this ${item}`,
    'present-after-leaving': ({ item, days: late }) => `this ${item} belongs to somebody who had left ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(late)} before`,
    'present-though-left': ({ item }) => `this ${item} belongs to somebody who has left by the roster, which does not say when`,
    'active-after-leaving': ({ column, days: late }) => `“${column}” is ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(late)} after the last working day`,
    absences: ({ item, members, present }) => present === 0
        ? `no ${item} belongs to any of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(members, 'leaver')}`
        : `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(present, item)} ${present === 1 ? 'belongs' : 'belong'} to somebody who had left`,
    'unidentified-row': () => 'the row gives no e-mail, id or name',
    setting: ({ setting, value, ...place }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__.at)(place)} shows “${title(setting)}”: ${settingValue(setting, value)}`,
    screenshot: ({ setting, file }) => `${file}, which a named person vouches for, stands for “${title(setting)}”`,
    'no-setting': ({ setting }) => `no export shows “${title(setting)}”`,
    'weak-setting': ({ setting, value, ...place }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__.at)(place)} shows “${title(setting)}” only as ${settingValue(setting, value)}`,
    'no-evidence': () => 'no evidence',
    unvouched: ({ file, lacks }) => `${file} cannot be read as text, and ${vouching(lacks)}`,
    'not-examined': ({ files }) => `not readable as evidence: ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(files.map(({ file, reason }) => `${file} (${_words_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O[reason].is})`), { most: 3 })}`,
    'does-not-apply': () => 'nothing here to which the test applies',
};
function foundSentence(found) {
    return say(found.code, found);
}
function say(code, found) {
    return sentences[code](found);
}
function factTitle(fact) {
    return _core_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factDefinitions */ .d[fact].title;
}
function vouching(lacks) {
    const names = { person: 'named person', date: 'date' };
    return `no ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(lacks.map((lack) => names[lack]), { last: 'or' })} is given to vouch for it`;
}
function lacking(file, missing) {
    const [only, other] = missing;
    if (!only || other || only.line === undefined)
        return `${file} lacks ${missingFacts(missing)}`;
    const { line, ...unplaced } = only;
    return `${file}:${line} lacks ${missingFacts([unplaced])}`;
}
function missingFacts(missing) {
    const names = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(missing.map(({ fact }) => factTitle(fact)), { most: 8 });
    const unfilled = missing.find(({ placeholder }) => placeholder) ?? missing.find(({ placeholder }) => placeholder === '');
    return unfilled ? `${names} (${unfilledPlace(unfilled)})` : names;
}
function unfilledPlace({ placeholder, line }) {
    const what = placeholder ? `says “${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(placeholder, 60)}”` : 'is empty';
    return line === undefined ? what : `line ${line} ${what}`;
}
function settingValue(setting, value) {
    return _core_evidence_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingDefinitions */ .R[setting].form === 'tls-version' && /^\d$/u.test(value)
        ? `${value}.0`
        : (0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(value);
}
function outside({ from, to }) {
    return from <= '1970-01-01' ? `after ${to}` : `outside ${from} to ${to}`;
}
function result({ item, expected, failing }) {
    if (failing > 0)
        return `${failing} of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(expected, item)} ${failing === 1 ? 'falls' : 'fall'} short`;
    if (expected === 1)
        return `the only ${item} passes`;
    return `${expected === 0 ? 'no' : `all ${expected}`} ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(item)} pass`;
}
function title(setting) {
    return _core_evidence_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingDefinitions */ .R[setting].title;
}
function columnsOf(shape) {
    const { columns, required } = _core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[shape];
    const groups = required.map((group) => (0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(group.map((column) => columns[column]?.title ?? column), { last: 'or' }));
    return `columns for ${groups.join(', and for ')}`;
}


/***/ }),

/***/ 8555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
const unreadable = {
    empty: { is: 'empty', remedy: 'Put the evidence into the file, or delete it.' },
    'git-lfs-pointer': {
        is: 'a Git LFS pointer, not the file itself',
        remedy: 'Check out with “lfs: true”, or run “git lfs pull”.',
    },
    'broken-link': { is: 'a link that leads nowhere', remedy: 'Put the file itself here.' },
    'link-loop': { is: 'a link that leads back to itself', remedy: 'Put the file itself here.' },
    'outside-folder': {
        is: 'a link out of the evidence folder',
        remedy: 'Copy the file into the evidence folder.',
    },
    unreadable: { is: 'not readable', remedy: 'Make it readable for the user that runs the gate.' },
    'special-file': { is: 'neither a file nor a folder', remedy: 'Put an ordinary file here.' },
    'too-large': { is: 'larger than what is read', remedy: 'Export a shorter period, or split the file.' },
    'too-many-rows': { is: 'longer than what is read', remedy: 'Export a shorter period, or split the table.' },
    'not-utf8': { is: 'not UTF-8 text', remedy: 'Save or export it again as UTF-8.' },
    malformed: { is: 'malformed', remedy: 'Correct it, or export it again.' },
    'wrong-type': {
        is: 'not what its name says',
        remedy: 'Export or download it again: this is often an error or sign-in page saved under the name.',
    },
    encrypted: { is: 'encrypted', remedy: 'Save it without a password.' },
    'no-text': {
        is: 'without readable text',
        remedy: 'Add a sidecar with date and attested_by, or export it as text.',
    },
    'tool-failure': {
        is: 'the report of a run that failed',
        remedy: 'Run the tool again until it succeeds, and keep that report.',
    },
    'header-only': {
        is: 'a heading row without rows',
        remedy: 'Export it again with its rows; where there were none, say so in a dated document.',
    },
    'ambiguous-date': {
        is: 'dated in a way that can be read twice',
        remedy: 'Write dates as YYYY-MM-DD, or give day_order in a sidecar.',
    },
    'unknown-format': {
        is: 'of a format that is not read',
        remedy: 'Export it as Markdown, CSV, JSON or YAML, or add a sidecar with date and attested_by.',
    },
    'other-branch': {
        is: 'about another branch than the default one',
        remedy: 'Export the rules of the default branch; which one that is, nothing in the evidence says, but this one is not called like it.',
    },
    'unnamed-branch': {
        is: 'without the name of its branch',
        remedy: 'Give the query in a sidecar, such as query: GET /repos/northwind/orders/rules/branches/main.',
    },
};


/***/ }),

/***/ 4695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ thresholdWords),
/* harmony export */   Or: () => (/* binding */ ruleSentence),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Xu: () => (/* binding */ stateWords),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   eK: () => (/* binding */ zoneLabels),
/* harmony export */   ed: () => (/* binding */ disclaimer),
/* harmony export */   nl: () => (/* binding */ noThreshold),
/* harmony export */   wX: () => (/* binding */ outcomeWords),
/* harmony export */   zL: () => (/* binding */ exemptionWords)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9039);
/* harmony import */ var _words_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6992);



const zoneLabels = {
    'audit-ready': 'Audit-ready',
    'findings-only': 'Findings only',
    'material-gaps': 'Material gaps',
    'audit-blocker': 'Audit-blocker',
};
const outcomeWords = {
    met: 'met',
    'not-met': 'not met',
    'not-examined': 'not examined',
    'does-not-apply': 'does not apply',
};
function noThreshold(base) {
    return base === 'compared' ? 'the base sets no threshold' : 'no threshold is configured';
}
const exemptionWords = {
    not_applicable: 'not applicable',
    accepted_risk: 'accepted as a risk',
};
const disclaimer = 'A readiness aid, not an auditor’s opinion.';
const rules = {
    threshold: ({ score, threshold }) => `score ${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cutBeside */ .HR)(score, threshold)} is under ${whole(threshold)}`,
    'max-drop': ({ was, score, allowed }) => {
        const places = (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .placesApart */ .j$)(was, score);
        return `fell from ${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(was, places)} to ${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(score, places)}, ${allowedWords(whole(allowed))}`;
    },
    require: ({ control, state }) => `${control} is ${state}, must be documented`,
    'fail-on': ({ control, priority, level }) => `a gap of ${priority} priority opened, and ${level === 'critical' ? 'such gaps' : `gaps from ${level} on`} fail: ${control}`,
    weakens: ({ changes, unknown }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(changes.map(_words_change_js__WEBPACK_IMPORTED_MODULE_1__/* .settingSentence */ .m), { most: 5 })}${unknown === undefined ? '' : ` (who approved is not known: ${unknown})`}`,
    base: ({ reason }) => `there is no base to compare with: ${reason}`,
    manifest: ({ problems }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problems, 'problem')} in the manifest`,
    'expired-exception': ({ control, exemption, expires }) => `${control}: ${exemptionWords[exemption]} only until ${expires}`,
    'nothing-examined': () => 'no evidence could be examined',
};
function allowedWords(allowed) {
    return allowed === '' || allowed === '0' ? 'and no fall is allowed' : `more than the ${allowed} allowed`;
}
function ruleSentence(rule) {
    return say(rule.rule, rule);
}
function thresholdWords({ threshold, thresholdFrom, }) {
    return `${thresholdFrom === 'default' ? 'default threshold' : 'threshold'} ${whole(threshold)}`;
}
function whole(value) {
    return (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, 12).replace(/\.?0+$/u, '');
}
function standingOf({ passed, enforced }) {
    return passed ? 'passes' : enforced ? 'fails' : 'would fail';
}
function stateWords({ claim, state, notApplicable, }) {
    if (notApplicable)
        return 'not applicable';
    if (!claim)
        return 'not in the manifest';
    return claim === state ? state : `${claim} → ${state}`;
}
function say(name, rule) {
    return rules[name](rule);
}


/***/ })

};
