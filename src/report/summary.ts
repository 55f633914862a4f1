import type { Scored } from '../core/assess/assessment.ts';
import { cut } from '../core/assess/exact.ts';
import type { Evidence } from '../core/evidence/evidence.ts';
import type { Exception, TestResult } from '../core/tests-of-control/test-result.ts';
import type { Judged } from '../gate.ts';
import { blocks } from './blocks.ts';
import { changeDetails, changeHead } from './change-markdown.ts';
import { pathBlock } from './comment-path.ts';
import { code, prose } from './escape.ts';
import { firstThatFits } from './fit.ts';
import { forecastLines } from './forecast-markdown.ts';
import { gapTable } from './gap-table.ts';
import { at, capital, counted } from './grammar.ts';
import { reportOf } from './json.ts';
import type { Report } from './json-schema.ts';
import { some } from './markdown.ts';
import {
  controlTable,
  findingCounts,
  findingLine,
  footer,
  headline,
  numbers,
  rules,
} from './markdown-parts.ts';
import { foundSentence } from './words-found.ts';
import { scopeSentences } from './words-scope.ts';
import { outcomeWords, stateWords } from './words-verdict.ts';

/** How much is told of each part; the most that is ever cut is said where it is cut. */
interface Detail {
  exceptions: number;
  /** Of each kind of change. */
  changes: number;
  evidence: number;
  findings: number;
  controls: number;
  tableRows: number;
  gaps: number;
  days: number;
}

const all = Number.POSITIVE_INFINITY;
const steps: readonly Detail[] = [
  {
    exceptions: 100,
    changes: 500,
    evidence: 50,
    findings: 500,
    controls: all,
    tableRows: all,
    gaps: all,
    days: all,
  },
  {
    exceptions: 20,
    changes: 200,
    evidence: 10,
    findings: 200,
    controls: all,
    tableRows: all,
    gaps: all,
    days: all,
  },
  {
    exceptions: 5,
    changes: 100,
    evidence: 3,
    findings: 100,
    controls: 1000,
    tableRows: 2000,
    gaps: 1000,
    days: 100,
  },
  {
    exceptions: 3,
    changes: 50,
    evidence: 1,
    findings: 100,
    controls: 200,
    tableRows: 1000,
    gaps: 200,
    days: 50,
  },
  { exceptions: 0, changes: 20, evidence: 0, findings: 50, controls: 0, tableRows: 200, gaps: 100, days: 10 },
  { exceptions: 0, changes: 5, evidence: 0, findings: 0, controls: 0, tableRows: 0, gaps: 20, days: 3 },
];

/** GitHub takes 1 MiB a step, of which other writers of the same step want a part. */
const defaultBytes = 1_000_000;

/**
 * The whole assessment as Markdown: verdict, gaps, every control with its tests and exceptions by `file:line`,
 * every finding. Of what is too long for `maximumBytes` of UTF-8, detail is dropped in steps.
 */
export function renderSummary(judged: Judged, { maximumBytes = defaultBytes } = {}): string {
  const report = reportOf(judged);
  const renderings = steps.map((detail, step) => () => render({ judged, report }, detail, step > 0));
  return firstThatFits(renderings, { bytes: maximumBytes });
}

function render(
  { judged, report }: { judged: Judged; report: Report },
  detail: Detail,
  shortened: boolean,
): string {
  const { controls, gaps, organization } = judged.assessment;
  const { findings } = report;
  const text = blocks(
    [headline(report, '##')],
    [`As of ${judged.assessment.asOf}, for ${prose(organization)}.`],
    rules(report),
    changeHead(report.comparison, detail.changes),
    numbers(report),
    judged.assessment.assessment === 'criteria' ? [scopeSentences(judged.assessment.scope).join(' ')] : [],
    shortened ? ['Shortened: there is more than a job summary takes. The JSON report has all of it.'] : [],
    changeDetails(report.comparison, detail.changes),
    pathBlock(report),
    gaps.length === 0 ? [] : ['### Gaps'],
    gapTable(report, detail.gaps),
    report.forecast && report.forecast.events.length > 0 ? ['### Forecast'] : [],
    forecastLines(report, detail.days),
    ['### Controls'],
    controlTable(report.controls.slice(0, detail.tableRows)),
    controls.length > detail.tableRows
      ? [`and ${counted(controls.length - detail.tableRows, 'further control')}`]
      : [],
    ...controls.slice(0, detail.controls).map((scored) => controlLines(scored, detail)),
    [`### ${capital(findingCounts(findings))}`],
    some(findings, findingLine, { most: detail.findings, noun: 'finding' }),
    footer(report),
  );
  return `${text}\n`;
}

function controlLines(scored: Scored, detail: Detail): string[] {
  const { control, notApplicable, acceptedRisk, tests, evidence, owner } = scored;
  const points = notApplicable ? '' : ` · ${cut(scored.points)} of ${cut(scored.available)} points`;
  const isGap = scored.state !== 'documented' && !notApplicable;
  const owned = owner === undefined ? '' : ` · owner ${code(owner)}`;
  return [
    `#### ${code(control.id)} ${prose(control.title)}`,
    '',
    `${capital(stateWords(scored))}${points}${owned}`,
    '',
    ...(notApplicable
      ? [
          `- Not applicable from ${notApplicable.date} to ${notApplicable.expires}: ${prose(notApplicable.reason)}`,
        ]
      : []),
    ...(acceptedRisk
      ? [`- Accepted as a risk until ${acceptedRisk.expires}: ${prose(acceptedRisk.reason)}`]
      : []),
    ...tests.flatMap((result) => testLines(result, detail)),
    ...evidenceLines(evidence, detail.evidence),
    ...(isGap ? [`- Risk: ${prose(control.risk)}`] : []),
  ];
}

const outcomeMarks = { met: '✅', 'not-met': '❌', 'not-examined': '❔', 'does-not-apply': '➖' } as const;

function testLines(result: TestResult, detail: Detail): string[] {
  const { test, outcome, basis, exceptions } = result;
  const attested = basis === 'attested' ? ', attested' : '';
  const line = `- ${outcomeMarks[outcome]} ${code(test.id)} ${outcomeWords[outcome]}${attested}: ${prose(test.expects)}`;
  if (outcome === 'does-not-apply') return [line];
  const found = foundSentence(result.found);
  const others = exceptions.filter((exception) => foundSentence(exception.found) !== found);
  return [
    line,
    `  - Found: ${prose(found)}`,
    ...some(others, exceptionLine, { most: detail.exceptions, noun: 'exception', indent: '  ' }),
    ...(outcome === 'met' ? [] : [`  - To do: ${prose(test.remedy)}`]),
  ];
}

function exceptionLine(exception: Exception): string {
  return `  - ${code(at(exception))}: ${prose(foundSentence(exception.found))}`;
}

function evidenceLines(evidence: readonly Evidence[], most: number): string[] {
  if (evidence.length === 0) return ['- No evidence'];
  const files = counted(evidence.length, 'file');
  return [`- ${files} of evidence`, ...some(evidence, evidenceLine, { most, noun: 'file', indent: '  ' })];
}

function evidenceLine({ path, date }: Evidence): string {
  return `  - ${code(path)} (${date ? `${date.date}, from ${date.source}` : 'no date'})`;
}
