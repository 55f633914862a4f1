import { EndpointReport } from '../endpoint-report.ts';
import { exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';
import { truth } from '../truth.ts';

const keys = ['value'];

/** That a device is compliant is what its policy asks for, which may not be encryption: it says of itself whether it is. */
export const intuneDevices: RecordReader = {
  id: 'intune-devices',
  title: 'Intune devices (Microsoft Graph managedDevices)',
  supports: ['endpoint-encryption'],
  gives: { settings: ['endpoint_disk_encrypted'], tables: true },
  dating: 'sidecar or file name; else the newest contact',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isDevice),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: intuneDevices.id }, file);
    const report = new EndpointReport(file);
    for (const { item, path } of exportItems(value, keys))
      report.add({
        line: lineOf(path),
        host: textAt(item, 'deviceName'),
        encrypted: truth(partOf(item, 'isEncrypted')),
        user: textAt(item, 'userPrincipalName') ?? textAt(item, 'emailAddress'),
        seen: textAt(item, 'lastSyncDateTime'),
      });
    if (!report.tells('encrypted'))
      return builder.fail('tool-failure', 'says nothing of disks: select isEncrypted', lineOf([]));
    return { ...builder.build(), ...report.build(lineOf([])) };
  },
};

function isDevice(item: RecordMap): boolean {
  return (
    textAt(item, 'deviceName') !== undefined &&
    ['complianceState', 'managedDeviceOwnerType', 'managementAgent', 'lastSyncDateTime'].some(
      (key) => partOf(item, key) !== undefined,
    )
  );
}
