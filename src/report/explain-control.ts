import type { Scored } from '../core/assess/assessment.ts';
import { cut, subtract } from '../core/assess/exact.ts';
import type { Control, ControlFrequency } from '../core/catalog/control.ts';
import type { TestResult } from '../core/tests-of-control/test-result.ts';
import { hanging, wrap } from './columns.ts';
import { plain } from './escape.ts';
import { counted, days } from './grammar.ts';
import { foundSentence } from './words-found.ts';
import { outcomeWords, stateWords } from './words-verdict.ts';

const frequencies: Readonly<Record<ControlFrequency, string>> = {
  continuous: 'at all times',
  'per-event': 'each time that it happens',
  monthly: 'each month',
  quarterly: 'each quarter',
  'semi-annual': 'each half-year',
  annual: 'each year',
};

/** Where a control stands in what is explained. */
export interface ControlContext {
  /** As examined; absent where it is not assessed. */
  scored?: Scored;
  /** Whether anything is assessed at all. */
  isJudged: boolean;
  /** The evidence folder as messages show it. */
  evidence: string;
}

/** One control: what it asks, what auditors sample, why it falls short, what earns full credit, and how we stand. */
export function controlLines(
  control: Control,
  { scored, isJudged, evidence }: ControlContext,
  width: number,
): string[] {
  const { id, title, tests, sampled, commonFailure, evidenceWanted, remediation, frequency, ownerHint } =
    control;
  const line = (label: string, text: string) => hanging(label, plain(text), { indent: 2, label: 9, width });
  const many = (label: string, texts: readonly string[]) =>
    texts.flatMap((text, index) => line(index === 0 ? label : '', text));
  return [
    ...wrap(plain(`${id}: ${title}`), width),
    ...line('by', `${ownerHint}, ${frequencies[frequency]}`),
    ...many(
      'asks',
      tests.map(({ expects }) => `- ${expects}`),
    ),
    ...line('sampled', sampled),
    ...line('fails so', commonFailure.failure),
    ...line('mend it', commonFailure.fix),
    ...line('evidence', `full credit comes from files in ${evidence}/${id}/`),
    ...many(
      '',
      evidenceWanted.map((wanted) => `- ${wanted}`),
    ),
    ...many(
      'to do',
      remediation.steps.map((step, index) => `${index + 1}. ${step}`),
    ),
    ...line('effort', days(remediation.effortDays)),
    ...(scored ? stateLines(scored, line) : []),
    ...(isJudged && !scored ? line('you', notAssessed) : []),
  ];
}

const notAssessed =
  'not looked at: a self-assessment looks at the eleven, and at others to which the manifest gives a state; assessment: criteria looks at all that serve a criterion in scope';

/** One control in a line or two. */
export function briefControl(control: Control, { scored }: ControlContext, width: number): string[] {
  const { id, title } = control;
  const state = scored ? ` (${stateWords(scored)})` : '';
  return hanging('-', plain(`${id}: ${title}${state}`), { indent: 2, label: 1, width });
}

function stateLines(scored: Scored, line: (label: string, text: string) => string[]): string[] {
  const { owner, tests, available, points } = scored;
  const open = subtract(available, points);
  return [
    ...line(
      'you',
      [
        stateWords(scored),
        `${cut(points)} of ${cut(available)} points`,
        owner === undefined ? 'no owner' : `owner ${owner}`,
      ].join('; '),
    ),
    ...tests.flatMap((result) => [
      ...line('', testWords(result)),
      ...(result.outcome === 'not-met' ? line('', `  to earn it: ${result.test.remedy}`) : []),
    ]),
    ...(cut(open) === '0.0' ? [] : line('', `${cut(open)} points to gain`)),
  ];
}

function testWords({ test, outcome, found, exceptions }: TestResult): string {
  const [first] = exceptions;
  const where = first ? `, first at ${first.file}${first.line === undefined ? '' : `:${first.line}`}` : '';
  const count = exceptions.length > 0 ? ` (${counted(exceptions.length, 'exception')}${where})` : '';
  return `- ${test.id}: ${outcomeWords[outcome]}; ${foundSentence(found)}${count}`;
}
