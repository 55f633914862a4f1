import { describe, expect, it } from 'vitest';
import type { CommitBase } from '../src/core/compare/against-base.ts';
import { changeHead } from '../src/report/change-markdown.ts';
import { reportOf } from '../src/report/json.ts';
import { judgedChange, type Side } from './make-base.ts';
import { day } from './make-evidence.ts';

/** A manifest in which everything is set that a change could lower. */
const full = `version: 1
organization: Northwind Cloud
system: { personal_data: true }
audit: { type: 2, period: { from: 2026-01-01, to: 2026-12-31 } }
scope: [security, availability]
assessment: criteria
leaks: error
gate:
  threshold: 1
  max_drop: 5
  require: [tabletop]
  fail_on: high
  enforce: true
  ratchet: fail
  approvers: ["@dana-ito"]
populations: { people: hr/roster.csv, grace_days: 30 }
weights: { CC6.1: 2 }
controls:
  tabletop: { state: documented }
  mfa: { state: informal, owner: platform }
  scans:
    title: Monthly scans
    criteria: [CC7.1, CC7.2]
    state: informal
    tests:
      - { every: month, facts: [reviewer, date] }
      - { rows: vendors, require: [vendor, report_reviewed], within: 12-months }
      - { setting: required_approvals, at_least: 2 }
      - { members: people, register: completions, completed: 12-months }
      - { facts: [outcome], within: period }
`;
const exercise = `# Tabletop exercise

**Date:** 2026-06-11
**Scenario:** Ransomware on the order database
**Participants:** Dana Ito, Sam Roe
**Outcome:** Contained within the recovery objective

## Timeline

- 10:00 alert
- 10:20 call

## Gaps identified

- The contact list was out of date.
`;
const files = {
  'tabletop/2026-06-11.md': exercise,
  'hr/roster.csv': 'name,email,start\nDana Ito,dana@example.com,2020-01-01\n',
};

async function changesOf(base: string, head: string, rest: Partial<CommitBase> = {}) {
  const judged = await judgedChange({ manifest: base, files }, { manifest: head, files }, { base: rest });
  const { comparison } = judged;
  if (comparison === undefined || !('settings' in comparison)) throw new Error('not compared');
  return {
    told: comparison.settings.map(
      ({ direction, code, subject }) => `${direction} ${code}${subject === undefined ? '' : ` ${subject}`}`,
    ),
    messages: reportOf(judged).comparison?.settings.map(({ message }) => message) ?? [],
    rules: judged.verdict.rules.map(({ rule }) => rule),
    approved: judged.verdict.approved ?? false,
    why: reportOf(judged)
      .verdict.rules.map(({ message }) => message)
      .join(),
    threshold: judged.verdict.threshold,
  };
}

function edited(from: string, to: string): string {
  if (!full.includes(from)) throw new Error(`nothing to edit: ${from}`);
  return full.replace(from, to);
}

/** What is edited, into what, and what the change is called; the other way round it strengthens. */
const edits: [name: string, from: string, to: string, code: string, backwards?: string][] = [
  ['a lower threshold', 'threshold: 1', 'threshold: 0', 'threshold'],
  ['more points to fall', 'max_drop: 5', 'max_drop: 6', 'max-drop'],
  ['no bound on the fall', '  max_drop: 5\n', '', 'max-drop'],
  ['a control no longer required', 'require: [tabletop]', 'require: []', 'require tabletop'],
  ['a looser priority', 'fail_on: high', 'fail_on: critical', 'fail-on'],
  ['no priority', '  fail_on: high\n', '', 'fail-on'],
  ['a gate that only reports', 'enforce: true', 'enforce: false', 'enforce'],
  ['a ratchet that only warns', 'ratchet: fail', 'ratchet: warn', 'ratchet'],
  ['a further approver', '["@dana-ito"]', '["@dana-ito", mallory]', 'approver'],
  ['another approver', '"@dana-ito"', 'mallory', 'approver', 'weakens approver'],
  ['a smaller scope', '[security, availability]', '[security]', 'scope availability'],
  ['the smaller kind of assessment', 'assessment: criteria', 'assessment: self-assessment', 'assessment'],
  ['a weight', 'CC6.1: 2', 'CC6.1: 3', 'weight CC6.1', 'weakens weight CC6.1'],
  ['a weight more', 'CC6.1: 2', 'CC6.1: 2, CC7.4: 9', 'weight CC7.4', 'weakens weight CC7.4'],
  ['a period that starts later', 'from: 2026-01-01', 'from: 2026-04-01', 'audit'],
  ['a period that ends earlier', 'to: 2026-12-31', 'to: 2026-09-30', 'audit'],
  [
    'a period that is moved',
    'from: 2026-01-01, to: 2026-12-31',
    'from: 2026-07-01, to: 2027-06-30',
    'audit',
    'weakens audit',
  ],
  [
    'an audit of the design only',
    'type: 2, period: { from: 2026-01-01, to: 2026-12-31 }',
    'type: 1, date: 2026-12-31',
    'audit',
  ],
  [
    'a control that does not apply',
    'state: informal, owner: platform',
    'not_applicable: { reason: No accounts, approved_by: Dana Ito, date: 2026-02-01 }',
    'not-applicable mfa',
  ],
  ['more grace', 'grace_days: 30', 'grace_days: 60', 'grace-days'],
  ['no roster', 'people: hr/roster.csv, ', '', 'roster'],
  ['leaks that only warn', 'leaks: error', 'leaks: warn', 'leaks'],
  ['no look for leaks', 'leaks: error', 'leaks: off', 'leaks'],
  ['a control of one’s own deleted', full.slice(full.indexOf('  scans:')), '', 'control-deleted scans', ''],
  ['a criterion less', 'criteria: [CC7.1, CC7.2]', 'criteria: [CC7.1]', 'control-criteria scans', ''],
  ['a test deleted', '      - { setting: required_approvals, at_least: 2 }\n', '', 'test-deleted scans'],
  ['a rarer record', 'every: month', 'every: quarter', 'test-loosened scans'],
  ['a fact less', '[reviewer, date]', '[date]', 'test-loosened scans'],
  ['a column less', '[vendor, report_reviewed]', '[vendor]', 'test-loosened scans'],
  ['any time', 'report_reviewed], within: 12-months', 'report_reviewed], within: any', 'test-loosened scans'],
  ['a smaller number', 'at_least: 2', 'at_least: 1', 'test-loosened scans'],
  ['no day of completion', ', completed: 12-months', '', 'test-loosened scans'],
  ['another fact', 'facts: [outcome]', 'facts: [date]', 'test-loosened scans', 'weakens test-loosened scans'],
];

describe('the bar cannot be lowered by the change it judges', () => {
  it.each(edits)('%s weakens the gate', async (_, from, to, code, backwards) => {
    const forth = await changesOf(full, edited(from, to));
    expect(forth.told).toEqual([`weakens ${code}`]);
    expect(forth.rules).toContain('weakens');
    expect(forth.messages.join()).not.toMatch(/undefined|dana|mallory/i);
    const back = await changesOf(edited(from, to), full);
    const wanted = backwards ?? `strengthens ${code}`;
    expect(back.told).toEqual(wanted === '' ? [] : [wanted]);
  });

  it.each([
    ['nothing', full],
    [
      'a comment and the order of keys',
      edited('threshold: 1\n  max_drop: 5', '# lower one day\n  max_drop: 5\n  threshold: 1'),
    ],
    ['an owner', edited('owner: platform', 'owner: security')],
    ['a claim', edited('state: informal, owner', 'state: missing, owner')],
    ['a remediation', edited('owner: platform', 'owner: platform, remediation: { due: 2026-12-01 }')],
    [
      'evidence elsewhere',
      edited(
        'tabletop: { state: documented }',
        'tabletop: { state: documented, evidence: [{ path: tabletop/2026-06-11.md }] }',
      ),
    ],
    [
      'a control of one’s own more',
      `${full}  more:\n    title: More\n    criteria: [CC7.1]\n    tests: [{ every: year }]\n`,
    ],
    ['words of a test', edited('{ every: month,', '{ title: every month has its scan, every: month,')],
    ['the order of facts', edited('[reviewer, date]', '[date, reviewer]')],
    ['the usual weight of a criterion', edited('CC6.1: 2', 'CC6.1: 2, CC7.4: 1')],
    ['the spelling of a handle', edited('"@dana-ito"', 'Dana-Ito')],
    ['what the system is called', edited('system: { personal_data', 'system: { name: API, personal_data')],
  ])('%s does not', async (_, head) => {
    const { told, rules } = await changesOf(full, head);
    expect({ told, rules }).toEqual({ told: [], rules: [] });
  });

  it('an accepted risk counts as soon as manifests know of it', async () => {
    const { entryChanges } = await import('../src/core/compare/entry-changes.ts');
    const { parseManifest } = await import('../src/core/manifest/parse.ts');
    const parsed = parseManifest(new TextEncoder().encode(full), 'manifest.yml', ['tabletop', 'mfa']);
    if (!parsed.ok) throw new Error('no manifest');
    const { manifest } = parsed;
    const { mfa } = manifest.controls;
    const accepted = { ...mfa, accepted_risk: { reason: 'Small', expires: '2026-12-31' } };
    const longer = { ...mfa, accepted_risk: { reason: 'Small', expires: '2027-12-31' } };
    const withMfa = (entry: object) => ({ ...manifest, controls: { ...manifest.controls, mfa: entry } });
    const said = (changes: readonly object[]) => changes;
    const today = day('2026-10-15');
    expect(said(entryChanges(manifest, withMfa(accepted), today))).toMatchObject([
      { code: 'accepted-risk', direction: 'weakens', subject: 'mfa' },
    ]);
    expect(said(entryChanges(withMfa(accepted), withMfa(longer), today))).toMatchObject([
      { direction: 'weakens', was: '2026-12-31' },
    ]);
    expect(said(entryChanges(withMfa(accepted), manifest, today))).toMatchObject([
      { direction: 'strengthens' },
    ]);
  });

  it('the workflow that runs the gate is part of the bar, also where the base has no manifest', async () => {
    const workflows = ['.github/workflows/readiness.yml'];
    const { told, rules } = await changesOf(full, full, { workflows });
    expect(told).toEqual(['weakens workflow .github/workflows/readiness.yml']);
    expect(rules).toEqual(['weakens']);
    const judged = await judgedChange(undefined, { manifest: full, files }, { base: { workflows } });
    expect(judged.verdict.rules.map(({ rule }) => rule)).toEqual(['weakens']);
  });

  it('the settings of the base judge, and a stricter one from outside', async () => {
    const gateOf = async (base: string, head: string, rest: object = {}) => {
      const side = (gate: string): Side => ({
        manifest: `version: 1\norganization: A\ngate: { ${gate} }\ncontrols: { tabletop: { state: documented } }\n`,
        files,
      });
      const { verdict } = await judgedChange(side(base), side(head), rest);
      return {
        at: Number(verdict.threshold.numerator),
        from: verdict.thresholdFrom,
        enforced: verdict.enforced,
      };
    };
    expect(await gateOf('threshold: 80', 'threshold: 5')).toMatchObject({ at: 80, from: 'base' });
    expect(await gateOf('threshold: 5', 'threshold: 80')).toMatchObject({ at: 5, from: 'base' });
    expect(await gateOf('threshold: 80', 'threshold: 5', { threshold: 90 })).toMatchObject({
      at: 90,
      from: 'input',
    });
    expect(await gateOf('threshold: 80', 'threshold: 5', { threshold: 20 })).toMatchObject({
      at: 80,
      from: 'base',
    });
    expect(await gateOf('enforce: true', 'enforce: false')).toMatchObject({
      enforced: true,
      from: 'default',
    });
  });
});

describe('who may lower the bar', () => {
  const lower = edited('threshold: 1', 'threshold: 0');
  const by = (...handles: string[]) => ({ approvals: async () => ({ handles }) });

  it.each([
    ['one whom the base lists', by('Dana-Ito'), true],
    ['one whom it does not list', by('mallory'), false],
    ['an app of that name', by('dana-ito[bot]'), false],
    ['nobody', by(), false],
    ['who is not known', { approvals: async () => ({ unknown: 'GitHub cannot be reached' }) }, false],
    ['without a way to ask', {}, false],
  ])('%s', async (_, rest, approved) => {
    const changes = await changesOf(full, lower, rest);
    expect(changes.approved).toBe(approved);
    expect(changes.rules).toEqual(approved ? [] : ['weakens']);
    const asked = 'approvals' in rest && _ === 'who is not known';
    expect(changes.why.includes('who approved is not known: GitHub cannot be reached')).toBe(asked);
    // What was approved judges: the change's own threshold.
    expect(changes.threshold.numerator).toBe(approved ? 0n : 1n);
  });

  it('not one whom only the change lists', async () => {
    const changes = await changesOf(full, edited('["@dana-ito"]', '[mallory]'), by('mallory'));
    expect(changes.rules).toEqual(['weakens']);
  });

  it('nobody is asked where nothing is weakened, or nobody is listed', async () => {
    const approvals = () => Promise.reject(new Error('asked'));
    expect((await changesOf(full, full, { approvals })).rules).toEqual([]);
    const nobody = full.replace('  approvers: ["@dana-ito"]\n', '');
    expect(
      (await changesOf(nobody, nobody.replace('threshold: 1', 'threshold: 0'), { approvals })).rules,
    ).toEqual(['weakens']);
  });

  it('everybody, where the base only warns', async () => {
    const warns = edited('ratchet: fail', 'ratchet: warn');
    const changes = await changesOf(warns, warns.replace('threshold: 1', 'threshold: 0'));
    expect(changes.told).toEqual(['weakens threshold']);
    expect(changes.rules).toEqual([]);
    expect(changes.threshold.numerator).toBe(1n);
  });
});

describe('the score by the measure of the base', () => {
  const warns = edited('ratchet: fail', 'ratchet: warn').replace(
    'assessment: criteria',
    'assessment: self-assessment',
  );
  const scores = async (base: string, head: string) => {
    const judged = await judgedChange({ manifest: base, files }, { manifest: head, files });
    const { comparison, verdict, score } = reportOf(judged);
    const comment = changeHead(comparison, 9).join('\n');
    return { score, byBase: comparison?.byBase, rules: verdict.rules.map(({ rule }) => rule), comment };
  };
  const exempt =
    'not_applicable: { reason: No accounts, approved_by: Dana Ito, date: 2026-02-01, expires: 2026-12-31 }';

  it.each([
    ['an exemption', 'state: informal, owner: platform', exempt],
    ['a weight', 'CC6.1: 2', 'CC6.1: 0'],
  ])('shows beside what %s makes of it, which counts where the base only warns', async (_, from, to) => {
    const head = warns.replace(from, to);
    const was = await scores(warns, warns);
    const is = await scores(warns, head);
    expect(was.byBase).toBeNull();
    expect(is).toMatchObject({ byBase: was.score, rules: [] });
    expect(is.score).not.toBe(was.score);
    expect(is.comment).toContain(
      `By the scope, weights, period and exemptions of the base the score is ${was.score}`,
    );
  });

  it('is not shown where nothing of that moves, or it is the same', async () => {
    expect((await scores(warns, warns.replace('threshold: 1', 'threshold: 0'))).byBase).toBeNull();
    expect((await scores(full, edited('to: 2026-12-31', 'to: 2026-12-30'))).byBase).toBeNull();
  });
});

describe('removing evidence', () => {
  const manifest = `version: 1
organization: Northwind Cloud
gate: { threshold: 1 }
controls: { mfa: { state: documented }, tabletop: { state: documented } }
`;
  const accounts = (mfa: string) =>
    `user,arn,user_creation_time,password_enabled,password_last_used,mfa_active,access_key_1_active\ndana,arn:aws:iam::111122223333:user/dana,2024-01-01T00:00:00+00:00,true,2026-10-01T00:00:00+00:00,${mfa},false\n`;
  const enforced = {
    'mfa/security-defaults-2026-09-30.json': JSON.stringify({
      '@odata.context':
        'https://graph.microsoft.com/v1.0/$metadata#policies/identitySecurityDefaultsEnforcementPolicy/$entity',
      id: '00000000-0000-0000-0000-000000000005',
      displayName: 'Security Defaults',
      isEnabled: true,
    }),
  };
  const bad = { 'mfa/credential-report-2026-09-30.csv': accounts('false') };

  async function raised(base: Record<string, string>, head: Record<string, string>) {
    const both = (more: Record<string, string>): Side => ({
      manifest,
      files: { ...more, 'tabletop/2026-06-11.md': exercise },
    });
    const { comparison, verdict } = await judgedChange(both(base), both(head));
    if (comparison === undefined || !('score' in comparison)) throw new Error('not compared');
    return {
      settings: comparison.settings.map(({ code, subject, was, is }) => [code, subject, was, is]),
      removed: comparison.evidence
        .filter(({ change, emptied }) => change === 'removed' || emptied)
        .map(({ path, showed }) => [path, ...showed.map(({ outcome }) => outcome)]),
      rules: verdict.rules.map(({ rule }) => rule),
      states: comparison.controls.map(({ state }) => [state.was, state.is]),
    };
  }

  it('that showed a control failing weakens the gate', async () => {
    expect(await raised({ ...enforced, ...bad }, enforced)).toEqual({
      settings: [['evidence-removed', 'mfa', 'informal', 'documented']],
      removed: [['mfa/credential-report-2026-09-30.csv', 'not-met']],
      rules: ['weakens'],
      states: [['informal', 'documented']],
    });
  });

  it('or emptying it', async () => {
    const { settings, rules } = await raised(
      { ...enforced, ...bad },
      { ...enforced, 'mfa/credential-report-2026-09-30.csv': '' },
    );
    expect(rules).toEqual(settings.length > 0 ? ['weakens'] : []);
  });

  it('that a newer export replaces does not', async () => {
    const newer = { 'mfa/credential-report-2026-10-10.csv': accounts('true') };
    const { settings, states } = await raised({ ...enforced, ...bad }, { ...enforced, ...newer });
    expect(states).toEqual([['informal', 'documented']]);
    expect(settings).toEqual([]);
  });

  it('that raises nothing does not', async () => {
    const { settings, removed } = await raised(enforced, {});
    expect(settings).toEqual([]);
    expect(removed).toEqual([['mfa/security-defaults-2026-09-30.json', 'met']]);
  });
});
