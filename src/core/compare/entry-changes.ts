import { approvalOf } from '../assess/approval.ts';
import { libraryIds } from '../catalog/library-ids.ts';
import type { IsoDate } from '../evidence/calendar.ts';
import type { ControlEntry, Manifest } from '../manifest/schema.ts';
import { testChanges } from './own-test-changes.ts';
import { change, type SettingChange, wasAndIs } from './setting-change.ts';

const exemptions = [
  ['not_applicable', 'not-applicable'],
  ['accepted_risk', 'accepted-risk'],
] as const;

interface Entries {
  was: ControlEntry | undefined;
  is: ControlEntry | undefined;
}

/** What a change does to controls: exempted, deleted, or with other tests. */
export function entryChanges(base: Manifest, head: Manifest, asOf: IsoDate): SettingChange[] {
  const ids = [...new Set([...Object.keys(base.controls), ...Object.keys(head.controls)])];
  return ids.flatMap((subject) => {
    const entries = { was: base.controls[subject], is: head.controls[subject] };
    return [
      ...exemptionChanges(subject, entries, asOf),
      ...ownChanges(subject, entries),
      ...(leavesLibrary(base, subject, entries)
        ? [change('test-deleted', true, { subject, was: 'those of the library' })]
        : []),
    ];
  });
}

function exemptionChanges(subject: string, { was, is }: Entries, asOf: IsoDate) {
  return exemptions.flatMap(([key, code]): SettingChange[] => {
    const [before, after] = [partOf(was, key), partOf(is, key)];
    if (before === undefined && after === undefined) return [];
    if (before === undefined || after === undefined) return [change(code, after !== undefined, { subject })];
    const [old, now] = [partOf(before, 'expires'), partOf(after, 'expires')];
    // What was lacking or over is no exemption until the change completes it.
    const stands = (entry: ControlEntry | undefined) => approvalOf(entry, key, asOf).state === 'stands';
    if (stands(is) && !stands(was)) {
      const days = old === now ? {} : wasAndIs(dayIn(old), dayIn(now));
      return [change(code, true, { subject, ...days })];
    }
    if (old === now) return [];
    const longer = now === undefined || (old !== undefined && String(now) > String(old));
    return [change(code, longer, { subject, ...wasAndIs(dayIn(old), dayIn(now)) })];
  });
}

/** Of any mapping the value of a key; undefined where there is none. */
function partOf(mapping: unknown, key: string): unknown {
  if (typeof mapping !== 'object' || mapping === null) return undefined;
  return Object.entries(mapping).find(([name]) => name === key)?.[1];
}

function dayIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A control of one's own: gone, or with fewer criteria, or with other tests. */
function ownChanges(subject: string, { was, is }: Entries): SettingChange[] {
  const before = definitionOf(was);
  const after = definitionOf(is);
  if (before === undefined) return [];
  if (after === undefined) return [change('control-deleted', true, { subject })];
  const dropped = before.criteria.filter((id) => !after.criteria.includes(id));
  return [
    ...(dropped.length > 0
      ? [
          change('control-criteria', true, {
            subject,
            ...wasAndIs(before.criteria.join(', '), after.criteria.join(', ')),
          }),
        ]
      : []),
    ...testChanges(subject, before.tests, after.tests),
  ];
}

function definitionOf(entry: ControlEntry | undefined) {
  if (entry === undefined || !('tests' in entry) || entry.tests === undefined) return undefined;
  return { criteria: entry.criteria, tests: entry.tests };
}

/** A control of one's own takes the place of the library's, which the base assessed by the library's tests. */
function leavesLibrary({ assessment, weights = {}, gate }: Manifest, subject: string, { was, is }: Entries) {
  if (!libraryIds.includes(subject) || definitionOf(was) || !definitionOf(is)) return false;
  const isSpoken = was !== undefined || weights[subject] !== undefined || gate?.require?.includes(subject);
  return assessment === 'criteria' || isSpoken === true;
}
