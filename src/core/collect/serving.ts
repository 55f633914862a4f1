import type { Manifest } from '../manifest/schema.ts';

type ControlEntry = Manifest['controls'][string];
/** What a manifest says of one file or of those that a glob matches. */
export type EvidenceEntry = NonNullable<ControlEntry['evidence']>[number];

/** A control that a file serves; the entries are those of the manifest that name the file for it. */
export interface Service {
  control: string;
  entries: readonly EvidenceEntry[];
}

/** A path of the manifest that must lead to a file: an entry of a control, the roster, a report. */
export interface ManifestPath {
  path: string;
  /** Where it stands in the manifest. */
  keys: readonly (string | number)[];
  /** Absent for a population or a report. */
  control?: string;
  entry?: EvidenceEntry;
}

type Matcher = (path: string) => boolean;

/** Shared: of a hundred thousand files most may be nobody's. */
const nothing: readonly never[] = [];
const globCharacter = /[*?[{]/;

/** Which files are evidence of which control. */
export class Serving {
  readonly #controls: ReadonlySet<string>;
  readonly #exact = new Map<string, ManifestPath[]>();
  readonly #globs: { start: string; matches: Matcher; from: ManifestPath }[] = [];
  readonly #unmatched: Set<ManifestPath>;

  /** Loads the glob matcher when the manifest has a glob. */
  static async from(manifest: Manifest, controls: readonly { id: string }[]): Promise<Serving> {
    const paths = pathsOf(manifest);
    const serving = new Serving(paths, controls);
    const globs = paths.filter(({ path }) => globCharacter.test(path));
    if (globs.length === 0) return serving;
    const { default: picomatch } = await import('picomatch');
    for (const from of globs) {
      const matches = picomatch(from.path, { dot: true, nonegate: true, noextglob: true });
      serving.#globs.push({ start: from.path.slice(0, from.path.search(globCharacter)), matches, from });
    }
    return serving;
  }

  private constructor(paths: readonly ManifestPath[], controls: readonly { id: string }[]) {
    this.#controls = new Set(controls.map(({ id }) => id));
    this.#unmatched = new Set(paths);
    for (const path of paths) {
      if (!globCharacter.test(path.path))
        this.#exact.set(path.path, [...(this.#exact.get(path.path) ?? []), path]);
    }
  }

  /** The paths that no file has been asked about, in the order of the manifest. */
  get unmatched(): readonly ManifestPath[] {
    return [...this.#unmatched];
  }

  get controls(): Iterable<string> {
    return this.#controls;
  }

  isControl(folder: string): boolean {
    return this.#controls.has(folder);
  }

  /** The manifest's paths that lead to the file: its own path, a folder above it, a glob. */
  namedBy(path: string): readonly ManifestPath[] {
    if (this.#exact.size === 0 && this.#globs.length === 0) return nothing;
    const named: ManifestPath[] = [];
    for (let end = path.length; end > 0 && this.#exact.size > 0; end = path.lastIndexOf('/', end - 1)) {
      named.push(...(this.#exact.get(path.slice(0, end)) ?? nothing));
    }
    for (const { start, matches, from } of this.#globs) {
      if (path.startsWith(start) && matches(path)) named.push(from);
    }
    for (const one of named) this.#unmatched.delete(one);
    return named;
  }

  /** The controls that a file serves, by its folder and by the paths that name it. */
  servicesOf(path: string, named: readonly ManifestPath[]): readonly Service[] {
    const folder = path.slice(0, Math.max(0, path.indexOf('/')));
    const isControls = this.#controls.has(folder);
    if (!isControls && named.length === 0) return nothing;
    const services = new Map<string, EvidenceEntry[]>();
    if (isControls) services.set(folder, []);
    for (const { control, entry } of named) {
      if (control === undefined || !this.#controls.has(control)) continue;
      services.set(control, [...(services.get(control) ?? []), ...(entry ? [entry] : [])]);
    }
    return [...services].map(([control, entries]) => ({ control, entries }));
  }
}

function pathsOf({ controls, populations, system }: Manifest): ManifestPath[] {
  const entries = Object.entries(controls).flatMap(([control, { evidence = [] }]) =>
    evidence.map((entry, index) => ({
      path: entry.path,
      keys: ['controls', control, 'evidence', index, 'path'],
      control,
      entry,
    })),
  );
  const people =
    populations?.people === undefined ? [] : [{ path: populations.people, keys: ['populations', 'people'] }];
  const reports = (system?.subservice_organizations ?? []).flatMap(
    ({ report, bridge_letter: letter }, index) => {
      const keys = ['system', 'subservice_organizations', index];
      return [
        ...(report === undefined ? [] : [{ path: report, keys: [...keys, 'report'] }]),
        ...(letter?.path === undefined
          ? []
          : [{ path: letter.path, keys: [...keys, 'bridge_letter', 'path'] }]),
      ];
    },
  );
  return [...people, ...reports, ...entries];
}
