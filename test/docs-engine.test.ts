import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingDocs } from '../scripts/finding-docs.ts';
import { readFolder } from '../src/adapters/folder.ts';
import type { Scored, State } from '../src/core/assess/assessment.ts';
import { add, cut, divide, type Exact, exact, multiply, ratio, zero } from '../src/core/assess/exact.ts';
import { stateOf } from '../src/core/assess/examine.ts';
import type { Finding } from '../src/core/assess/finding.ts';
import { creditOf } from '../src/core/assess/score.ts';
import { zoneOf } from '../src/core/assess/zone.ts';
import { catalog } from '../src/core/catalog/catalog.ts';
import { categories } from '../src/core/catalog/criteria/criterion.ts';
import { criteria, criterionIds } from '../src/core/catalog/criteria.ts';
import type { TestResult } from '../src/core/tests-of-control/test-result.ts';
import { gate } from '../src/gate.ts';
import { zoneLabels } from '../src/report/words-verdict.ts';
import { assessExample, exampleNames } from './assess-example.ts';
import { day } from './make-evidence.ts';
import { codeIn, rowsOf, textOf } from './pages.ts';

const page = 'docs/scoring.md';

describe('docs/scoring.md', () => {
  it('counts northwind as the engine does', async () => {
    const { assessment } = await assessExample('northwind');
    const [sum = [], ...rows] = rowsOf(page, 'control', 'points').reverse();
    expect(rows.reverse()).toEqual(assessment.controls.map(handRow));
    const { claimed, score, provable, inspectedShare } = assessment;
    expect(sum.slice(1, 7).map(plain)).toEqual([
      '100',
      '',
      '',
      ...[claimed, score, provable].map((one) => number(one)),
    ]);
    expect(textOf(page)).toContain(`or ${cut(inspectedShare, 2)} %`);
    expect(textOf(page)).toContain(`as ${cut(inspectedShare)}`);
  });

  it('counts harbor as the engine does, by criterion', async () => {
    const { controls } = (await assessExample('harbor')).assessment;
    const slots = criterionIds.flatMap((id) => slotOf(id, controls) ?? []);
    const short = slots.filter(({ credits }) => credits.some((credit) => fraction(credit) !== '1'));
    expect(rowsOf(page, 'criterion', 'controls', 'not documented')).toEqual(
      short.map(({ id, serving, undocumented, credits }) => [
        id,
        String(serving),
        undocumented.map((control) => `\`${control}\``).join(', '),
        ...credits.map(fraction),
      ]),
    );
  });

  it('sums up harbor by category, and to the numbers of the engine', async () => {
    const { assessment } = await assessExample('harbor');
    const [sums = [], ...rows] = rowsOf(page, 'category', 'slots').reverse();
    const short = rowsOf(page, 'criterion', 'controls', 'not documented');
    const counted = categories.map((category) => {
      const own = criterionIds.filter((id) => criteria[id].category === category);
      const slots = own.filter((id) => slotOf(id, assessment.controls) !== undefined).length;
      const lines = short.filter(([id = '']) => own.some((one) => one === id));
      const inFull = slots - lines.length;
      return { category, slots, inFull, credits: [3, 4, 5].map((at) => sumOf(inFull, lines, at)) };
    });
    expect(rows.reverse()).toEqual(
      counted.map(({ category, slots, inFull, credits }) => [
        category,
        String(slots),
        String(inFull),
        ...credits.map(fraction),
      ]),
    );
    const totals = [0, 1, 2].map((at) =>
      counted.reduce((sum, { credits }) => add(sum, credits[at] ?? zero), zero),
    );
    const slots = counted.reduce((sum, one) => sum + one.slots, 0);
    const full = counted.reduce((sum, one) => sum + one.inFull, 0);
    expect(sums.map(plain)).toEqual(['sum', String(slots), String(full), ...totals.map(fraction)]);
    const { claimed, score, provable } = assessment;
    expect(totals.map((total) => divide(multiply(total, exact(100)), exact(slots)))).toEqual([
      claimed,
      score,
      provable,
    ]);
    const told = `claimed ${cut(claimed)}, score ${cut(score)}, findings only, provable ${cut(provable)}`;
    expect(textOf(page)).toContain(told);
  });

  it('knows the zones and where they begin', () => {
    const zones = rowsOf(page, 'score', 'zone').map(([from = '', , id = '']) => ({
      from: from.startsWith('under') ? 0 : Number(/^\d+/.exec(from)?.[0]),
      id: codeIn(id)[0],
    }));
    expect(zones.map(({ from }) => zoneOf(exact(from)))).toEqual(zones.map(({ id }) => id));
    const [best, ...others] = zones;
    expect(best && zoneOf(exact(best.from - 0.04))).toBe(others[0]?.id);
  });

  const credits: Readonly<Record<string, State>> = { '1': 'documented', '½': 'informal', '0': 'missing' };

  it.each(rowsOf(page, 'claim', 'examined'))(
    '%s; %s: %s',
    (claims = '', examined = '', counts = '', credit = '') => {
      if (counts === 'left out') return;
      const state = counts.split(',')[0];
      for (const claim of claimsIn(claims)) {
        expect(stateOf(claim, testsFor(examined))).toBe(state);
        expect(credits[credit]).toBe(state);
      }
      expect(creditOf('informal')).toEqual(exact(0.5));
    },
  );
});

function handRow({ control, available, points, claim = 'missing', state, tests }: Scored): string[] {
  const met = tests.filter(({ outcome }) => outcome === 'met');
  return [
    control.id,
    number(available),
    claim,
    state,
    number(multiply(available, creditOf(claim))),
    number(points),
    state === 'documented' ? number(points) : '0',
    String(met.length),
    String(met.filter(({ basis }) => basis === 'inspected').length),
  ];
}

/** What serves a criterion, and its credit as claimed, scored and provable; undefined where nothing applies. */
function slotOf(id: (typeof criterionIds)[number], controls: readonly Scored[]) {
  const serving = controls.filter(
    ({ control, notApplicable }) => control.criteria.includes(id) && !notApplicable,
  );
  if (serving.length === 0) return undefined;
  const mean = (creditFor: (one: Scored) => Exact) =>
    divide(serving.map(creditFor).reduce(add, zero), exact(serving.length));
  return {
    id,
    serving: serving.length,
    undocumented: serving.filter(({ state }) => state !== 'documented').map(({ control }) => control.id),
    credits: [
      mean(({ claim = 'missing' }) => creditOf(claim)),
      mean(({ state }) => creditOf(state)),
      mean(({ state }) => (state === 'documented' ? creditOf(state) : zero)),
    ],
  };
}

/** The criteria in full, and what the rows of the others say at this place. */
function sumOf(inFull: number, rows: readonly string[][], at: number): Exact {
  return rows.map((row) => parsed(row[at] ?? '')).reduce(add, exact(inFull));
}

function parsed(cell: string): Exact {
  const [numerator = '0', denominator = '1'] = cell.split('/');
  return ratio(BigInt(numerator), BigInt(denominator));
}

/** `49 7/24`, `1/2`, `3`, `0`. */
function fraction({ numerator, denominator }: Exact): string {
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  const part = rest === 0n ? '' : `${rest}/${denominator}`;
  return whole === 0n ? part || '0' : [String(whole), part].filter((text) => text !== '').join(' ');
}

function number(value: Exact): string {
  return cut(value, 1).replace(/\.0$/, '');
}

function plain(cell: string): string {
  return cell.replaceAll('*', '');
}

function claimsIn(cell: string): (State | undefined)[] {
  if (cell.startsWith('missing')) return ['missing', undefined];
  return cell.split(' or ').map((claim) => (claim === 'informal' ? 'informal' : 'documented'));
}

/** Tests in the states that a row of the table tells of. */
function testsFor(examined: string): TestResult[] {
  if (examined.startsWith('all tests')) return [tested('met'), tested('does-not-apply')];
  if (examined.startsWith('a whole')) return [tested('not-met', true), tested('met')];
  if (examined.startsWith('no evidence')) return [tested('not-met'), tested('does-not-apply')];
  return [tested('not-met'), tested('met')];
}

function tested(outcome: TestResult['outcome'], wholePopulationFails = false): TestResult {
  const [control] = catalog;
  if (!control) throw new Error('an empty catalog');
  const [test] = control.tests;
  const found = { code: 'does-not-apply' } as const;
  return { test, outcome, found, exceptions: [], wholePopulationFails, unmatched: [], evidence: [] };
}

it.each(rowsOf('examples/README.md', 'folder', 'what it shows'))(
  'examples/README.md tells the numbers of %s',
  async (link = '', _, zone, claimed, score, provable, exit) => {
    const { assessment, verdict } = await assessExample(/\((.*)\)/.exec(link)?.[1] ?? '');
    const numbers = [assessment.claimed, assessment.score, assessment.provable].map((one) => cut(one));
    expect([zone, claimed, score, provable, exit]).toEqual([
      zoneLabels[assessment.zone].toLowerCase(),
      ...numbers,
      verdict.passed ? '0' : '1',
    ]);
  },
);

describe('severities of docs/findings.md', () => {
  const scenarios = join(import.meta.dirname, 'scenarios');
  const folders = readdirSync(scenarios, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('expected.yml'))
    .map((path) => join(scenarios, dirname(path)));

  it('are those of every finding of examples and scenarios', async () => {
    const examples = await Promise.all(exampleNames.map((name) => assessExample(name)));
    const found = examples.flatMap(({ assessment }) => assessment.findings);
    for (const folder of folders) found.push(...(await findingsIn(folder)));
    const undocumented = found.filter(({ code, severity }) => !(severity in findingDocs[code].severity));
    expect(undocumented).toEqual([]);
    expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(15);
  });
});

/** By the scenario's manifest; without one, every control is claimed. */
async function findingsIn(folder: string): Promise<Finding[]> {
  const found = readFolder(join(folder, 'evidence'));
  if (found.state !== 'read') return [];
  const own = join(folder, 'manifest.yml');
  const claims = catalog.map(({ id }) => `  ${id}: { state: documented }\n`).join('');
  const everything = `version: 1\norganization: Scenario\ncontrols:\n${claims}`;
  const outcome = await gate({
    manifest: {
      file: 'manifest.yml',
      bytes: existsSync(own) ? readFileSync(own) : new TextEncoder().encode(everything),
    },
    folder: found.folder,
    asOf: day('2026-10-15'),
    require: [],
    enforce: true,
  });
  return outcome.status === 'judged' ? outcome.assessment.findings : [];
}
