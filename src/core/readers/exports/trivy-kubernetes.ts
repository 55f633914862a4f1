import type { Reading } from '../../evidence/evidence.ts';
import { textAt } from '../export-items.ts';
import type { JsonPath } from '../json-places.ts';
import { listReader } from '../list-export.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';
import { TargetTable } from '../target-table.ts';
import { trivyFinding, trivyLists } from '../trivy-findings.ts';

/** Where the resources stand: all together, or in older releases by what was looked for. */
const sections = ['Resources', 'Vulnerabilities', 'Misconfigurations'];

/** A cluster: resources, each with results as in Trivy's other reports. */
export const trivyKubernetes = listReader({
  id: 'trivy-kubernetes',
  title: 'Trivy on a Kubernetes cluster (JSON, --report all)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'sidecar or file name: this report has no date',
  recognizes: (value) =>
    isMap(value) &&
    typeof value['ClusterName'] === 'string' &&
    sections.some((section) => resourcesIn(value, section).some(({ resource }) => 'Kind' in resource)),
  startsLike: (start) =>
    start.includes('"clustername"') && /"resources"\s{0,9}:|"vulnerabilities"\s{0,9}:/u.test(start),
  lists: sections.flatMap((section) => trivyLists.map((list) => [section, '*', 'Results', '*', list])),
  collect: (file) => {
    const table = new TargetTable(file);
    return {
      take: (item, { path, line }) => {
        const finding = trivyFinding(String(path.at(-2)), item);
        if (finding) table.add({ ...finding, line }, JSON.stringify(path.slice(0, 4)));
      },
      finish: (around) => finished(around, table, file),
    };
  },
});

function finished({ value, lineOf }: ParsedRecord, table: TargetTable, file: string): Reading {
  const builder = new ReadingBuilder({ format: 'record', reader: trivyKubernetes.id }, file);
  const all = sections.flatMap((section) => resourcesIn(value, section));
  const scanned = all.filter(({ resource }) => resultsOf(resource).length > 0);
  if (scanned.length === 0)
    return builder.fail('tool-failure', 'no resource of the cluster was scanned', lineOf([]));
  const names = new Map<string, string>();
  for (const { resource, path } of scanned) {
    const name = ['Namespace', 'Kind', 'Name']
      .map((key) => textAt(resource, key))
      .filter(Boolean)
      .join('/');
    for (const [index, result] of resultsOf(resource).entries())
      names.set(JSON.stringify([...path, 'Results', index]), textAt(result, 'Target') ?? name);
  }
  builder.addTable(table.build(lineOf([]), (target) => names.get(target) ?? ''));
  const failure = all.find(({ resource }) => textAt(resource, 'Error') !== undefined);
  if (failure) builder.addProblem('tool-failure', 'a resource could not be scanned', lineOf(failure.path));
  else builder.addSetting('scan_completed', true, lineOf([]));
  return builder.build();
}

function resourcesIn(value: unknown, section: string): { resource: RecordMap; path: JsonPath }[] {
  const resources: unknown = isMap(value) ? value[section] : undefined;
  if (!Array.isArray(resources)) return [];
  return resources.flatMap((resource, index) =>
    isMap(resource) ? [{ resource, path: [section, index] }] : [],
  );
}

function resultsOf(resource: RecordMap): unknown[] {
  const results = resource['Results'];
  return Array.isArray(results) ? results : [];
}
