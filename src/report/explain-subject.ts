import type { Assessment } from '../core/assess/assessment.ts';
import { criterionStandings } from '../core/assess/readiness/criterion-standing.ts';
import type { AskedSubject } from '../core/catalog/asked-subject.ts';
import type { Control } from '../core/catalog/control.ts';
import { type CriterionId, criteria } from '../core/catalog/criteria.ts';
import { crosswalk, frameworkIds, pairsOf } from '../core/catalog/crosswalk.ts';
import { blocks } from './blocks.ts';
import { hanging, wrap } from './columns.ts';
import { plain, withoutCommands } from './escape.ts';
import { briefControl, type ControlContext, controlLines } from './explain-control.ts';
import { listed } from './grammar.ts';
import { disclaimer } from './words-verdict.ts';

/** What is known to explain a subject with. */
export interface SubjectExplanation {
  subject: AskedSubject;
  /** The ready controls, and those of the manifest. */
  controls: readonly Control[];
  /** How we stand; absent where there is no manifest that can be judged. */
  assessment?: Assessment;
  /** Where evidence lies, as messages show it: `compliance/evidence`. */
  evidence: string;
}

/** A criterion, a control or an id of another framework for a terminal: what is asked, what to show, how we stand. */
export function renderSubject(explanation: SubjectExplanation, width = 100): string {
  const { subject } = explanation;
  const parts =
    subject.kind === 'control'
      ? controlParts(subject.control, explanation, width)
      : subject.kind === 'criterion'
        ? criterionParts(subject.criterion, explanation, width)
        : pairingParts(subject, explanation, width);
  const unjudged = explanation.assessment
    ? []
    : wrap('No manifest was found to tell how you stand: run it beside one, or give --manifest.', width);
  return withoutCommands(`${blocks(...parts, unjudged, wrap(disclaimer, width))}\n`);
}

function criterionParts(id: CriterionId, explanation: SubjectExplanation, width: number): string[][] {
  const { title, category, priority, explanation: asks } = criteria[id];
  const serving = servingControls([id], explanation.controls);
  return [
    [`${id}: ${title}`, `${category.replace('-', ' ')}; a gap is of ${priority} priority`],
    wrap(asks, width),
    wrap(standingWords(id, explanation), width),
    ...serving.map((control) => controlLines(control, contextOf(control, explanation), width)),
    pairLines([id], width),
  ];
}

function controlParts(control: Control, explanation: SubjectExplanation, width: number): string[][] {
  return [
    controlLines(control, contextOf(control, explanation), width),
    [
      'Criteria:',
      ...control.criteria.flatMap((id) =>
        hanging(id, `${criteria[id].title}. ${criteria[id].explanation}`, { indent: 2, label: 6, width }),
      ),
    ],
    pairLines(control.criteria, width),
  ];
}

/** The reverse: what of ours is paired with it, and the evidence that already counts there. */
function pairingParts(
  { framework, ids, criteria: paired }: Extract<AskedSubject, { kind: 'pairing' }>,
  explanation: SubjectExplanation,
  width: number,
): string[][] {
  const serving = servingControls(paired, explanation.controls);
  const met = serving.flatMap((control) =>
    (contextOf(control, explanation).scored?.tests ?? []).flatMap(({ outcome, evidence }) =>
      outcome === 'met' ? evidence : [],
    ),
  );
  const have = [...new Set(met)].sort().map((path) => `${explanation.evidence}/${path}`);
  return [
    [`${crosswalk[framework].title}: ${ids.join(', ')}`],
    wrap('Paired with these criteria; every pair is indicative.', width),
    paired.flatMap((id) => {
      const { title, explanation: asks } = criteria[id];
      const text = [`${title}. ${asks}`, standingWords(id, explanation)]
        .filter((one) => one !== '')
        .join(' ');
      return hanging(id, text, { indent: 2, label: 6, width });
    }),
    ...(explanation.assessment
      ? [
          [
            'What you already have for it:',
            ...(have.length === 0
              ? ['  nothing yet: no test of a control below is met']
              : have.flatMap((path) => hanging('-', plain(path), { indent: 2, label: 1, width }))),
          ],
        ]
      : []),
    [
      'Controls that serve them (soc2-gate explain tells all of each):',
      ...serving.flatMap((control) => briefControl(control, contextOf(control, explanation), width)),
    ],
  ];
}

/** Our state of a criterion; empty where nothing was judged. */
function standingWords(id: CriterionId, { assessment }: SubjectExplanation): string {
  if (!assessment) return '';
  if (!assessment.criteria.includes(id)) return 'You: not in scope.';
  const [standing] = criterionStandings(assessment.controls, [id]);
  if (!standing || standing.effective === 'not-applicable') return 'You: not applicable.';
  const { designed, implemented, effective } = standing;
  return `You: designed ${designed}, implemented ${implemented}, effective ${effective}.`;
}

function servingControls(ids: readonly CriterionId[], controls: readonly Control[]): Control[] {
  return controls.filter((control) => control.criteria.some((id) => ids.includes(id)));
}

function contextOf(control: Control, { assessment, evidence }: SubjectExplanation): ControlContext {
  const scored = assessment?.controls.find((one) => one.control.id === control.id);
  return { evidence, isJudged: assessment !== undefined, ...(scored ? { scored } : {}) };
}

/** With a star where three or more public crosswalks share the pair. */
function pairLines(ids: readonly CriterionId[], width: number): string[] {
  const lines = frameworkIds.flatMap((framework) => {
    const all = ids.flatMap((id) => pairsOf(framework, id));
    const shown = [...new Set(all.map(({ id }) => id))].map((id) =>
      all.some((pair) => pair.id === id && pair.shared === true) ? `${id}*` : id,
    );
    const { title } = crosswalk[framework];
    return shown.length === 0
      ? []
      : wrap(`${title}: ${listed(shown, { most: 60 })}`, width - 2).map((line) => `  ${line}`);
  });
  if (lines.length === 0) return [];
  return ['Pairs with other frameworks, all indicative (*: in three or more public crosswalks):', ...lines];
}
