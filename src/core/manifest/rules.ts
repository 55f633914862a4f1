import { criterionIds } from '../catalog/criteria.ts';
import { isOfLibrary, libraryIds } from '../catalog/library-ids.ts';
import { type SettingDefinition, settingDefinitions } from '../evidence/settings.ts';
import type { ShapeDefinition } from '../evidence/shapes/column.ts';
import { shapes } from '../evidence/shapes.ts';
import { dependencyProblems } from './dependency-problems.ts';
import { exemptionProblems } from './exemption-problems.ts';
import type { ValueProblem } from './problems.ts';
import { shown } from './shown.ts';
import { didYouMean, misspelt, nearest } from './suggest.ts';
import { userEntityProblems } from './user-entity-problems.ts';
import { entriesOf, isMapping, keysOf, member, type YamlPath } from './yaml-places.ts';

const controlId = /^[a-z0-9][a-z0-9_-]{0,63}$/;
const definition = ['title', 'criteria', 'tests'];
const needs = 'a control of your own needs title, criteria and tests';
const settings: Readonly<Record<string, SettingDefinition>> = settingDefinitions;
const tables: Readonly<Record<string, ShapeDefinition>> = shapes;

/**
 * What one part of the manifest means for another. Works on the value as it was written, whatever else is
 * wrong with it, so that these problems come together with those of the schema; what is not of the expected
 * kind is left to the schema.
 */
export function relationProblems(manifest: unknown, catalog: readonly string[]): ValueProblem[] {
  const controls = member(manifest, 'controls');
  const ids = keysOf(controls);
  const known = new Set([...catalog, ...libraryIds, ...ids]);
  const providers = member(member(manifest, 'system'), 'subservice_organizations');
  return [
    ...periodProblems(member(manifest, 'audit'), ['audit']),
    ...entriesOf(providers).flatMap(([index, provider]) =>
      periodProblems(provider, ['system', 'subservice_organizations', index]),
    ),
    ...requireProblems(member(member(manifest, 'gate'), 'require'), known),
    ...weightProblems(member(manifest, 'weights'), new Set([...known, ...criterionIds])),
    ...ids.flatMap((id) => controlProblems(id, member(controls, id), catalog)),
    ...dependencyProblems(controls, known),
    ...userEntityProblems(providers, known),
  ];
}

/** A period that ends before it starts; `path` leads to its owner. */
export function periodProblems(owner: unknown, path: YamlPath): ValueProblem[] {
  const period = member(owner, 'period');
  const [from, to] = [member(period, 'from'), member(period, 'to')];
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return [];
  const message = () => `"to": ${shown(to)} is before "from", ${shown(from)}: swap or correct them`;
  return [{ path: [...path, 'period', 'to'], part: 'value', message }];
}

function requireProblems(required: unknown, controls: ReadonlySet<string>): ValueProblem[] {
  return entriesOf(required).flatMap(([index, id]) => {
    if (typeof id !== 'string' || controls.has(id)) return [];
    const remedy = () => didYouMean(id, controls, 'name a control of the catalog or of "controls"');
    const message = () => `unknown control ${shown(id)}: ${remedy()}`;
    return [{ path: ['gate', 'require', index], part: 'value', message, needsWhole: true }];
  });
}

function weightProblems(weights: unknown, known: ReadonlySet<string>): ValueProblem[] {
  return keysOf(weights).flatMap((id) => {
    if (known.has(id)) return [];
    const remedy = () => didYouMean(id, known, 'name a control or a criterion such as CC6.1');
    const message = () => `unknown control or criterion ${shown(id)}: ${remedy()}`;
    return [{ path: ['weights', id], part: 'key', message, needsWhole: true }];
  });
}

function controlProblems(id: string, entry: unknown, catalog: readonly string[]): ValueProblem[] {
  const path = ['controls', id];
  const problems = idProblems(id, entry, catalog);
  problems.push(...exemptionProblems(entry, path));
  for (const [index, test] of entriesOf(member(entry, 'tests'))) {
    problems.push(...testProblems(test, [...path, 'tests', index]));
  }
  return problems;
}

/** A control that is neither in the catalog nor defined, most often because its name is misspelt. */
function idProblems(id: string, entry: unknown, catalog: readonly string[]): ValueProblem[] {
  if (catalog.includes(id)) return [];
  const lacking = definition.filter((key) => member(entry, key) === undefined);
  const bare = lacking.length === definition.length;
  if (bare && isOfLibrary({ id })) return [];
  const path = ['controls', id];
  const excluded = member(entry, 'not_applicable') !== undefined;
  const near = excluded ? misspelt : nearest;
  const meant = bare ? near(id, [...catalog, ...libraryIds]) : undefined;
  if (meant !== undefined) {
    const message = () =>
      `unknown control ${shown(id)}: did you mean "${meant}"?${excluded ? '' : ` (${needs})`}`;
    return [{ path, part: 'key', message, needsWhole: true }];
  }
  const problems: ValueProblem[] = [];
  if (!controlId.test(id)) {
    const message = () =>
      `control ${shown(id)}: an id is made of lower-case letters, digits, "-" and "_", at most 64 of them, such as "access-reviews"`;
    problems.push({ path, part: 'key', message });
  }
  if (lacking.length > 0 && !excluded && isMapping(entry)) {
    const message = () =>
      isOfLibrary({ id })
        ? `control ${shown(id)} is in the library: leave out title, criteria and tests, or add ${lacking.join(', ')} too`
        : `control ${shown(id)} is not in the catalog: ${needs}; add ${lacking.join(', ')}`;
    problems.push({ path, part: 'key', message, needsWhole: true });
  }
  return problems;
}

function testProblems(test: unknown, path: YamlPath): ValueProblem[] {
  return [...columnProblems(test, path), ...registerProblems(test, path), ...settingProblems(test, path)];
}

function columnProblems(test: unknown, path: YamlPath): ValueProblem[] {
  const columns = own(tables, member(test, 'rows'))?.columns;
  if (columns === undefined) return [];
  const known = Object.keys(columns);
  return entriesOf(member(test, 'require')).flatMap(([index, column]) => {
    if (typeof column !== 'string' || known.includes(column)) return [];
    const remedy = () => didYouMean(column, known, `its columns are ${known.join(', ')}`);
    const message = () => `unknown column ${shown(column)} of "${member(test, 'rows')}": ${remedy()}`;
    return [{ path: [...path, 'require', index], part: 'value', message }];
  });
}

function registerProblems(test: unknown, path: YamlPath): ValueProblem[] {
  const columns = own(tables, member(test, 'register'))?.columns;
  if (columns === undefined || 'email' in columns) return [];
  const registers = Object.keys(tables).filter((name) => 'email' in (tables[name]?.columns ?? {}));
  const message = () =>
    `"register": "${member(test, 'register')}" does not list people: use one of ${registers.join(', ')}`;
  return [{ path: [...path, 'register'], part: 'value', message }];
}

/** What a setting is compared with depends on what it is. */
function settingProblems(test: unknown, path: YamlPath): ValueProblem[] {
  const name = member(test, 'setting');
  const form = own(settings, name)?.form;
  if (form === undefined) return [];
  const wanted = form === 'yes-no' ? 'is' : form === 'cipher' ? undefined : 'at_least';
  const remedy: Record<typeof form, string> = {
    'yes-no': 'it is on or off: use "is"',
    cipher: 'AES-256 or stronger is wanted: remove the key',
    'tls-version': 'it is a version: use "at_least", such as 1.2',
    count: 'it is a number: use "at_least", such as 1',
  };
  const problems: ValueProblem[] = (['is', 'at_least'] as const)
    .filter((key) => key !== wanted && member(test, key) !== undefined)
    .map((key) => ({
      path: [...path, key],
      part: 'key',
      message: () => `"${key}" does not fit "${name}": ${remedy[form]}`,
    }));
  if (problems.length === 0 && wanted === 'at_least' && member(test, wanted) === undefined) {
    problems.push({
      path,
      part: 'key',
      message: () => `missing key "at_least" for "${name}": ${remedy[form]}`,
      needsWhole: true,
    });
  }
  return problems;
}

function own<Value>(record: Readonly<Record<string, Value>>, key: unknown): Value | undefined {
  return typeof key === 'string' && Object.hasOwn(record, key) ? record[key] : undefined;
}
