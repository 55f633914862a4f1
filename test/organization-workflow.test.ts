import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { renderJson } from '../src/report/json.ts';
import { makeJudged } from './make.ts';

/** The script of the job that rolls up, as it stands in the example, run against the bundle. */
const Job = z.looseObject({ steps: z.array(z.looseObject({ run: z.string().optional() })) });
const Workflow = z.looseObject({ jobs: z.looseObject({ rollup: Job }) });
const { jobs } = Workflow.parse(parse(readFileSync('examples/workflows/organization.yml', 'utf8')));
const script = jobs.rollup.steps.map(({ run }) => run ?? '').join('\n');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const today = new Date().toISOString().slice(0, 10);
const report = renderJson(makeJudged()).replace('2026-10-15', today);
const failing = renderJson(makeJudged({}, { passed: false, rules: [{ rule: 'nothing-examined' }] })).replace(
  '2026-10-15',
  today,
);

function rollup(repositories: string, reports: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'organization-'));
  folders.push(folder);
  symlinkSync(resolve('.'), join(folder, 'gate'));
  mkdirSync(join(folder, 'reports'));
  for (const [name, text] of Object.entries(reports)) {
    mkdirSync(join(folder, 'reports', name));
    writeFileSync(join(folder, 'reports', name, 'report.json'), text);
  }
  const summary = join(folder, 'summary');
  const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    env: { PATH: process.env['PATH'], REPOSITORIES: repositories, GITHUB_STEP_SUMMARY: summary },
  });
  return { status, summary: status === null ? '' : textOf(summary) };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

describe('examples/workflows/organization.yml', () => {
  const both = '["your-org/api", "your-org/web"]';

  it.each<[string, Record<string, string>, number, RegExp]>([
    [
      both,
      { 'readiness-your-org-api': report, 'readiness-your-org-web': report },
      0,
      /2 reports: lowest 78\.5/,
    ],
    [
      both,
      { 'readiness-your-org-api': report, 'readiness-your-org-web': failing },
      1,
      /1 of 2 reports fails/,
    ],
    [both, { 'readiness-your-org-api': report }, 2, /`reports\/readiness-your-org-web` does not exist/],
    [both, {}, 2, /^$/],
    ['[]', { 'readiness-your-org-api': report }, 2, /^$/],
    ['nonsense', { 'readiness-your-org-api': report }, 2, /^$/],
  ])('exits as the rollup does (%#)', (repositories, reports, status, summary) => {
    const ran = rollup(repositories, reports);
    expect(ran.status).toBe(status);
    expect(ran.summary).toMatch(summary);
  });
});
