import type { IsoDate } from '../evidence/calendar.ts';
import { readDate } from '../evidence/dates.ts';
import type { ReadingProblem } from '../evidence/evidence.ts';
import { isMap, type RecordMap } from './record-values.ts';
import { type SarifResult, type SarifRule, sarifRule } from './sarif-result.ts';

/** One run of a SARIF log, without its results. */
export interface SarifRun {
  line: number;
  /** Why the results may not be all, or are worth nothing. */
  problem?: ReadingProblem;
  /** False when nothing of the run can be relied on. */
  shows: boolean;
  /** The day on which the run ended, where it says. */
  day: IsoDate | undefined;
  ruleOf(result: SarifResult): SarifRule | undefined;
  /** Looks up a file that a result names by its number only. */
  fileOf(where: string): string;
}

export function sarifRun(value: unknown, line: number): SarifRun {
  const run: RecordMap = isMap(value) ? value : {};
  const failure = failureOf(run);
  const problem = failure ?? doubtOf(run);
  const components = componentsOf(run).map(rulesOf);
  return {
    line,
    shows: failure === undefined,
    day: dayOf(run),
    ...(problem ? { problem: { ...problem, detail: `${toolOf(run)} ${problem.detail}`, line } } : {}),
    ruleOf: ({ ruleId, ruleIndex, extension }) => {
      const { list, byId } = components[extension === '' ? 0 : Number(extension) + 1] ?? noRules;
      const parent = ruleId.slice(0, Math.max(0, ruleId.lastIndexOf('/')));
      return byId.get(ruleId) ?? (ruleIndex === '' ? undefined : list[Number(ruleIndex)]) ?? byId.get(parent);
    },
    fileOf: (where) => (where.startsWith('#') ? artifactOf(run, where) : where),
  };
}

type Problem = Pick<ReadingProblem, 'reason' | 'detail'>;

function failureOf(run: RecordMap): Problem | undefined {
  if (mappingsIn(run['invocations']).some((one) => one['executionSuccessful'] === false))
    return { reason: 'tool-failure', detail: 'did not finish: executionSuccessful is false' };
  const { results } = run;
  // An empty list is a clean result; rules without a list are all that a tool says when it has scanned nothing.
  if (results === undefined || results === null)
    return { reason: 'tool-failure', detail: 'has no results, not even an empty list: nothing was scanned' };
  if (!Array.isArray(results)) return { reason: 'malformed', detail: 'has results that are no list' };
  // Most tools list no files at all; one that lists none, and finds nothing, had none before it.
  const { artifacts } = run;
  return results.length === 0 && Array.isArray(artifacts) && artifacts.length === 0
    ? { reason: 'tool-failure', detail: 'looked at no file: its list of artifacts is empty' }
    : undefined;
}

/** The standard's own signs of results that are not all. */
function doubtOf(run: RecordMap): Problem | undefined {
  const notices = mappingsIn(run['invocations']).flatMap((one) => [
    ...mappingsIn(one['toolExecutionNotifications']),
    ...mappingsIn(one['toolConfigurationNotifications']),
  ]);
  return notices.some(({ level }) => level === 'error')
    ? { reason: 'tool-failure', detail: 'reported errors of its own: its results may not be all' }
    : undefined;
}

function toolOf(run: RecordMap): string {
  const [driver] = componentsOf(run);
  const name = driver?.['name'];
  return typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 60) : 'the tool';
}

/** The driver first, then the extensions. */
function componentsOf({ tool }: RecordMap): RecordMap[] {
  const { driver, extensions } = isMap(tool) ? tool : {};
  return [isMap(driver) ? driver : {}, ...mappingsIn(extensions)];
}

interface Rules {
  list: readonly SarifRule[];
  byId: ReadonlyMap<string, SarifRule>;
}
const noRules: Rules = { list: [], byId: new Map() };

function rulesOf({ rules }: RecordMap): Rules {
  const list = Array.isArray(rules) ? rules.map(sarifRule) : [];
  return { list, byId: new Map(list.map((rule) => [rule.id, rule])) };
}

function dayOf(run: RecordMap): IsoDate | undefined {
  const days = mappingsIn(run['invocations']).flatMap(({ endTimeUtc }) => {
    const reading = readDate(typeof endTimeUtc === 'string' ? endTimeUtc : '');
    return reading.kind === 'day' ? [reading.date] : [];
  });
  return days.sort().at(-1);
}

/** `#3:17` is line 17 of the artifact of that number. */
function artifactOf({ artifacts }: RecordMap, where: string): string {
  const [number = '', ...line] = where.slice(1).split(':');
  const artifact: unknown = Array.isArray(artifacts) ? artifacts[Number(number)] : undefined;
  const location = isMap(artifact) ? artifact['location'] : undefined;
  const uri = isMap(location) ? location['uri'] : undefined;
  return [typeof uri === 'string' ? uri : `artifact ${number}`, ...line].join(':');
}

function mappingsIn(list: unknown): RecordMap[] {
  return Array.isArray(list) ? list.filter(isMap) : [];
}
