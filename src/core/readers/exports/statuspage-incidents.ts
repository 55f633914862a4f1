import { TableBuilder } from '../../evidence/table.ts';
import { exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import { NewestDay } from '../newest-day.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

const keys = ['incidents'];
/** As many as the public page tells, and as the interface gives at once. */
const pages: ReadonlySet<number> = new Set([50, 100]);

/** Incidents that were told of on a status page: customers were told with the first word on it. */
export const statuspageIncidents: RecordReader = {
  id: 'statuspage-incidents',
  title: 'Statuspage incidents (API)',
  supports: ['incident-communication', 'incident-recovery'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name; else the newest change of an incident',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isIncident),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: statuspageIncidents.id }, file);
    const items = exportItems(value, keys);
    if (pages.has(items.length))
      return builder.fail(
        'tool-failure',
        `${items.length} incidents, and a page has no more: export the others as well`,
        lineOf([]),
      );
    const newest = new NewestDay();
    const table = new TableBuilder({ file, line: lineOf([]), shape: 'incidents' }, [
      'incident',
      'detected on',
      'severity',
      'resolved on',
      'follow up',
      'customers affected',
      'notified on',
    ]);
    for (const { item, path } of items) {
      const impact = textAt(item, 'impact') ?? '';
      // Work that was announced is no incident.
      if (impact === 'maintenance' || textAt(item, 'scheduled_for') !== undefined) continue;
      newest.take(item['updated_at'], lineOf(path));
      table.addRow(
        [
          textAt(item, 'id'),
          textAt(item, 'started_at') ?? textAt(item, 'created_at'),
          impact,
          textAt(item, 'resolved_at'),
          hasPostmortem(item) ? 'postmortem' : '',
          impact === 'none' ? 'no' : 'yes',
          firstWord(item),
        ],
        lineOf(path),
      );
    }
    builder.addTable(table.build());
    return { ...builder.build(), ...newest.notBefore(file) };
  },
};

function isIncident(item: RecordMap): boolean {
  return (
    textAt(item, 'id') !== undefined &&
    'impact' in item &&
    'incident_updates' in item &&
    ['shortlink', 'page_id', 'monitoring_at'].some((key) => key in item)
  );
}

function updatesOf(item: RecordMap): unknown[] {
  const updates = partOf(item, 'incident_updates');
  return Array.isArray(updates) ? updates : [];
}

/** What was written after it was over counts as well, however late: the day tells. */
function firstWord(item: RecordMap): string | undefined {
  const days = updatesOf(item).flatMap(
    (update) => textAt(update, 'display_at') ?? textAt(update, 'created_at') ?? [],
  );
  return days.sort()[0];
}

function hasPostmortem(item: RecordMap): boolean {
  return (
    textAt(item, 'postmortem_published_at') !== undefined ||
    updatesOf(item).some((update) => textAt(update, 'status') === 'postmortem')
  );
}
