import { readDate } from '../../evidence/dates.ts';
import type { Reading } from '../../evidence/evidence.ts';
import { textAt } from '../export-items.ts';
import { listReader } from '../list-export.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';
import { severityOf } from '../severity.ts';
import { TargetTable, targetMark } from '../target-table.ts';
import type { Vulnerability } from '../vulnerability-table.ts';

/** What Trivy calls a list of findings, and what one of them tells. `where` has a mark in the place of the target. */
const kinds: Readonly<Record<string, (entry: RecordMap) => Finding | undefined>> = {
  Vulnerabilities: (entry) => ({
    id: textAt(entry, 'VulnerabilityID') ?? 'no id',
    severity: severityIn(entry),
    state: 'open',
    where: `${packageOf(entry)} in ${targetMark}`,
  }),
  Misconfigurations: (entry) => {
    if (textAt(entry, 'Status')?.toUpperCase() === 'PASS') return undefined;
    const line = textAt(entry, 'CauseMetadata', 'StartLine');
    return {
      id: textAt(entry, 'AVDID') ?? textAt(entry, 'ID') ?? 'no id',
      severity: severityIn(entry),
      state: textAt(entry, 'Status')?.toUpperCase() === 'EXCEPTION' ? 'suppressed' : 'open',
      where: line === undefined ? targetMark : `${targetMark}:${line}`,
    };
  },
  // What was found is never repeated: it may be the secret itself.
  Secrets: (entry) => ({
    id: textAt(entry, 'RuleID') ?? 'secret',
    severity: severityIn(entry),
    state: 'open',
    where: `${targetMark}:${textAt(entry, 'StartLine') ?? ''}`,
  }),
  ExperimentalModifiedFindings: (entry) => {
    const finding = entry['Finding'];
    const id = textAt(finding, 'VulnerabilityID') ?? textAt(finding, 'ID') ?? textAt(finding, 'RuleID');
    if (id === undefined) return undefined;
    return {
      id,
      severity: severityIn(finding),
      state: textAt(entry, 'Status')?.toLowerCase() === 'fixed' ? 'fixed' : 'suppressed',
      where: `${packageOf(finding)} in ${targetMark}`,
    };
  },
};

/**
 * Trivy's own JSON. A target without findings was scanned and is clean; no target at all was not scanned. What
 * Trivy calls `fixed` is fixed by the maker: here it is open until the next scan no longer finds it.
 */
export const trivy = listReader({
  id: 'trivy',
  title: 'Trivy (native JSON)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'CreatedAt; else the sidecar',
  recognizes: (value) =>
    isMap(value)
      ? typeof value['SchemaVersion'] === 'number' &&
        (Array.isArray(value['Results']) || typeof value['ArtifactName'] === 'string')
      : Array.isArray(value) && value.length > 0 && value.every(isResult),
  startsLike: (start) =>
    (/"schemaversion"\s{0,9}:\s{0,9}\d/u.test(start) && start.includes('"artifactname"')) ||
    /^\[\s{0,99}\{\s{0,99}"target"\s{0,9}:/u.test(start),
  // The first versions wrote the bare list of targets.
  lists: Object.keys(kinds).flatMap((kind) => [
    ['Results', '*', kind],
    ['*', kind],
  ]),
  collect: (file) => {
    const table = new TargetTable(file);
    return {
      take: (item, { path, line }) => {
        const finding = kinds[String(path.at(-2))]?.(item);
        if (finding) table.add({ ...finding, line }, Number(path.at(-3)));
      },
      finish: (around) => finished(around, table, file),
    };
  },
});

function finished({ value, lineOf }: ParsedRecord, table: TargetTable, file: string): Reading {
  const builder = new ReadingBuilder({ format: 'record', reader: trivy.id }, file);
  const line = lineOf(Array.isArray(value) ? [] : ['Results']);
  const results: unknown = isMap(value) ? (value['Results'] ?? []) : value;
  if (!Array.isArray(results) || !results.every(isMap))
    return builder.fail('malformed', 'Results is no list of targets', line);
  if (results.length === 0)
    return builder.fail('tool-failure', 'no target was scanned: no packages and no files found', line);
  builder.addTable(
    table.build(
      line,
      results.map((result) => textAt(result, 'Target') ?? ''),
    ),
  );
  const created = readDate(textAt(value, 'CreatedAt') ?? '');
  if (created.kind === 'day')
    builder.addDate({
      date: created.date,
      source: 'tool timestamp',
      place: { file, line: lineOf(['CreatedAt']) },
    });
  if (isOutOfSupport(value))
    builder.addProblem(
      'tool-failure',
      'the operating system is out of support: Trivy knows of no new vulnerabilities in it',
      lineOf(['Metadata', 'OS', 'EOSL']),
    );
  else builder.addSetting('scan_completed', true, line);
  return builder.build();
}

type Finding = Omit<Vulnerability, 'line'>;

function severityIn(entry: unknown): Vulnerability['severity'] {
  return severityOf(textAt(entry, 'Severity')) ?? 'unknown';
}

function packageOf(entry: unknown): string {
  return [textAt(entry, 'PkgName'), textAt(entry, 'InstalledVersion')]
    .filter((part) => part !== undefined)
    .join(' ');
}

function isResult(value: unknown): boolean {
  return (
    isMap(value) &&
    typeof value['Target'] === 'string' &&
    (Object.hasOwn(value, 'Vulnerabilities') ||
      (Object.hasOwn(value, 'Class') && Object.hasOwn(value, 'Type')))
  );
}

function isOutOfSupport(value: unknown): boolean {
  return textAt(value, 'Metadata', 'OS', 'EOSL') === 'true';
}
