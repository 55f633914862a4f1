import type { Assessment, Scored } from '../core/assess/assessment.ts';
import { cut, cutBeside } from '../core/assess/exact.ts';
import type { Finding } from '../core/assess/finding.ts';
import type { Judged } from '../gate.ts';
import { blocks } from './blocks.ts';
import { comparisonOf } from './change-json.ts';
import { changeText } from './change-text.ts';
import { aligned, hanging, wrap } from './columns.ts';
import { plain, withoutCommands } from './escape.ts';
import { at, capital, counted } from './grammar.ts';
import { reportOf } from './json.ts';
import type { Look } from './look.ts';
import { paint, type View } from './paint.ts';
import { testsMet } from './tests-met.ts';
import { forecastTextLines } from './text-forecast.ts';
import { gapLines } from './text-gaps.ts';
import { pathLines } from './text-path.ts';
import { findingRemedy, messageAt } from './words-finding.ts';
import { scopeSentences } from './words-scope.ts';
import {
  disclaimer,
  noThreshold,
  ruleSentence,
  standingOf,
  stateWords,
  thresholdWords,
  zoneLabels,
} from './words-verdict.ts';

/** Readable from here to there, whatever the terminal says. */
const narrowest = 72;
const widest = 110;
const defaultWidth = 100;

/** The report for a terminal or a log: verdict first, then every control, every gap with its places, and what else was found. */
export function renderText(judged: Judged, { colour, width = defaultWidth }: Look): string {
  const { assessment } = judged;
  const view = { width: Math.min(Math.max(width, narrowest), widest), paint: paint(colour) };
  const { organization, asOf } = assessment;
  const report = reportOf(judged);
  const parts = [
    wrap(`SOC 2 readiness of ${plain(organization)}, as of ${asOf}`, view.width).map(view.paint.bold),
    changeText(comparisonOf(judged), view),
    numberLines(judged, view),
    scopeLines(assessment, view),
    verdictLines(judged, view),
    controlLines(assessment.controls, view),
    pathLines(report, view),
    gapLines(report, view),
    forecastTextLines(report, view),
    findingLines(assessment, view),
    wrap(disclaimer, view.width).map(view.paint.dim),
  ];
  return withoutCommands(`${blocks(...parts)}\n`);
}

const zoneColours = {
  'audit-ready': 'green',
  'findings-only': 'yellow',
  'material-gaps': 'red',
  'audit-blocker': 'red',
} as const;

function numberLines({ assessment, verdict }: Judged, view: View): string[] {
  const { score, claimed, provable, inspectedShare, zone } = assessment;
  const [first = '', ...others] = aligned([
    ['  Score', `${cutBeside(score, verdict.threshold)} / 100`, zoneLabels[zone]],
    ['  Claimed', cut(claimed), 'the manifest as it stands'],
    ['  Provable', cut(provable), 'full credits only'],
    ['  Inspected', `${cut(inspectedShare, 0)} %`, 'of the score rests on contents that were opened'],
  ]);
  return [view.paint.bold(view.paint[zoneColours[zone]](first)), ...others];
}

/** The self-assessment looks at the eleven controls whatever the scope. */
function scopeLines({ assessment, scope }: Assessment, { width }: View): string[] {
  return assessment === 'criteria'
    ? scopeSentences(scope).flatMap((sentence) => wrap(sentence, width - 2).map((line) => `  ${line}`))
    : [];
}

const standings = { passes: 'green', fails: 'red', 'would fail': 'yellow' } as const;

function verdictLines({ verdict, comparison }: Judged, view: View): string[] {
  const standing = standingOf(verdict);
  const enforced = standing === 'would fail' ? ', but only reports' : '';
  const unconfigured = verdict.thresholdFrom === 'default' ? `: ${noThreshold(comparison?.state)}` : '';
  const line = `  The gate ${standing}${enforced} (${thresholdWords(verdict)}${unconfigured})`;
  const widest = Math.max(0, ...verdict.rules.map(({ rule }) => rule.length));
  return [
    view.paint.bold(view.paint[standings[standing]](line)),
    ...verdict.rules.flatMap((rule) =>
      hanging(rule.rule, plain(ruleSentence(rule)), { indent: 4, label: widest, width: view.width }),
    ),
  ];
}

const stateColours = { documented: 'green', informal: 'yellow', missing: 'red' } as const;

function controlLines(controls: readonly Scored[], { paint }: View): string[] {
  const heading = ['  Control', 'Criterion', 'Claimed → examined', 'Points', 'Tests'];
  const rows = controls.map((scored) => [
    `  ${plain(scored.control.id)}`,
    scored.control.criteria[0],
    stateWords(scored),
    scored.notApplicable ? '–' : `${cut(scored.points)} / ${cut(scored.available)}`,
    testsMet(scored.tests),
  ]);
  const [first = '', ...lines] = aligned([heading, ...rows], [3, 4]);
  return [
    paint.dim(first),
    ...lines.map((line, index) => {
      const scored = controls[index];
      return scored && !scored.notApplicable ? paint[stateColours[scored.state]](line) : paint.dim(line);
    }),
  ];
}

/** More than anybody reads in a terminal. */
const listedFindings = 100;

/** Findings that no gap has told already. */
function findingLines({ findings, gaps }: Assessment, view: View): string[] {
  const told = new Set(gaps.map(({ control }) => control));
  const gapCodes: readonly Finding['code'][] = [
    'overclaimed',
    'test-not-met',
    'test-not-examined',
    'exception',
    'no-evidence',
    'unfilled',
    'ownerless-gap',
    'accepted-risk',
  ];
  const others = findings.filter(
    ({ code, control }) => !(told.has(control ?? '') && gapCodes.includes(code)),
  );
  if (others.length === 0) return [];
  const rest = others.length - listedFindings;
  return [
    view.paint.bold('Further findings'),
    ...others.slice(0, listedFindings).flatMap((finding) => findingLine(finding, view)),
    ...(rest > 0 ? [`  and ${counted(rest, 'further finding')}: --format json lists them all`] : []),
  ];
}

const severityColours = { error: 'red', warning: 'yellow', note: 'dim' } as const;

function findingLine(finding: Finding, { width, paint }: View): string[] {
  const { severity, place, control } = finding;
  const where = place ? at(place) : (control ?? '');
  const text = `${plain(where)}${where === '' ? '' : ': '}${plain(messageAt(finding))}. ${plain(capital(findingRemedy(finding)))}`;
  const [first = '', ...rest] = hanging(severity, text, { indent: 2, label: 7, width });
  return [first.replace(severity, paint[severityColours[severity]](severity)), ...rest];
}
