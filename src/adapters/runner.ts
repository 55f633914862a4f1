import { readFileSync, statSync } from 'node:fs';
import { detect, type Occasion } from './event.ts';
import type { Environment } from './inputs.ts';
import { reasonOf } from './open-on-disk.ts';

/** The edge of the Action, read once: everything that it takes from the process it runs in. */
export interface Runner {
  environment: Environment;
  /** Writes to standard output. */
  write: (text: string) => void;
  now: Date;
}

const maximumEventBytes = 32 * 1024 * 1024;

/** The event that started the run; `trouble` says why there is no payload though there should be one. */
export interface RunnerEvent {
  name: string | undefined;
  payload: unknown;
  trouble?: string;
}

export function readEvent(environment: Environment): RunnerEvent {
  const file = environment['GITHUB_EVENT_PATH'];
  const name = environment['GITHUB_EVENT_NAME'];
  if (!file) return { name, payload: undefined };
  try {
    if (statSync(file).size > maximumEventBytes) throw new RangeError('too large');
    return { name, payload: JSON.parse(readFileSync(file, 'utf8')) };
  } catch (error) {
    const trouble = error instanceof SyntaxError ? 'it is no JSON' : reasonOf(error);
    return { name, payload: undefined, trouble };
  }
}

/** What the event file says about where the result belongs; a file that cannot be read is a warning. */
export function readOccasion(environment: Environment): Occasion {
  const { name, payload, trouble } = readEvent(environment);
  if (trouble === undefined) return detect(name, payload);
  return { warnings: [`The event file cannot be read (${trouble}), so there is no comment.`] };
}
