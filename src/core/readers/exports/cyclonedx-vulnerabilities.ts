import { partOf, textAt } from '../export-items.ts';
import { listReader } from '../list-export.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import { isMap, type RecordMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';
import { type Severity, severityOf, severityOfScore, worstOf } from '../severity.ts';
import type { Vulnerability } from '../vulnerability-table.ts';

const states: Readonly<Record<string, Vulnerability['state']>> = {
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
  false_positive: 'dismissed',
  not_affected: 'dismissed',
};

/** A bill of materials that says what is wrong with it. One without that list has been scanned by nobody. */
export const cyclonedxVulnerabilities = listReader({
  id: 'cyclonedx-vulnerabilities',
  title: 'CycloneDX with vulnerabilities (JSON)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'metadata.timestamp',
  recognizes: (value) =>
    isMap(value) && value['bomFormat'] === 'CycloneDX' && Array.isArray(value['vulnerabilities']),
  startsLike: (start) => start.includes('"bomformat"') && start.includes('"vulnerabilities"'),
  lists: [['vulnerabilities'], ['components']],
  collect: (file) => {
    const report = new ScanReport(cyclonedxVulnerabilities.id, file);
    let components = 0;
    return {
      take: (item, { path, line }) => {
        if (path[0] === 'components') components += 1;
        else
          report.add({
            line,
            id: textAt(item, 'id') ?? 'no id',
            severity: severityIn(item),
            state: states[textAt(item, 'analysis', 'state') ?? ''] ?? 'open',
            where: whereOf(item),
          });
      },
      finish: (around) => finished(around, report, components),
    };
  },
});

function finished({ value, lineOf }: ParsedRecord, report: ScanReport, components: number) {
  // One of vulnerabilities alone goes with a bill that lies elsewhere.
  if (report.findings === 0 && components === 0)
    return report.fail('no components: there was nothing to look up', lineOf([]));
  return report.build({
    line: lineOf(['vulnerabilities']),
    time: { value: partOf(value, 'metadata', 'timestamp'), line: lineOf(['metadata', 'timestamp']) },
  });
}

function severityIn({ ratings }: RecordMap): Severity {
  const said = (Array.isArray(ratings) ? ratings : []).flatMap((rating: unknown) => [
    severityOf(textAt(rating, 'severity')),
    severityOfScore(partOf(rating, 'score')),
  ]);
  return worstOf(said) ?? 'unknown';
}

function whereOf({ affects }: RecordMap): string {
  const refs = (Array.isArray(affects) ? affects : []).flatMap((one: unknown) => textAt(one, 'ref') ?? []);
  return refs.slice(0, 3).join('; ');
}
