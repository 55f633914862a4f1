import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cut } from '../src/core/assess/exact.ts';
import type { Judged } from '../src/gate.ts';
import { renderComment } from '../src/report/comment.ts';
import { renderJson, reportOf } from '../src/report/json.ts';
import { type Many, manyOf } from '../src/report/many.ts';
import { renderManyComment } from '../src/report/many-comment.ts';
import { renderReadinessReport } from '../src/report/readiness/readiness-report.ts';
import { renderRollupJson } from '../src/report/rollup-json.ts';
import { renderRollupText } from '../src/report/rollup-text.ts';
import { renderText } from '../src/report/text.ts';
import { assessExample, exampleNames, manifestOf } from './assess-example.ts';
import { day } from './make.ts';

const limits = {
  marker: '<!-- soc2-readiness-gate:golden -->',
  maximumBytes: 65_000,
  maximumUnits: 60_000,
};

/** The examples are what a newcomer sees first: what they say is pinned, and what is wrong with them is found. */
const numbersOf = ({ assessment, verdict }: Judged) => ({
  zone: assessment.zone,
  claimed: cut(assessment.claimed),
  score: cut(assessment.score),
  provable: cut(assessment.provable),
  passed: verdict.passed,
  rules: verdict.rules.map(({ rule }) => rule),
});

const idsIn = ({ assessment }: Judged, state: string) =>
  assessment.controls
    .filter((one) => one.state === state && !one.notApplicable)
    .map(({ control }) => control.id);

/** `code control file:line` of every finding. */
function findingsOf({ assessment }: Judged): string[] {
  return assessment.findings.map(({ code, control, place }) => {
    const line = place?.line === undefined ? '' : `:${place.line}`;
    return `${code} ${control ?? '-'} ${place?.file ?? '-'}${line}`;
  });
}

describe('examples/northwind', () => {
  it('is findings only: six controls proved, five not', async () => {
    const judged = await assessExample('northwind');
    expect(numbersOf(judged)).toEqual({
      zone: 'findings-only',
      claimed: '95.0',
      score: '80.0',
      provable: '60.0',
      passed: true,
      rules: [],
    });
    const unproved = ['offboarding', 'access-reviews', 'tabletop', 'vendors', 'training'];
    expect(idsIn(judged, 'informal')).toEqual(unproved);
    expect(idsIn(judged, 'missing')).toEqual([]);
  });

  it('fails under a threshold of 85', async () => {
    expect(numbersOf(await assessExample('northwind', { threshold: 85 }))).toMatchObject({
      passed: false,
      rules: ['threshold'],
    });
  });

  it.each([
    ['an access review that nobody signed', 'unfilled access-reviews access-reviews/2026-Q2.md:9'],
    ['its empty sign-off', 'unfilled access-reviews access-reviews/2026-Q2.md:24'],
    ['a departure revoked three days late', 'exception offboarding offboarding/itops-offboarding-2026.csv:3'],
    ['an employee without training', 'exception training training/security-awareness-2026.csv:9'],
    ['a vendor without a report review', 'exception vendors vendors/vendor-inventory-2026-09.csv:7'],
    ['an exercise without a date', 'unfilled tabletop tabletop/2026-tabletop-exercise.md:7'],
    ['without a scenario', 'unfilled tabletop tabletop/2026-tabletop-exercise.md:9'],
    ['without participants', 'unfilled tabletop tabletop/2026-tabletop-exercise.md:10'],
    ['without a timeline', 'unfilled tabletop tabletop/2026-tabletop-exercise.md:22'],
    ['without gaps', 'unfilled tabletop tabletop/2026-tabletop-exercise.md:33'],
  ])('finds %s', async (_, finding) => {
    expect(findingsOf(await assessExample('northwind'))).toContain(finding);
  });

  it('has nothing to say against what is in order', async () => {
    const proved = ['mfa', 'encryption', 'peer-review', 'backup-restore', 'policies', 'risk-assessment'];
    const judged = await assessExample('northwind');
    expect(idsIn(judged, 'documented')).toEqual(proved);
    expect(findingsOf(judged).filter((finding) => proved.includes(finding.split(' ')[1] ?? ''))).toEqual([]);
  });
});

describe('examples/audit-ready', () => {
  it('proves everything it claims, by inspection', async () => {
    const judged = await assessExample('audit-ready');
    expect(numbersOf(judged)).toEqual({
      zone: 'audit-ready',
      claimed: '100.0',
      score: '100.0',
      provable: '100.0',
      passed: true,
      rules: [],
    });
    expect(cut(judged.assessment.inspectedShare)).toBe('100.0');
    expect(judged.assessment.findings.map(({ code, control }) => `${code} ${control}`)).toEqual([
      'excluded physical-access',
    ]);
    expect(judged.assessment.gaps).toEqual([]);
  });

  it('examines the control of its own, and leaves the excluded one out', async () => {
    const { controls } = (await assessExample('audit-ready')).assessment;
    const own = controls.find(({ control }) => control.id === 'vuln-scans');
    expect(own?.tests).toMatchObject([{ outcome: 'met', counts: { expected: 6, actual: 6 } }]);
  });
});

describe('examples/first-week', () => {
  it('is an audit-blocker: nothing can be proved', async () => {
    const judged = await assessExample('first-week');
    expect(numbersOf(judged)).toEqual({
      zone: 'audit-blocker',
      claimed: '52.5',
      score: '32.5',
      provable: '0.0',
      passed: false,
      rules: ['threshold'],
    });
    expect(idsIn(judged, 'documented')).toEqual([]);
  });

  it.each([
    ['a pointer of Git LFS', 'git-lfs-pointer encryption encryption/database-settings.json'],
    ['an error page named .png', 'wrong-type mfa mfa/2026-10-12-enforced.png'],
    ['a folder that holds only .gitkeep', 'empty-folder access-reviews access-reviews'],
    ['a folder of no control', 'unknown-folder - backups'],
    [
      'a branch without protection',
      'exception peer-review peer-review/branch-protection-main-2026-10-12.json:2',
    ],
    ['a policy that is still a template', 'unfilled policies policies/information-security-policy.md:7'],
    ['a report that is still a template', 'unfilled tabletop tabletop/tabletop-template.md:3'],
  ])('finds %s', async (_, finding) => {
    expect(findingsOf(await assessExample('first-week'))).toContain(finding);
  });
});

describe('examples/harbor', () => {
  it('is findings only, over all 61 criteria', async () => {
    const judged = await assessExample('harbor');
    expect(numbersOf(judged)).toEqual({
      zone: 'findings-only',
      claimed: '94.1',
      score: '82.1',
      provable: '68.0',
      passed: true,
      rules: [],
    });
    const { controls } = judged.assessment;
    expect(new Set(controls.flatMap(({ control }) => control.criteria)).size).toBe(61);
    expect(idsIn(judged, 'missing')).toEqual(['disaster-recovery-test', 'data-quality']);
  });

  it('finds what is wrong, and nothing else', async () => {
    const found = findingsOf(await assessExample('harbor')).filter(
      (finding) => !/^(?:test-not-met|overclaimed) /u.test(finding),
    );
    expect(found).toEqual([
      'exception access-reviews access-reviews/2026-Q3.csv:5',
      'exception background-checks background-checks/checks.csv:14',
      'exception asset-inventory asset-inventory/assets-2026-08-24.csv:3',
      'exception penetration-test penetration-test/findings-2026-09-30.csv:3',
      'exception segregation-of-duties segregation-of-duties/duties-2026-09-01.csv:7',
      'exception role-changes role-changes/2026-role-changes.csv:2',
      'exception privileged-access privileged-access/2026-Q2.md:7',
      'exception vulnerability-management vulnerability-management/findings-2026-09-28.csv:3',
      'exception emergency-changes peer-review/merged-2026.csv:9',
      'exception processing-monitoring processing-monitoring/runs-2026.csv:5',
      'exception consent-records consent-records/consents-2026-09-30.csv:4',
      'exception personal-data-erasure personal-data-erasure/erasures-2026.csv:3',
      'exception subject-access subject-access/requests-2026.csv:4',
      'exception vendor-breach-notice vendors/vendor-inventory-2026-08-31.csv:4',
      'unfilled risk-objectives risk-objectives/management-review-2026.md:3',
      'unfilled risk-objectives risk-objectives/management-review-2026.md:4',
      'unfilled privileged-access privileged-access/2026-Q2.md:7',
      'stale-approval business-continuity business-continuity/business-continuity-plan.md',
      'no-evidence storage-integrity manifest.yml:196',
      'no-evidence subject-correction manifest.yml:219',
      'overdue-gap business-continuity manifest.yml:159',
      'ownerless-gap storage-integrity manifest.yml:196',
      'provider-period-uncovered - manifest.yml:18',
      'provider-period-uncovered - manifest.yml:28',
      'stale-readiness-assessment - manifest.yml:47',
      'accepted-risk disaster-recovery-test manifest.yml:177',
    ]);
  });
});

describe.each(exampleNames)('examples/%s', (name) => {
  it.each([
    ['report.json', renderJson],
    ['report.txt', (judged: Judged) => renderText(judged, { colour: false })],
    ['comment.md', commentOf],
    ['readiness.md', renderReadinessReport],
  ])('golden %s (UPDATE_GOLDEN=1 writes it)', async (file, render) => {
    expectGolden(join(name, file), render(await assessExample(name)));
  });

  it.each([
    ['manifest', () => parse(manifestOf(name).toString('utf8'))],
    ['report', async () => JSON.parse(renderJson(await assessExample(name)))],
  ])('%s is as its schema says', async (schema, read) => {
    const accepts = validator(schema);
    expect([accepts(await read()), accepts.errors]).toEqual([true, null]);
  });

  it('names its schema in the first line', () => {
    const first = '# yaml-language-server: $schema=../../schema/manifest.schema.json\n';
    expect(manifestOf(name).toString('utf8').startsWith(first)).toBe(true);
  });
});

function commentOf(judged: Judged): string {
  return renderComment(reportOf(judged), limits);
}

function validator(schema: string) {
  const read: unknown = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', 'schema', `${schema}.schema.json`), 'utf8'),
  );
  // What many controls share is compiled once, not once for each.
  const options = { strict: false, inlineRefs: false, formats: { date: fullFormats.date } };
  return new Ajv(options).compile(Object(read));
}

describe('examples/monorepo', () => {
  const monorepo = async () => {
    const services = ['billing', 'tracking'].map(async (name) => ({
      manifest: `services/${name}/compliance/manifest.yml`,
      judged: await assessExample(`monorepo/services/${name}/compliance`),
    }));
    return manyOf({ judged: await Promise.all(services), unjudged: [], asOf: day('2026-10-15') });
  };

  it('has one service that passes and one that fails, which decides', async () => {
    const { judged, exitCode } = await monorepo();
    expect(judged.map(({ judged: one }) => numbersOf(one).score)).toEqual(['30.0', '65.0']);
    expect(exitCode).toBe(1);
  });

  it.each<[string, (many: Many) => string]>([
    ['comment.md', (many) => renderManyComment(many, limits)],
    ['rollup.txt', ({ rollup }) => renderRollupText(rollup, { colour: false }, 'manifest')],
    ['rollup.json', ({ rollup }) => renderRollupJson(rollup)],
  ])('golden %s (UPDATE_GOLDEN=1 writes it)', async (file, render) => {
    expectGolden(join('monorepo', file), render(await monorepo()));
  });

  it('its rollup is as the schema says', async () => {
    const accepts = validator('rollup');
    expect([accepts(JSON.parse(renderRollupJson((await monorepo()).rollup))), accepts.errors]).toEqual([
      true,
      null,
    ]);
  });
});

function expectGolden(file: string, text: string): void {
  const path = join(import.meta.dirname, 'golden', file);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
}
