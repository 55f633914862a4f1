import { TableBuilder } from '../../evidence/table.ts';
import { exportItems, hasOnlyItems, textAt } from '../export-items.ts';
import type { JsonPath } from '../json-places.ts';
import { dayOfTimestamp, instantOf } from '../machine-time.ts';
import { NewestDay } from '../newest-day.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';

/**
 * Results log of scheduled queries on disk encryption, one host a line. Snapshots tell the state of a host, the
 * newest counts; a differential log tells what has changed since a time before it begins.
 */
export const osqueryDiskEncryption: RecordReader = {
  id: 'osquery-disk-encryption',
  title: 'osquery disk encryption of endpoints (snapshot results)',
  supports: ['endpoint-encryption'],
  gives: { settings: ['endpoint_disk_encrypted'], tables: true },
  dating: 'the newest unixTime or calendarTime',
  takes: 'record',
  recognizes: (value) =>
    (isMap(value) ? isResult(value) : hasOnlyItems(value, [], isResult)) &&
    resultsIn(value).some(({ item }) => isOnDisks(item)),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: osqueryDiskEncryption.id }, file);
    const seen = new NewestDay();
    const table = new TableBuilder({ file, line: lineOf([]), shape: 'endpoints' }, [
      'host',
      'disk encrypted',
      'volumes',
      'last seen',
    ]);
    const results = resultsIn(value).filter(({ item }) => isOnDisks(item));
    const hosts = newestByHost(results);
    if (hosts.length === 0)
      builder.addProblem(
        'tool-failure',
        'changes only, which are no state: log the query as a snapshot',
        lineOf([]),
      );
    for (const { host, day, volumes, path } of hosts) {
      const line = lineOf(path);
      seen.take(day, line);
      if (volumes.length === 0) builder.addProblem('tool-failure', 'a host that reported no disk', line);
      else {
        const shown = `${volumes.filter(isEncrypted).length} of ${volumes.length} encrypted`;
        const encrypted = isProtected(volumes);
        table.addRow([host, String(encrypted), shown, day], line);
        builder.addSetting('endpoint_disk_encrypted', encrypted, line);
      }
    }
    if (table.rowCount > 0) builder.addTable(table.build());
    for (const date of seen.toolTimestamps(file)) builder.addDate(date);
    return builder.build();
  },
};

interface Result {
  item: RecordMap;
  path: JsonPath;
}

/** The volumes of a host at one time. */
interface Snapshot {
  host: string;
  at: number;
  day: string | undefined;
  volumes: RecordMap[];
  path: JsonPath;
}

function resultsIn(value: unknown): Result[] {
  return isMap(value) ? [{ item: value, path: [] }] : exportItems(value, []);
}

function isResult(item: RecordMap): boolean {
  const action = textAt(item, 'action');
  return (
    textAt(item, 'hostIdentifier') !== undefined &&
    (action === undefined ? isMap(item['diffResults']) : ['snapshot', 'added', 'removed'].includes(action))
  );
}

function isOnDisks(item: RecordMap): boolean {
  const rows = [...(snapshotOf(item) ?? []), item['columns']];
  return (
    /disk_?encryption|bitlocker|filevault/i.test(textAt(item, 'name') ?? '') ||
    rows.some(
      (row) =>
        isMap(row) && ['encrypted', 'encryption_status', 'protection_status'].some((key) => key in row),
    )
  );
}

/** Its rows together, or each row an event of its own. */
function snapshotOf(item: RecordMap): RecordMap[] | undefined {
  const { snapshot, columns } = item;
  if (Array.isArray(snapshot)) return snapshot.filter(isMap);
  return textAt(item, 'action') === 'snapshot' && isMap(columns) ? [columns] : undefined;
}

function newestByHost(results: readonly Result[]): Snapshot[] {
  const newest = new Map<string, Snapshot>();
  for (const { item, path } of results) {
    const volumes = snapshotOf(item);
    if (!volumes) continue;
    const host = textAt(item, 'hostIdentifier') ?? '';
    const at = instantOf(item['unixTime']) ?? 0;
    const before = newest.get(host);
    if (before && before.at > at) continue;
    if (before && before.at === at && at > 0) before.volumes.push(...volumes);
    else newest.set(host, { host, at, day: dayOf(item), volumes, path });
  }
  return [...newest.values()];
}

function dayOf(item: RecordMap): string | undefined {
  return dayOfTimestamp(item['unixTime']) ?? dayOfTimestamp(item['calendarTime']);
}

/**
 * Start and recovery volumes are never encrypted. FileVault and BitLocker say of the host, or of the system
 * drive, whether they are on; elsewhere one encrypted volume has to stand for the host.
 */
function isProtected(volumes: readonly RecordMap[]): boolean {
  const fileVault = volumes
    .map((volume) => textAt(volume, 'filevault_status'))
    .filter((state) => state !== undefined);
  if (fileVault.length > 0) return fileVault.includes('on');
  const system = volumes.filter((volume) => /^c:?$/i.test(textAt(volume, 'drive_letter') ?? ''));
  return system.length > 0 ? system.every(isEncrypted) : volumes.some(isEncrypted);
}

function isEncrypted(volume: unknown): boolean {
  // BitLocker that is suspended leaves the key on the disk: its protection is off.
  return (textAt(volume, 'protection_status') ?? textAt(volume, 'encrypted')) === '1';
}
