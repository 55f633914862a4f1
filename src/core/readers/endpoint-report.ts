import type { Reading } from '../evidence/evidence.ts';
import { TableBuilder } from '../evidence/table.ts';
import { NewestDay } from './newest-day.ts';

/** One device of a management tool; what the tool does not tell of it is undefined. */
export interface Endpoint {
  line: number;
  host: string | undefined;
  /** A word of people's own stays as it is: the test judges it. */
  encrypted?: boolean | string | undefined;
  protected?: boolean | undefined;
  user?: string | undefined;
  /** When it last reported, as the tool writes it. */
  seen?: string | undefined;
}

/** Devices as the common table, and what they show of disk encryption. */
export class EndpointReport {
  readonly #file: string;
  readonly #endpoints: Endpoint[] = [];
  readonly #newest = new NewestDay();

  constructor(file: string) {
    this.#file = file;
  }

  add(endpoint: Endpoint): void {
    this.#endpoints.push(endpoint);
    this.#newest.take(endpoint.seen, endpoint.line);
  }

  /** False where no device says anything of it: the part of the export was not asked for. */
  tells(what: 'encrypted' | 'protected'): boolean {
    return this.#endpoints.some((endpoint) => endpoint[what] !== undefined);
  }

  build(line: number): Pick<Reading, 'tables' | 'settings' | 'notBefore'> {
    const columns = [
      ['encrypted', 'disk encrypted'],
      ['protected', 'protection'],
    ] as const;
    const told = columns.filter(([what]) => this.tells(what));
    const builder = new TableBuilder({ file: this.#file, line, shape: 'endpoints' }, [
      'host',
      ...told.map(([, heading]) => heading),
      'user',
      'last seen',
    ]);
    const settings: Reading['settings'] = [];
    for (const endpoint of this.#endpoints) {
      const { host, user, seen, line: at, encrypted } = endpoint;
      builder.addRow([host, ...told.map(([what]) => String(endpoint[what] ?? '')), user, seen], at);
      if (typeof encrypted === 'boolean')
        settings.push({
          name: 'endpoint_disk_encrypted',
          value: encrypted,
          place: { file: this.#file, line: at },
        });
    }
    return { tables: [builder.build()], settings, ...this.#newest.notBefore(this.#file) };
  }
}
