import type { Reading } from '../evidence/evidence.ts';
import { dayOfTimestamp } from './machine-time.ts';
import { ReadingBuilder } from './reading-builder.ts';
import { type Vulnerability, VulnerabilityTable } from './vulnerability-table.ts';

/** What a scanner says around its findings. */
export interface ScanEnd {
  /** The line on which the findings begin. */
  line: number;
  /** When it scanned, as it writes it. */
  time?: { value: unknown; line: number } | undefined;
  /** Why what it found may not be all; absent: it came to its end. */
  doubt?: { detail: string; line?: number } | undefined;
}

/** One report of a scanner that lists what it has found: each reader says what shows that something was scanned. */
export class ScanReport {
  readonly #builder: ReadingBuilder;
  readonly #table: VulnerabilityTable;
  readonly #file: string;
  #open = 0;

  constructor(reader: string, file: string) {
    this.#file = file;
    this.#builder = new ReadingBuilder({ format: 'record', reader }, file);
    this.#table = new VulnerabilityTable({ file, line: 1 });
  }

  get findings(): number {
    return this.#table.rowCount;
  }

  add(finding: Vulnerability): void {
    this.#table.add(finding);
    if (finding.state === 'open') this.#open += 1;
  }

  /** Nothing was scanned, or nothing that can be relied on: no findings are no clean result. */
  fail(detail: string, line = 1): Reading {
    return this.#builder.fail('tool-failure', detail, line);
  }

  build({ line, time, doubt }: ScanEnd): Reading {
    // Half a scan shows what it has found, and never that there is nothing.
    if (doubt && this.#open === 0) return this.fail(doubt.detail, doubt.line ?? line);
    this.#builder.addTable({ ...this.#table.build(), line });
    const date = dayOfTimestamp(time?.value);
    if (date !== undefined)
      this.#builder.addDate({
        date,
        source: 'tool timestamp',
        place: { file: this.#file, line: time?.line ?? 1 },
      });
    if (doubt) this.#builder.addProblem('tool-failure', doubt.detail, doubt.line ?? line);
    else this.#builder.addSetting('scan_completed', true, line);
    return this.#builder.build();
  }
}
