import { partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { isMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';

/** Advisories against a lockfile of Rust, with no severity but a vector. */
export const cargoAudit: RecordReader = {
  id: 'cargo-audit',
  title: 'cargo audit (JSON)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) =>
    isMap(value) &&
    isMap(value['database']) &&
    isMap(value['lockfile']) &&
    Array.isArray(partOf(value, 'vulnerabilities', 'list')),
  read: ({ value, lineOf }, file) => {
    const report = new ScanReport(cargoAudit.id, file);
    if (!(Number(textAt(value, 'lockfile', 'dependency-count')) > 0))
      return report.fail('no dependencies: nothing was looked up', lineOf(['lockfile']));
    if (!(Number(textAt(value, 'database', 'advisory-count')) > 0))
      return report.fail('no advisories to look up', lineOf(['database']));
    const list = partOf(value, 'vulnerabilities', 'list');
    for (const [index, found] of (Array.isArray(list) ? list : []).entries())
      report.add({
        line: lineOf(['vulnerabilities', 'list', index]),
        id: textAt(found, 'advisory', 'id') ?? 'no id',
        severity: 'unknown',
        state: 'open',
        where:
          `${textAt(found, 'package', 'name') ?? ''} ${textAt(found, 'package', 'version') ?? ''}`.trim(),
      });
    if (report.findings === 0 && partOf(value, 'vulnerabilities', 'found') === true)
      return report.fail('it does not list what it counts', lineOf(['vulnerabilities']));
    return report.build({ line: lineOf(['vulnerabilities']) });
  },
};
