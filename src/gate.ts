import type { Assessment, Verdict } from './core/assess/assessment.ts';
import { gateSettings, type OutsideSettings } from './core/assess/gate-settings.ts';
import { assessedControls } from './core/catalog/assessed-controls.ts';
import { catalog } from './core/catalog/catalog.ts';
import { libraryIds } from './core/catalog/library-ids.ts';
import type { Base } from './core/compare/against-base.ts';
import type { Comparison } from './core/compare/comparison.ts';
import type { IsoDate } from './core/evidence/calendar.ts';
import type { EvidenceFolder } from './core/evidence/folder.ts';
import type { ManifestProblem } from './core/manifest/manifest-problem.ts';
import { type ParsedManifest, parseManifest } from './core/manifest/parse.ts';
import { nearest } from './core/manifest/suggest.ts';

export interface GateRequest extends OutsideSettings {
  manifest: ManifestSource;
  folder: EvidenceFolder;
  /** The day on which the assessment stands. The entry reads the clock, nobody else. */
  asOf: IsoDate;
  /** What the change is compared with; absent: nothing, as on the default branch. */
  base?: Base;
  /** Whether to tell as well what lapses in the year to come. */
  forecast?: boolean;
}

/** `file` is the path as the user gave it; it stands in every message about the manifest. */
export interface ManifestSource {
  file: string;
  bytes: Uint8Array;
}

export interface Judged {
  status: 'judged';
  assessment: Assessment;
  /** Against the base, where one was given. */
  comparison?: Comparison;
  verdict: Verdict;
}

export interface CannotJudge {
  status: 'cannot-judge';
  problems: Problem[];
}

/** What keeps the gate from judging: in the manifest at its place, or in a setting given from outside. */
export type Problem = ManifestProblem | { message: string };

export type GateOutcome = Judged | CannotJudge;

/** The whole way of the data: manifest and evidence in, examined score, comparison with the base, and verdict out. */
export async function gate(request: GateRequest): Promise<GateOutcome> {
  const parsed = parse(request.manifest);
  if (!parsed.ok) return { status: 'cannot-judge', problems: parsed.problems };
  const { manifest, placeOf } = parsed;
  const controls = await assessedControls(manifest, request.require);
  const unknown = unknownControls(
    request.require,
    controls.map(({ id }) => id),
  );
  if (unknown.length > 0) return { status: 'cannot-judge', problems: unknown };

  // Loaded only now: a manifest with a mistake is told at once.
  const { assess } = await import('./core/assess/assess.ts');
  const { judge } = await import('./core/assess/verdict.ts');
  const { KnownContents } = await import('./core/collect/known-contents.ts');
  const { folder, asOf, base } = request;
  const manifestFile = request.manifest.file.slice(request.manifest.file.lastIndexOf('/') + 1);
  const head = { manifest, manifestFile, placeOf, controls, folder, asOf, known: new KnownContents() };
  const assessment = await assess({ ...head, forecast: request.forecast ?? false });

  if (base === undefined) {
    const settings = gateSettings(manifest.gate, request, 'manifest');
    return { status: 'judged', assessment, verdict: judge({ assessment, settings }) };
  }
  const { compareWithBase } = await import('./core/compare/against-base.ts');
  const { standardFor } = await import('./core/compare/standard.ts');
  const compared = await compareWithBase({
    base,
    head,
    assessment,
    parse,
    controlsOf: (of) => assessedControls(of, request.require),
  });
  const standard = await standardFor({ ...compared, base, head: manifest, outside: request });
  const verdict = judge({ assessment, ...compared, ...standard });
  return { status: 'judged', assessment, comparison: compared.comparison, verdict };
}

function parse({ bytes, file }: ManifestSource): ParsedManifest {
  return parseManifest(
    bytes,
    file,
    catalog.map(({ id }) => id),
  );
}

function unknownControls(required: readonly string[], known: readonly string[]): Problem[] {
  return required
    .filter((id) => !known.includes(id))
    .map((id) => {
      const near = nearest(id, [...known, ...libraryIds]);
      const remedy = near === undefined ? `known are ${known.join(', ')}` : `did you mean "${near}"?`;
      return { message: `require: unknown control "${id}": ${remedy}` };
    });
}
