import { code, prose } from './escape.ts';
import { counted, listed } from './grammar.ts';
import type { Report, ReportedChange, ReportedEvent, ReportedForecast } from './json-schema.ts';
import { furthers, some } from './markdown.ts';
import { shown } from './shown.ts';
import { changeWords, eventWords } from './words-forecast.ts';

type Told = Pick<Report, 'forecast' | 'verdict'>;

/** For the comment: what lapses in 30 days, and when the score falls under the threshold. Empty where neither is. */
export function soonLines({ forecast, verdict }: Told, most: number): string[] {
  if (!forecast || most === 0) return [];
  const soon = forecast.events.filter(({ date }) => date <= forecast.soon);
  const under = underLine(forecast, verdict);
  if (soon.length === 0) return under;
  const told = soon.slice(0, most);
  return [
    '**What lapses in 30 days**, if nothing changes',
    '',
    ...told.map((event) => `- **${event.date}**: ${eventWords(event)}. ${changesOf(event, 3)}`),
    ...furthers(soon.length - told.length, 'day'),
    ...(under.length > 0 ? ['', ...under] : []),
  ];
}

/** For the job summary: every day of the year to come on which something lapses. */
export function forecastLines({ forecast, verdict }: Told, most: number): string[] {
  if (!forecast || forecast.events.length === 0 || most === 0) return [];
  return [
    `If nothing is added, changed or removed, up to ${forecast.until}:`,
    '',
    ...some(
      forecast.events,
      (event) => `- **${event.date}**: ${eventWords(event)}. ${changesOf(event, 20)}`,
      {
        most,
        noun: 'day',
      },
    ),
    '',
    ...underLine(forecast, verdict),
    ...agedOnlyLine(forecast),
  ];
}

function changesOf({ changes }: ReportedEvent, most: number): string {
  const rest = changes.length - most;
  return [
    ...changes.slice(0, most).map(changeOf),
    ...(rest > 0 ? [`and ${counted(rest, 'further control')}`] : []),
  ].join('; ');
}

function changeOf(change: ReportedChange): string {
  const { control, owner, lapses } = change;
  const renewal = lapses[0] ? `, to renew: ${prose(lapses[0].renewal)}` : '';
  const owned = owner === null ? '' : ` (owner ${code(shown(owner, 60))})`;
  return `${code(control)}${owned}: ${listed(changeWords(change).map((why) => prose(shown(why))))}${renewal}`;
}

function underLine({ under }: ReportedForecast, { threshold }: Report['verdict']): string[] {
  return under === null
    ? []
    : [`If nothing changes, the score falls under the threshold of ${threshold} on **${under}**.`];
}

function agedOnlyLine({ agedOnly }: ReportedForecast): string[] {
  if (agedOnly.length === 0) return [];
  return [
    '',
    `Of ${listed(agedOnly.map(code))} only the ageing is foretold: there are too many rows to examine them for each day.`,
  ];
}
