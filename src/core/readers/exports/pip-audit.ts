import { partOf, textAt } from '../export-items.ts';
import type { JsonPath } from '../json-places.ts';
import type { RecordReader } from '../reader.ts';
import { isListOfMaps, type RecordMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';

/** pip-audit lists all that it has looked up, with no severity. Its first versions wrote the bare list. */
export const pipAudit: RecordReader = {
  id: 'pip-audit',
  title: 'pip-audit (JSON)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => {
    const { list } = dependenciesIn(value);
    const isEmpty = Array.isArray(list) && list.length === 0 && Array.isArray(partOf(value, 'fixes'));
    return isEmpty || (isListOfMaps(list) && list.every(isDependency));
  },
  read: ({ value, lineOf }, file) => {
    const report = new ScanReport(pipAudit.id, file);
    const { list, path } = dependenciesIn(value);
    const dependencies = isListOfMaps(list) ? list : [];
    if (dependencies.length === 0) return report.fail('no dependencies: nothing was looked up', lineOf(path));
    for (const [index, dependency] of dependencies.entries()) {
      const { vulns } = dependency;
      for (const [at, found] of (Array.isArray(vulns) ? vulns : []).entries())
        report.add({
          line: lineOf([...path, index, 'vulns', at]),
          id: idOf(found),
          severity: 'unknown',
          state: 'open',
          where: `${textAt(dependency, 'name') ?? ''} ${textAt(dependency, 'version') ?? ''}`.trim(),
        });
    }
    const skipped = dependencies.findIndex((dependency) => textAt(dependency, 'skip_reason') !== undefined);
    return report.build({
      line: lineOf(path),
      ...(skipped < 0
        ? {}
        : { doubt: { detail: 'a dependency was skipped', line: lineOf([...path, skipped]) } }),
    });
  },
};

function dependenciesIn(value: unknown): { list: unknown; path: JsonPath } {
  return Array.isArray(value)
    ? { list: value, path: [] }
    : { list: partOf(value, 'dependencies'), path: ['dependencies'] };
}

function isDependency(item: RecordMap): boolean {
  return typeof item['name'] === 'string' && (Array.isArray(item['vulns']) || 'skip_reason' in item);
}

function idOf(found: unknown): string {
  const aliases = partOf(found, 'aliases');
  const cve = (Array.isArray(aliases) ? aliases : []).find((alias) => String(alias).startsWith('CVE-'));
  return typeof cve === 'string' ? cve : (textAt(found, 'id') ?? 'no id');
}
