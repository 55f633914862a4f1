import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment, Gap, Verdict } from '../src/core/assess/assessment.ts';
import { exact } from '../src/core/assess/exact.ts';
import { fits } from '../src/report/fit.ts';
import { issueMarker } from '../src/report/issue-marker.ts';
import { type ExistingIssue, type IssueAction, planIssues } from '../src/report/issue-plan.ts';
import { reportOf } from '../src/report/json.ts';
import type { Report, ReportedChange } from '../src/report/json-schema.ts';
import { stateAfter, stateComment, stateIn } from '../src/report/watch-state.ts';
import { hostile, untrusted } from './hostile.ts';
import { day, makeGap, makeJudged, makeNamed, makeTest, written } from './make.ts';
import { nodesOf } from './markdown-tree.ts';

const key = 'compliance/manifest.yml';
const budget = { bytes: 65_000, units: 60_000 };
const tracking = issueMarker(key, { about: 'tracking' });
const gapMarker = (control: string) => issueMarker(key, { about: 'gap', control });

const report = (assessment: Partial<Assessment> = {}, verdict: Partial<Verdict> = {}): Report =>
  reportOf(makeJudged(assessment, verdict));
const threshold = exact(85);
const under = (assessment: Partial<Assessment> = {}) =>
  report(assessment, {
    passed: false,
    threshold,
    rules: [{ rule: 'threshold', score: exact(78.5), threshold }],
  });

const fell = report(
  {},
  {
    passed: false,
    rules: [{ rule: 'max-drop', was: exact(90), score: exact(78.5), allowed: exact(0) }],
  },
);

const issue = (marker: string, rest: Partial<ExistingIssue> = {}): ExistingIssue => ({
  number: 7,
  isOpen: true,
  closedAs: null,
  body: `${marker}\nolder`,
  labels: ['soc2-readiness'],
  ...rest,
});

/** `open tracking`, `edit 7`. */
const shortly = (actions: readonly IssueAction[]) =>
  actions.map((action) => {
    if (action.do === 'open') return `open ${action.tracks ? 'tracking' : action.title}`;
    if (action.do === 'leave') return `leave ${action.number}: ${action.why}`;
    return `${action.do} ${action.number}`;
  });

describe('the tracking issue', () => {
  const bodyOf = (actions: readonly IssueAction[]) =>
    actions.flatMap((action) => ('body' in action ? [action.body] : [])).join();
  const unchanged = bodyOf(planIssues(under(), [], { key, budget }));

  it.each<[string, Report, ExistingIssue[], string[]]>([
    ['none, above the bar', report(), [], []],
    ['none, under the bar', under(), [], ['open tracking']],
    ['open, under the bar', under(), [issue(tracking)], ['edit 7']],
    ['open and the same', under(), [issue(tracking, { body: unchanged })], ['leave 7: unchanged']],
    [
      'open and the same, by the web editor',
      under(),
      [issue(tracking, { body: `${unchanged.replaceAll('\n', '\r\n')}\r\n` })],
      ['leave 7: unchanged'],
    ],
    ['open, back above', report(), [issue(tracking)], ['close 7']],
    ['closed, above the bar', report(), [issue(tracking, { isOpen: false, closedAs: 'completed' })], []],
    [
      'closed, under the bar again',
      under(),
      [issue(tracking, { isOpen: false, closedAs: 'completed' })],
      ['reopen 7'],
    ],
    ['none, where one push fell too far, above the bar', fell, [], []],
    ['open, where one push fell too far, above the bar again', fell, [issue(tracking)], ['close 7']],
    ['closed by an older server', under(), [issue(tracking, { isOpen: false })], ['reopen 7']],
    [
      'closed as not planned by a person',
      under(),
      [issue(tracking, { isOpen: false, closedAs: 'not_planned' })],
      ['leave 7: not-planned'],
    ],
    [
      'closed as a duplicate by a person',
      under(),
      [issue(tracking, { isOpen: false, closedAs: 'duplicate' })],
      ['leave 7: not-planned'],
    ],
    [
      'twice: the oldest stays',
      under(),
      [issue(tracking, { number: 9 }), issue(tracking)],
      ['edit 7', 'retire 9'],
    ],
    ['of another gate', under(), [issue(issueMarker('other', { about: 'tracking' }))], ['open tracking']],
    ['quoted', under(), [issue('x', { body: `> ${tracking}` })], ['open tracking']],
  ])('%s', (_, judged, existing, actions) => {
    expect(shortly(planIssues(judged, existing, { key, budget }))).toEqual(actions);
  });

  it.each(['wontfix', "won't fix", 'Won’t Fix', 'wont-fix', 'status: wontfix', 'WONTFIX'])(
    'labelled %j is left alone, open or closed, and closed when all is well',
    (label) => {
      const labels = ['soc2-readiness', label];
      const settings = { key, budget };
      const open = issue(tracking, { labels });
      expect(shortly(planIssues(under(), [open], settings))).toEqual(['leave 7: wont-fix']);
      const closed = issue(tracking, { labels, isOpen: false, closedAs: 'completed' });
      expect(shortly(planIssues(under(), [closed], settings))).toEqual(['leave 7: wont-fix']);
      expect(shortly(planIssues(report(), [open], settings))).toEqual(['close 7']);
    },
  );

  it('tells score, zone, rules and gaps', () => {
    const [action] = planIssues(under(), [], { key, budget });
    expect(action).toMatchObject({ title: 'SOC 2 readiness of Northwind Cloud is under the bar' });
    expect(bodyOf([action].filter((one) => one !== undefined)).split('\n')).toEqual(
      expect.arrayContaining([
        tracking,
        '### SOC 2 readiness: 78.5 / 100 — Findings only · ❌ fails (threshold 85)',
        '- ❌ **threshold**: score 78.5 is under 85',
        'Under the bar as of 2026-10-15.',
        expect.stringContaining('| +5.0 | `training` |'),
      ]),
    );
  });

  it('tells what lapses in the next 30 days', () => {
    const change: ReportedChange = {
      control: 'training',
      title: 'Training',
      owner: '@dana',
      from: 'documented',
      to: 'informal',
      points: -5,
      lapses: [{ test: 'every-employee', why: 'training is a year old', renewal: 'train again' }],
      exemption: null,
    };
    const zone = { id: 'findings-only', label: 'Findings only' } as const;
    const at = (date: string) => ({ date, before: 78.5, after: 73.5, zone, changes: [change] });
    const forecast = {
      until: '2027-10-15',
      under: null,
      soon: '2026-11-14',
      events: [at('2026-11-02'), at('2026-12-24')],
      agedOnly: [],
    };
    const body = bodyOf(planIssues({ ...under(), forecast }, [], { key, budget }));
    expect(body).toContain('- **2026-11-02**: ');
    expect(body).toContain('to renew: train again');
    expect(body).not.toContain('2026-12-24');
  });

  it('tells what lapsed since the last run, and keeps telling it until it is met again', () => {
    const met = { tests: [makeTest({ outcome: 'met', exceptions: [] })], state: 'documented' as const };
    const at = (text: string) => ({ asOf: day(text) });
    const settings = { key, budget };
    const run = (body: string | undefined, judged: Report) =>
      bodyOf(planIssues(judged, body === undefined ? [] : [issue(tracking, { body })], settings));

    const first = run(
      undefined,
      under({ ...at('2026-10-01'), controls: [makeNamed('training', 'documented', met)] }),
    );
    expect(first).not.toContain('Lapsed');
    const second = run(first, under({ ...at('2026-10-08'), score: exact(70) }));
    expect(second).toContain('Since 2026-10-01, with 78.5, the score fell to 70.0.');
    expect(second).toContain(
      '- 2026-10-08 `training`: no longer met: every employee completed security training in the last 12 months',
    );
    const third = run(second, under({ ...at('2026-10-09'), score: exact(70) }));
    expect(third).toContain('Since 2026-10-08, with 70.0, the score stands at 70.0.');
    expect(third).toContain('- 2026-10-08 `training`: no longer met');
    const again = run(third, under({ ...at('2026-10-09'), score: exact(70) }));
    expect(again).toBe('');
    const mended = run(
      third,
      under({ ...at('2026-10-10'), controls: [makeNamed('training', 'documented', met)] }),
    );
    expect(mended).not.toContain('Lapsed');
  });
});

describe('the state that it keeps', () => {
  it('comes back as it was, and ends no comment, whatever is in it', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const short = text.slice(0, 200);
        const kept = stateAfter(undefined, reportOf(written(short)));
        const comment = stateComment(kept);
        expect(comment.slice(4, -3)).not.toMatch(/--|[<>\n]/);
        expect(stateIn(`a\n${comment}\nb`)).toEqual(JSON.parse(JSON.stringify(kept)));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '{}',
    '{"version":1}',
    'null',
    '[',
    '{"version":2,"asOf":"2026-10-01","score":1,"before":null,"controls":[],"lapsed":[]}',
    '{"version":1,"asOf":"soon","score":1,"before":null,"controls":[],"lapsed":[]}',
    '{"version":1,"asOf":"2026-10-01","score":1e99,"before":null,"controls":[],"lapsed":[]}',
    `{"version":1,"asOf":"2026-10-01","score":1,"before":null,"controls":[{"id":"${'x'.repeat(300)}","state":"missing","met":[]}],"lapsed":[]}`,
  ])('counts for nothing where somebody changed it to what it is not: %s', (json) => {
    expect(stateIn(`<!-- soc2-readiness-gate-state:${json} -->`)).toBeUndefined();
  });

  it('is not needed', () => expect(stateIn('a\n<!-- soc2-readiness-gate-state:')).toBeUndefined());

  it('tells of a claim that went back though no test did', () => {
    const before = stateAfter(
      undefined,
      report({ asOf: day('2026-10-01'), controls: [makeNamed('mfa', 'documented')] }),
    );
    const after = stateAfter(before, report({ controls: [makeNamed('mfa', 'missing')] }));
    expect(after.lapsed).toEqual([{ since: '2026-10-15', control: 'mfa', test: null }]);
  });

  it('tells nothing of a control that does not apply any more', () => {
    const before = stateAfter(undefined, report({ controls: [makeNamed('mfa', 'documented')] }));
    const notApplicable = {
      reason: 'No offices.',
      approvedBy: 'Dana Ito',
      date: day('2026-02-01'),
      expires: day('2027-02-01'),
    };
    expect(
      stateAfter(before, report({ controls: [makeNamed('mfa', 'missing', { notApplicable })] })).lapsed,
    ).toEqual([]);
  });
});

describe('an issue for each gap', () => {
  const gap = (id: string, rest: Partial<Gap> = {}) => makeGap(makeNamed(id), { priority: 'high', ...rest });
  const withGaps = (...gaps: Gap[]) =>
    report({ controls: gaps.map(({ control }) => makeNamed(control)), gaps });
  const plan = (judged: Report, existing: ExistingIssue[] = [], gapsFrom: Gap['priority'] = 'high') =>
    planIssues(judged, existing, { key, budget, gapsFrom });
  const title = 'open SOC 2 gap: Everyone completes security training each year';

  it.each([
    ['critical', [`${title} (a)`]],
    ['high', [`${title} (a)`, `${title} (b)`]],
    ['medium', [`${title} (a)`, `${title} (b)`, `${title} (c)`]],
    ['low', ['a', 'b', 'c', 'd'].map((id) => `${title} (${id})`)],
  ] as const)('of priority %s and above', (priority, opened) => {
    const gaps = (['critical', 'high', 'medium', 'low'] as const).map((each, index) =>
      gap('abcd'.charAt(index), { priority: each }),
    );
    expect(shortly(plan(withGaps(...gaps), [], priority))).toEqual(opened);
  });

  const gone = report({ controls: [makeNamed('a', 'documented')], gaps: [] });
  it.each<[string, Report, ExistingIssue[], string[]]>([
    ['that is still there', withGaps(gap('a')), [issue(gapMarker('a'))], ['edit 7']],
    ['that is gone', gone, [issue(gapMarker('a'))], ['close 7']],
    ['that is gone, and so is the control', gone, [issue(gapMarker('z'))], ['close 7']],
    ['that is gone, closed already', gone, [issue(gapMarker('a'), { isOpen: false })], []],
    [
      'that is there again',
      withGaps(gap('a')),
      [issue(gapMarker('a'), { isOpen: false, closedAs: 'completed' })],
      ['reopen 7'],
    ],
    [
      'that nobody will mend',
      withGaps(gap('a')),
      [issue(gapMarker('a'), { isOpen: false, closedAs: 'completed', labels: ["won't fix"] })],
      ['leave 7: wont-fix'],
    ],
    [
      'that a person closed as not planned',
      withGaps(gap('a')),
      [issue(gapMarker('a'), { isOpen: false, closedAs: 'not_planned' })],
      ['leave 7: not-planned'],
    ],
    [
      'that is accepted for a while: none to open',
      withGaps(gap('a', { accepted: { until: day('2026-12-31') } })),
      [],
      [],
    ],
    [
      'that is accepted for a while: kept while it is open',
      withGaps(gap('a', { accepted: { until: day('2026-12-31') } })),
      [issue(gapMarker('a'))],
      ['edit 7'],
    ],
    [
      'that is less pressing by now: kept while it is open',
      withGaps(gap('a', { priority: 'low' })),
      [issue(gapMarker('a'))],
      ['edit 7'],
    ],
    [
      'that is less pressing by now: not opened again',
      withGaps(gap('a', { priority: 'low' })),
      [issue(gapMarker('a'), { isOpen: false, closedAs: 'completed' })],
      [],
    ],
    [
      'twice',
      withGaps(gap('a')),
      [issue(gapMarker('a'), { number: 8 }), issue(gapMarker('a')), issue(gapMarker('a'), { number: 9 })],
      ['edit 7', 'retire 8', 'retire 9'],
    ],
    [
      'of a control whose id begins alike',
      withGaps(gap('ab')),
      [issue(gapMarker('a'))],
      [`${title} (ab)`, 'close 7'],
    ],
  ])('%s', (_, judged, existing, actions) => {
    expect(shortly(plan(judged, existing))).toEqual(actions);
  });

  it.each([
    ['@dana', 'dana'],
    ['@dana-ito', 'dana-ito'],
    ['@northwind/people', undefined],
    ['dana@northwind.example', undefined],
    ['Dana Ito', undefined],
    ['@dana @sam', undefined],
    ['@-dana', undefined],
    [`@${'a'.repeat(40)}`, undefined],
    [undefined, undefined],
  ])('owner %s: assigned to %s', (owner, assignee) => {
    const [action] = plan(withGaps(gap('a', owner === undefined ? {} : { owner })));
    const { owner: _, ...ownerless } = makeGap(makeNamed('a'));
    const [without] = plan(withGaps(ownerless));
    expect(Object(owner === undefined ? without : action).assignee).toBe(assignee);
  });

  it('tells what is missing, where, and what to do', () => {
    const judged = withGaps(gap('training', { due: day('2026-11-30'), dependsOn: ['policies', 'mfa'] }));
    const [action] = plan(judged);
    expect(Object(action).body).toBe(`${gapMarker('training')}
**\`training\` is informal and must be documented** (CC2.2, CC1.4)

high priority · +5.0 points · 2 days · owner \`dana@northwind.example\` · due 2026-11-30

**What is missing**

- 1 of 40 employees falls short, by the roster
  - Expected: every employee completed security training in the last 12 months
  - \`hr/roster.csv:31\`: the register has no row for this employee

**What to do**

- Assign the training to everyone

Comes after \`policies\` and \`mfa\`.

**Evidence that earns the credit**

- Training completions with a date for every employee

**Risk** (${judged.gaps[0]?.rating.level}): Phishing works on people who were never told.

<sub>As of 2026-10-15. Closed by itself when the evidence is there. Label it wontfix, or close it as not planned, to have it left alone. A readiness aid, not an auditor’s opinion.</sub>`);
  });
});

describe('nothing of a file gets out of an issue', () => {
  const allowed = new Set([
    'html',
    'inlineCode',
    'text',
    'strong',
    'paragraph',
    'heading',
    'list',
    'listItem',
    'root',
    'table',
    'tableRow',
    'tableCell',
  ]);
  const bodies = (text: string) =>
    planIssues(reportOf(written(text)), [], { key, budget, gapsFrom: 'low' }).map((action) => Object(action));

  it.each(hostile)('%j', (text) => {
    for (const { title, body, marker } of bodies(text)) {
      const foreign = nodesOf(body).filter(
        (node) =>
          !allowed.has(node.type) ||
          (node.type === 'html' && !/^(<!-- [^<>]*-->|<\/?sub>)$/u.test(node.value)),
      );
      expect(foreign).toEqual([]);
      expect(body.startsWith(`${marker}\n`)).toBe(true);
      expect(title).not.toMatch(/@\w|[`\p{Cc}\p{Cs}]/u);
      expect(marker.slice(4, -3)).not.toMatch(/--|[<>]/);
    }
  });

  it('and each fits, whatever there is', () => {
    fc.assert(
      fc.property(untrusted, fc.integer({ min: 300, max: 4000 }), (text, bytes) => {
        const actions = planIssues(reportOf(written(text)), [], {
          key,
          budget: { bytes, units: bytes },
          gapsFrom: 'low',
        });
        for (const action of actions)
          if ('body' in action) expect(fits(action.body, { bytes, units: bytes })).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
