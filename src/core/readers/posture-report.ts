import type { Reading } from '../evidence/evidence.ts';
import { type Check, type CheckStatus, CheckTable } from './check-table.ts';
import { settingShown } from './posture-checks.ts';

/** One result of a posture scanner. */
export interface PostureResult extends Check {
  /** The scanner's sentence on this resource. */
  sentence?: string | undefined;
}

/** As many results as a test lists say the same of a setting; the table has them all. */
const mostAlike = 1000;

/** The results of a posture scanner as the common table, and the settings that they show. */
export class PostureReport {
  readonly #file: string;
  readonly #checks: CheckTable;
  readonly #settings: Reading['settings'] = [];
  readonly #alike = new Map<string, number>();
  #outcomes = 0;

  constructor(place: { file: string; line: number }) {
    this.#file = place.file;
    this.#checks = new CheckTable(place);
  }

  add(result: PostureResult): void {
    const { check, status, line, sentence = '' } = result;
    this.#checks.add(result);
    if (!noOutcome.has(status)) this.#outcomes += 1;
    if (status !== 'pass' && status !== 'fail') return;
    const shown = settingShown(check, status, sentence);
    if (!shown) return;
    const key = `${shown.name} ${shown.value}`;
    const alike = (this.#alike.get(key) ?? 0) + 1;
    this.#alike.set(key, alike);
    if (alike <= mostAlike) this.#settings.push({ ...shown, place: { file: this.#file, line } });
  }

  /** False where checks were only listed: none of them came to a result. */
  get showsSomething(): boolean {
    return this.#outcomes > 0 || this.#checks.rowCount === 0;
  }

  /** The line of the results, where it is known only at the end. */
  build(line?: number): Pick<Reading, 'tables' | 'settings'> {
    const checks = this.#checks.build();
    return { tables: [line === undefined ? checks : { ...checks, line }], settings: this.#settings };
  }
}

const noOutcome: ReadonlySet<CheckStatus> = new Set(['not evaluated', 'manual', 'info']);
/** What the problem of a report says in which no check came to a result. */
export const noOutcomeDetail = 'no check came to a result: nothing was examined';

const statuses: Readonly<Record<string, CheckStatus>> = {
  pass: 'pass',
  passed: 'pass',
  fail: 'fail',
  failed: 'fail',
  manual: 'manual',
  info: 'info',
  muted: 'muted',
  suppressed: 'suppressed',
};

/** What a scanner's word stands for; an error, a warning or no word at all is no outcome. */
export function checkStatusOf(word: unknown): CheckStatus {
  const key = typeof word === 'string' ? word.trim().toLowerCase() : '';
  return (Object.hasOwn(statuses, key) ? statuses[key] : undefined) ?? 'not evaluated';
}
