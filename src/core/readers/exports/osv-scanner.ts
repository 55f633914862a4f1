import { partOf, textAt } from '../export-items.ts';
import type { JsonPath } from '../json-places.ts';
import type { RecordReader } from '../reader.ts';
import { isMap, type RecordMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';
import { type Severity, severityOf, severityOfScore, worstOf } from '../severity.ts';

/**
 * OSV-Scanner's own JSON. It lists only packages with vulnerabilities, unless it is asked for all: an empty list does
 * not show that there were packages to look up.
 */
export const osvScanner: RecordReader = {
  id: 'osv-scanner',
  title: 'OSV-Scanner (JSON)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => {
    if (!isMap(value) || !Array.isArray(value['results'])) return false;
    const { results } = value;
    return results.length === 0 ? isMap(value['experimental_config']) : results.every(isResult);
  },
  read: ({ value, lineOf }, file) => {
    const report = new ScanReport(osvScanner.id, file);
    const packages = packagesIn(value);
    if (packages.length === 0)
      return report.fail(
        'names no package that was looked up: scan with --all-packages',
        lineOf(['results']),
      );
    for (const { item, path } of packages) {
      const where = [textAt(item, 'package', 'name'), textAt(item, 'package', 'version')]
        .filter((part) => part !== undefined)
        .join(' ');
      const groups = listIn(item, 'groups');
      for (const [index, group] of groups.entries())
        report.add({
          line: lineOf([...path, 'groups', index]),
          id: idOf(group),
          severity: severityIn(item, group),
          state: 'open',
          where,
        });
      // The tool groups all of them; one that stands in no group is a finding all the same.
      const grouped = new Set(groups.flatMap(namesOf));
      for (const [index, one] of listIn(item, 'vulnerabilities').entries()) {
        const id = textAt(one, 'id') ?? 'no id';
        if (grouped.has(id)) continue;
        const line = lineOf([...path, 'vulnerabilities', index]);
        report.add({ line, id, severity: severityOfOne(one) ?? 'unknown', state: 'open', where });
      }
    }
    return report.build({ line: lineOf(['results']) });
  },
};

function listIn(item: RecordMap, key: string): unknown[] {
  const list = item[key];
  return Array.isArray(list) ? list : [];
}

function severityOfOne(vulnerability: unknown): Severity | undefined {
  return severityOf(textAt(vulnerability, 'database_specific', 'severity'));
}

function isResult(result: unknown): boolean {
  return isMap(result) && isMap(result['source']) && Array.isArray(result['packages']);
}

function packagesIn(value: unknown): { item: RecordMap; path: JsonPath }[] {
  const results = partOf(value, 'results');
  return (Array.isArray(results) ? results : []).flatMap((result: unknown, index) => {
    const packages = partOf(result, 'packages');
    return (Array.isArray(packages) ? packages : []).flatMap((item: unknown, at) =>
      isMap(item) ? [{ item, path: ['results', index, 'packages', at] }] : [],
    );
  });
}

/** The names of one vulnerability, which several lists have each given it. */
function namesOf(group: unknown): string[] {
  return [partOf(group, 'ids'), partOf(group, 'aliases')].flatMap((names) =>
    Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [],
  );
}

function idOf(group: unknown): string {
  const names = namesOf(group);
  return names.find((name) => name.startsWith('CVE-')) ?? names[0] ?? 'no id';
}

function severityIn(item: RecordMap, group: unknown): Severity {
  const names = new Set(namesOf(group));
  const said = listIn(item, 'vulnerabilities')
    .filter((one) => names.has(textAt(one, 'id') ?? ''))
    .map(severityOfOne);
  return worstOf([severityOfScore(textAt(group, 'max_severity')), ...said]) ?? 'unknown';
}
