import { EndpointReport } from '../endpoint-report.ts';
import { exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';

/** The details of devices, one or several: the plain list of them says nothing of disks. */
export const kandjiDevices: RecordReader = {
  id: 'kandji-devices',
  title: 'Kandji (Iru) device details (API devices/…/details)',
  supports: ['endpoint-encryption'],
  gives: { settings: ['endpoint_disk_encrypted'], tables: true },
  dating: 'sidecar or file name; else the newest contact',
  takes: 'record',
  recognizes: (value) => (isMap(value) && isDevice(value)) || hasOnlyItems(value, [], isDevice),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: kandjiDevices.id }, file);
    const report = new EndpointReport(file);
    const devices = isMap(value) ? [{ item: value, path: [] }] : exportItems(value, []);
    for (const { item, path } of devices)
      report.add({
        line: lineOf(path),
        host: textAt(item, 'general', 'device_name'),
        encrypted: partOf(item, 'filevault', 'filevault_enabled') === true,
        user: textAt(item, 'general', 'assigned_user', 'email'),
        seen: textAt(item, 'mdm', 'last_check_in') ?? textAt(item, 'kandji_agent', 'last_check_in'),
      });
    return { ...builder.build(), ...report.build(lineOf([])) };
  },
};

function isDevice(item: RecordMap): boolean {
  return (
    textAt(item, 'general', 'device_name') !== undefined &&
    typeof partOf(item, 'filevault', 'filevault_enabled') === 'boolean'
  );
}
