import { forecastLines } from '../forecast-markdown.ts';
import type { Section } from './told.ts';

const mostDays = 100;

/** What becomes of the score with no commit at all. */
export const lapses: Section = ({ report }) => {
  const { forecast } = report;
  if (forecast === null) return [['Nobody looked ahead.']];
  if (forecast.events.length === 0)
    return [[`Nothing lapses up to ${forecast.until}, if nothing is added, changed or removed.`]];
  return [forecastLines(report, mostDays)];
};
