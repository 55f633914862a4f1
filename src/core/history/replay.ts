import type { Scored } from '../assess/assessment.ts';
import { compare, type Exact, subtract, zero } from '../assess/exact.ts';
import { score } from '../assess/score.ts';
import { periodWindow } from '../assess/windows.ts';
import { zoneOf } from '../assess/zone.ts';
import { catalog } from '../catalog/catalog.ts';
import { ownControls } from '../catalog/own-control.ts';
import type { IsoDate } from '../evidence/calendar.ts';
import { type ParsedManifest, parseManifest } from '../manifest/parse.ts';
import { CommittedEvidence, type CommittedFolder } from './committed-evidence.ts';
import type { HistoryEntry, JudgedCommit, MovedControl, Standing, UnjudgedCommit } from './history.ts';
import { KnownExaminations } from './known-examinations.ts';

export interface JudgedFiles {
  commit: string;
  date: IsoDate;
  /** `contents` names the bytes; absent where the commit has no manifest. */
  manifest?: { file: string; contents: string; bytes: Uint8Array };
  folder: CommittedFolder;
}

interface Placed {
  standing: Standing;
  points: Exact;
}

/** Judges commits one after the other, oldest first. What two of them share is read once. */
export class Replay {
  readonly #evidence = new CommittedEvidence();
  readonly #examinations = new KnownExaminations();
  readonly #manifests = new Map<string, ParsedManifest>();
  #before: ReadonlyMap<string, Placed> | undefined;

  async judge(files: JudgedFiles): Promise<HistoryEntry> {
    const { commit, date } = files;
    return { commit, date, ...(await this.#judge(files)) };
  }

  async #judge({ manifest, folder, date }: JudgedFiles): Promise<JudgedCommit | UnjudgedCommit> {
    if (!manifest) return { status: 'cannot-judge', why: { code: 'no-manifest' } };
    const parsed = this.#parse(manifest);
    if (!parsed.ok) {
      const [{ line, message } = { line: 1, message: '' }] = parsed.problems;
      const why = { code: 'manifest' as const, line, message, problems: parsed.problems.length };
      return { status: 'cannot-judge', why };
    }
    if (folder.isMissing) return { status: 'cannot-judge', why: { code: 'no-evidence' } };
    const scored = await this.#score(parsed.manifest, folder, date);
    const now = new Map(scored.controls.map((control) => [control.control.id, placeOf(control)]));
    const moved = this.#before ? movedBetween(this.#before, now) : [];
    this.#before = now;
    const { claimed, provable } = scored;
    return { status: 'judged', claimed, score: scored.score, provable, zone: zoneOf(scored.score), moved };
  }

  async #score(
    manifest: Extract<ParsedManifest, { ok: true }>['manifest'],
    folder: CommittedFolder,
    asOf: IsoDate,
  ) {
    const controls = [...catalog, ...ownControls(manifest)];
    const evidence = await this.#evidence.of(folder, manifest, controls);
    const period = periodWindow(manifest, asOf);
    const lineOf = () => undefined;
    const request = { manifest, controls, evidence, asOf, period, lineOf };
    return score(this.#examinations.examine(request), manifest);
  }

  #parse({ file, contents, bytes }: NonNullable<JudgedFiles['manifest']>): ParsedManifest {
    const known = this.#manifests.get(contents);
    if (known) return known;
    const parsed = parseManifest(
      bytes,
      file,
      catalog.map(({ id }) => id),
    );
    this.#manifests.set(contents, parsed);
    return parsed;
  }
}

function placeOf({ state, notApplicable, points }: Scored): Placed {
  return notApplicable ? { standing: 'not-applicable', points: zero } : { standing: state, points };
}

function movedBetween(before: ReadonlyMap<string, Placed>, now: ReadonlyMap<string, Placed>): MovedControl[] {
  const nowhere: Placed = { standing: undefined, points: zero };
  return [...new Set([...now.keys(), ...before.keys()])].flatMap((control): MovedControl[] => {
    const [then, there] = [before.get(control) ?? nowhere, now.get(control) ?? nowhere];
    if (then.standing === there.standing && compare(then.points, there.points) === 0) return [];
    return [
      { control, from: then.standing, to: there.standing, points: subtract(there.points, then.points) },
    ];
  });
}
