import type { Finding } from '../assess/finding.ts';
import type { Evidence, Reading } from '../evidence/evidence.ts';
import type { EvidenceFolder, FolderEntry } from '../evidence/folder.ts';
import type { Manifest } from '../manifest/schema.ts';
import type { Contents } from '../readers/read.ts';
import { failed } from '../readers/reading-builder.ts';
import {
  boundFindings,
  committedFindings,
  emptyFolderFinding,
  type ManifestPlaceOf,
  orphanFinding,
  problemFinding,
  problemFindings,
  unknownFolderFinding,
  unmatchedFinding,
} from './findings.ts';
import { KnownContents } from './known-contents.ts';
import { LeakGuard } from './leak-guard.ts';
import { mergeEvidence } from './merge.ts';
import { type EvidenceEntry, type ManifestPath, type Service, Serving } from './serving.ts';
import { fileOf, Sidecars } from './sidecars.ts';
import type { Statement } from './statements.ts';

export interface Collected {
  evidence: Evidence[];
  findings: Finding[];
}

type FileEntry = Exclude<FolderEntry, { state: 'empty-folder' }>;

/**
 * Reads every file that serves a control (it lies in `<control id>/`, or the manifest names it) or that the
 * manifest names as roster or report, one after the other, and puts together all that is known of each. Of the
 * others only secrets are told.
 */
export async function collectEvidence(
  folder: EvidenceFolder,
  manifest: Manifest,
  controls: readonly { id: string }[],
  { placeOf, known = new KnownContents() }: { placeOf?: ManifestPlaceOf; known?: KnownContents } = {},
): Promise<Collected> {
  const serving = await Serving.from(manifest, controls);
  const sidecars = new Sidecars(folder.entries);
  const collection = new Collection({ serving, sidecars, guard: new LeakGuard(manifest.leaks, known) });
  for (const entry of inOrder(folder.entries)) {
    if (entry.state === 'empty-folder') collection.addEmptyFolder(entry.path);
    else if (fileOf(entry.path) !== undefined) await collection.addSidecar(entry);
    else {
      const wanted = collection.wanted(entry);
      if (wanted) await collection.add(entry, wanted);
      else await collection.addStray(entry);
    }
  }
  const { evidence, findings } = collection.finish(folder.entries, placeOf);
  return { evidence, findings: [...boundFindings(folder), ...findings] };
}

/** Reports must not depend on the order in which a folder was listed. */
function inOrder(entries: readonly FolderEntry[]): readonly FolderEntry[] {
  const isSorted = entries.every(
    ({ path }, index) => index === 0 || (entries[index - 1]?.path ?? '') <= path,
  );
  return isSorted ? entries : entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

interface Wanted {
  services: readonly Service[];
}

class Collection {
  readonly #evidence: Evidence[] = [];
  readonly #findings: Finding[] = [];
  readonly #serving: Serving;
  readonly #sidecars: Sidecars;
  readonly #guard: LeakGuard;
  /** Folders at the top, and whether any file in them is wanted. */
  readonly #folders = new Map<string, boolean>();
  readonly #linked = new Set<string>();
  readonly #served = new Map<string, string[]>();

  constructor({ serving, sidecars, guard }: { serving: Serving; sidecars: Sidecars; guard: LeakGuard }) {
    this.#guard = guard;
    this.#serving = serving;
    this.#sidecars = sidecars;
  }

  addEmptyFolder(path: string): void {
    if (this.#serving.isControl(path)) this.#findings.push(emptyFolderFinding(path));
  }

  /** Whom a file serves; undefined when nobody asks for it. */
  wanted(entry: FileEntry): Wanted | undefined {
    const named = this.#serving.namedBy(entry.path);
    const services = this.#servicesOf(entry, named);
    const wanted = services.length > 0 || named.length > 0;
    const folder = folderOf(entry);
    if (folder !== undefined) this.#folders.set(folder, wanted || (this.#folders.get(folder) ?? false));
    return wanted ? { services } : undefined;
  }

  /** The sidecar of a file that is evidence has been read by then. */
  async addSidecar(entry: FileEntry): Promise<void> {
    if (entry.state === 'file' && !this.#sidecars.wasRead(entry)) await this.#guard.look(entry);
  }

  async addStray(entry: FileEntry): Promise<void> {
    if (entry.state === 'file') {
      // A link stands for a file of the folder, which is looked at under its own name.
      if (entry.linkTo === undefined) await this.#guard.look(entry);
      return;
    }
    const { path, state, detail } = entry;
    this.#findings.push(
      problemFinding({ reason: state, detail }, { path, severity: 'note', control: undefined }),
    );
  }

  async add(entry: FileEntry, { services }: Wanted): Promise<void> {
    const control = services[0]?.control;
    const { reading, sha256 } =
      entry.state === 'file' ? await this.#guard.read(entry, control) : notAFile(entry);
    const { statement, findings, bytes: sidecar } = this.#sidecars.read(entry.path, control);
    if (sidecar) await this.#guard.lookAt(sidecar.bytes, sidecar.path, control);
    this.#findings.push(...findings);
    const bytes = entry.state === 'file' ? entry.bytes : 0;
    const committed = entry.state === 'file' ? entry.committedOn : undefined;
    for (const { controls: served, entries } of grouped(services)) {
      const controls = this.#shared(served);
      const statements = [
        ...entries.map((said) => fromManifest(said, entry.path)),
        ...(statement ? [statement] : []),
      ];
      const evidence = mergeEvidence({ path: entry.path, bytes, sha256, controls, reading, statements });
      this.#evidence.push(evidence);
      this.#findings.push(...problemFindings(evidence), ...committedFindings(evidence, committed));
    }
  }

  /** The same list for all files that serve the same controls. */
  #shared(controls: string[]): string[] {
    const key = controls.join(' ');
    const shared = this.#served.get(key) ?? controls;
    if (shared === controls) this.#served.set(key, controls);
    return shared;
  }

  finish(entries: readonly FolderEntry[], placeOf: ManifestPlaceOf | undefined): Collected {
    const unknown = [...this.#folders].filter(
      ([folder, wanted]) => !wanted && !this.#serving.isControl(folder),
    );
    const orphans = this.#sidecars.withoutFile(entries);
    this.#findings.push(
      ...this.#guard.findings,
      ...unknown.map(([folder]) => unknownFolderFinding(folder, this.#serving.controls)),
      ...orphans.map((orphan) =>
        orphanFinding(orphan, this.#serving.servicesOf(orphan.path, [])[0]?.control),
      ),
      ...this.#serving.unmatched.map((path) => unmatchedFinding(path, placeOf)),
    );
    return { evidence: this.#evidence, findings: this.#findings };
  }

  #servicesOf(entry: FileEntry, named: readonly ManifestPath[]): readonly Service[] {
    const path = entry.state === 'file' || entry.path.includes('/') ? entry.path : `${entry.path}/`;
    const services = this.#serving.servicesOf(path, named);
    const target = entry.state === 'file' ? entry.linkTo : undefined;
    if (target === undefined) return services;
    // What a link of the folder stands for counts once for each control, unless the manifest names the link.
    const ofTarget = this.#serving
      .servicesOf(target, this.#serving.namedBy(target))
      .map(({ control }) => control);
    return services.filter(({ control, entries }) => {
      const key = `${control}/${target}`;
      const counted = ofTarget.includes(control) || this.#linked.has(key);
      this.#linked.add(key);
      return entries.length > 0 || !counted;
    });
  }
}

function folderOf({ path, state }: FileEntry): string | undefined {
  const end = path.indexOf('/');
  if (end > 0) return path.slice(0, end);
  return state === 'file' ? undefined : path;
}

function notAFile({ state, detail }: Exclude<FileEntry, { state: 'file' }>): Contents {
  const reading: Reading = failed({ format: 'opaque', reader: 'none' }, { reason: state, detail });
  return { reading, sha256: '' };
}

/** One group per set of entries: what an entry says of a file, it says for its own control only. */
function grouped(services: readonly Service[]): { controls: string[]; entries: readonly EvidenceEntry[] }[] {
  const groups: { controls: string[]; entries: readonly EvidenceEntry[] }[] = [];
  for (const { control, entries } of services) {
    const telling = entries.filter((entry) => Object.keys(entry).length > 1);
    const same = groups.find(
      (group) =>
        group.entries.length === telling.length &&
        group.entries.every((one, index) => one === telling[index]),
    );
    if (same) same.controls.push(control);
    else groups.push({ controls: [control], entries: telling });
  }
  return groups.length > 0 ? groups : [{ controls: [], entries: [] }];
}

function fromManifest(said: EvidenceEntry, file: string): Statement {
  return { source: 'manifest', said, placeOf: () => ({ file }) };
}
