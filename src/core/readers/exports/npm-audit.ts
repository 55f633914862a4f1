import { partOf, textAt } from '../export-items.ts';
import type { JsonPath } from '../json-places.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import type { RecordReader } from '../reader.ts';
import { isMap, type RecordMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';
import { severityOf } from '../severity.ts';

/** Advisories by package (npm 7 and newer), by their number (npm 6, pnpm), or one a line (yarn 1). */
export const npmAudit: RecordReader = {
  id: 'npm-audit',
  title: 'npm audit, pnpm audit, yarn audit (JSON)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => isReport(value) || isYarn(value),
  read: (record, file) => {
    const report = new ScanReport(npmAudit.id, file);
    const summary = summaryOf(record.value);
    if (!isMap(summary)) return report.fail('no summary: the report breaks off');
    for (const { advisory, name, path } of advisoriesIn(record.value))
      report.add({
        line: record.lineOf(path),
        id: idOf(advisory),
        severity: severityOf(textAt(advisory, 'severity')) ?? 'unknown',
        state: 'open',
        where: name,
      });
    if (report.findings === 0 && !(dependenciesOf(summary) > 0))
      return report.fail('no dependencies: nothing was looked up');
    const line = lineOfFindings(record);
    if (report.findings === 0 && countedIn(summary) > 0)
      return report.fail('it counts vulnerabilities that it does not list', line);
    return report.build({ line });
  },
};

interface Advisory {
  advisory: RecordMap;
  name: string;
  path: JsonPath;
}

function isReport(value: unknown): value is RecordMap {
  if (!isMap(value)) return false;
  const isNew = typeof value['auditReportVersion'] === 'number' && isMap(value['vulnerabilities']);
  return isNew || (isMap(value['advisories']) && isMap(partOf(value, 'metadata', 'vulnerabilities')));
}

function isYarn(value: unknown): value is unknown[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((entry) => isMap(entry) && isMap(entry['data']) && typeof entry['type'] === 'string') &&
    value.some((entry) => /^audit(?:Advisory|Summary)$/u.test(textAt(entry, 'type') ?? ''))
  );
}

function summaryOf(value: unknown): unknown {
  if (!isYarn(value)) return partOf(value, 'metadata');
  return partOf(
    value.find((entry) => textAt(entry, 'type') === 'auditSummary'),
    'data',
  );
}

function advisoriesIn(value: unknown): Advisory[] {
  if (isYarn(value))
    return value.flatMap((entry: unknown, index) =>
      textAt(entry, 'type') === 'auditAdvisory'
        ? named(partOf(entry, 'data', 'advisory'), [index, 'data', 'advisory'])
        : [],
    );
  const { advisories, vulnerabilities } = isMap(value) ? value : {};
  if (isMap(advisories))
    return Object.entries(advisories).flatMap(([key, advisory]) => named(advisory, ['advisories', key]));
  // A package that is named only because another one of the list is in it has no advisory of its own.
  return Object.entries(isMap(vulnerabilities) ? vulnerabilities : {}).flatMap(([name, entry]) => {
    const via = partOf(entry, 'via');
    return (Array.isArray(via) ? via : []).flatMap((advisory: unknown, index) =>
      isMap(advisory) ? [{ advisory, name, path: ['vulnerabilities', name, 'via', index] }] : [],
    );
  });
}

function named(advisory: unknown, path: JsonPath): Advisory[] {
  return isMap(advisory) ? [{ advisory, name: textAt(advisory, 'module_name') ?? '', path }] : [];
}

function idOf(advisory: RecordMap): string {
  const { cves } = advisory;
  const cve: unknown = Array.isArray(cves) ? cves[0] : undefined;
  const ghsa = /GHSA(?:-[0-9a-z]{4}){3}/u.exec(textAt(advisory, 'url') ?? '')?.[0];
  if (typeof cve === 'string') return cve;
  return textAt(advisory, 'github_advisory_id') ?? ghsa ?? textAt(advisory, 'source') ?? 'no id';
}

/** A number of them, or one for each kind. */
function dependenciesOf(summary: RecordMap): number {
  const { dependencies, totalDependencies } = summary;
  const told = [totalDependencies, ...(isMap(dependencies) ? Object.values(dependencies) : [dependencies])];
  return Math.max(0, ...told.filter((count) => typeof count === 'number'));
}

function countedIn(summary: RecordMap): number {
  const counts = partOf(summary, 'vulnerabilities');
  return Math.max(
    0,
    ...Object.values(isMap(counts) ? counts : {})
      .map(Number)
      .filter(Number.isFinite),
  );
}

function lineOfFindings({ value, lineOf }: ParsedRecord): number {
  return isMap(value) ? lineOf([isMap(value['advisories']) ? 'advisories' : 'vulnerabilities']) : 1;
}
