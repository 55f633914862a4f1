import { partOf, textAt } from '../export-items.ts';
import { listReader } from '../list-export.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import { isMap, type RecordMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';
import { severityOf } from '../severity.ts';

const lists = [
  ['vulnerabilities'],
  ['filtered', 'ignore'],
  ['applications', '*', 'vulnerabilities'],
  ['applications', '*', 'filtered', 'ignore'],
];

/** Snyk's own JSON of one project, of a container with its applications, or of all projects. */
export const snykTest = listReader({
  id: 'snyk-test',
  title: 'Snyk (snyk test --json, snyk container test --json)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'sidecar or file name',
  recognizes: (value) =>
    isProject(value) || (Array.isArray(value) && value.some(isProject) && value.every(isResult)),
  startsLike: (start) =>
    /^\[?\s{0,99}\{\s{0,99}"vulnerabilities"\s{0,9}:\s{0,9}\[/u.test(start) &&
    start.includes('"packagename"'),
  lists: lists.flatMap((list) => [list, ['*', ...list]]),
  collect: (file) => {
    const report = new ScanReport(snykTest.id, file);
    const seen = new Set<string>();
    let licences = 0;
    return {
      take: (item, { path, line }) => {
        // Licences are no vulnerabilities; each way that leads to a package is told anew.
        if (textAt(item, 'type') === 'license') {
          licences += 1;
          return;
        }
        const where = [textAt(item, 'packageName'), textAt(item, 'version')].filter(Boolean).join(' ');
        const key = `${typeof path[0] === 'number' ? path[0] : ''} ${textAt(item, 'id')} ${where}`;
        if (seen.has(key)) return;
        seen.add(key);
        report.add({
          line,
          id: idOf(item),
          severity: severityOf(textAt(item, 'severity')) ?? 'unknown',
          state: path.includes('ignore') ? 'suppressed' : 'open',
          where,
        });
      },
      finish: (around) => finished(around, report, licences),
    };
  },
});

function finished({ value, lineOf }: ParsedRecord, report: ScanReport, licences: number) {
  const several = Array.isArray(value);
  const projects: unknown[] = several ? value : [value];
  const failed = projects.findIndex((project) => !isProject(project));
  const isTested = (project: unknown) => Number(textAt(project, 'dependencyCount')) > 0;
  const empty = projects.findIndex((project) => isProject(project) && !isTested(project));
  if (empty >= 0 && report.findings === 0)
    return report.fail('no dependencies: nothing was tested', lineOf(several ? [empty] : []));
  const isNotOk = projects.some((project) => isProject(project) && partOf(project, 'ok') === false);
  if (isNotOk && report.findings + licences === 0)
    return report.fail('it says that not all is well, and does not list what', lineOf([]));
  return report.build({
    line: lineOf(several ? [] : ['vulnerabilities']),
    ...(failed < 0
      ? {}
      : { doubt: { detail: 'a project could not be tested', line: lineOf(several ? [failed] : []) } }),
  });
}

function isResult(value: unknown): boolean {
  return isProject(value) || (isMap(value) && typeof value['error'] === 'string');
}

function isProject(value: unknown): boolean {
  return (
    isMap(value) &&
    typeof value['ok'] === 'boolean' &&
    Array.isArray(value['vulnerabilities']) &&
    (typeof value['packageManager'] === 'string' || typeof value['dependencyCount'] === 'number')
  );
}

function idOf(item: RecordMap): string {
  const cves = partOf(item, 'identifiers', 'CVE');
  const cve: unknown = Array.isArray(cves) ? cves[0] : undefined;
  return typeof cve === 'string' ? cve : (textAt(item, 'id') ?? 'no id');
}
