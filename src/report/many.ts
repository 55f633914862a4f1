import type { IsoDate } from '../core/evidence/calendar.ts';
import { type Rollup, rollUp } from '../core/rollup/rollup.ts';
import type { Unread } from '../core/rollup/team-report.ts';
import type { Judged, Problem } from '../gate.ts';
import { counted } from './grammar.ts';
import { reportOf } from './json.ts';
import type { Report } from './json-schema.ts';
import { teamReportOf } from './team-report.ts';

/** One manifest of several, judged by the gate. */
export interface JudgedManifest {
  manifest: string;
  judged: Judged;
}

/** One of several that keeps the gate from judging it; or a pattern, and why it names none. */
export interface UnjudgedManifest {
  manifest: string;
  problems: readonly Problem[];
}

/** All manifests of one run. */
export interface Many {
  /** Worst first. */
  judged: readonly (JudgedManifest & { report: Report })[];
  unjudged: readonly UnjudgedManifest[];
  rollup: Rollup;
  /** The worst decides: 2 where one cannot be judged, 1 where one fails a gate that is enforced. */
  exitCode: 0 | 1 | 2;
}

/** Several manifests of one repository as one. */
export function manyOf(
  judged: readonly JudgedManifest[],
  unjudged: readonly UnjudgedManifest[],
  asOf: IsoDate,
): Many {
  const all = new Map(judged.map((one) => [one.manifest, { ...one, report: reportOf(one.judged) }]));
  const isEnforced = judged.some(({ judged: { verdict } }) => verdict.enforced && !verdict.passed);
  const rollup = rollUp({
    reports: [...all.values()].flatMap(
      ({ manifest, report }) => teamReportOf(report, { file: manifest, sha256: manifest }) ?? [],
    ),
    unread: unjudged.map(
      ({ manifest, problems }): Unread => ({ file: manifest, reason: reasonOf(problems) }),
    ),
    asOf,
    enforce: isEnforced || unjudged.length > 0 || judged.length === 0,
  });
  return {
    judged: rollup.reports.flatMap(({ file }) => all.get(file) ?? []),
    unjudged,
    rollup,
    exitCode: unjudged.length > 0 || judged.length === 0 ? 2 : isEnforced ? 1 : 0,
  };
}

/** Its one problem, or how many; they are told in full elsewhere. */
function reasonOf(problems: readonly Problem[]): string {
  const [only, other] = problems;
  return only !== undefined && other === undefined && !('file' in only)
    ? only.message
    : `cannot be judged: ${counted(problems.length, 'problem')}`;
}
