import { daysBetween } from '../../evidence/calendar.ts';
import { readDate } from '../../evidence/dates.ts';
import type { Reading } from '../../evidence/evidence.ts';
import { textAt } from '../export-items.ts';
import { listReader } from '../list-export.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';
import { severityOf } from '../severity.ts';
import { type Vulnerability, VulnerabilityTable } from '../vulnerability-table.ts';

/** A scan by a database older than this has missed what was published since. */
const oldestDatabaseDays = 30;

const states: Readonly<Record<string, Vulnerability['state']>> = {
  matches: 'open',
  ignoredMatches: 'suppressed',
};

/** Grype's own JSON. No matches are a clean result, if the database that was asked was whole and not old. */
export const grype = listReader({
  id: 'grype',
  title: 'Grype (native JSON)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'descriptor.timestamp; else the sidecar',
  recognizes: (value) =>
    isMap(value) &&
    Object.hasOwn(value, 'matches') &&
    isMap(value['descriptor']) &&
    (textAt(value, 'descriptor', 'name') === 'grype' || isListOfMatches(value['matches'])),
  startsLike: (start) =>
    /^\{\s{0,99}"(?:ignored)?matches"\s{0,9}:\s{0,99}\[/u.test(start) &&
    start.includes('"vulnerability"') &&
    start.includes('"namespace"'),
  lists: Object.keys(states).map((key) => [key]),
  collect: (file) => {
    const table = new VulnerabilityTable({ file, line: 1 });
    return {
      take: (match, { path, line }) => {
        table.add({ ...findingOf(match), state: states[String(path[0])] ?? 'open', line });
      },
      finish: (around) => finished(around, table, file),
    };
  },
});

function finished({ value, lineOf }: ParsedRecord, table: VulnerabilityTable, file: string): Reading {
  const builder = new ReadingBuilder({ format: 'record', reader: grype.id }, file);
  const line = lineOf(['matches']);
  const { matches } = isMap(value) ? value : {};
  if (matches === null) return builder.fail('tool-failure', 'matches is null: nothing was matched', line);
  if (!Array.isArray(matches)) return builder.fail('malformed', 'matches is no list', line);
  builder.addTable({ ...table.build(), line });
  const scanned = readDate(textAt(value, 'descriptor', 'timestamp') ?? '');
  if (scanned.kind === 'day') {
    const place = { file, line: lineOf(['descriptor', 'timestamp']) };
    builder.addDate({ date: scanned.date, source: 'tool timestamp', place });
  }
  const doubt = doubtOf(value, scanned);
  if (doubt) builder.addProblem('tool-failure', doubt, lineOf(['descriptor', 'db']));
  else if (!isMap(value) || !isMap(value['descriptor']))
    builder.addProblem('tool-failure', 'no descriptor: the report breaks off', line);
  else builder.addSetting('scan_completed', true, line);
  return builder.build();
}

function isListOfMatches(matches: unknown): boolean {
  return (
    Array.isArray(matches) &&
    matches.length > 0 &&
    matches.every((match) => isMap(match) && isMap(match['vulnerability']) && isMap(match['artifact']))
  );
}

/** What Grype calls `fixed` is fixed in a later version: what matches is open. */
function findingOf(match: unknown): Omit<Vulnerability, 'line' | 'state'> {
  const artifact = [textAt(match, 'artifact', 'name'), textAt(match, 'artifact', 'version')];
  const locations = isMap(match) && isMap(match['artifact']) ? match['artifact']['locations'] : undefined;
  const path = textAt(Array.isArray(locations) ? locations[0] : undefined, 'path');
  const where = artifact.filter((part) => part !== undefined).join(' ');
  return {
    id: textAt(match, 'vulnerability', 'id') ?? 'no id',
    severity: severityOf(textAt(match, 'vulnerability', 'severity')) ?? 'unknown',
    where: path === undefined ? where : `${where} in ${path}`,
  };
}

/** Why no matches would not mean no vulnerabilities. Its place differs between versions. */
function doubtOf(value: unknown, scanned: ReturnType<typeof readDate>): string | undefined {
  for (const place of [
    ['descriptor', 'db'],
    ['descriptor', 'db', 'status'],
  ]) {
    const error = textAt(value, ...place, 'error');
    if (error !== undefined || textAt(value, ...place, 'valid') === 'false')
      return 'its vulnerability database was not valid';
    const built = readDate(textAt(value, ...place, 'built') ?? '');
    if (built.kind !== 'day' || scanned.kind !== 'day') continue;
    const days = daysBetween(built.date, scanned.date);
    if (days > oldestDatabaseDays) return `its vulnerability database was ${days} days old`;
  }
  return undefined;
}
