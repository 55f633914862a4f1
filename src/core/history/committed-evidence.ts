import { collectEvidence } from '../collect/collect.ts';
import { KnownContents } from '../collect/known-contents.ts';
import { fileOf } from '../collect/sidecars.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { EvidenceFolder } from '../evidence/folder.ts';
import type { Manifest } from '../manifest/schema.ts';

/** The evidence folder of one commit, and what it changed in it. */
export interface CommittedFolder {
  /** True where the commit has no such folder: git keeps no empty ones. */
  isMissing: boolean;
  /** Paths that differ from the commit before; undefined where everything may. */
  changed: readonly string[] | undefined;
  /** The whole folder. */
  whole(): EvidenceFolder;
  /** Of some paths, what the commit has there. */
  some(paths: readonly string[]): EvidenceFolder;
}

/** Evidence from commit to commit: of a file that stays, all that is known stays, too, under the same manifest. */
export class CommittedEvidence {
  readonly #known = new KnownContents();
  #manifest: Manifest | undefined;
  #byPath = new Map<string, Evidence[]>();
  /** The same in code-unit order of the paths, and where each path stands in it. */
  #sorted: Evidence[][] = [];
  #places = new Map<string, number>();

  /** All evidence of the commit, by path, as collecting the whole folder would give it. */
  async of(
    folder: CommittedFolder,
    manifest: Manifest,
    controls: readonly { id: string }[],
  ): Promise<readonly Evidence[]> {
    const { changed } = folder;
    if (changed === undefined || this.#manifest !== manifest) {
      this.#byPath = new Map();
      await this.#collect(folder.whole(), manifest, controls);
      this.#sort();
    } else if (changed.length > 0) {
      // What a sidecar says belongs to the file that it is about.
      const files = new Set(changed.map((path) => fileOf(path) ?? path));
      for (const file of files) this.#byPath.delete(file);
      const beside = [...files].flatMap((file) => [file, `${file}.meta.yml`, `${file}.meta.yaml`]);
      await this.#collect(folder.some(beside), manifest, controls);
      for (const file of files) this.#put(file);
    }
    this.#manifest = manifest;
    return this.#sorted.flat();
  }

  /** Of most commits no path comes or goes. */
  #put(path: string): void {
    const [place, found] = [this.#places.get(path), this.#byPath.get(path)];
    if (place !== undefined && found) this.#sorted[place] = found;
    else if (place !== undefined || found) this.#sort();
  }

  #sort(): void {
    const paths = [...this.#byPath.keys()].sort();
    this.#sorted = paths.map((path) => this.#byPath.get(path) ?? []);
    this.#places = new Map(paths.map((path, place) => [path, place]));
  }

  async #collect(
    folder: EvidenceFolder,
    manifest: Manifest,
    controls: readonly { id: string }[],
  ): Promise<void> {
    // Secrets make findings, which history does not show.
    const { evidence } = await collectEvidence(folder, { ...manifest, leaks: 'off' }, controls, {
      known: this.#known,
    });
    for (const one of evidence) {
      const all = this.#byPath.get(one.path);
      if (all) all.push(one);
      else this.#byPath.set(one.path, [one]);
    }
  }
}
