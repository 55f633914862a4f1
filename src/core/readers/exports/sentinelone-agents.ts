import { EndpointReport } from '../endpoint-report.ts';
import { countsMore, exportItems, hasOnlyItems, partialDetail, partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

const keys = ['data'];

/** An agent that only detects protects nothing; one that was removed, or whose machine is gone, is no device. */
export const sentineloneAgents: RecordReader = {
  id: 'sentinelone-agents',
  title: 'SentinelOne agents (API)',
  supports: ['malware-protection', 'endpoint-encryption'],
  gives: { settings: ['endpoint_disk_encrypted'], tables: true },
  dating: 'sidecar or file name; else the newest contact',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isAgent),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: sentineloneAgents.id }, file);
    const total = partOf(value, 'pagination', 'totalItems');
    const agents = exportItems(value, keys);
    if (countsMore(value) || (typeof total === 'number' && total > agents.length))
      return builder.fail('tool-failure', partialDetail, lineOf(['pagination']));
    const report = new EndpointReport(file);
    for (const { item, path } of agents) {
      if (item['isDecommissioned'] === true || item['isUninstalled'] === true) continue;
      const encrypted = item['encryptedApplications'];
      report.add({
        line: lineOf(path),
        host: textAt(item, 'computerName'),
        protected: textAt(item, 'mitigationMode') === 'protect',
        encrypted: typeof encrypted === 'boolean' ? encrypted : undefined,
        user: textAt(item, 'lastLoggedInUserName'),
        seen: textAt(item, 'lastActiveDate'),
      });
    }
    return { ...builder.build(), ...report.build(lineOf([])) };
  },
};

function isAgent(item: RecordMap): boolean {
  return (
    textAt(item, 'computerName') !== undefined &&
    textAt(item, 'mitigationMode') !== undefined &&
    textAt(item, 'agentVersion') !== undefined
  );
}
