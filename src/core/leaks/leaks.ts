import { bounds } from '../evidence/folder.ts';
import { bestKnown, type Leak, mostLeaks, type Spotted } from './leak.ts';
import { type LibraryDetector, loadLibrary } from './library.ts';
import { mayBeForLibrary } from './library-secrets.ts';
import { spotOwnSecrets } from './own-secrets.ts';
import { newlinesIn, type SuspectWindow, SuspectWindows } from './suspect-windows.ts';

/**
 * The secrets in a text, by line: private keys, cloud keys, tokens, presigned URLs, passwords. The path says
 * what kind of file it is. Linear in the text; at most {@link mostLeaks} are told.
 */
export async function leaksIn(text: string, path: string): Promise<Leak[]> {
  const watch = new LeakWatch(path);
  watch.watch([text]);
  return watch.leaks();
}

/**
 * Looks for secrets in a text that comes in pieces, while somebody else reads it. Suspicious parts are kept till
 * the end, when the detector library is loaded if any of them is for it; of a text too long for that, they are
 * looked through at once.
 */
export class LeakWatch {
  readonly #windows = new SuspectWindows();
  readonly #found = new LeakList();
  readonly #kept: SuspectWindow[] = [];
  readonly #path: string;
  readonly #library: LibraryDetector | undefined;
  #sawAll = false;

  /** `library` is needed for texts that are longer than what is held as a whole: {@link LeakWatch.of}. */
  constructor(path: string, library?: LibraryDetector) {
    this.#path = path;
    this.#library = library;
  }

  static async of({ path, bytes }: { path: string; bytes: number }): Promise<LeakWatch> {
    return new LeakWatch(path, bytes > bounds.textBytes ? await loadLibrary() : undefined);
  }

  /** Whether a text has passed from beginning to end. */
  get sawAll(): boolean {
    return this.#sawAll;
  }

  /** The same pieces, watched as they pass. */
  *pass(pieces: Iterable<string>): Generator<string> {
    for (const piece of pieces) {
      if (!this.#found.isFull) for (const window of this.#windows.add(piece)) this.#take(window);
      yield piece;
    }
    this.#sawAll = true;
  }

  /** Watches all the pieces, for nobody else. */
  watch(pieces: Iterable<string>): void {
    const passing = this.pass(pieces);
    while (passing.next().done !== true);
  }

  /** Once all pieces have passed, or as many as were asked for. */
  async leaks(): Promise<Leak[]> {
    for (const window of this.#windows.end()) this.#take(window);
    const isForLibrary = this.#kept.some(({ text }) => mayBeForLibrary(text));
    const library = isForLibrary ? await loadLibrary() : () => [];
    for (const window of this.#kept.splice(0)) this.#look(window, library);
    return this.#found.leaks();
  }

  #take(window: SuspectWindow): void {
    if (this.#library) this.#look(window, this.#library);
    else this.#kept.push(window);
  }

  #look({ text, line }: SuspectWindow, library: LibraryDetector): void {
    if (this.#found.isFull) return;
    this.#found.add(bestKnown([...library(text, this.#path), ...spotOwnSecrets(text)]), text, line);
  }
}

/** Leaks by line, each kind once a line. */
class LeakList {
  readonly #leaks = new Map<string, Leak>();

  get isFull(): boolean {
    return this.#leaks.size >= mostLeaks;
  }

  /** `line` is the one on which the text starts. */
  add(spotted: readonly Spotted[], text: string, line: number): void {
    let [at, counted] = [line, 0];
    for (const { kind, from } of [...spotted].sort((a, b) => a.from - b.from)) {
      at += newlinesIn(text.slice(counted, from), from - counted);
      counted = from;
      if (!this.isFull) this.#leaks.set(`${at} ${kind}`, { kind, line: at });
    }
  }

  leaks(): Leak[] {
    return [...this.#leaks.values()].sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.kind < b.kind ? -1 : 1),
    );
  }
}
