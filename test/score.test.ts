import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Examination, State } from '../src/core/assess/assessment.ts';
import { compare, cut, exact } from '../src/core/assess/exact.ts';
import { stateOf } from '../src/core/assess/examine.ts';
import { gapsOf } from '../src/core/assess/gap.ts';
import { score } from '../src/core/assess/score.ts';
import { zoneOf } from '../src/core/assess/zone.ts';
import { catalog } from '../src/core/catalog/catalog.ts';
import type { Manifest } from '../src/core/manifest/schema.ts';
import type { TestResult } from '../src/core/tests-of-control/test-result.ts';
import { day } from './make-evidence.ts';

const states: State[] = ['documented', 'informal', 'missing'];

function makeManifest(rest: Partial<Manifest> = {}): Manifest {
  return {
    version: 1,
    organization: 'Acme',
    assessment: 'self-assessment',
    leaks: 'error',
    controls: {},
    ...rest,
  };
}

function makeExaminations(stateFor: (id: string) => State, excluded: string[] = []): Examination[] {
  return catalog.map((control) => ({
    control,
    claim: stateFor(control.id),
    state: stateFor(control.id),
    tests: [],
    evidence: [],
    remediation: { steps: [], effortDays: 1 },
    ...(excluded.includes(control.id)
      ? {
          notApplicable: {
            reason: 'r',
            approvedBy: 'a',
            date: day('2026-01-01'),
            expires: day('2026-12-31'),
          },
        }
      : {}),
  }));
}

const scoreOf = (stateFor: (id: string) => State, excluded: string[] = [], manifest = makeManifest()) =>
  score(makeExaminations(stateFor, excluded), manifest);

describe('score', () => {
  it.each([
    ['all documented', () => 'documented' as const, '100.0'],
    ['all informal', () => 'informal' as const, '50.0'],
    ['all missing', () => 'missing' as const, '0.0'],
    [
      'the two CC6.2 controls share a slot',
      (id: string) => (id === 'offboarding' ? 'missing' : 'documented'),
      '95.0',
    ],
    ['mfa has a slot of its own', (id: string) => (id === 'mfa' ? 'missing' : 'documented'), '90.0'],
    ['half of a shared slot', (id: string) => (id === 'access-reviews' ? 'informal' : 'documented'), '97.5'],
  ] as const)('%s: %s', (_, stateFor, expected) => {
    expect(cut(scoreOf(stateFor).score)).toBe(expected);
  });

  it('counts only full credit as provable', () => {
    const { score: points, provable } = scoreOf((id) => (id === 'mfa' ? 'documented' : 'informal'));
    expect([cut(points), cut(provable)]).toEqual(['55.0', '10.0']);
  });

  it('takes what is not applicable out of both sides', () => {
    const { score: points } = scoreOf((id) => (id === 'mfa' ? 'informal' : 'documented'), ['vendors']);
    expect(cut(points, 4)).toBe('94.4444');
  });

  it('takes weights from the manifest', () => {
    const manifest = makeManifest({ weights: { mfa: 30, 'CC6.2': 20 } });
    const { controls } = scoreOf(() => 'documented', [], manifest);
    const available = Object.fromEntries(
      controls.map(({ control, available: points }) => [control.id, cut(points, 3)]),
    );
    expect(available).toMatchObject({ mfa: '23.076', offboarding: '7.692', vendors: '7.692' });
  });

  it('gives no share to nothing: everything not applicable scores zero', () => {
    expect(
      scoreOf(
        () => 'documented',
        catalog.map(({ id }) => id),
      ).score,
    ).toEqual(exact(0));
  });

  it('counts every criterion in scope in the criteria assessment, also those that no control serves', () => {
    const manifest = makeManifest({ assessment: 'criteria', scope: ['security'] });
    const result = scoreOf(() => 'documented', [], manifest);
    expect(result.uncovered.length).toBeGreaterThan(0);
    expect(compare(result.score, exact(100))).toBeLessThan(0);
    expect(
      gapsOf(result.controls, result.uncovered, { asOf: day('2026-10-15'), audit: undefined }),
    ).toHaveLength(result.uncovered.length);
  });

  it('stays within 0 and 100, and never falls when a state rises', () => {
    const some = fc.array(fc.constantFrom(...states), {
      minLength: catalog.length,
      maxLength: catalog.length,
    });
    const weights = fc.dictionary(
      fc.constantFrom(...catalog.map(({ id }) => id)),
      fc.integer({ min: 0, max: 50 }),
    );
    fc.assert(
      fc.property(some, fc.nat(catalog.length - 1), weights, (chosen, index, given) => {
        const manifest = makeManifest({ weights: { mfa: 1, ...given } });
        const at = (list: State[]) => (id: string) =>
          list[catalog.findIndex((control) => control.id === id)] ?? 'missing';
        const before = scoreOf(at(chosen), [], manifest);
        const after = scoreOf(at(chosen.with(index, 'documented')), [], manifest);
        expect(compare(before.score, exact(0))).toBeGreaterThanOrEqual(0);
        expect(compare(after.score, exact(100))).toBeLessThanOrEqual(0);
        expect(compare(after.score, before.score)).toBeGreaterThanOrEqual(0);
        expect(compare(after.provable, after.score)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('zone', () => {
  it.each([
    [100, 'audit-ready'],
    [85, 'audit-ready'],
    [84.96, 'findings-only'],
    [84.99999999, 'findings-only'],
    [60, 'findings-only'],
    [59.99999999, 'material-gaps'],
    [35, 'material-gaps'],
    [34.99999999, 'audit-blocker'],
    [0, 'audit-blocker'],
  ])('%d is %s', (value, zone) => expect(zoneOf(exact(value))).toBe(zone));
});

describe('state (design, section 4)', () => {
  const [mfa] = catalog;
  const make = (outcome: TestResult['outcome'], wholePopulationFails = false): TestResult => {
    if (!mfa) throw new Error('the catalog is empty');
    return {
      test: mfa.tests[0],
      outcome,
      found: { code: 'no-evidence' },
      exceptions: [],
      wholePopulationFails,
      unmatched: [],
      evidence: [],
    };
  };

  it.each<[State | undefined, TestResult[], State]>([
    ['documented', [make('met'), make('met')], 'documented'],
    ['documented', [make('met'), make('does-not-apply')], 'documented'],
    ['documented', [make('met'), make('not-met')], 'informal'],
    ['documented', [make('met'), make('not-examined')], 'informal'],
    ['documented', [make('does-not-apply')], 'informal'],
    ['documented', [make('met'), make('not-met', true)], 'missing'],
    ['informal', [make('met')], 'informal'],
    ['informal', [make('not-met', true)], 'missing'],
    ['missing', [make('met')], 'missing'],
    [undefined, [make('met')], 'missing'],
  ])('a claim of %s, examined, is what the evidence leaves (%#)', (claim, tests, expected) => {
    expect(stateOf(claim, tests)).toBe(expected);
  });
});
