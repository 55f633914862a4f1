import { describe, expect, it } from 'vitest';
import { cut } from '../src/core/assess/exact.ts';
import { type GateRequest, gate, type Judged } from '../src/gate.ts';
import { day } from './make-evidence.ts';
import { makeFolder } from './make-folder.ts';

const restore = `# Restore test

**Date:** 2026-05-20
**Scenario:** Orders database into an isolated account
**Outcome:** Passed
**Recovery time:** 42 minutes
`;

function request(
  manifest: string,
  files: Record<string, string> = {},
  rest: Partial<GateRequest> = {},
): GateRequest {
  const text = manifest.startsWith('version') ? manifest : `version: 1\norganization: Acme\n${manifest}`;
  return {
    manifest: { file: 'compliance/manifest.yml', bytes: new TextEncoder().encode(text) },
    folder: makeFolder(files),
    asOf: day('2026-10-15'),
    require: [],
    enforce: true,
    ...rest,
  };
}

async function judged(...parts: Parameters<typeof request>): Promise<Judged> {
  const outcome = await gate(request(...parts));
  if (outcome.status !== 'judged') throw new Error(outcome.problems.map(({ message }) => message).join('\n'));
  return outcome;
}

const rulesOf = ({ verdict }: Judged) => verdict.rules.map(({ rule }) => rule);
const claim = 'controls:\n  backup-restore: { state: documented }\n';
const files = { 'backup-restore/2026-05.md': restore };

describe('gate', () => {
  it('believes a claim only as far as the evidence goes', async () => {
    const proven = await judged(claim, files);
    expect(cut(proven.assessment.score)).toBe('10.0');
    const claimed = await judged(claim, {
      'backup-restore/2026-05.md': restore.replace('42 minutes', 'TBD'),
    });
    expect(cut(claimed.assessment.score)).toBe('5.0');
    expect(cut(claimed.assessment.claimed)).toBe('10.0');
    expect(claimed.assessment.findings.map(({ code }) => code)).toEqual([
      'overclaimed',
      'test-not-met',
      'unfilled',
      'ownerless-gap',
    ]);
  });

  it('fires the threshold under it, not at it', async () => {
    const at = (threshold: number) => judged(claim, files, { threshold });
    expect(rulesOf(await at(10.01))).toEqual(['threshold']);
    expect(rulesOf(await at(10))).toEqual([]);
    expect(rulesOf(await at(9.99))).toEqual([]);
  });

  it('takes the stricter of manifest and outside settings', async () => {
    const gateOf = async (settings: string, rest: Partial<GateRequest>) =>
      (await judged(`${settings}${claim}`, files, rest)).verdict;
    expect(await gateOf('gate: { threshold: 5 }\n', { threshold: 80 })).toMatchObject({
      passed: false,
      thresholdFrom: 'input',
    });
    expect(await gateOf('gate: { threshold: 80 }\n', { threshold: 5 })).toMatchObject({
      passed: false,
      thresholdFrom: 'manifest',
    });
    expect(await gateOf('', {})).toMatchObject({ passed: false, thresholdFrom: 'default' });
    expect(await gateOf('gate: { threshold: 5, enforce: false }\n', {})).toMatchObject({
      passed: true,
      enforced: false,
    });
  });

  it('lists every rule that fires', async () => {
    const outcome = await judged(`gate: { threshold: 50, require: [mfa, backup-restore] }\n${claim}`, files, {
      require: ['tabletop', 'mfa'],
    });
    expect(outcome.verdict.rules).toMatchObject([
      { rule: 'threshold' },
      { rule: 'require', control: 'mfa', state: 'missing' },
      { rule: 'require', control: 'tabletop', state: 'missing' },
    ]);
  });

  it('nothing found is never a pass, whatever the threshold', async () => {
    expect(rulesOf(await judged(`gate: { threshold: 0 }\n${claim}`))).toEqual(['nothing-examined']);
    expect(rulesOf(await judged('gate: { threshold: 0 }\n'))).toEqual(['nothing-examined']);
  });

  it('cannot judge a broken manifest, and says all that is wrong with it', async () => {
    const outcome = await gate(
      request(
        'version: 1\norganization: Acme\ncontrols:\n  mfa: { stat: documented }\ngate: { threshold: 101 }\n',
      ),
    );
    expect(outcome).toMatchObject({ status: 'cannot-judge', problems: [{ line: 4 }, { line: 5 }] });
  });

  it('gives people who have just joined the days that the manifest grants', async () => {
    const training = {
      'hr/roster.csv':
        'Name,Email,Start Date\nAnn Bee,ann@x.example,2024-01-01\nCy Dee,cy@x.example,2026-10-01\n',
      'training/2026.csv': 'Email,Completed On\nann@x.example,2026-05-01\n',
    };
    const stateWith = async (days: string) => {
      const { assessment } = await judged(
        `populations: { people: hr/roster.csv${days} }\ncontrols: { training: { state: documented } }\n`,
        training,
      );
      return assessment.controls.find(({ control }) => control.id === 'training')?.state;
    };
    expect(await stateWith('')).toBe('documented');
    expect(await stateWith(', grace_days: 7')).toBe('informal');
  });

  it('notes a policy that leaves everything open, at no cost', async () => {
    const policy =
      '# Policy\n\n**Approved by:** Dana Ito\n**Approval date:** 2026-02-01\n\n[Company] reviews access as needed.\n';
    const { assessment } = await judged('controls: { policies: { state: informal } }\n', {
      'policies/p.md': policy,
    });
    expect(assessment.findings).toContainEqual(
      expect.objectContaining({
        code: 'vague-policy',
        severity: 'note',
        args: { phrase: '[Company]', count: 2 },
      }),
    );
  });

  it('refuses an unknown control in require', async () => {
    const outcome = await gate(request(claim, files, { require: ['mfaa'] }));
    expect(outcome).toMatchObject({
      problems: [{ message: 'require: unknown control "mfaa": did you mean "mfa"?' }],
    });
  });

  it('an exclusion without its reason counts as missing, and is said', async () => {
    const incomplete = await judged(
      'controls:\n  vendors: { not_applicable: { reason: No vendors. } }\n',
      files,
    );
    expect(incomplete.assessment.findings).toMatchObject([
      { code: 'incomplete-not-applicable', place: { in: 'manifest', line: 4 } },
    ]);
    expect(incomplete.assessment.gaps.map(({ control }) => control)).toContain('vendors');
    const complete = await judged(
      `controls:\n  vendors: { not_applicable: { reason: No vendors., approved_by: Dana Ito, date: 2026-02-01, expires: 2027-01-31 } }\n`,
      files,
    );
    expect(complete.assessment.gaps.map(({ control }) => control)).not.toContain('vendors');
  });

  it('evidence dated after the assessment is rejected', async () => {
    const { assessment } = await judged(claim, files, { asOf: day('2026-05-19') });
    expect(cut(assessment.score)).toBe('5.0');
    expect(assessment.findings.map(({ code }) => code)).toContain('future-evidence');
  });

  it('examines a control of one’s own, which counts by its weight', async () => {
    const own = (weight: string) =>
      `${weight}controls:\n  restores:\n    title: Restores\n    criteria: [A1.2]\n    state: documented\n    tests: [{ facts: [scenario, outcome] }]\n`;
    const evidence = { 'restores/2026-05.md': restore };
    const without = await judged(own(''), evidence);
    expect(without.assessment.controls.at(-1)).toMatchObject({
      state: 'documented',
      control: { id: 'restores' },
    });
    expect(cut(without.assessment.score)).toBe('0.0');
    expect(cut((await judged(own('weights: { restores: 25 }\n'), evidence)).assessment.score)).toBe('20.0');
  });

  it('is the same whatever the order of the files', async () => {
    const many = { ...files, 'backup-restore/2025-12.md': restore.replace('2026-05-20', '2025-12-01') };
    const one = await judged(claim, many);
    const folder = makeFolder(many);
    const other = await judged(claim, {}, { folder: { ...folder, entries: folder.entries.toReversed() } });
    expect(other).toEqual(one);
  });
});
