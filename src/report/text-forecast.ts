import { hanging, wrap } from './columns.ts';
import { plain } from './escape.ts';
import { counted, listed } from './grammar.ts';
import type { Report, ReportedChange, ReportedEvent } from './json-schema.ts';
import type { View } from './paint.ts';
import { changeWords, eventWords } from './words-forecast.ts';

/** Of the nearest days all is told; the JSON report has all days. */
const listedDays = 5;

/** What lapses in the year to come, why, and what renews it. */
export function forecastTextLines({ forecast, verdict }: Report, view: View): string[] {
  if (!forecast || forecast.events.length === 0) return [];
  const { events, under, agedOnly } = forecast;
  const rest = events.length - listedDays;
  const further = [
    ...(under === null ? [] : [`The score falls under the threshold of ${verdict.threshold} on ${under}.`]),
    ...(agedOnly.length === 0
      ? []
      : [`Of ${listed(agedOnly)} only the ageing is foretold: there are too many rows to examine again.`]),
  ];
  return [
    view.paint.bold('Forecast, if nothing is added, changed or removed'),
    ...events.slice(0, listedDays).flatMap((event) => eventLines(event, view)),
    ...(rest > 0 ? [`  and ${counted(rest, 'further day')}: --format json lists them all`] : []),
    ...further.flatMap((line) => wrap(plain(line), view.width - 2).map((each) => `  ${each}`)),
  ];
}

function eventLines(event: ReportedEvent, view: View): string[] {
  const { date, before, after } = event;
  const line = `  ${date}  ${eventWords(event)}`;
  return [
    after < before ? view.paint.yellow(line) : line,
    ...event.changes.flatMap((change) => changeLines(change, view)),
  ];
}

function changeLines(change: ReportedChange, { width }: View): string[] {
  const { control, owner, lapses } = change;
  const owned = owner === null ? '' : `; owner ${owner}`;
  const [renewal] = lapses.map((lapse) => lapse.renewal);
  return [
    ...hanging('', plain(`${control}: ${listed(changeWords(change))}${owned}`), {
      indent: 12,
      label: 0,
      width,
    }),
    ...(renewal === undefined
      ? []
      : hanging('', plain(`to renew: ${renewal}`), { indent: 14, label: 0, width })),
  ];
}
