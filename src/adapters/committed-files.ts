import type { EvidenceFolder } from '../core/evidence/folder.ts';
import type { CommittedFolder } from '../core/history/committed-evidence.ts';
import type { Blobs } from './git-blobs.ts';
import { folderOfCommit } from './git-folder.ts';
import type { HistoryPaths, TouchingCommit } from './git-history.ts';
import type { TreeEntry } from './git-tree.ts';

/** The files of one place from commit to commit. */
export class CommittedFiles implements CommittedFolder {
  readonly #paths: HistoryPaths;
  readonly #blobs: Blobs;
  /** By the path that evidence has in its folder. */
  readonly #evidence = new Map<string, TreeEntry>();
  readonly #links = new Set<string>();
  #manifest: TreeEntry | undefined;
  #changed: Set<string> | undefined;

  constructor(paths: HistoryPaths, blobs: Blobs) {
    this.#paths = paths;
    this.#blobs = blobs;
  }

  apply({ changes }: TouchingCommit): void {
    for (const { path, entry } of changes) {
      if (path === this.#paths.manifest) this.#manifest = entry;
      const inside = this.#inside(path);
      if (inside === undefined) continue;
      this.#changed?.add(inside);
      if (entry) this.#evidence.set(inside, entry);
      else this.#evidence.delete(inside);
      if (entry?.kind === 'link') this.#links.add(inside);
      else this.#links.delete(inside);
    }
  }

  /** From here on, what changes is told apart. */
  mark(): void {
    this.#changed = new Set();
  }

  get manifest(): TreeEntry | undefined {
    return this.#manifest?.kind === 'file' ? this.#manifest : undefined;
  }

  get isMissing(): boolean {
    return this.#evidence.size === 0;
  }

  /** What a link stands for can change without it. */
  get changed(): readonly string[] | undefined {
    return this.#changed && this.#links.size === 0 ? [...this.#changed] : undefined;
  }

  whole(): EvidenceFolder {
    return this.#folder([...this.#evidence.values()]);
  }

  some(paths: readonly string[]): EvidenceFolder {
    return this.#folder(paths.flatMap((path) => this.#evidence.get(path) ?? []));
  }

  #folder(entries: readonly TreeEntry[]): EvidenceFolder {
    return folderOfCommit({ entries, folder: this.#paths.evidence, blobs: this.#blobs });
  }

  #inside(path: string): string | undefined {
    const start = `${this.#paths.evidence}/`;
    return path.startsWith(start) ? path.slice(start.length).normalize('NFC') : undefined;
  }
}
