import type { Setting } from '../../evidence/evidence.ts';
import { partOf, textAt } from '../export-items.ts';
import type { JsonPath } from '../json-places.ts';
import { dayOfTimestamp } from '../machine-time.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';
import { alwaysEncrypted, terraformArguments } from '../terraform-resources.ts';

const mostModules = 20;

/**
 * `terraform show -json` of a plan or a state, and the same of OpenTofu. A plan is what is meant to be: what it
 * is going to change is shown as it still is, too. What it deletes shows nothing.
 */
export const terraformPlan: RecordReader = {
  id: 'terraform-plan',
  title: 'Terraform or OpenTofu plan or state (JSON of `show -json`)',
  supports: ['encryption'],
  gives: { settings: ['encryption_at_rest', 'tls_minimum_version'], tables: false },
  dating: 'timestamp of a plan; a state has none: sidecar or file name',
  takes: 'record',
  recognizes: (value) =>
    isMap(value) &&
    typeof value['format_version'] === 'string' &&
    (isMap(value['planned_values']) || Array.isArray(value['resource_changes']) || isState(value)),
  read: (record, file) => {
    const { value, lineOf } = record;
    const builder = new ReadingBuilder({ format: 'record', reader: terraformPlan.id }, file);
    const version = textAt(value, 'format_version') ?? '';
    // The first releases wrote 0.1 and 0.2 for what became 1.0.
    if (!/^(?:1(?:\.\d{1,4})?|0\.[12])$/.test(version))
      return builder.fail(
        'unknown-format',
        'a format_version that is not known here',
        lineOf(['format_version']),
      );
    if (partOf(value, 'errored') === true)
      return builder.fail('tool-failure', 'the plan ended with an error', lineOf(['errored']));
    const date = dayOfTimestamp(partOf(value, 'timestamp'));
    const place = { file, line: lineOf(['timestamp']) };
    if (date) builder.addDate({ date, source: 'tool timestamp', place });
    for (const { name, value: shown, path } of settingsIn(value))
      builder.addSetting(name, shown, lineOf(path));
    return builder.build();
  },
};

interface ShownAt extends Pick<Setting, 'name' | 'value'> {
  path: JsonPath;
}

/** One resource as it is or is going to be. */
interface Resource {
  type: string;
  values: RecordMap;
  /** Marks what must not be repeated, in the shape of the values. */
  sensitive: unknown;
  path: JsonPath;
}

function isState(value: RecordMap): boolean {
  return typeof value['terraform_version'] === 'string' && isMap(partOf(value, 'values', 'root_module'));
}

function settingsIn(value: unknown): ShownAt[] {
  const changes = partOf(value, 'resource_changes');
  if (Array.isArray(changes))
    return changes.flatMap((change: unknown, index) => changed(change, ['resource_changes', index]));
  const key = isMap(partOf(value, 'planned_values')) ? 'planned_values' : 'values';
  return resourcesIn(partOf(value, key, 'root_module'), [key, 'root_module'], 0).flatMap(settingsOf);
}

function changed(change: unknown, path: JsonPath): ShownAt[] {
  const type = textAt(change, 'type');
  const after = partOf(change, 'change', 'after');
  if (type === undefined || textAt(change, 'mode') === 'data' || !isMap(after)) return [];
  const side = (key: 'before' | 'after', values: RecordMap) =>
    settingsOf({
      type,
      values,
      sensitive: partOf(change, 'change', `${key}_sensitive`),
      path: [...path, 'change', key],
    });
  const before = partOf(change, 'change', 'before');
  const shown = side('after', after);
  if (!isMap(before)) return shown;
  const still = side('before', before).filter(
    ({ name, value }) => !shown.some((one) => one.name === name && one.value === value),
  );
  return [...shown, ...still];
}

function resourcesIn(module: unknown, path: JsonPath, depth: number): Resource[] {
  const listed = partOf(module, 'resources');
  const children = partOf(module, 'child_modules');
  const own = Array.isArray(listed) ? listed : [];
  const inner = Array.isArray(children) && depth < mostModules ? children : [];
  return [
    ...own.flatMap((resource: unknown, index): Resource[] => {
      const [type, values] = [textAt(resource, 'type'), partOf(resource, 'values')];
      if (type === undefined || !isMap(values) || textAt(resource, 'mode') === 'data') return [];
      const sensitive = partOf(resource, 'sensitive_values');
      return [{ type, values, sensitive, path: [...path, 'resources', index, 'values'] }];
    }),
    ...inner.flatMap((child: unknown, index) =>
      resourcesIn(child, [...path, 'child_modules', index], depth + 1),
    ),
  ];
}

function settingsOf({ type, values, sensitive, path }: Resource): ShownAt[] {
  const always = Object.hasOwn(alwaysEncrypted, type) ? alwaysEncrypted[type] : undefined;
  const found: ShownAt[] = always === undefined ? [] : [{ name: 'encryption_at_rest', value: always, path }];
  for (const argument of terraformArguments) {
    if (!argument.types.includes(type)) continue;
    for (const { value, path: inner } of valuesAt(values, argument.path, [])) {
      const shown = isSensitive(sensitive, inner) ? undefined : argument.shown(value, values);
      if (shown !== undefined)
        found.push({ name: argument.setting, value: shown, path: [...path, ...inner] });
    }
  }
  return found;
}

/** The values that the keys lead to, through each item of a list. */
function valuesAt(
  value: unknown,
  keys: readonly string[],
  path: JsonPath,
): { value: unknown; path: JsonPath }[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => valuesAt(item, keys, [...path, index]));
  const [key, ...rest] = keys;
  if (key === undefined) return [{ value, path }];
  return isMap(value) && Object.hasOwn(value, key) ? valuesAt(value[key], rest, [...path, key]) : [];
}

/** `true` anywhere on the way marks all that is below. */
function isSensitive(marks: unknown, path: JsonPath): boolean {
  let mark = marks;
  for (const step of path) {
    if (mark === true) return true;
    if (Array.isArray(mark)) mark = typeof step === 'number' ? mark[step] : undefined;
    else mark = isMap(mark) ? mark[String(step)] : undefined;
  }
  return mark === true;
}
