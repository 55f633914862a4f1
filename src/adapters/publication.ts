import { cut, cutBeside } from '../core/assess/exact.ts';
import type { Judged } from '../gate.ts';
import { annotationsOf } from '../report/annotations.ts';
import { renderComment } from '../report/comment.ts';
import { listed } from '../report/grammar.ts';
import { renderJson, reportOf } from '../report/json.ts';
import { renderSummary } from '../report/summary.ts';
import { renderText } from '../report/text.ts';
import { ruleSentence, standingOf, thresholdWords, zoneLabels } from '../report/words-verdict.ts';
import type { Inputs } from './inputs.ts';
import type { PlacedAnnotation, Publication } from './publish.ts';
import { markerOf } from './upsert-comment.ts';
import { commentLimits, wantedComment } from './wanted-comment.ts';
import { wantedIssues } from './wanted-issues.ts';

/** The manifest and the evidence folder, relative to the root of the repository. */
export interface Places {
  manifest: string;
  evidence: string;
}

/** Everything that a run says about its verdict. */
export function publicationOf(judged: Judged, inputs: Inputs, places: Places): Publication {
  const { assessment, verdict } = judged;
  const marker = markerOf(inputs.commentKey);
  const report = reportOf(judged);
  const body = renderComment(report, { marker, ...commentLimits });
  return {
    headline: {
      level: standingOf(verdict) === 'fails' ? 'error' : 'notice',
      message: headlineOf(judged),
    },
    annotations: annotationsOf(judged).map(({ in: root, file, ...same }): PlacedAnnotation => {
      if (root === 'manifest') return { ...same, file: places.manifest };
      return file === undefined ? same : { ...same, file: inFolder(places.evidence, file) };
    }),
    outputs: {
      score: cutBeside(assessment.score, verdict.threshold),
      zone: assessment.zone,
      passed: String(verdict.passed),
      claimed: cut(assessment.claimed),
      provable: cut(assessment.provable),
      gaps: String(assessment.gaps.length),
    },
    summary: (maximumBytes) => renderSummary(judged, { maximumBytes }),
    text: renderText(judged, { colour: false }),
    files: { 'report.json': renderJson(judged), 'comment.md': body },
    ...wantedComment({ marker, body }, inputs, verdict.passed),
    ...wantedIssues([{ report, key: inputs.commentKey }], inputs),
  };
}

function headlineOf({ assessment, verdict }: Judged): string {
  const score = `Score ${cutBeside(assessment.score, verdict.threshold)}, ${zoneLabels[assessment.zone].toLowerCase()}`;
  const why = listed(verdict.rules.map(ruleSentence));
  return `${score}: the gate ${standingOf(verdict)}, ${why === '' ? thresholdWords(verdict) : why}`;
}

function inFolder(folder: string, file: string): string {
  return folder === '' ? file : `${folder}/${file}`;
}
