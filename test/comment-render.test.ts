import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Scored } from '../src/core/assess/assessment.ts';
import { exact } from '../src/core/assess/exact.ts';
import type { Judged, Problem } from '../src/gate.ts';
import { type CommentLimits, renderComment } from '../src/report/comment.ts';
import { fits } from '../src/report/fit.ts';
import { renderJson, reportOf } from '../src/report/json.ts';
import { reportSchema } from '../src/report/json-schema.ts';
import { renderProblemsMarkdown } from '../src/report/problems-markdown.ts';
import { renderSummary } from '../src/report/summary.ts';
import { untrusted } from './hostile.ts';
import { makeFindings, makeJudged, makeNamed, makeScored, written } from './make.ts';
import { strangers } from './strangers.ts';

const marker = '<!-- soc2-readiness-gate: compliance/manifest.yml -->';
const limits = { marker, maximumBytes: 65_000, maximumUnits: 60_000 };

const commentOf = (judged: Judged, within: CommentLimits = limits) => renderComment(reportOf(judged), within);

function balanced(markdown: string): boolean {
  const count = (part: string) => markdown.split(part).length;
  return (
    count('<details>') === count('</details>') &&
    count('<sub>') === count('</sub>') &&
    !/^\s*(?:```|~~~)/mu.test(markdown)
  );
}

const tenThousand: Scored[] = Array.from({ length: 10_000 }, (_, index) => makeNamed(`own-control-${index}`));
const enormous = makeJudged(
  {
    controls: tenThousand,
    findings: Array.from({ length: 10_000 }, () => makeFindings()).flat(),
  },
  {
    passed: false,
    rules: tenThousand.map(({ control }) => ({ rule: 'require', control: control.id, state: 'informal' })),
  },
);

describe('the comment', () => {
  it('tells score, zone and verdict in its first lines', () => {
    const [first, headline] = commentOf(makeJudged(), limits).split('\n');
    expect(first).toBe(marker);
    expect(headline).toBe('### SOC 2 readiness: 78.5 / 100 — Findings only · ✅ passes (threshold 60)');
  });

  it.each([
    ['fails', true, '❌ fails (threshold 85)'],
    ['would fail', false, '⚠️ would fail (reported only) (threshold 85)'],
  ])('names every rule where it %s', (_, enforced, standing) => {
    const mark = enforced ? '❌' : '⚠️';
    const rules = [
      { rule: 'threshold', score: exact(78.5), threshold: exact(85) },
      { rule: 'require', control: 'mfa', state: 'informal' },
    ] as const;
    const comment = commentOf(
      makeJudged(
        {},
        { passed: false, enforced, threshold: exact(85), thresholdFrom: 'manifest', rules: [...rules] },
      ),
      limits,
    );
    expect(comment).toContain(standing);
    expect(comment).toContain(
      `- ${mark} **threshold**: score 78.5 is under 85\n- ${mark} **require**: mfa is informal, must be documented`,
    );
    expect(comment).not.toContain('No threshold is configured');
  });

  it('says when the threshold is nobody’s choice', () => {
    expect(commentOf(makeJudged(), limits)).toContain(
      'No threshold is configured: the default of 60 applies.',
    );
  });

  it.each([
    [84.96, 85, '84.9 / 100'],
    [59.99, 60, '59.9 / 100'],
    [84.96, 84.93, '84.96 / 100'],
    [100, 85, '100.0 / 100'],
    [0, 60, '0.0 / 100'],
  ])('shows %d on its side of %d', (score, threshold, shown) => {
    const comment = commentOf(makeJudged({ score: exact(score) }, { threshold: exact(threshold) }), limits);
    expect(comment.split('\n')[1]).toContain(`: ${shown} `);
  });

  it('is under 4 KB for eleven controls with gaps in half of them', () => {
    const controls = Array.from({ length: 11 }, (_, index) =>
      makeNamed(`control-number-${index}`, index % 2 === 0 ? 'informal' : 'documented'),
    );
    const findings = controls.flatMap(() => makeFindings());
    const comment = commentOf(makeJudged({ controls, findings }), limits);
    expect(new TextEncoder().encode(comment).length).toBeLessThan(4096);
    expect(comment).not.toContain('Shortened');
  });

  it('fits with ten thousand controls, and says what it left out', () => {
    const comment = commentOf(enormous, limits);
    expect(fits(comment, { bytes: limits.maximumBytes, units: limits.maximumUnits })).toBe(true);
    expect([strangers(comment), balanced(comment)]).toEqual([[], true]);
    expect(comment).toContain('further rules');
    expect(comment).toContain('Shortened; the job summary has the rest.');
  });

  it('is well-formed under any limit, with the marker first wherever that fits', () => {
    const limit = fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 6000 }));
    fc.assert(
      fc.property(untrusted, limit, limit, (text, maximumBytes, maximumUnits) => {
        const comment = commentOf(written(text), { marker, maximumBytes, maximumUnits });
        const fitting = fits(comment, { bytes: maximumBytes, units: maximumUnits });
        const marked = comment === '' || comment.split('\n')[0] === marker;
        const kept = comment !== '' || Math.min(maximumBytes, maximumUnits) < marker.length;
        expect([fitting, marked, kept, balanced(comment), strangers(comment)]).toEqual([
          true,
          true,
          true,
          true,
          [],
        ]);
        expect(/\p{Cs}/u.test(comment)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('comes out the same of a report that was written and read back', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const read = z.parse(reportSchema, JSON.parse(renderJson(written(text))));
        expect(renderComment(read, limits)).toBe(commentOf(written(text)));
      }),
      { numRuns: 200 },
    );
  });

  it('tells the zone by the score, whatever the report calls it', () => {
    const report = reportOf(makeJudged({ score: exact(12) }));
    const zone = { id: 'audit-ready', label: 'Audit-ready' } as const;
    expect(renderComment({ ...report, zone }, limits)).toContain('12.0 / 100 — Audit-blocker');
  });

  it('is the same each time', () => {
    expect(commentOf(makeJudged(), limits)).toBe(commentOf(makeJudged(), limits));
  });

  it('names nobody by a mention, and no owner as a link', () => {
    const comment = commentOf(
      makeJudged({ controls: [makeScored({ owner: '@northwind/platform' })] }),
      limits,
    );
    expect(comment).toContain('| `@northwind/platform` |');
    expect(strangers(comment)).toEqual([]);
  });
});

describe('the summary', () => {
  it('lets nothing of a file out of its place, nor as a command', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const summary = renderSummary(written(text));
        expect([strangers(summary), /^\s*::|##\[/mu.test(summary)]).toEqual([[], false]);
      }),
      { numRuns: 200 },
    );
  });

  const large = makeJudged({ controls: tenThousand.slice(0, 300) });
  it.each([
    [0, large],
    [1, large],
    [500, large],
    [1023, large],
    [20_000, large],
    [1_048_575, enormous],
    [1_048_577, enormous],
  ])('fits in %i bytes', (maximumBytes, judged) => {
    const summary = renderSummary(judged, { maximumBytes });
    expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(maximumBytes);
    expect(balanced(summary)).toBe(true);
  });

  it('is under 1 MiB unasked, and tells of every exception by its line', () => {
    expect(new TextEncoder().encode(renderSummary(enormous)).length).toBeLessThan(1024 * 1024);
    expect(renderSummary(makeJudged())).toContain(
      '`hr/roster.csv:31`: the register has no row for this employee',
    );
  });
});

describe('a manifest that cannot be judged', () => {
  const problems: Problem[] = [
    {
      file: 'compliance/manifest.yml',
      line: 14,
      column: 5,
      message: 'unknown key "evidense": did you mean "evidence"?',
    },
    { file: 'compliance/manifest.yml', line: 2, column: 1, message: '[x](https://evil.example) @octocat' },
    { message: 'require: unknown control "mfaa"' },
  ];

  it('lists every problem at its place', () => {
    const lines = renderProblemsMarkdown(problems, limits).split('\n');
    expect(lines[0]).toBe(marker);
    expect(lines[1]).toBe('### SOC 2 readiness: ❌ cannot be judged · 3 problems');
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([
      '- require: unknown control "mfaa"',
      '- `compliance/manifest.yml:2:1`: \\[x\\](https:&#8203;//evil.example) @&#8203;octocat',
      '- `compliance/manifest.yml:14:5`: unknown key "evidense": did you mean "evidence"?',
    ]);
  });

  it('fits whatever the limit', () => {
    const many = Array.from({ length: 5000 }, () => problems).flat();
    const text = renderProblemsMarkdown(many, limits);
    expect(fits(text, { bytes: limits.maximumBytes, units: limits.maximumUnits })).toBe(true);
    expect(text).toContain('and 14950 further problems');
    expect(strangers(text)).toEqual([]);
  });
});
