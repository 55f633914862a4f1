import { EndpointReport } from '../endpoint-report.ts';
import { exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';

const keys = ['resources'];

/** A sensor in reduced functionality sees next to nothing, and one without a prevention policy stops nothing. */
export const crowdstrikeHosts: RecordReader = {
  id: 'crowdstrike-hosts',
  title: 'CrowdStrike Falcon hosts (API devices/entities)',
  supports: ['malware-protection'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name; else the newest contact',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isHost),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: crowdstrikeHosts.id }, file);
    const errors = partOf(value, 'errors');
    if (Array.isArray(errors) && errors.length > 0)
      return builder.fail('tool-failure', 'the answer has errors: hosts may be missing', lineOf(['errors']));
    const report = new EndpointReport(file);
    for (const { item, path } of exportItems(value, keys))
      report.add({
        line: lineOf(path),
        host: textAt(item, 'hostname'),
        protected: isProtected(item),
        user: textAt(item, 'email') ?? textAt(item, 'last_login_user'),
        seen: textAt(item, 'last_seen'),
      });
    return { ...builder.build(), ...report.build(lineOf([])) };
  },
};

function isHost(item: RecordMap): boolean {
  return (
    textAt(item, 'device_id') !== undefined &&
    textAt(item, 'hostname') !== undefined &&
    textAt(item, 'agent_version') !== undefined
  );
}

function isProtected(item: RecordMap): boolean {
  const policy = partOf(item, 'device_policies', 'prevention');
  const isReduced = textAt(item, 'reduced_functionality_mode')?.toLowerCase() === 'yes';
  return !isReduced && (!isMap(policy) || partOf(policy, 'applied') !== false);
}
