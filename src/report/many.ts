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

/** One that the change removes, so that nothing judges its system any more. */
export interface RemovedManifest {
  manifest: string;
  /** By the manifest itself, as the base has it, or by an approver whom it lists. */
  allowed: boolean;
  /** Whether its own gate, as the base has it, would fail the check for it. */
  enforced: boolean;
}

/** The reports of all manifests of one run, of this one or read back from another. */
export interface ManyReports {
  /** Worst first. */
  judged: readonly { manifest: string; report: Report }[];
  unjudged: readonly UnjudgedManifest[];
  removed: readonly RemovedManifest[];
  rollup: Rollup;
}

/** All manifests of one run. */
export interface Many extends ManyReports {
  judged: readonly (JudgedManifest & { report: Report })[];
  /** The worst decides: 2 where one cannot be judged, 1 where one fails a gate that is enforced. */
  exitCode: 0 | 1 | 2;
}

export interface ManyOutcome {
  judged: readonly JudgedManifest[];
  unjudged: readonly UnjudgedManifest[];
  removed?: readonly RemovedManifest[];
  asOf: IsoDate;
}

/** Several manifests of one repository as one. */
export function manyOf({ judged, unjudged, removed = [], asOf }: ManyOutcome): Many {
  const all = new Map(judged.map((one) => [one.manifest, { ...one, report: reportOf(one.judged) }]));
  const lost = removed.filter(({ allowed }) => !allowed);
  const isEnforced =
    judged.some(({ judged: { verdict } }) => verdict.enforced && !verdict.passed) ||
    lost.some(({ enforced }) => enforced);
  const rollup = rollUp({
    reports: [...all.values()].flatMap(
      ({ manifest, report }) => teamReportOf(report, { file: manifest, sha256: manifest }) ?? [],
    ),
    unread: unjudged.map(
      ({ manifest, problems }): Unread => ({ file: manifest, reason: reasonOf(problems) }),
    ),
    removed: lost.map(({ manifest }) => manifest),
    asOf,
    enforce: isEnforced || unjudged.length > 0 || judged.length === 0,
  });
  return {
    judged: rollup.reports.flatMap(({ file }) => all.get(file) ?? []),
    unjudged,
    removed,
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
