import type { Assessment } from '../assess/assessment.ts';
import type { Difference } from './comparison.ts';
import { controlChanges, gapChanges } from './control-changes.ts';
import { evidenceChanges } from './evidence-changes.ts';
import { findingChanges } from './finding-changes.ts';

/** What lies between two assessments that were made by the same engine for the same day. */
export function compareAssessments(base: Assessment, head: Assessment): Difference {
  const evidence = evidenceChanges(base, head);
  return {
    score: { was: base.score, is: head.score },
    claimed: { was: base.claimed, is: head.claimed },
    provable: { was: base.provable, is: head.provable },
    zone: { was: base.zone, is: head.zone },
    controls: controlChanges(base, head),
    evidence,
    gaps: gapChanges(base, head),
    findings: findingChanges(base.findings, head.findings, evidence),
  };
}
