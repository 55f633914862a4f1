import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../src/core/assess/assessment.ts';
import { exact } from '../src/core/assess/exact.ts';
import { riskRating } from '../src/core/assess/risk-rating.ts';
import type { SystemReview } from '../src/core/assess/system/system-review.ts';
import { criteriaInScope } from '../src/core/catalog/scope.ts';
import { gate, type Judged } from '../src/gate.ts';
import { reportOf } from '../src/report/json.ts';
import { gantt } from '../src/report/readiness/gantt.ts';
import { monthStrip, monthsShown } from '../src/report/readiness/month-strip.ts';
import { renderReadinessReport } from '../src/report/readiness/readiness-report.ts';
import { riskMatrix } from '../src/report/readiness/risk-matrix.ts';
import { assessExample, exampleNames } from './assess-example.ts';
import { hostile, untrusted } from './hostile.ts';
import {
  day,
  makeAssessment,
  makeEvidence,
  makeGap,
  makeJudged,
  makeNamed,
  makeScored,
  written,
} from './make.ts';
import { makeFolder } from './make-folder.ts';
import { manifestOf } from './make-manifest.ts';
import { nodesOf } from './markdown-tree.ts';

const titles = [
  'Executive summary',
  'Scope',
  'Type I and Type II',
  'Control matrix',
  'Gap register',
  'Remediation plan',
  'Forecast',
  'Exemptions',
  'Findings and evidence',
  'What was not assessed, and how the score is made',
];

/** Tables whose rows have not as many cells as the head, and what is HTML or an image. */
function malformed(markdown: string): string[] {
  return nodesOf(markdown).flatMap((node) => {
    if (node.type === 'html' || node.type === 'image') return [node.type];
    if (node.type !== 'table') return [];
    const [head, ...rows] = node.children.map((row) => row.children.length);
    return rows.every((cells) => cells === head) ? [] : ['ragged table'];
  });
}

function links(markdown: string): string[] {
  return nodesOf(markdown).flatMap((node) => (node.type === 'link' ? [node.url] : []));
}

const headings = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('## '));

/** Types of nodes in order, without those that a text of several words may have or not. */
function shapeOf(markdown: string): string[] {
  const inline = new Set<Nodes['type']>(['text', 'inlineCode', 'paragraph']);
  return nodesOf(markdown).flatMap(({ type }) => (inline.has(type) ? [] : [type]));
}

/** A line of the timeline between the head and the end, as Mermaid reads it. */
const timeline =
  /^ {4}(?:section [\p{L}\p{N}@._/ -]+|\d+ [\p{L}\p{N}@._/ -]+ :(?:crit, )?\d{4}-\d\d-\d\d, \d{4}-\d\d-\d\d|[\p{L} -]+ :milestone, \d{4}-\d\d-\d\d, 0d)$/u;

function timelineOf(markdown: string): string[] {
  const code = nodesOf(markdown).flatMap((node) =>
    node.type === 'code' && node.lang === 'mermaid' ? [node.value] : [],
  );
  expect(code.length).toBe(1);
  return code.join('').split('\n');
}

describe.each(exampleNames)('the readiness report of examples/%s', (name) => {
  let markdown = '';
  let assessment: Assessment = makeAssessment();
  beforeAll(async () => {
    const judged = await assessExample(name);
    assessment = judged.assessment;
    markdown = renderReadinessReport(judged);
  });

  it('has every section once, and a list that leads to each', () => {
    expect(headings(markdown)).toEqual(titles.map((title, index) => `## ${index + 1}. ${title}`));
    const anchors = titles.map(
      (title, index) => `#${index + 1}-${title.toLowerCase().replaceAll(' ', '-').replace(',', '')}`,
    );
    expect(links(markdown)).toEqual(anchors);
  });

  it('is well formed, and says once what it is not', () => {
    expect(malformed(markdown)).toEqual([]);
    expect(markdown.match(/A readiness aid, not an auditor’s opinion\./gu)).toHaveLength(1);
    expect(markdown).not.toMatch(/\b(?:compliant|certified|satisfied|undefined|NaN|null)\b|\[object/iu);
  });

  it('names every control, gap and file, with the digest of its bytes', () => {
    for (const { control } of assessment.controls) expect(markdown).toContain(`\`${control.id}\``);
    for (const [index, gap] of assessment.gaps.entries())
      expect(markdown).toContain(`#### Gap ${index + 1}: \`${gap.control}\``);
    expect(assessment.evidence.length).toBeGreaterThan(0);
    for (const { path, sha256 } of assessment.evidence) {
      const row = markdown.split('\n').find((line) => line.startsWith(`| \`${path}\``));
      expect(row).toContain(`\`${sha256}\``);
    }
  });

  it('has each criterion in scope in the matrix, or among those not assessed', () => {
    const rows = markdown.split('\n').filter((line) => /^\| (?:CC|A|C|PI|P)\d\.\d/u.test(line));
    const [matrix = '', rest = ''] = [sectionOf(markdown, 4), sectionOf(markdown, 10)];
    expect(rows.length).toBeGreaterThan(assessment.criteria.length);
    for (const criterion of assessment.criteria) {
      const start = `\n| ${criterion} |`;
      expect([matrix.includes(start), rest.includes(start)].filter(Boolean), criterion).toHaveLength(1);
    }
  });

  it('names nobody who is named in the evidence', () => {
    expect(markdown).not.toMatch(/Dana Ito|Sam Roe|Rosa Lindqvist|Amara Nwosu|Marit Solheim/u);
  });
});

function sectionOf(markdown: string, number: number): string | undefined {
  return markdown.split(/^## (?=\d+\. )/mu)[number];
}

describe('the readiness report of northwind', () => {
  it('tells a board in one screen where it stands', async () => {
    const summary = sectionOf(renderReadinessReport(await assessExample('northwind')), 1) ?? '';
    for (const told of [
      '**80.0 of 100 points: findings only.**',
      '12 of the 38 criteria in scope were looked at. The gate **passes** (threshold 60).',
      '| 95.0 | **80.0** | 60.0 | 68\u{A0}% of the score |',
      '- **Path**: to audit-ready with 1 gap, 1 day: 80.0 → 85.0: `tabletop`',
      '- **Audit-ready**: by the plan on 2026-10-16',
      '**Expected of an audit today: likely qualified.** An expectation',
      '- 2 critical gaps: access-reviews and offboarding',
    ])
      expect(summary).toContain(told);
    expect(summary).toMatch(/\n\| People who have left [^|]+ \| extreme \(4 × 4\) \| `offboarding` \|/u);
  });

  it('shows each occurrence to an auditor', async () => {
    const types = sectionOf(renderReadinessReport(await assessExample('northwind')), 3) ?? '';
    expect(types).toContain('| Score | 85.0 | 70.0 |');
    expect(types).toContain(
      '| `access-reviews` | quarterly | 2 of 3 | 1 | 2026-04-02 | 2026-10-02 | 183\u{A0}days | `○○○●○○○○○●··` | 2 of 10 | 49.8\u{A0}% |',
    );
  });

  it('has a timeline that Mermaid can read', async () => {
    expect(timelineOf(renderReadinessReport(await assessExample('northwind')))).toMatchInlineSnapshot(`
      [
        "%%{init: {"gantt": {"leftPadding": 233}}}%%",
        "gantt",
        "    accTitle: Remediation plan",
        "    accDescr: The gaps of each owner in the order in which they are closed. The table below says the same.",
        "    dateFormat YYYY-MM-DD",
        "    axisFormat %Y-%m-%d",
        "    inclusiveEndDates",
        "    excludes weekends",
        "    todayMarker off",
        "    section dana.ito@northwind.example",
        "    1 access-reviews :crit, 2026-10-16, 2026-10-19",
        "    4 tabletop :2026-10-20, 2026-10-20",
        "    section @northwind/people",
        "    2 offboarding :crit, 2026-10-16, 2026-10-20",
        "    3 training :2026-10-21, 2026-10-22",
        "    section amara.nwosu@northwind.example",
        "    5 vendors :2026-10-16, 2026-10-16",
        "    section Milestones",
        "    Audit-ready :milestone, 2026-10-16, 0d",
      ]
    `);
  });
});

describe('the criteria assessment', () => {
  it('is told in full, whatever serves each criterion', async () => {
    const text =
      'version: 1\norganization: Harbor\nassessment: criteria\nscope: [security, availability, confidentiality, processing-integrity, privacy]\ncontrols: { mfa: { state: documented, owner: "@harbor/it" } }\n';
    const outcome = await gate({
      manifest: { file: 'manifest.yml', bytes: new TextEncoder().encode(text) },
      folder: makeFolder({ 'mfa/a.md': 'Date: 2026-05-01\n' }),
      asOf: day('2026-10-15'),
      require: [],
      enforce: true,
    });
    if (outcome.status !== 'judged') throw new Error('not judged');
    const markdown = renderReadinessReport(outcome);
    expect(malformed(markdown)).toEqual([]);
    expect(markdown).toContain('as of 2026-10-15 · over all criteria in scope');
    const matrix = sectionOf(markdown, 4) ?? '';
    for (const criterion of criteriaInScope(manifestOf(text))) expect(matrix).toContain(`\n| ${criterion} |`);
    expect(sectionOf(markdown, 7)).toContain('Nobody looked ahead.');
    expect(sectionOf(markdown, 10)).toContain('None: each of the 61 criteria in scope has a control here.');
  });
});

describe('what a file wrote', () => {
  /** In the manifest's words on providers and customers as well. */
  function everywhere(text: string): Judged {
    const judged = written(text);
    const systemReview: SystemReview = {
      lacks: ['people'],
      ours: { from: day('2026-01-01'), to: day('2026-12-31') },
      providers: [
        {
          name: text,
          report: text,
          lacks: ['period'],
          uncovered: [],
          uncoveredDays: 0,
          uncoveredSoFar: 0,
          userEntityControls: [{ text, control: text, state: 'informal' }],
        },
      ],
      userEntityControls: [text],
    };
    return { ...judged, assessment: { ...judged.assessment, systemReview, system: text } };
  }
  const plain = shapeOf(renderReadinessReport(everywhere('plain')));

  it.each(hostile)('is text and nothing else: %j', (text) => {
    const markdown = renderReadinessReport(everywhere(text));
    expect(malformed(markdown)).toEqual([]);
    expect(links(markdown)).toHaveLength(titles.length);
    expect(shapeOf(markdown)).toEqual(plain);
    for (const line of timelineOf(markdown).slice(9)) expect(line).toMatch(timeline);
  });

  it('is text and nothing else, of any Unicode', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const markdown = renderReadinessReport(everywhere(text));
        expect(malformed(markdown)).toEqual([]);
        expect(links(markdown)).toHaveLength(titles.length);
        expect(headings(markdown)).toHaveLength(titles.length);
        for (const line of timelineOf(markdown).slice(9)) expect(line).toMatch(timeline);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an exception', () => {
  const approved = { reason: 'No offices', date: day('2026-02-01'), expires: day('2027-02-01') };
  const sectionFor = (approvedBy: string) => {
    const excluded = makeNamed('physical-access', 'missing', {
      manifestLine: 12,
      notApplicable: { ...approved, approvedBy },
    });
    return sectionOf(renderReadinessReport(makeJudged({ controls: [excluded], gaps: [] })), 8);
  };

  it.each([
    ['@northwind/security', '`@northwind/security`'],
    ['dana.ito@northwind.example', '`dana.ito@northwind.example`'],
    ['Dana Ito', 'named in the manifest, line 12'],
    ['Dana Ito <dana@northwind.example>', 'named in the manifest, line 12'],
  ])('approved by %s is told as %s', (approvedBy, told) => {
    expect(sectionFor(approvedBy)).toContain(
      `| \`physical-access\` | not applicable | No offices | ${told} | 2026-02-01 | 2027-02-01 |`,
    );
  });
});

describe('what is too much', () => {
  it('is cut, and said to be: findings, files, gaps, bars', () => {
    const many = 10_000;
    const [finding] = makeAssessment().findings.filter(({ code }) => code === 'exception');
    if (!finding) throw new Error('no finding to repeat');
    const scored = Array.from({ length: 700 }, (_, index) => makeNamed(`control-${index}`));
    const assessment = {
      controls: scored,
      gaps: scored.map((one) => makeGap(one)),
      findings: Array.from({ length: many }, () => finding),
      evidence: Array.from({ length: many }, (_, index) => makeEvidence({ path: `mfa/${index}.md` })),
    };
    const markdown = renderReadinessReport(makeJudged(assessment));
    for (const told of [
      'and 9500 further findings: see the JSON report',
      'and 9500 further files: see the JSON report',
      'and 200 further gaps: see the JSON report',
      'and 600 further gaps: see the JSON report',
      'and 640 further gaps: see the table',
    ])
      expect(markdown).toContain(told);
    expect(markdown.length).toBeLessThan(1_000_000);
    expect(malformed(markdown)).toEqual([]);
  });
});

describe('the risk matrix', () => {
  it('has each gap in the cell of its likelihood and impact, with the level in words', () => {
    const gap = (control: string, likelihood: number, impact: number) =>
      makeGap(makeScored(), { control, rating: riskRating(likelihood, impact) });
    const gaps = reportOf(
      makeJudged({ gaps: [gap('a', 5, 5), gap('b', 1, 2), gap('c', 1, 2), gap('d', 3, 4)] }),
    ).gaps;
    const [table = []] = riskMatrix(gaps);
    expect(table.slice(2)).toEqual([
      '| **5** | – | – | – | – | extreme: `a` |',
      '| **4** | – | – | – | – | – |',
      '| **3** | – | – | – | high: `d` | – |',
      '| **2** | – | – | – | – | – |',
      '| **1** | – | low: `b`, `c` | – | – | – |',
    ]);
  });
});

describe('the month strip', () => {
  it.each([
    ['x-x.', '●○●·', '2 of 3'],
    ['....', '····', '0 of 0'],
    ['x'.repeat(40), `…${'●'.repeat(36)}`, '40 of 40'],
  ])('%s is %s, %s', (strip, signs, told) => {
    expect([monthStrip(strip), monthsShown(strip)]).toEqual([signs, told]);
  });
});

describe('the timeline', () => {
  it('starts no label with a keyword, and keeps no sign that Mermaid takes for its own', () => {
    const gaps = ['section x', 'title', '2026-01-01', 'a:b;c#d,e%%f', '```', 'gantt'].map((control) =>
      makeGap(makeScored(), { control, owner: 'click: here', points: exact(5) }),
    );
    const { plan, gaps: reported } = reportOf(makeJudged({ gaps }));
    const lines = gantt({ plan, gaps: new Map(reported.map((gap) => [gap.control, gap])) });
    const labels = lines
      .filter((line) => /^ {4}(?:section|\d)/u.test(line))
      .map((line) => line.split(' :')[0]);
    expect(labels).toEqual([
      '    section click here',
      '    1 2026-01-01',
      '    2 gap',
      '    3 a b c d e f',
      '    4 gantt',
      '    5 section x',
      '    6 title',
      '    section Milestones',
    ]);
  });
});
