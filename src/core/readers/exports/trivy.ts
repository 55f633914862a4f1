import { readDate } from '../../evidence/dates.ts';
import type { Reading } from '../../evidence/evidence.ts';
import { textAt } from '../export-items.ts';
import { listReader } from '../list-export.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';
import { TargetTable } from '../target-table.ts';
import { trivyFinding, trivyLists } from '../trivy-findings.ts';

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
  lists: trivyLists.flatMap((kind) => [
    ['Results', '*', kind],
    ['*', kind],
  ]),
  collect: (file) => {
    const table = new TargetTable(file);
    return {
      take: (item, { path, line }) => {
        const finding = trivyFinding(String(path.at(-2)), item);
        if (finding) table.add({ ...finding, line }, String(path.at(-3)));
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
  if (results.every(isOfLicenses))
    return builder.fail('tool-failure', 'only licenses were looked at, not vulnerabilities', line);
  if (results.every(isUnchecked))
    return builder.fail('tool-failure', 'no check was applied to any target', line);
  builder.addTable(table.build(line, (target) => textAt(results[Number(target)], 'Target') ?? ''));
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

function isResult(value: unknown): boolean {
  return (
    isMap(value) &&
    typeof value['Target'] === 'string' &&
    (Object.hasOwn(value, 'Vulnerabilities') ||
      (Object.hasOwn(value, 'Class') && Object.hasOwn(value, 'Type')))
  );
}

function isOfLicenses({ Class: kind }: RecordMap): boolean {
  return kind === 'license' || kind === 'license-file';
}

/** Counts that are all zero: a file to which no check of a configuration applied. */
function isUnchecked({ MisconfSummary: counts }: RecordMap): boolean {
  return isMap(counts) && Object.values(counts).every((count) => count === 0);
}

function isOutOfSupport(value: unknown): boolean {
  return textAt(value, 'Metadata', 'OS', 'EOSL') === 'true';
}
