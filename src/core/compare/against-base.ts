import { type Assessed, assess } from '../assess/assess.ts';
import type { Assessment } from '../assess/assessment.ts';
import type { Exact } from '../assess/exact.ts';
import type { Control } from '../catalog/control.ts';
import type { EvidenceFolder } from '../evidence/folder.ts';
import type { ParsedManifest } from '../manifest/parse.ts';
import type { Manifest } from '../manifest/schema.ts';
import { compareAssessments } from './compare.ts';
import type { Comparison, Difference } from './comparison.ts';
import { continuedFiles } from './continued-files.ts';
import { deletedRows } from './deleted-rows.ts';
import { examiningAgain } from './examined-again.ts';
import { movesMeasure, withMeasureOf } from './measure-of-base.ts';
import { raisedByPeopleGone } from './people-gone.ts';
import { withMeasure } from './raised-by-measure.ts';
import { raisedByRemoval, withRemoved } from './removed-evidence.ts';
import { raisedByWord } from './restated-evidence.ts';
import { change, type SettingChange } from './setting-change.ts';
import { settingChanges, weakeningsFirst, workflowChanges } from './weakening.ts';

/** The base as the edge found it: what one commit holds, or why nothing can be had of it. */
export type Base =
  /** `demanded`: somebody asked for this base, so going on without it is no way. */
  { state: 'unavailable'; reason: string; demanded: boolean } | CommitBase;

export interface CommitBase {
  state: 'commit';
  commit: string;
  /** Absent: the base has none. */
  manifest?: { file: string; bytes: Uint8Array };
  folder: EvidenceFolder;
  /** Workflows of the base that run the gate, and that the change edits or deletes. */
  workflows: readonly string[];
  /** Submodules with evidence of the base that cannot be read, by their paths. */
  unread?: readonly string[];
  /** Who approved the change, as it stands, in a review; asked only where it matters. */
  approvals?(): Promise<Approvals>;
}

/** GitHub handles, or why they are not known. */
export type Approvals = { handles: readonly string[] } | { unknown: string };

export interface Judgement {
  base: Base;
  head: Assessed;
  assessment: Assessment;
  /** Reads the base's manifest. */
  parse(manifest: { file: string; bytes: Uint8Array }): ParsedManifest;
  controlsOf(manifest: Manifest): Promise<readonly Control[]>;
}

/** Assesses the base by the same engine for the same day, and tells what lies between. `manifest` is the base's, where it can judge. */
export async function compareWithBase(
  judgement: Judgement,
): Promise<{ comparison: Comparison; manifest?: Manifest }> {
  const { base, head, assessment } = judgement;
  if (base.state === 'unavailable') return { comparison: base };
  const { commit, folder } = base;
  const workflows = workflowChanges(base.workflows);
  if (base.manifest === undefined) {
    const evidence = folder.entries.filter(({ state }) => state === 'file').length;
    return { comparison: { state: 'new', commit, settings: workflows, evidence } };
  }
  const parsed = judgement.parse(base.manifest);
  const manifest = parsed.ok ? parsed.manifest : head.manifest;
  const before = await assess({
    ...head,
    folder,
    ...(parsed.ok && { manifest, placeOf: parsed.placeOf, controls: await judgement.controlsOf(manifest) }),
  });
  const difference = compareAssessments(before, assessment);
  const bar = settingChanges(manifest, head.manifest, head.asOf);
  const settings = weakeningsFirst([
    ...(await withMeasure(bar, { ...judgement, base: manifest })),
    ...(await removals(judgement, { base, before, manifest, difference })),
    ...byRows(before, judgement),
    ...(base.unread ?? []).map((subject) => change('submodule', true, { subject })),
    ...workflows,
  ]);
  if (!parsed.ok)
    return {
      comparison: { state: 'invalid', commit, problems: parsed.problems.length, settings, ...difference },
    };
  const byBase = movesMeasure(settings) ? { byBase: await scoreByBase(manifest, judgement) } : {};
  return { comparison: { state: 'compared', commit, settings, ...byBase, ...difference }, manifest };
}

async function scoreByBase(base: Manifest, { head, controlsOf }: Judgement): Promise<Exact> {
  const manifest = withMeasureOf(base, head.manifest);
  return (await assess({ ...head, manifest, controls: await controlsOf(manifest) })).score;
}

interface Compared {
  base: CommitBase;
  before: Assessment;
  manifest: Manifest;
  difference: Difference;
}

/** Where taking evidence away may have raised a control, assesses the change once more with it. */
async function removals(
  { head, assessment }: Judgement,
  { base, before, manifest, difference }: Compared,
): Promise<SettingChange[]> {
  const again = withRemoved(difference, {
    base: { folder: base.folder, manifest },
    head: { folder: head.folder, manifest: head.manifest },
    continued: (paths) => continuedFiles(before, assessment, paths),
  });
  return again === undefined ? [] : raisedByRemoval(assessment, await assess({ ...head, ...again }));
}

/** What rows that are gone, people who are gone and another word about a file make of the controls. */
function byRows(before: Assessment, { assessment, head }: Judgement): SettingChange[] {
  const again = examiningAgain(assessment, head);
  return [raisedByPeopleGone, deletedRows, raisedByWord].flatMap((find) => find(before, assessment, again));
}
