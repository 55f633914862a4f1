import { posix } from 'node:path';
import { cut, cutBeside } from '../core/assess/exact.ts';
import { annotationsOf } from '../report/annotations.ts';
import { counted } from '../report/grammar.ts';
import { renderJson, reportOf } from '../report/json.ts';
import type { JudgedManifest, Many } from '../report/many.ts';
import { scoreChanges } from '../report/many-changes.ts';
import { renderManyComment } from '../report/many-comment.ts';
import { renderManySummary } from '../report/many-summary.ts';
import { renderManyText } from '../report/many-text.ts';
import { renderRollupJson } from '../report/rollup-json.ts';
import { failingWords } from '../report/rollup-words.ts';
import { standingOf, zoneLabels } from '../report/words-verdict.ts';
import type { Inputs } from './inputs.ts';
import type { PlacedAnnotation, Publication } from './publish.ts';
import { markerOf } from './upsert-comment.ts';
import { commentLimits, wantedComment } from './wanted-comment.ts';
import { type WatchedReport, wantedIssues } from './wanted-issues.ts';

/** Where things of each manifest are; all by its path. */
interface ManyPlaces {
  inputs: Inputs;
  /** The name of its report, and where that will be written. */
  report: (manifest: string) => string;
  reportPath: (manifest: string) => string;
  evidenceBeside: (manifest: string) => string;
}

/** Everything that a run of several manifests says. */
export function manyPublication(many: Many, places: ManyPlaces): Publication {
  const { inputs } = places;
  const marker = markerOf(inputs.commentKey);
  const body = renderManyComment(many, { marker, ...commentLimits });
  return {
    headline: { level: many.exitCode === 0 ? 'notice' : 'error', message: headlineOf(many) },
    annotations: [...problemAnnotations(many), ...interleaved(many, places)],
    outputs: outputsOf(many, places),
    summary: (maximumBytes) => renderManySummary(many, { maximumBytes }),
    text: renderManyText(many, { colour: false }),
    files: {
      'rollup.json': renderRollupJson(many.rollup),
      ...Object.fromEntries(
        many.judged.map(({ manifest, judged }) => [places.report(manifest), renderJson(judged)]),
      ),
      'comment.md': body,
    },
    ...wantedComment({ marker, body }, inputs, many.rollup.verdict.passed),
    ...wantedIssues(many.judged.map(watched), inputs),
  };
}

/** Each manifest has issues of its own, the same as if it were judged alone. */
function watched({ manifest, judged }: JudgedManifest): WatchedReport {
  const place = posix.dirname(manifest).replace(/\/compliance$/, '');
  return { report: reportOf(judged), key: manifest, ...(place !== '.' && { place }) };
}

function headlineOf({ rollup }: Many): string {
  const lowest = rollup.overall?.lowest;
  const score =
    lowest === undefined
      ? 'Cannot judge'
      : `Lowest score ${cut(lowest.score)}, ${zoneLabels[lowest.zone].toLowerCase()}, of ${lowest.file}`;
  const all = counted(rollup.reports.length + rollup.unread.length, 'manifest');
  return `${score}: the gate ${standingOf(rollup.verdict)}, ${all}: ${failingWords(rollup, 'manifest')}`;
}

function problemAnnotations({ unjudged }: Many): PlacedAnnotation[] {
  return unjudged.flatMap(({ manifest, problems }) =>
    problems.map((problem) => ({
      level: 'error' as const,
      title: 'Cannot judge',
      message: 'file' in problem ? problem.message : `${manifest}: ${problem.message}`,
      ...('file' in problem && { file: problem.file, line: problem.line }),
    })),
  );
}

/** The worst of each manifest before the second of any: GitHub shows only a few. */
function interleaved({ judged }: Many, { evidenceBeside }: ManyPlaces): PlacedAnnotation[] {
  const lists = judged.map(({ manifest, judged: one }) =>
    annotationsOf(one).map(({ in: root, file, ...same }): PlacedAnnotation => {
      const isOfManifest = root !== 'evidence' || file === undefined;
      return { ...same, file: isOfManifest ? manifest : `${evidenceBeside(manifest)}/${file}` };
    }),
  );
  const most = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: most }, (_, round) =>
    lists.flatMap((list) => list.slice(round, round + 1)),
  ).flat();
}

/** Numbers of the lowest; empty where one cannot be judged, which is worse than any score. */
function outputsOf(many: Many, { reportPath }: ManyPlaces): Publication['outputs'] {
  const { rollup, unjudged, removed } = many;
  const changes = scoreChanges(many);
  const lowest = unjudged.length === 0 ? rollup.overall?.lowest : undefined;
  const gaps = rollup.reports.reduce((sum, report) => sum + report.gaps.length, 0);
  const results = [
    ...unjudged.map(({ manifest, problems }) => ({
      manifest,
      judged: false,
      passed: false,
      problems: problems.map(({ message }) => message),
    })),
    ...removed.map(({ manifest, allowed }) => ({ manifest, judged: false, passed: allowed, removed: true })),
    ...rollup.reports.map((report) => ({
      manifest: report.file,
      judged: true,
      passed: report.passed,
      enforced: report.enforced,
      score: Number(cutBeside(report.score, report.threshold)),
      ...(changes.has(report.file) && { change: changes.get(report.file) }),
      zone: report.zone,
      claimed: Number(cut(report.claimed)),
      provable: Number(cut(report.provable)),
      gaps: report.gaps.length,
      rules: [...new Set(report.rules.map(({ rule }) => rule))],
      report: reportPath(report.file),
    })),
  ];
  return {
    score: lowest === undefined ? '' : cutBeside(lowest.score, lowest.threshold),
    zone: lowest?.zone ?? '',
    passed: String(rollup.verdict.passed),
    claimed: lowest === undefined ? '' : cut(lowest.claimed),
    provable: lowest === undefined ? '' : cut(lowest.provable),
    gaps: lowest === undefined ? '' : String(gaps),
    results: JSON.stringify(results),
  };
}
