import { blocks } from './blocks.ts';
import { pathBlock } from './comment-path.ts';
import { decimal } from './decimal.ts';
import { code, prose } from './escape.ts';
import { type Budget, firstThatFits } from './fit.ts';
import { soonLines } from './forecast-markdown.ts';
import { gapTable } from './gap-table.ts';
import { controlsById } from './gap-words.ts';
import type { Report, ReportedControl } from './json-schema.ts';
import { some } from './markdown.ts';
import { footer, headline, numbers, rules } from './markdown-parts.ts';
import { type Lapse, stateAfter, stateComment, stateIn } from './watch-state.ts';
import { inPlace, issueTitle } from './words-issue.ts';

export function trackingTitle({ organization }: Pick<Report, 'organization'>, place?: string): string {
  return issueTitle(`SOC 2 readiness of ${organization}${inPlace(place)} is under the bar`);
}

const ofTheChange: ReadonlySet<string> = new Set(['max-drop', 'fail-on', 'weakens', 'base']);

/** Whether a rule fires for what the branch is, and not only for what one push did: the next run knows nothing of that. */
export function isUnderBar({ verdict }: Pick<Report, 'verdict'>): boolean {
  return verdict.rules.some(({ rule }) => !ofTheChange.has(rule));
}

interface Detail {
  rules: number;
  lapses: number;
  gaps: number;
  state: boolean;
}

const steps: readonly Detail[] = [
  { rules: 100, lapses: 20, gaps: 10, state: true },
  { rules: 20, lapses: 10, gaps: 5, state: true },
  { rules: 20, lapses: 10, gaps: 5, state: false },
  { rules: 5, lapses: 3, gaps: 1, state: false },
];

/**
 * The body of the one issue about the default branch: score, rules, what lapsed and when, what is most pressing; and,
 * hidden, what the next run needs to know. @param earlier the body as it stands; what is read of it is checked
 */
export function renderTrackingIssue(
  report: Report,
  { marker, earlier, ...budget }: { marker: string; earlier: string | undefined } & Budget,
): string {
  const kept = stateAfter(earlier === undefined ? undefined : stateIn(earlier), report);
  const byId = controlsById(report.controls);
  const renderings = steps.map(
    (detail) => () =>
      blocks(
        [marker, headline(report, '###')],
        [!isUnderBar(report) ? `Back above the bar as of ${report.asOf}.` : course(report, kept.before)],
        rules(report, detail.rules),
        numbers(report),
        lapses(kept.lapsed, byId, detail.lapses),
        soonLines(report, Math.min(detail.lapses, 10)),
        pathBlock(report),
        gapTable(report, detail.gaps),
        [
          'Kept up to date by the scheduled run. Label it `wontfix`, or close it as not planned, to have it left alone.',
        ],
        footer(report),
        detail.state ? [stateComment(kept)] : [],
      ),
  );
  return firstThatFits(renderings, budget);
}

function course({ score, asOf }: Report, before: { asOf: string; score: number } | null): string {
  if (before === null) return `Under the bar as of ${asOf}.`;
  const moved = before.score === score ? 'stands at' : before.score < score ? 'rose to' : 'fell to';
  return `Under the bar as of ${asOf}. Since ${before.asOf}, with ${decimal(before.score)}, the score ${moved} ${decimal(score)}.`;
}

function lapses(all: readonly Lapse[], byId: ReadonlyMap<string, ReportedControl>, most: number): string[] {
  if (all.length === 0) return [];
  const line = ({ since, control, test }: Lapse) => {
    const expected = byId.get(control)?.tests.find(({ id }) => id === test)?.expected;
    const what = expected === undefined ? 'its claim went back' : `no longer met: ${prose(expected)}`;
    return `- ${since} ${code(control)}: ${what}`;
  };
  return ['**Lapsed**', '', ...some([...all].reverse(), line, { most, noun: 'lapse' })];
}
