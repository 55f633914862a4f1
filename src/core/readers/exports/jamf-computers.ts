import { EndpointReport } from '../endpoint-report.ts';
import { countsMore, exportItems, hasOnlyItems, partialDetail, partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';

const keys = ['results'];

/** The sections GENERAL and DISK_ENCRYPTION of the inventory. A disk that is still being encrypted is not encrypted yet. */
export const jamfComputers: RecordReader = {
  id: 'jamf-computers',
  title: 'Jamf Pro computers (API computers-inventory, with section DISK_ENCRYPTION)',
  supports: ['endpoint-encryption'],
  gives: { settings: ['endpoint_disk_encrypted'], tables: true },
  dating: 'sidecar or file name; else the newest contact',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isComputer),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: jamfComputers.id }, file);
    if (countsMore(value)) return builder.fail('tool-failure', partialDetail, lineOf(['totalCount']));
    const report = new EndpointReport(file);
    for (const { item, path } of exportItems(value, keys))
      report.add({
        line: lineOf(path),
        host: textAt(item, 'general', 'name'),
        encrypted: isEncrypted(item),
        user: textAt(item, 'userAndLocation', 'email') ?? textAt(item, 'userAndLocation', 'username'),
        seen: textAt(item, 'general', 'lastContactTime') ?? textAt(item, 'general', 'reportDate'),
      });
    if (!report.tells('encrypted'))
      return builder.fail(
        'tool-failure',
        'says nothing of disks: ask for the section DISK_ENCRYPTION',
        lineOf([]),
      );
    return { ...builder.build(), ...report.build(lineOf([])) };
  },
};

function isComputer(item: RecordMap): boolean {
  const general = item['general'];
  return (
    isMap(general) &&
    typeof general['name'] === 'string' &&
    ['lastContactTime', 'reportDate', 'jamfBinaryVersion'].some((key) => key in general)
  );
}

function isEncrypted(item: RecordMap): boolean | undefined {
  const state = textAt(item, 'diskEncryption', 'bootPartitionEncryptionDetails', 'partitionFileVault2State');
  if (state !== undefined) return state === 'ENCRYPTED';
  // Of a computer whose boot partition is not told, FileVault may be: null stands where the section was not asked for.
  const on = partOf(item, 'diskEncryption', 'fileVault2Enabled');
  return typeof on === 'boolean' ? on : isMap(item['diskEncryption']) ? false : undefined;
}
