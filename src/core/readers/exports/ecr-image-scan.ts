import { partialDetail, partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { isMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';
import { severityOf } from '../severity.ts';

/** Findings of basic scanning, and of enhanced scanning, which goes on for as long as it is active. */
export const ecrImageScan: RecordReader = {
  id: 'ecr-image-scan',
  title: 'AWS ECR image scan (describe-image-scan-findings)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'imageScanCompletedAt; else the sidecar',
  takes: 'record',
  recognizes: (value) =>
    isMap(value) && isMap(value['imageScanStatus']) && typeof value['repositoryName'] === 'string',
  read: ({ value, lineOf }, file) => {
    const report = new ScanReport(ecrImageScan.id, file);
    const status = textAt(value, 'imageScanStatus', 'status') ?? 'unknown';
    if (status !== 'COMPLETE' && status !== 'ACTIVE')
      return report.fail(`the scan is not complete: ${status}`, lineOf(['imageScanStatus', 'status']));
    const found = partOf(value, 'imageScanFindings');
    const key = Array.isArray(partOf(found, 'enhancedFindings')) ? 'enhancedFindings' : 'findings';
    const findings = partOf(found, key);
    if (textAt(value, 'nextToken') !== undefined) return report.fail(partialDetail, lineOf(['nextToken']));
    for (const [index, finding] of (Array.isArray(findings) ? findings : []).entries())
      report.add({
        line: lineOf(['imageScanFindings', key, index]),
        id:
          textAt(finding, 'name') ??
          textAt(finding, 'packageVulnerabilityDetails', 'vulnerabilityId') ??
          textAt(finding, 'title') ??
          'no id',
        severity: severityOf(textAt(finding, 'severity')) ?? 'unknown',
        state: textAt(finding, 'status') === 'SUPPRESSED' ? 'suppressed' : 'open',
        found: textAt(finding, 'firstObservedAt'),
        where: textAt(value, 'repositoryName') ?? '',
      });
    if (!isMap(found) || (report.findings === 0 && countedIn(found) > 0))
      return report.fail('it does not list what it counts', lineOf(['imageScanFindings']));
    return report.build({
      line: lineOf(['imageScanFindings']),
      time: {
        value: partOf(found, 'imageScanCompletedAt'),
        line: lineOf(['imageScanFindings', 'imageScanCompletedAt']),
      },
    });
  },
};

function countedIn(found: unknown): number {
  const counts = partOf(found, 'findingSeverityCounts');
  return isMap(counts) ? Object.keys(counts).length : 0;
}
