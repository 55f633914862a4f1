import { randomUUID } from 'node:crypto';
import { masked } from '../report/masked.ts';

export type Level = 'error' | 'warning' | 'notice';

/** Where an annotation shows; absent values are left out. */
export interface CommandProperties {
  title?: string;
  file?: string;
  line?: number;
}

/**
 * The only door through which the Action prints. The runner reads commands (`::set-output …`, `##[error]`) in
 * whatever a step writes, on standard output and standard error alike, so text of the repository leaves either
 * escaped inside a command of ours or with commands switched off.
 */
export class WorkflowLog {
  readonly #write: (text: string) => void;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  annotate(level: Level, message: string, properties: CommandProperties = {}): void {
    const { file, title } = properties;
    // A file whose very name looks like a secret is not named: the runner prints where an annotation stands.
    const place =
      file === undefined || masked(file) === file ? properties : title === undefined ? {} : { title };
    this.#write(`${workflowCommand(level, masked(message), place)}\n`);
  }

  /** Text for people, of any number of lines. */
  print(text: string): void {
    // Nobody can write the line that switches commands on again without knowing this token.
    const token = randomUUID();
    this.#write(`::stop-commands::${token}\n${masked(text)}\n::${token}::\n`);
  }
}

function workflowCommand(name: Level, message: string, properties: CommandProperties): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
  const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
  return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
