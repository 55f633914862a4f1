import { exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { isMap, type RecordMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';

/**
 * TruffleHog writes one secret a line, and nothing at all where it finds none. What was found is never repeated; one
 * that it has tried, and that opens the door, is worst.
 */
export const trufflehog: RecordReader = {
  id: 'trufflehog',
  title: 'TruffleHog (JSON)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => (isMap(value) && isSecret(value)) || hasOnlyItems(value, [], isSecret),
  read: ({ value, lineOf }, file) => {
    const report = new ScanReport(trufflehog.id, file);
    const items = isMap(value) ? [{ item: value, path: [] }] : exportItems(value, []);
    for (const { item, path } of items) {
      const source = sourceOf(item);
      report.add({
        line: lineOf(path),
        id: textAt(item, 'DetectorName') ?? 'secret',
        severity: item['Verified'] === true ? 'critical' : 'medium',
        state: 'open',
        found: textAt(source, 'timestamp'),
        where: `${textAt(source, 'file') ?? ''}:${textAt(source, 'line') ?? ''}`,
      });
    }
    return report.build({ line: 1 });
  },
};

function isSecret(item: RecordMap): boolean {
  return (
    textAt(item, 'DetectorName') !== undefined &&
    typeof item['Verified'] === 'boolean' &&
    isMap(item['SourceMetadata'])
  );
}

/** Under the name of where it was looked for: `Git`, `Github`, `Filesystem`. */
function sourceOf(item: RecordMap): unknown {
  const data = partOf(item, 'SourceMetadata', 'Data');
  return isMap(data) ? Object.values(data)[0] : undefined;
}
