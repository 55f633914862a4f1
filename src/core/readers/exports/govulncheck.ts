import { partOf, textAt } from '../export-items.ts';
import type { JsonPath } from '../json-places.ts';
import type { RecordReader } from '../reader.ts';
import { isMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';

/** It says so once it has the packages and the database, and is quiet and content without either. */
const checking = /^Checking the (?:code|binary) against/u;

/**
 * Messages of govulncheck, one value after the other. Of one vulnerability there are several findings: that its module
 * is there, that its package is imported, that its function is called. Only the last one is sure to matter.
 */
export const govulncheck: RecordReader = {
  id: 'govulncheck',
  title: 'govulncheck (JSON)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => messagesIn(value).some(isConfig),
  read: ({ value, lineOf }, file) => {
    const report = new ScanReport(govulncheck.id, file);
    const found = new Map<string, Found>();
    let hasChecked = false;
    for (const [index, message] of messagesIn(value).entries()) {
      hasChecked ||= checking.test(textAt(message, 'progress', 'message') ?? '');
      const id = textAt(message, 'finding', 'osv');
      if (id === undefined) continue;
      const trace = partOf(message, 'finding', 'trace');
      const first: unknown = Array.isArray(trace) ? trace[0] : undefined;
      const isCalled = textAt(first, 'function') !== undefined;
      const before = found.get(id);
      if (before === undefined || (isCalled && !before.isCalled))
        found.set(id, { isCalled, module: textAt(first, 'module') ?? '', path: [index] });
    }
    for (const [id, { isCalled, module, path }] of found)
      report.add({
        line: lineOf(path),
        id,
        severity: isCalled ? 'unknown' : 'low',
        state: 'open',
        where: module,
      });
    if (!hasChecked && report.findings === 0)
      return report.fail('it came to no check: nothing shows that the database was asked');
    return report.build({ line: 1 });
  },
};

interface Found {
  isCalled: boolean;
  module: string;
  path: JsonPath;
}

function messagesIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isConfig(message: unknown): boolean {
  return isMap(message) && textAt(message, 'config', 'scanner_name') === 'govulncheck';
}
