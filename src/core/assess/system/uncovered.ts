import { addDays, daysBetween, type IsoDate, type Span } from '../../evidence/calendar.ts';

/** The stretches of `whole` that none of the spans covers, in order. */
export function uncovered(whole: Span, covering: readonly Span[]): Span[] {
  const open: Span[] = [];
  let from = whole.from;
  for (const span of covering.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    if (span.to < from) continue;
    if (span.from > whole.to) break;
    if (span.from > from) open.push({ from, to: addDays(span.from, -1) });
    from = addDays(span.to, 1);
  }
  if (from <= whole.to) open.push({ from, to: whole.to });
  return open;
}

/** Both ends counted. */
export function daysIn(span: Span): number {
  return Math.max(0, daysBetween(span.from, span.to) + 1);
}

/** The days of the spans that are over by `until`, that day included. */
export function daysUntil(spans: readonly Span[], until: IsoDate): number {
  return spans.reduce((sum, { from, to }) => sum + daysIn({ from, to: to < until ? to : until }), 0);
}
