import { hanging } from './columns.ts';
import { plain } from './escape.ts';
import { listed } from './grammar.ts';
import type { Report } from './json-schema.ts';
import type { View } from './paint.ts';
import { aheadOf } from './path-words.ts';

/** Next step, cheapest path to the next zone, when the plan is audit-ready. */
export function pathLines(report: Pick<Report, 'asOf' | 'plan' | 'readiness'>, { width }: View): string[] {
  return aheadOf(report).flatMap(({ label, text, controls }) => {
    const list = controls.length === 0 ? '' : `: ${listed(controls.map(plain), { most: 12 })}`;
    return hanging(label, `${plain(text)}${list}`, { indent: 2, label: 11, width });
  });
}
