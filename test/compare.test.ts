import { describe, expect, it } from 'vitest';
import { cut } from '../src/core/assess/exact.ts';
import type { Difference } from '../src/core/compare/comparison.ts';
import type { Judged } from '../src/gate.ts';
import { reportOf } from '../src/report/json.ts';
import { reportSchema } from '../src/report/json-schema.ts';
import { gateOn, judgedChange, type Side } from './make-base.ts';

const restore = `# Restore test

**Date:** 2026-05-20
**Scenario:** Orders database into an isolated account
**Outcome:** Passed
**Recovery time:** 42 minutes
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

const manifest = `version: 1
organization: Northwind Cloud
gate: { threshold: 10 }
controls:
  backup-restore: { state: documented }
  tabletop: { state: documented }
`;
const files = { 'backup-restore/2026-05.md': restore, 'tabletop/2026-06-11.md': exercise };
const whole: Side = { manifest, files };

function differenceOf({ comparison }: Judged): Difference {
  if (comparison === undefined || !('score' in comparison)) throw new Error('not compared');
  return comparison;
}

const rulesOf = ({ verdict }: Judged) => verdict.rules.map(({ rule }) => rule);
const without = (path: string) => Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));

describe('a change against its base', () => {
  it('that changes nothing is told as nothing', async () => {
    const { score, controls, evidence, gaps, findings, zone } = differenceOf(
      await judgedChange(whole, whole),
    );
    expect({ was: cut(score.was), is: cut(score.is) }).toEqual({ was: '20.0', is: '20.0' });
    expect(zone.was).toBe(zone.is);
    expect({ controls, evidence, gaps, findings }).toEqual({
      controls: [],
      evidence: [],
      gaps: { opened: [], closed: [] },
      findings: { added: [], gone: [] },
    });
  });

  it('that deletes evidence is told with what the evidence showed', async () => {
    const judged = await judgedChange(whole, { manifest, files: without('backup-restore/2026-05.md') });
    const { score, controls, evidence, gaps, findings } = differenceOf(judged);
    expect({ was: cut(score.was), is: cut(score.is) }).toEqual({ was: '20.0', is: '15.0' });
    expect(controls).toMatchObject([
      {
        control: 'backup-restore',
        state: { was: 'documented', is: 'informal' },
        claim: { was: 'documented', is: 'documented' },
        tests: [{ was: 'met', is: 'not-met' }],
      },
    ]);
    expect(evidence).toMatchObject([
      {
        path: 'backup-restore/2026-05.md',
        change: 'removed',
        showed: [{ control: 'backup-restore', outcome: 'met' }],
      },
    ]);
    expect(gaps.opened.map(({ control }) => control)).toEqual(['backup-restore']);
    expect(findings.added.map(({ code }) => code)).toContain('no-evidence');
    expect(findings.gone).toEqual([]);
  });

  it('that adds, edits and moves evidence is told file by file', async () => {
    const judged = await judgedChange(whole, {
      manifest,
      files: {
        'backup-restore/restore-2026-05.md': restore,
        'tabletop/2026-06-11.md': `${exercise}\nReviewed.\n`,
        'tabletop/2026-03-02.md': exercise.replace('06-11', '03-02'),
      },
    });
    const { evidence, controls } = differenceOf(judged);
    expect(evidence.map(({ path, change, from }) => [change, path, from])).toEqual([
      ['renamed', 'backup-restore/restore-2026-05.md', 'backup-restore/2026-05.md'],
      ['added', 'tabletop/2026-03-02.md', undefined],
      ['changed', 'tabletop/2026-06-11.md', undefined],
    ]);
    expect(controls).toEqual([]);
  });

  it('knows a finding again on another line and in a file that moved', async () => {
    const unfilled = restore.replace('42 minutes', 'TBD');
    const side = (path: string, text: string): Side => ({
      manifest,
      files: { ...without('backup-restore/2026-05.md'), [path]: text },
    });
    const shifted = await judgedChange(
      side('backup-restore/2026-05.md', unfilled),
      side('backup-restore/2026-05.md', unfilled.replace('# Restore test', '# Restore test\n\nA line more.')),
    );
    expect(differenceOf(shifted).findings).toEqual({ added: [], gone: [] });
    const moved = await judgedChange(
      side('backup-restore/2026-05.md', unfilled),
      side('backup-restore/restore-2026-05.md', unfilled),
    );
    expect(differenceOf(moved).findings).toEqual({ added: [], gone: [] });
    const mended = await judgedChange(side('backup-restore/2026-05.md', unfilled), whole);
    expect(differenceOf(mended).findings.gone.map(({ code }) => code)).toEqual([
      'overclaimed',
      'test-not-met',
      'unfilled',
      'ownerless-gap',
    ]);
    expect(differenceOf(mended).gaps.closed.map(({ control }) => control)).toEqual(['backup-restore']);
  });

  it('is new where the base has no manifest', async () => {
    const judged = await judgedChange(undefined, whole);
    expect(judged.comparison).toMatchObject({ state: 'new', settings: [] });
    expect(rulesOf(judged)).toEqual([]);
  });

  it.each([
    ['of another version', manifest.replace('version: 1', 'version: 2')],
    ['that is broken', 'version: 1\norganisation: Northwind\n'],
  ])('under a manifest %s still shows what evidence goes', async (_, broken) => {
    const judged = await judgedChange(
      { manifest: broken, files },
      { manifest, files: without('backup-restore/2026-05.md') },
      { maxDrop: 0 },
    );
    expect(judged.comparison?.state).toBe('invalid');
    expect(differenceOf(judged).evidence.map(({ change }) => change)).toEqual(['removed']);
    expect(rulesOf(judged)).toEqual(['max-drop']);
  });

  it('goes on without a base, unless a comparison is asked for', async () => {
    const base = { state: 'unavailable' as const, reason: 'git is not installed', demanded: false };
    const gone = async (rest: object) => {
      const outcome = await gateOn(whole, { base, ...rest });
      if (outcome.status !== 'judged') throw new Error('not judged');
      return outcome;
    };
    expect(rulesOf(await gone({}))).toEqual([]);
    expect(rulesOf(await gone({ maxDrop: 0 }))).toEqual(['base']);
    expect(rulesOf(await gone({ failOn: 'high' }))).toEqual(['base']);
    expect(rulesOf(await gone({ base: { ...base, demanded: true } }))).toEqual(['base']);
  });

  it('reports what the schema of the report says', async () => {
    const changes = [
      await judgedChange(undefined, whole),
      await judgedChange(whole, { manifest, files: {} }, { maxDrop: 0, failOn: 'low' }),
      await judgedChange({ manifest: 'x', files }, whole),
      await judgedChange(whole, { manifest: manifest.replace('threshold: 10', 'threshold: 5'), files }),
    ];
    for (const judged of changes) expect(reportSchema.parse(reportOf(judged)).comparison).not.toBeNull();
  });
});

describe('the rules of a change', () => {
  const head: Side = { manifest, files: without('backup-restore/2026-05.md') };

  it.each([
    [5, []],
    [4.999_999_999, ['max-drop']],
    [0, ['max-drop']],
  ])('max-drop %s of a fall by 5', async (maxDrop, fired) => {
    expect(rulesOf(await judgedChange(whole, head, { maxDrop }))).toEqual(fired);
  });

  it('max-drop is the lesser of the base’s and the one from outside; the change’s own does not count', async () => {
    const dropping = (points: number): Side => ({
      manifest: manifest.replace('threshold: 10', `threshold: 10, max_drop: ${points}`),
      files,
    });
    const fired = async (base: Side, points: number | undefined, outside?: number) =>
      rulesOf(
        await judgedChange(
          base,
          { ...(points === undefined ? whole : dropping(points)), files: head.files ?? {} },
          outside === undefined ? {} : { maxDrop: outside },
        ),
      ).filter((rule) => rule === 'max-drop');
    expect(await fired(dropping(2), 50)).toEqual(['max-drop']);
    expect(await fired(dropping(50), 50, 2)).toEqual(['max-drop']);
    expect(await fired(whole, 2)).toEqual([]);
  });

  it('fail-on fires for each gap that opens at or above the level', async () => {
    const both = { manifest, files: {} };
    const opened = differenceOf(await judgedChange(whole, both)).gaps.opened;
    expect(opened).toHaveLength(2);
    for (const failOn of ['critical', 'high', 'medium', 'low'] as const) {
      const levels = ['critical', 'high', 'medium', 'low'];
      const wanted = opened.filter(({ priority }) => levels.indexOf(priority) <= levels.indexOf(failOn));
      const judged = await judgedChange(whole, both, { failOn, threshold: 0 });
      expect(judged.verdict.rules.filter(({ rule }) => rule === 'fail-on')).toHaveLength(wanted.length);
    }
  });

  it('fail-on does not punish a new control', async () => {
    const more = `${manifest}  scans:\n    title: Scans\n    criteria: [CC7.1]\n    state: missing\n    tests: [{ every: month }]\n`;
    expect(rulesOf(await judgedChange(whole, { manifest: more, files }, { failOn: 'low' }))).toEqual([]);
  });

  it('all rules that fire are named', async () => {
    const judged = await judgedChange(
      whole,
      { manifest: manifest.replace('threshold: 10', 'threshold: 1'), files: {} },
      { maxDrop: 0, failOn: 'low', require: ['tabletop'], threshold: 50 },
    );
    expect(new Set(rulesOf(judged))).toEqual(
      new Set(['threshold', 'max-drop', 'require', 'fail-on', 'weakens', 'nothing-examined']),
    );
  });
});
