import { partOf, textAt } from '../export-items.ts';
import { listReader } from '../list-export.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import { isMap, type RecordMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';
import { severityOf } from '../severity.ts';

/** What GitLab's scanners of code, dependencies, containers and secrets leave: `gl-…-report.json`. */
export const gitlabSecurityReport = listReader({
  id: 'gitlab-security-report',
  title: 'GitLab security report (gl-sast-report.json and its kin)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'scan.end_time',
  recognizes: (value) =>
    isMap(value) &&
    Array.isArray(value['vulnerabilities']) &&
    typeof value['version'] === 'string' &&
    isMap(partOf(value, 'scan', 'scanner')) &&
    textAt(value, 'scan', 'status') !== undefined,
  startsLike: (start) =>
    /"version"\s{0,9}:\s{0,9}"1\d\.\d/u.test(start) &&
    start.includes('"vulnerabilities"') &&
    start.includes('"identifiers"'),
  lists: [['vulnerabilities']],
  collect: (file) => {
    const report = new ScanReport(gitlabSecurityReport.id, file);
    return {
      take: (item, { line }) => {
        const { flags } = item;
        const isFalse = (Array.isArray(flags) ? flags : []).some(
          (flag: unknown) => textAt(flag, 'type') === 'flagged-as-likely-false-positive',
        );
        report.add({
          line,
          id: idOf(item),
          severity: severityOf(textAt(item, 'severity')) ?? 'unknown',
          state: isFalse ? 'dismissed' : 'open',
          where: whereOf(item),
        });
      },
      finish: (around) => finished(around, report),
    };
  },
});

function finished({ value, lineOf }: ParsedRecord, report: ScanReport) {
  const status = textAt(value, 'scan', 'status') ?? '';
  if (status !== 'success') return report.fail(`the scan ended with ${status}`, lineOf(['scan', 'status']));
  const messages = partOf(value, 'scan', 'messages');
  const first = (Array.isArray(messages) ? messages : []).findIndex(
    (message: unknown) => textAt(message, 'level') === 'fatal',
  );
  return report.build({
    line: lineOf(['vulnerabilities']),
    time: { value: partOf(value, 'scan', 'end_time'), line: lineOf(['scan', 'end_time']) },
    ...(first < 0
      ? {}
      : { doubt: { detail: 'reported a fatal error', line: lineOf(['scan', 'messages', first]) } }),
  });
}

function idOf(item: RecordMap): string {
  const { identifiers } = item;
  const listed: unknown[] = Array.isArray(identifiers) ? identifiers : [];
  const cve = listed.find((one) => textAt(one, 'type') === 'cve');
  return textAt(cve ?? listed[0], 'value') ?? textAt(item, 'name') ?? 'no id';
}

function whereOf(item: RecordMap): string {
  const location = item['location'];
  const name = [textAt(location, 'dependency', 'package', 'name'), textAt(location, 'dependency', 'version')];
  const [file, line] = [
    textAt(location, 'file') ?? textAt(location, 'image'),
    textAt(location, 'start_line'),
  ];
  const place = file === undefined || line === undefined ? file : `${file}:${line}`;
  return [...name, place].filter((part) => part !== undefined).join(' ');
}
