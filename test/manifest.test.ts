import { describe, expect, it } from 'vitest';
import { catalog } from '../src/core/catalog/catalog.ts';
import { catalogIds, head, manifestOf, parseText, problemsOf, wholeManifest } from './make-manifest.ts';

const pathExpected =
  'expected a path inside the evidence folder, with "/" and without ".." that leaves it, such as tabletop/2026-06.md';
const dayExpected = 'expected a day of the calendar such as 2026-03-31';
const thresholdExpected = 'expected a number from 0 to 100, such as 85, without quotes and without "%"';
const controlExpected = 'expected a mapping such as { state: documented, owner: dana@example.com }';
const ownNeeds = 'a control of your own needs title, criteria and tests';
const testExpected =
  'expected a test: { every: quarter, facts: [reviewer] }, { facts: [date, outcome] }, { rows: vendors, require: [report_reviewed] }, { members: people, register: completions } or { setting: mfa_enforced }';
const topKeys =
  'version, organization, system, audit, scope, assessment, gate, populations, leaks, weights, controls';

describe('a manifest', () => {
  it('is read whole', () => {
    const manifest = manifestOf(wholeManifest);
    expect(manifest).toMatchObject({
      version: 1,
      organization: 'Northwind Cloud',
      audit: { type: 2, period: { from: '2026-01-01', to: '2026-12-31' } },
      gate: { threshold: 85, max_drop: 0, require: ['mfa', 'offboarding', 'vuln-scans'] },
      weights: { mfa: 12.5, 'CC6.2': 0, 'vuln-scans': 1 },
      controls: {
        'physical-access': {
          not_applicable: { approved_by: 'Dana Ito', date: '2026-02-01', expires: '2027-01-31' },
        },
        'vuln-scans': {
          criteria: ['CC7.1'],
          tests: [{ every: 'month', facts: ['reviewer'] }, {}, {}, {}, {}, {}],
        },
      },
    });
    expect(manifest.controls['tabletop']?.evidence?.map(({ path }) => path)).toEqual([
      'tabletop/2026-06.md',
      'tabletop/**/*.{png,jpg}',
    ]);
  });

  it('has defaults for what it leaves out', () => {
    expect(manifestOf(head)).toEqual({
      version: 1,
      organization: 'Northwind Cloud',
      assessment: 'self-assessment',
      leaks: 'error',
      controls: {},
    });
  });

  it.each(['error', 'warn', 'off'])('says how leaks are told: %s', (leaks) => {
    expect(manifestOf(`${head}leaks: ${leaks}\n`)).toMatchObject({ leaks });
  });

  it('tells where its controls stand', () => {
    const parsed = parseText(wholeManifest);
    if (!parsed.ok) throw new Error('broken');
    const { placeOf } = parsed;
    expect(placeOf(['controls', 'offboarding'])).toEqual({ line: 30, column: 3 });
    expect(placeOf(['controls', 'offboarding', 'state'], 'value')).toEqual({ line: 31, column: 12 });
    expect(placeOf(['controls', 'tabletop', 'evidence', 1])).toEqual({ line: 38, column: 9 });
    expect(placeOf(['controls', 'training', 'owner'])).toEqual({ line: 28, column: 1 });
    expect(placeOf([])).toEqual({ line: 2, column: 1 });
  });

  it('accepts an excluded control without reason, approver and days: it counts as missing', () => {
    expect(
      manifestOf(`${head}controls: { mfa: { not_applicable: {} }, 'data-centres': { not_applicable: {} } }`),
    ).toMatchObject({
      controls: { mfa: { not_applicable: {} }, 'data-centres': { not_applicable: {} } },
    });
  });

  it('knows the controls of the catalog', () => {
    expect(catalog.map(({ id }) => id).sort()).toEqual([...catalogIds].sort());
  });
});

describe('a broken manifest says what is wrong, where, and what to write', () => {
  it.each([
    // keys
    ['version: 1\norganisation: X\n', ['2:1 unknown key "organisation": did you mean "organization"?']],
    ['organization: X\n', ['1:1 missing key "version": expected the number 1']],
    [
      'version: "1"\norganization: 12\n',
      [
        '1:10 "version": expected the number 1, got "1"',
        '2:15 "organization": expected text (put it in quotes), got 12',
      ],
    ],
    ['version: 1\norganization: " "\n', ['2:15 "organization": expected text that is not empty, got " "']],
    [`${head}zebra: 1\n`, [`3:1 unknown key "zebra": known here are ${topKeys}`]],
    [`${head}controls:\n  mfa: {evidense: []}\n`, ['4:9 unknown key "evidense": did you mean "evidence"?']],
    [
      `${head}gate:\n`,
      ['3:1 "gate": expected a mapping such as { threshold: 85, max_drop: 0 }, got nothing'],
    ],
    // audit
    [
      `${head}audit: {type: 1, period: {from: 2026-01-01, to: 2026-12-31}}\n`,
      ['3:18 "period": a type 1 audit looks at one day: write "date" instead'],
    ],
    [
      `${head}audit: {type: 2, date: 2026-01-01}\n`,
      ['3:18 "date": a type 2 audit covers a period: write "period" instead'],
    ],
    [
      `${head}audit: {type: 3}\n`,
      ['3:15 "type": expected type 1 with a date, or type 2 with a period, got 3'],
    ],
    [`${head}audit: {}\n`, ['3:1 missing key "type": expected type 1 with a date, or type 2 with a period']],
    [
      `${head}audit: {type: 2, period: {from: 2026-12-31, to: 2026-01-01}}\n`,
      ['3:49 "to": "2026-01-01" is before "from", "2026-12-31": swap or correct them'],
    ],
    [
      `${head}audit: {type: 2, period: {from: 2026-02-30, too: 2026-13-01}}\n`,
      [`3:33 "from": ${dayExpected}, got "2026-02-30"`, '3:45 unknown key "too": did you mean "to"?'],
    ],
    [
      `${head}system: {subservice_organizations: [{name: A, period: {from: 2026-02-01, to: 2026-01-01}}]}\n`,
      ['3:78 "to": "2026-01-01" is before "from", "2026-02-01": swap or correct them'],
    ],
    // names
    [
      `${head}scope: [securty, fruit]\n`,
      [
        '3:9 "scope": expected one of security, availability, confidentiality, processing-integrity, privacy, got "securty": did you mean "security"?',
        '3:18 "scope": expected one of security, availability, confidentiality, processing-integrity, privacy, got "fruit"',
      ],
    ],
    [
      `${head}system: {service: sass, personal_data: no}\n`,
      [
        '3:19 "service": expected one of saas, data-processing, infrastructure, api, got "sass": did you mean "saas"?',
        '3:40 "personal_data": expected true or false, got "no"',
      ],
    ],
    [
      `${head}gate: {require: [mfa, mfaa, zoo]}\n`,
      [
        '3:23 unknown control "mfaa": did you mean "mfa"?',
        '3:29 unknown control "zoo": name a control of the catalog or of "controls"',
      ],
    ],
    [
      `${head}weights: {mfa: -1, cc62: 4, zoo: 1}\n`,
      [
        '3:16 "mfa": expected a number from 0, such as 10, got -1',
        '3:20 unknown control or criterion "cc62": did you mean "CC6.2"?',
        '3:29 unknown control or criterion "zoo": name a control or a criterion such as CC6.1',
      ],
    ],
    // controls
    [
      `${head}controls: []\n`,
      ['3:11 "controls": expected a mapping from controls to their entries, got an empty list'],
    ],
    [
      `${head}controls:\n  mfa:\n  vendors: documented\n`,
      [`4:3 "mfa": ${controlExpected}, got nothing`, `5:12 "vendors": ${controlExpected}, got "documented"`],
    ],
    [
      `${head}controls:\n  mfa: {state: documentd}\n`,
      [
        '4:16 "state": expected one of documented, informal, missing, got "documentd": did you mean "documented"?',
      ],
    ],
    [
      `${head}controls:\n  accessreviews: {state: documented}\n`,
      [`4:3 unknown control "accessreviews": did you mean "access-reviews"? (${ownNeeds})`],
    ],
    [
      `${head}controls:\n  vendor: {not_applicable: {reason: x}}\n`,
      ['4:3 unknown control "vendor": did you mean "vendors"?'],
    ],
    [
      `${head}controls:\n  logging: {state: documented, title: x}\n`,
      [`4:3 control "logging" is not in the catalog: ${ownNeeds}; add criteria, tests`],
    ],
    [
      `${head}controls:\n  Two Words: {not_applicable: {}}\n`,
      [
        '4:3 control "Two Words": an id is made of lower-case letters, digits, "-" and "_", at most 64 of them, such as "access-reviews"',
      ],
    ],
    [
      `${head}controls:\n  mfa: {title: x, tests: []}\n`,
      [
        '4:9 "title": the catalog has it for this control: remove it, or give a control of your own another name',
        '4:19 "tests": the catalog has it for this control: remove it, or give a control of your own another name',
      ],
    ],
    [
      `${head}controls:\n  mfa: {state: informal, remediation: {depends_on: [policys]}}\n`,
      ['4:53 unknown control "policys": did you mean "policies"?'],
    ],
    [
      `${head}controls:\n  mfa: {remediation: {depends_on: [mfa]}}\n`,
      ['4:36 the gaps wait for each other: "mfa" waits for "mfa": remove one of them'],
    ],
    [
      `${head}controls:\n  mfa: {remediation: {depends_on: [training]}}\n  training: {remediation: {depends_on: [vendors, tabletop]}}\n  tabletop: {remediation: {depends_on: [mfa]}}\n`,
      [
        '4:36 the gaps wait for each other: "mfa" waits for "training" waits for "tabletop" waits for "mfa": remove one of them',
        '5:50 the gaps wait for each other: "training" waits for "tabletop" waits for "mfa" waits for "training": remove one of them',
        '6:41 the gaps wait for each other: "tabletop" waits for "mfa" waits for "training" waits for "tabletop": remove one of them',
      ],
    ],
    [
      `${head}controls:\n  mfa: {risk: {likelihood: 6, impact: 2.5}}\n`,
      [
        '4:28 "likelihood": expected a whole number from 1 to 5, got 6',
        '4:39 "impact": expected a whole number from 1 to 5, got 2.5',
      ],
    ],
    [
      `${head}audit: { type: 2, fieldwork: soon, previous_exceptions: [{ criterion: CC9.9 }], held: [iso-9001] }\n`,
      [
        `3:30 "fieldwork": ${dayExpected}, got "soon"`,
        '3:71 "criterion": expected a criterion such as CC6.1, got "CC9.9": did you mean "CC9.1"?',
        '3:88 "held": expected one of iso-27001, got "iso-9001": did you mean "iso-27001"?',
      ],
    ],
    [
      `${head}controls:\n  mfa: {state: informal, not_applicable: {}}\n`,
      ['4:26 "state" and "not_applicable" contradict each other: keep one of them'],
    ],
    [
      `${head}controls:\n  mfa: {remediation: {due: 2026-11-31, effort_days: two, steps: do}}\n`,
      [
        `4:28 "due": ${dayExpected}, got "2026-11-31"`,
        '4:53 "effort_days": expected a number of days, got "two"',
        '4:65 "steps": expected a list of steps, got "do"',
      ],
    ],
    // evidence
    ...['../x', '/etc/passwd', 'C:/x', 'a\\b', 'a/../../b', '{a,../..}/b', '**/../x', '!x', '.', 'a\0b'].map(
      (path): [string, string[]] => [
        `${head}controls: {mfa: {evidence: [{path: ${JSON.stringify(path)}}]}}\n`,
        [`3:36 "path": ${pathExpected}, got ${JSON.stringify(path)}`],
      ],
    ),
    [`${head}populations: {people: ../hr.csv}\n`, [`3:23 "people": ${pathExpected}, got "../hr.csv"`]],
    [
      `${head}controls: {mfa: {evidence: [{}, x, {path: x, reviewr: Y, date: 11.06.2026, recovery_time: 45, participants: []}]}}\n`,
      [
        `3:29 missing key "path": ${pathExpected}`,
        '3:33 "evidence": expected a mapping such as { path: tabletop/2026-06.md, date: 2026-06-11 }, got "x"',
        '3:46 unknown key "reviewr": did you mean "reviewer"?',
        `3:64 "date": ${dayExpected}, got "11.06.2026"`,
        '3:91 "recovery_time": expected text or a list of texts, got 45',
        '3:109 "participants": expected text, got an empty list',
      ],
    ],
  ])('%j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it.each([
    ['{evry: month}', ['21 unknown key "evry": did you mean "every"?']],
    ['{every: week}', ['28 "every": expected one of month, quarter, half, year, got "week"']],
    [
      '{every: week, facts: [reviwer]}',
      [
        '28 "every": expected one of month, quarter, half, year, got "week"',
        '42 "facts": expected one of date, reviewer, approver, approval_date, scenario, participants, timeline, gaps, outcome, recovery_time, person, departed, revoked, got "reviwer": did you mean "reviewer"?',
      ],
    ],
    ['{}', [`20 "tests": ${testExpected}, got a mapping`]],
    ['3', [`20 "tests": ${testExpected}, got 3`]],
    ['{fact: [date]}', ['21 unknown key "fact": did you mean "facts"?']],
    [
      '{facts: [reviwer]}',
      [
        '29 "facts": expected one of date, reviewer, approver, approval_date, scenario, participants, timeline, gaps, outcome, recovery_time, person, departed, revoked, got "reviwer": did you mean "reviewer"?',
      ],
    ],
    [
      '{facts: [date], within: 12months}',
      ['44 "within": expected one of period, 12-months, any, got "12months": did you mean "12-months"?'],
    ],
    ['{rows: vendors}', ['20 missing key "require": expected a list of at least one column']],
    [
      '{rows: vendor, require: [vendor]}',
      [
        '27 "rows": expected one of people, departures, accounts, completions, acknowledgments, reviews, vendors, risks, policy_register, changes, vulnerabilities, checks, endpoints, screenings, evaluations, grants, role_changes, roles, duties, assets, keys, disposals, alerts, incidents, issues, runs, data_inventory, deletions, consents, subject_requests, disclosures, got "vendor": did you mean "vendors"?',
      ],
    ],
    ['{rows: risks, require: [risk, ownr]}', ['50 unknown column "ownr" of "risks": did you mean "owner"?']],
    [
      '{members: people, register: vendors}',
      [
        '48 "register": "vendors" does not list people: use one of people, departures, accounts, completions, acknowledgments, reviews, screenings, evaluations, grants, role_changes',
      ],
    ],
    [
      '{setting: mfa_enforced, at_least: 1}',
      ['44 "at_least" does not fit "mfa_enforced": it is on or off: use "is"'],
    ],
    [
      '{setting: required_approvals}',
      ['20 missing key "at_least" for "required_approvals": it is a number: use "at_least", such as 1'],
    ],
    [
      '{setting: encryption_at_rest, is: true}',
      ['50 "is" does not fit "encryption_at_rest": AES-256 or stronger is wanted: remove the key'],
    ],
    ['{setting: tls_minimum_version, at_least: "1.2"}', ['61 "at_least": expected a number, got "1.2"']],
  ])('the test %s of a control of its own', (test, problems) => {
    const text = `${head}controls:\n  scans:\n    title: Scans\n    criteria: [CC7.1]\n    state: documented\n    tests:        [${test}]\n`;
    expect(problemsOf(text)).toEqual(problems.map((problem) => `8:${problem}`));
  });

  it.each([
    '85%',
    '.nan',
    '.inf',
    '-1',
    '101',
    '0x55',
    '0o125',
    '085',
    '" 85 "',
    '""',
    '85,5',
    'abc',
    '[85]',
  ])('a threshold of %s does not disarm the gate', (threshold) => {
    const [problem, ...others] = problemsOf(`${head}gate:\n  threshold: ${threshold}\n`);
    expect(problem).toContain(`4:14 "threshold": ${thresholdExpected}, got `);
    expect(others).toEqual([]);
  });

  it.each([0, 100, 84.96, 85.0])('a threshold of %d is one', (threshold) => {
    expect(manifestOf(`${head}gate: {threshold: ${threshold}}`).gate?.threshold).toBe(threshold);
  });

  it('a misspelt threshold is never passed over', () => {
    expect(problemsOf(`${head}gate: {treshold: 85}\n`)).toEqual([
      '3:8 unknown key "treshold": did you mean "threshold"?',
    ]);
    expect(problemsOf(`${head}gates: {threshold: 85}\n`)).toEqual([
      '3:1 unknown key "gates": did you mean "gate"?',
    ]);
  });

  it('gives all problems at once, in the order of the file', () => {
    const text = `organisation: X\ngate: {threshold: 850, require: [mfaa]}\ncontrols:\n  mfa: {owner: @x, stat: y}\n  mfa: {}\n`;
    expect(problemsOf(text)).toEqual([
      '1:1 missing key "version": expected the number 1',
      '1:1 unknown key "organisation": did you mean "organization"?',
      `2:19 "threshold": ${thresholdExpected}, got 850`,
      '2:34 unknown control "mfaa": did you mean "mfa"?',
      '4:16 a value cannot start with this character: put the value in quotes',
      '4:20 unknown key "stat": did you mean "state"?',
      '5:3 duplicate key "mfa", on lines 4 and 5: keep one of them',
    ]);
  });

  it('says nothing of what may have been misread after a break', () => {
    const text = `version: 1\ncontrols:\n  mfa: {stat: x}\n   vendors: {}\norganization: X\nfoo: 1\n`;
    expect(problemsOf(text)).toEqual([
      '3:9 unknown key "stat": did you mean "state"?',
      '4:1 wrong indentation, or a bracket that is not closed: start the keys of one mapping at the same column and close each "[" and "{"',
    ]);
  });
});
