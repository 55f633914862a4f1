import { describe, expect, it } from 'vitest';
import { catalog } from '../src/core/catalog/catalog.ts';
import type { Control, TestOfControl } from '../src/core/catalog/control.ts';
import { criteria, criterionIds } from '../src/core/catalog/criteria.ts';
import { library } from '../src/core/catalog/library.ts';
import { libraryIds } from '../src/core/catalog/library-ids.ts';
import { gate } from '../src/gate.ts';
import { exampleOf, nothing } from './library-examples.ts';
import { day } from './make.ts';
import { makeFolder } from './make-folder.ts';

const all = [...catalog, ...library];
const cases = library.flatMap((control) =>
  control.tests.map((test): [string, string, Control, TestOfControl] => [control.id, test.id, control, test]),
);
const manifest = (id: string) => `version: 1
organization: Acme
audit: { type: 2, period: { from: 2026-01-01, to: 2026-12-31 } }
populations: { people: hr/roster.csv }
controls: { ${id}: { state: documented } }
`;
const roster = { 'hr/roster.csv': 'Email,Name\nann@x.example,Ann Bee\ncy@x.example,Cy Dee\n' };

/** The control as it is examined with these files, in an assessment of its own. */
async function examined({ id }: Control, files: Record<string, string>) {
  const bytes = new TextEncoder().encode(manifest(id));
  const outcome = await gate({
    manifest: { file: 'manifest.yml', bytes },
    folder: makeFolder({ ...roster, ...files }),
    asOf: day('2026-10-15'),
    require: [],
    enforce: true,
  });
  if (outcome.status !== 'judged') throw new Error(JSON.stringify(outcome.problems));
  const found = outcome.assessment.controls.find(({ control }) => control.id === id);
  if (!found) throw new Error(`${id} was not assessed`);
  return found;
}

function goodFiles(control: Control): Record<string, string> {
  return Object.assign({}, ...control.tests.map((test) => exampleOf(control, test).good));
}

describe('the library', () => {
  it('gives every criterion a control', () => {
    const served = new Set(all.flatMap((control) => control.criteria));
    expect(criterionIds.filter((id) => !served.has(id))).toEqual([]);
    expect([...served].filter((id) => !(id in criteria))).toEqual([]);
  });

  it('has ids of its own, which are known without loading it', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(library.map(({ id }) => id)).toEqual(libraryIds);
  });

  it.each(all.map((control) => [control.id, control] as const))(
    '%s says all that a reader needs',
    (_, control) => {
      const { remediation, ownerHint, frequency, sampled, commonFailure, evidenceWanted, tests, risk } =
        control;
      expect(control.id).toMatch(/^[a-z][a-z-]+$/u);
      expect(remediation.steps.length).toBeGreaterThan(1);
      expect(remediation.effortDays).toBeGreaterThan(0);
      expect(frequency).not.toBe('');
      for (const text of [
        ownerHint,
        sampled,
        commonFailure.failure,
        commonFailure.fix,
        risk,
        ...evidenceWanted,
      ])
        expect(text).toMatch(/^[A-Z].{4,}/u);
      for (const sentence of [sampled, commonFailure.failure, commonFailure.fix, risk])
        expect(sentence).toMatch(/[.?]$/u);
      expect(new Set(tests.map(({ id }) => id)).size).toBe(tests.length);
      for (const { expects, remedy } of tests) expect(`${expects} ${remedy}`).not.toMatch(/^[A-Z]|\.$/u);
      expect(tests.some(({ shows }) => shows === 'operation')).toBe(true);
    },
  );

  it('depends on nothing that is not there, and never in a circle', () => {
    const known = new Map(all.map((control) => [control.id, control.dependsOn ?? []]));
    const follow = (id: string, trail: readonly string[]): void => {
      expect(trail).not.toContain(id);
      for (const next of known.get(id) ?? []) {
        expect(known.has(next)).toBe(true);
        follow(next, [...trail, id]);
      }
    };
    for (const id of known.keys()) follow(id, []);
  });

  it('uses every procedure together with the eleven, and nearly always shows design and operation', () => {
    const procedures = new Set(all.flatMap(({ tests }) => tests.map(({ procedure }) => procedure)));
    expect([...procedures].sort()).toEqual([
      'configuration',
      'document',
      'everyMember',
      'everyPeriod',
      'everyRow',
      'noMember',
    ]);
    const designless = library.filter(({ tests }) => !tests.some(({ shows }) => shows === 'design'));
    expect(designless.map(({ id }) => id)).toEqual(['penetration-test']);
  });
});

describe('each control of the library', () => {
  it.each(library.map((control) => [control.id, control] as const))(
    '%s can be met in full',
    async (_, control) => {
      const { state, tests } = await examined(control, goodFiles(control));
      expect(
        tests.map(({ test, outcome, found }) => [test.id, outcome, outcome === 'met' ? '' : found]),
      ).toEqual(control.tests.map(({ id }) => [id, 'met', '']));
      expect(state).toBe('documented');
    },
  );

  it.each(cases)('%s does not meet %s without what it asks for', async (_, __, control, test) => {
    const { bad } = exampleOf(control, test);
    const { state, tests } = await examined(control, { ...withoutFiles(control, test), ...bad });
    // What is compared with the day of an approval cannot hold without one.
    const falling = control.tests.filter(
      (other) => other === test || (test.id === 'approved' && needsApproval(other)),
    );
    expect(tests.filter(({ outcome }) => outcome === 'not-met').map((result) => result.test.id)).toEqual(
      falling.map(({ id }) => id),
    );
    expect(state).toBe('informal');
  });

  it.each(cases.filter(([, , , test]) => 'noneStatement' in test))(
    '%s accepts a dated statement that there were none in the audit period for %s',
    async (_, __, control, test) => {
      const text = `# Statement\n\n**Date:** 2026-10-01\n\nNo ${nothing[control.id]} since 1 January 2026.\n`;
      const { tests } = await examined(control, {
        ...withoutFiles(control, test),
        [`${control.id}/statement.md`]: text,
      });
      expect(tests.find((result) => result.test.id === test.id)).toMatchObject({
        outcome: 'met',
        found: { code: 'none-stated' },
      });
    },
  );

  it.each(
    library
      .filter(({ tests }) => tests[0].id === 'approved')
      .map((control) => [control.id, control] as const),
  )('%s is not met by an approved policy about something else', async (_, control) => {
    const files = goodFiles(control);
    const about = 'Catering and Parking Policy';
    const other = (files[`${control.id}/rule.md`] ?? '').replace(/^# .*$/mu, `# ${about}`);
    const { tests } = await examined(control, { ...files, [`${control.id}/rule.md`]: other });
    expect(tests[0]).toMatchObject({ outcome: 'not-met' });
  });
});

describe('a record', () => {
  const records = cases.filter(([, , , test]) => test.procedure === 'document' && test.record);

  it.each(records.filter(([, , , test]) => test.procedure === 'document' && test.facts.includes('reviewer')))(
    'of %s is not the decision that was approved on the only day that it bears (%s)',
    async (_, __, control, test) => {
      const { tests } = await examined(control, {
        ...withoutFiles(control, test),
        [`${control.id}/relied-on.md`]:
          '# We rely on our hosting provider\n\n| | |\n|---|---|\n| Reviewed by | Ann Bee |\n| Approved by | Cy Dee |\n| Approved on | 2026-03-16 |\n',
      });
      expect(tests.find((result) => result.test === test)).toMatchObject({
        outcome: 'not-met',
        found: { code: 'no-record' },
      });
    },
  );
});

describe('minutes', () => {
  it('in which nobody spoke of security are no evidence of it', async () => {
    const control = library.find(({ id }) => id === 'board-oversight');
    if (!control) throw new Error('not in the library');
    const { tests } = await examined(control, {
      'board-oversight/2026-05.md':
        '# Minutes of the board\n\n**Date:** 2026-05-21\n**Present:** Ann Bee, Cy Dee\n\nThe accounts of 2025 were approved.\n',
    });
    expect(tests[1]).toMatchObject({
      outcome: 'not-met',
      found: { code: 'periods', actual: 0, silent: { file: 'board-oversight/2026-05.md' } },
    });
  });
});

describe('a statement of none', () => {
  it('tells of which days it does not speak', async () => {
    const control = library.find(({ id }) => id === 'role-changes');
    if (!control) throw new Error('not in the library');
    const { tests } = await examined(control, {
      'role-changes/statement.md': '# Statement\n\n**Date:** 2026-04-02\n\nNo role changes in Q1 2026.\n',
    });
    expect(tests[1]?.found).toMatchObject({
      code: 'none-stated-in-part',
      silent: { from: '2026-04-01', to: '2026-10-15' },
    });
  });
});

describe('registers as companies keep them', () => {
  it.each([
    [
      'org-chart',
      'duties-held',
      'roles-2026-06-03.csv',
      'Security responsibility,Responsible person,Deputy\nIncident lead,Ann Bee,Cy Dee\n',
    ],
    [
      'access-provisioning',
      'approved-first',
      'requests-2026.csv',
      'Issue key,Requester,Approver,Approved on,Access granted on\nAR-1,Ann Bee,Cy Dee,2026-03-02,2026-03-02\n',
    ],
    [
      'vulnerability-management',
      'every-quarter',
      'scans-2026.csv',
      'Scan date,Tool,Result\n2026-02-12,Inspector,3\n2026-05-14,Inspector,1\n2026-08-13,Inspector,2\n',
    ],
    [
      'confidential-disposal',
      'in-time',
      'deletions-2026.csv',
      'Customer,Contract ended,Data deleted on,Method\nC-1,2026-03-31,2026-04-20,Erased\n',
    ],
    [
      'vendor-onboarding',
      'assessed-and-bound',
      'vendors-2026-09-30.csv',
      'Vendor,Handles customer data,Risk assessed on,Contract signed on\nV-1,Yes,2022-02-01,2022-03-01\n',
    ],
    [
      'segregation-of-duties',
      'kept-apart',
      'duties-2026-05-01.csv',
      'Activity,Prepared by,Approved by\nPayment file,Ann Bee,Cy Dee\n',
    ],
    [
      'consent-records',
      'each-consent',
      'newsletter 2026.csv',
      'Subject ID,Purpose,Consent given at,Notice version\nS-1,Newsletter,2026-08-02 17:40,v3\n',
    ],
    [
      'vendor-breach-notice',
      'promised',
      'processors-2026-08-31.csv',
      'Processor,Personal data,DPA signed on,Breach notice (hours)\nP-1,Yes,2023-01-05,24\n',
    ],
    [
      'endpoint-encryption',
      'every-device',
      'devices-2026-09-30.csv',
      'Device,Assigned to,Encryption\nlap-1,Ann Bee,FileVault on\nlap-2,Cy Dee,Encrypted\n',
    ],
    [
      'internal-audit',
      'every-half',
      'report.md',
      '# Internal audit report H1 2026\n\n**Auditor:** Ann Bee\n**Date of report:** 2026-06-30\n\n## Findings\n\nOne leaver without a ticket.\n',
    ],
    [
      'subject-correction',
      'corrected',
      'statement.md',
      '# Statement\n\n**Date:** 2026-10-02\n\nNo correction requests were received between 1 January 2026 and 2 October 2026.\n',
    ],
  ])('%s, %s: %s', async (id, test, file, text) => {
    const control = library.find((one) => one.id === id);
    if (!control) throw new Error('not in the library');
    const { tests } = await examined(control, { [`${id}/${file}`]: text });
    expect(tests.find((result) => result.test.id === test)).toMatchObject({ outcome: 'met', exceptions: [] });
  });

  it.each([
    ['Partially encrypted', 'informal'],
    ['Encrypted 45 %', 'informal'],
    ['FileVault off', 'informal'],
    ['No', 'missing'],
  ])('two disks that are "%s" leave the control %s', async (said, state) => {
    const control = library.find(({ id }) => id === 'endpoint-encryption');
    if (!control) throw new Error('not in the library');
    const rows = `Device,Assigned to,Encryption\nlap-1,Ann Bee,${said}\nlap-2,Cy Dee,${said}\n`;
    const found = await examined(control, { 'endpoint-encryption/devices-2026-09-30.csv': rows });
    expect([found.tests[1]?.outcome, found.state]).toEqual(['not-met', state]);
  });
});

describe('a register', () => {
  it('without a column for what is asked does not make a whole population fail', async () => {
    const control = library.find(({ id }) => id === 'incident-triage');
    if (!control) throw new Error('not in the library');
    const { state, tests } = await examined(control, {
      'incident-triage/incidents-2026.csv':
        'Incident ID,Detected,Severity,Owner\nI-1,2026-02-11,Low,Ann Bee\nI-2,2026-06-04,Low,Cy Dee\n',
    });
    expect(tests[1]?.exceptions.map(({ found }) => found)).toEqual([
      { code: 'cell-empty', column: 'decision', absent: true },
      { code: 'cell-empty', column: 'decision', absent: true },
    ]);
    expect(state).toBe('informal');
  });
});

describe('penetration-test', () => {
  const control = library.find(({ id }) => id === 'penetration-test');
  const report = (findings: string) => ({
    'penetration-test/report-2026.md': `# Penetration test\n\n**Date:** 2026-06-11\n\n## Findings\n\n${findings}\n`,
  });

  it.each([
    ['a report whose findings nobody lists', report('- P-1, high: files of others can be read'), 'not-met'],
    ['a dated word that none is open', { ...report('- P-1'), ...state('No open findings.') }, 'met'],
    ['a report whose findings are listed', { ...report('- P-1'), ...listOf('2026-06-30') }, 'met'],
    ['a finding that is overdue', { ...report('- P-1'), ...listOf('') }, 'not-met'],
  ])('%s', async (_, files, outcome) => {
    if (!control) throw new Error('not in the library');
    expect((await examined(control, files)).tests.map((test) => test.outcome)).toEqual(['met', outcome]);
  });

  it('names the day that has passed, and not the empty one', async () => {
    if (!control) throw new Error('not in the library');
    const { tests } = await examined(control, { ...report('- P-1'), ...listOf('') });
    expect(tests[1]?.exceptions.map(({ found }) => found.code)).toEqual(['cell-passed']);
  });

  function state(text: string) {
    return { 'penetration-test/state.md': `# State of the findings\n\n**Date:** 2026-10-01\n\n${text}\n` };
  }

  function listOf(closed: string) {
    const rows = `Finding,Owner,Due,Closed\nP-1,Sam Roe,2026-07-31,${closed}\n`;
    return { 'penetration-test/findings-2026-09-30.csv': rows };
  }
});

/** What meets all other tests of the control. */
function withoutFiles(control: Control, test: TestOfControl): Record<string, string> {
  return Object.assign(
    {},
    ...control.tests.filter((other) => other !== test).map((other) => exampleOf(control, other).good),
  );
}

function needsApproval(test: TestOfControl): boolean {
  return (
    test.procedure === 'everyMember' &&
    test.attributes.some((condition) => 'notBefore' in condition && condition.notBefore === 'approval')
  );
}
