import type { Control } from '../catalog/control.ts';
import { criteriaInScope, scopeOf } from '../catalog/scope.ts';
import { type Collected, collectEvidence } from '../collect/collect.ts';
import type { KnownContents } from '../collect/known-contents.ts';
import type { IsoDate } from '../evidence/calendar.ts';
import type { EvidenceFolder } from '../evidence/folder.ts';
import type { Manifest } from '../manifest/schema.ts';
import type { PlaceOf } from '../manifest/yaml-document.ts';
import type { Assessment } from './assessment.ts';
import { examine } from './examine.ts';
import { bySeverity, findingsOf } from './findings.ts';
import { forecast as forecastOf } from './forecast/forecast.ts';
import { gapsOf } from './gap.ts';
import { gapFindings } from './gap-findings.ts';
import { score } from './score.ts';
import { staleReadinessFindings } from './stale-readiness.ts';
import { systemFindings } from './system/system-findings.ts';
import { reviewSystem } from './system/system-review.ts';
import { wholeFolderFindings } from './whole-folder/whole-folder.ts';
import { periodWindow } from './windows.ts';
import { zoneOf } from './zone.ts';

/** What is assessed, and the day on which. */
export interface Assessed {
  manifest: Manifest;
  /** The manifest's name beside the evidence folder. */
  manifestFile: string;
  placeOf: PlaceOf;
  /** The catalog's and the organization's own. */
  controls: readonly Control[];
  folder: EvidenceFolder;
  asOf: IsoDate;
  /** What has been read of other commits, to be used again and added to. */
  known?: KnownContents;
  /** Whether to look ahead as well. */
  forecast?: boolean;
}

/** From a manifest without a problem to all that is found: evidence collected, examined, scored. */
export async function assess({
  manifest,
  manifestFile,
  placeOf,
  controls,
  folder,
  asOf,
  known,
  forecast,
}: Assessed): Promise<Assessment> {
  const collected = await collectEvidence(folder, manifest, controls, {
    placeOf: (keys) => ({ file: manifestFile, ...placeOf(keys) }),
    ...(known && { known }),
  });
  const period = periodWindow(manifest, asOf);
  const lineOf = (control: string) => placeOf(['controls', control]).line;
  const { evidence } = collected;
  const examinations = examine({ manifest, controls, evidence, asOf, period, lineOf });
  const scored = score(examinations, manifest);
  const gaps = gapsOf(scored.controls, scored.uncovered, { asOf, audit: manifest.audit });
  const roster = evidence.find(({ path }) => path === manifest.populations?.people);
  const systemReview = reviewSystem(manifest, period, {
    asOf,
    isThere: filesThere(collected),
    stateOf: (id) => {
      const control = scored.controls.find((one) => one.control.id === id);
      return control?.notApplicable ? 'not-applicable' : control?.state;
    },
  });
  return {
    asOf,
    window: period,
    organization: manifest.organization,
    ...(manifest.system?.name === undefined ? {} : { system: manifest.system.name }),
    assessment: manifest.assessment,
    scope: scopeOf(manifest),
    claimed: scored.claimed,
    score: scored.score,
    provable: scored.provable,
    inspectedShare: scored.inspectedShare,
    zone: zoneOf(scored.score),
    controls: scored.controls,
    evidence,
    ...(roster && { roster }),
    findings: bySeverity([
      ...findingsOf(examinations, { manifest, manifestFile, asOf, lineOf }),
      ...gapFindings(gaps, { controls: scored.controls, manifestFile, asOf }),
      ...systemFindings(systemReview, { manifest, manifestFile, placeOf }),
      ...staleReadinessFindings(manifest, { asOf, manifestFile, placeOf }),
      ...collected.findings,
      ...wholeFolderFindings(evidence, controls),
    ]),
    gaps,
    systemReview,
    ...(manifest.audit && { audit: manifest.audit }),
    criteria: criteriaInScope(manifest),
    ...(forecast ? { forecast: forecastOf(examinations, { manifest, evidence, asOf }) } : {}),
  };
}

/** Whether a path of the manifest leads to a file that can be opened. */
function filesThere({ evidence, findings }: Collected): (path: string) => boolean {
  const nowhere = new Set(
    findings.flatMap(({ code, args }) => (code === 'unmatched-path' ? [args.path] : [])),
  );
  const shut = new Set(evidence.filter(({ examinable }) => !examinable).map(({ path }) => path));
  return (path) => !nowhere.has(path) && !shut.has(path);
}
