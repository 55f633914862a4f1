import { code, prose } from './escape.ts';
import type { Report } from './json-schema.ts';
import { aheadOf } from './path-words.ts';
import { shown } from './shown.ts';

/** More are in the JSON report. */
const listedControls = 8;

/** The way from here: next step, cheapest path to the next zone, when the plan is audit-ready. Lines of Markdown. */
export function pathLines(report: Pick<Report, 'asOf' | 'plan' | 'readiness'>): string[] {
  return aheadOf(report).map(({ label, text, controls }) => {
    const named = controls.slice(0, listedControls).map((control) => code(shown(control, 60)));
    const rest = controls.length - named.length;
    const list = named.length === 0 ? '' : `: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    return `- **${label}**: ${prose(shown(text, 400))}${list}`;
  });
}

/** As {@link pathLines}, under a line that keeps them apart from a list before. */
export function pathBlock(report: Parameters<typeof pathLines>[0]): string[] {
  const lines = pathLines(report);
  return lines.length === 0 ? [] : ['**What comes next**', '', ...lines];
}
