import { periodWindow } from '../assess/windows.ts';
import type { Category } from '../catalog/criteria/criterion.ts';
import { scopeOf } from '../catalog/scope.ts';
import type { IsoDate } from '../evidence/calendar.ts';
import type { Manifest } from '../manifest/schema.ts';
import { change, type SettingChange, wasAndIs } from './setting-change.ts';

/** What a change does to what is looked at: categories, kind of assessment, weights, audit period. */
export function scopeChanges(base: Manifest, head: Manifest, asOf: IsoDate): SettingChange[] {
  return [
    ...categoryChanges(base, head),
    ...(base.assessment === head.assessment
      ? []
      : [
          change(
            'assessment',
            head.assessment === 'self-assessment',
            wasAndIs(base.assessment, head.assessment),
          ),
        ]),
    ...weightChanges(base, head),
    ...auditChanges(base, head, asOf),
  ];
}

function categoryChanges(base: Manifest, head: Manifest): SettingChange[] {
  const [was, is] = [categoriesOf(base), categoriesOf(head)];
  return [
    ...was.filter((one) => !is.includes(one)).map((subject) => change('scope', true, { subject })),
    ...is.filter((one) => !was.includes(one)).map((subject) => change('scope', false, { subject })),
  ];
}

/** As given; else derived from the system. */
function categoriesOf(manifest: Manifest): Category[] {
  return scopeOf(manifest).categories.map(({ category }) => category);
}

/** Any weight that moves shifts the score between controls, so each is a weakening, whichever way. */
function weightChanges(base: Manifest, head: Manifest): SettingChange[] {
  const [was, is] = [base.weights ?? {}, head.weights ?? {}];
  const ids = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return ids
    .filter((id) => (was[id] ?? usual(id, base)) !== (is[id] ?? usual(id, head)))
    .map((subject) => change('weight', true, { subject, ...wasAndIs(was[subject], is[subject]) }));
}

/** What a criterion weighs where nothing is said; of a control, nothing is known without its slot. */
function usual(id: string, { assessment }: Manifest): number | undefined {
  if (!/^[A-Z]+\d+\.\d+$/.test(id)) return undefined;
  return assessment === 'criteria' ? 1 : 10;
}

function auditChanges(base: Manifest, head: Manifest, asOf: IsoDate): SettingChange[] {
  const [was, is] = [wordsOf(base.audit), wordsOf(head.audit)];
  if (was === is) return [];
  if (base.audit?.type === 1 && head.audit?.type === 2) return [change('audit', false, wasAndIs(was, is))];
  const [before, after] = [periodWindow(base, asOf), periodWindow(head, asOf)];
  const [old, now] = [base.audit?.period, head.audit?.period];
  const looksAtLess = after.from > before.from || after.to < before.to;
  const covers = old === undefined || (now !== undefined && now.from <= old.from && now.to >= old.to);
  const designOnly = base.audit?.type === 2 && head.audit?.type === 1;
  return [change('audit', looksAtLess || !covers || designOnly, wasAndIs(was, is))];
}

function wordsOf(audit: Manifest['audit']): string | undefined {
  if (audit === undefined) return undefined;
  const { period, date } = audit;
  const days = period ? ` ${period.from} to ${period.to}` : date ? ` ${date}` : '';
  return `type ${audit.type}${days}`;
}
