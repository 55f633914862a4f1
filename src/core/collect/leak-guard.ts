import type { Finding } from '../assess/finding.ts';
import type { Leak } from '../leaks/leak.ts';
import { leakFindings } from '../leaks/leak-findings.ts';
import { leaksIn } from '../leaks/leaks.ts';
import type { Manifest } from '../manifest/schema.ts';
import type { Contents, EvidenceFile } from '../readers/read.ts';
import type { KnownContents } from './known-contents.ts';

/**
 * Looks for secrets in every file of the evidence folder, whether it is evidence or not: whoever may read the
 * folder may read them. What is found is kept as findings; nothing of the files is.
 */
export class LeakGuard {
  readonly findings: Finding[] = [];
  readonly #told: Manifest['leaks'];
  readonly #known: KnownContents;

  constructor(told: Manifest['leaks'], known: KnownContents) {
    this.#told = told;
    this.#known = known;
  }

  /** Reads a file as evidence, and tells the secrets that are in it. */
  async read(file: EvidenceFile, control: string | undefined): Promise<Contents> {
    const { contents, leaks = [] } = await this.#known.read(file, { leaks: this.#told !== 'off' });
    this.#tell(file.path, leaks, control);
    return contents;
  }

  /** A file that is not read as evidence. */
  async look(file: EvidenceFile): Promise<void> {
    if (this.#told !== 'off') this.#tell(file.path, await this.#known.secrets(file), undefined);
  }

  /** A small text that somebody else has read, a sidecar. */
  async lookAt(bytes: Uint8Array, path: string, control: string | undefined): Promise<void> {
    if (this.#told === 'off') return;
    this.#tell(path, await leaksIn(new TextDecoder().decode(bytes), path), control);
  }

  #tell(path: string, leaks: readonly Leak[], control: string | undefined): void {
    this.findings.push(...leakFindings({ path, leaks, control, told: this.#told }));
  }
}
