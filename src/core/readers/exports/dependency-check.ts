import { partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { isMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';
import { severityOf } from '../severity.ts';

const lists = { vulnerabilities: 'open', suppressedVulnerabilities: 'suppressed' } as const;

/** OWASP Dependency-Check lists all that it has looked at. */
export const dependencyCheck: RecordReader = {
  id: 'dependency-check',
  title: 'OWASP Dependency-Check (JSON)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'projectInfo.reportDate',
  takes: 'record',
  recognizes: (value) =>
    isMap(value) &&
    typeof value['reportSchema'] === 'string' &&
    isMap(value['scanInfo']) &&
    Array.isArray(value['dependencies']),
  read: ({ value, lineOf }, file) => {
    const report = new ScanReport(dependencyCheck.id, file);
    const written = partOf(value, 'dependencies');
    const dependencies: unknown[] = Array.isArray(written) ? written : [];
    if (dependencies.length === 0)
      return report.fail('no dependencies: nothing was looked up', lineOf(['dependencies']));
    for (const [index, dependency] of dependencies.entries())
      for (const [key, state] of Object.entries(lists)) {
        const found = partOf(dependency, key);
        for (const [at, one] of (Array.isArray(found) ? found : []).entries())
          report.add({
            line: lineOf(['dependencies', index, key, at]),
            id: textAt(one, 'name') ?? 'no id',
            severity: severityOf(textAt(one, 'severity')) ?? 'unknown',
            state,
            where: textAt(dependency, 'fileName') ?? '',
          });
      }
    const errors = partOf(value, 'scanInfo', 'analysisExceptions');
    const failed = Array.isArray(errors) && errors.length > 0;
    return report.build({
      line: lineOf(['dependencies']),
      time: {
        value: partOf(value, 'projectInfo', 'reportDate'),
        line: lineOf(['projectInfo', 'reportDate']),
      },
      ...(failed ? { doubt: { detail: 'the analysis had errors', line: lineOf(['scanInfo']) } } : {}),
    });
  },
};
