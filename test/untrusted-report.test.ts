import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { renderComment } from '../src/report/comment.ts';
import { planIssues } from '../src/report/issue-plan.ts';
import { reportOf } from '../src/report/json.ts';
import { type Report, reportSchema } from '../src/report/json-schema.ts';
import { hostile } from './hostile.ts';
import { judgedChange } from './make-base.ts';
import { sampleRepository } from './server/sample-repository.ts';
import { strangers } from './strangers.ts';

/** A report with something in every part: compared with a base, planned, with gaps and findings. */
const files = sampleRepository(['mfa', 'encryption', 'offboarding']);
const path = 'compliance/evidence/tabletop/2026-06-11.md';
const side = (threshold: number, evidence: Record<string, string>) => ({
  manifest: `${files['compliance/manifest.yml']}gate: { threshold: ${threshold}, require: [mfa] }\n`,
  files: evidence,
});
const judged = await judgedChange(
  side(80, { 'tabletop/2026-06-11.md': files[path] ?? '', 'mfa/old.txt': 'x' }),
  side(70, { 'tabletop/2026-06-12.md': `${files[path]}\nTBD`, 'mfa/new.png': 'x' }),
);
const report = reportOf(judged);

type Path = readonly (string | number)[];

function stringsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value === 'string') return [at];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(item, [...at, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => stringsIn(item, [...at, key]));
}

function withText(value: unknown, paths: readonly Path[], text: string): unknown {
  const copy: unknown = structuredClone(value);
  for (const path of paths) {
    const holder = path.slice(0, -1).reduce<unknown>((at, key) => Object(at)[key], copy);
    Object(holder)[path.at(-1) ?? ''] = text;
  }
  return copy;
}

/** Every string of a report that the schema lets be any text. */
const free = stringsIn(report).filter((at) => z.safeParse(reportSchema, withText(report, [at], 'a')).success);
const written = (text: string): Report => z.parse(reportSchema, withText(report, free, text));

describe('a report of which every text is hostile', () => {
  it('has such texts in every part', () => {
    const parts = new Set(free.map(([part]) => part));
    expect([...parts]).toEqual(
      expect.arrayContaining(['controls', 'findings', 'gaps', 'verdict', 'comparison']),
    );
    expect(free.length).toBeGreaterThan(100);
  });

  it.each(hostile)('%j stays text in the comment and in the issues', (text) => {
    const marker = '<!-- soc2-readiness-gate:a -->';
    const limits = { marker, maximumBytes: 65_000, maximumUnits: 60_000 };
    const budget = { bytes: 65_000, units: 60_000 };
    const bodies = [
      renderComment(written(text), limits),
      ...planIssues(written(text), [], { key: 'a', budget, gapsFrom: 'low' }).flatMap((action) =>
        'body' in action ? [action.body] : [],
      ),
    ];
    expect(bodies.length).toBeGreaterThan(2);
    expect(bodies.flatMap(strangers)).toEqual([]);
    expect(bodies.map((body) => body.startsWith('<!-- soc2-readiness-gate'))).not.toContain(false);
  });
});
