import { cut, cutBeside, type Exact } from '../core/assess/exact.ts';
import { type Forecast, type ForecastChange, firstDayUnder } from '../core/assess/forecast/forecast.ts';
import { addDays } from '../core/evidence/calendar.ts';
import type { Judged } from '../gate.ts';
import type { ReportedChange, ReportedForecast } from './json-schema.ts';
import { lapseSentence } from './words-forecast.ts';
import { zoneLabels } from './words-verdict.ts';

/** So many days ahead a comment tells what lapses. */
const soonDays = 30;

/** The forecast as the JSON report has it, and every other report renders it; null where nobody looked ahead. */
export function reportedForecast({ assessment, verdict }: Judged): ReportedForecast | null {
  const { forecast, asOf } = assessment;
  if (!forecast) return null;
  const { threshold } = verdict;
  return {
    until: forecast.until,
    under: firstDayUnder(forecast, threshold)?.date ?? null,
    soon: addDays(asOf, soonDays),
    events: forecast.events.map((event) => eventOf(event, threshold)),
    agedOnly: [...forecast.agedOnly],
  };
}

function eventOf(
  { date, before, after, zone, changes }: Forecast['events'][number],
  threshold: Exact,
): ReportedForecast['events'][number] {
  return {
    date,
    before: Number(cutBeside(before, threshold)),
    after: Number(cutBeside(after, threshold)),
    zone: { id: zone, label: zoneLabels[zone] },
    changes: changes.map(changeOf),
  };
}

function changeOf({ lapses, owner, points, exemption, ...change }: ForecastChange): ReportedChange {
  const { control, title, from, to } = change;
  return {
    control,
    title,
    owner: owner ?? null,
    from,
    to,
    points: Number(cut(points)),
    lapses: lapses.map(({ test, why }) => ({
      test: test.id,
      why: lapseSentence(why),
      renewal: test.remedy,
    })),
    exemption: exemption ?? null,
  };
}
