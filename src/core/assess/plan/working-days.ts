import { addDays, dayNumber, type IsoDate } from '../../evidence/calendar.ts';

/** Nobody plans farther; dates have four digits for the year. */
const farthest = 1_500_000;

/** The working day (Monday to Friday) so many after the first one that follows `day`; 0 is that first one. */
export function workingDay(day: IsoDate, after: number): IsoDate {
  const count = Math.min(after, farthest);
  const first = addDays(day, daysToWork(day));
  const weekday = weekdayOf(first);
  const inWeek = weekday + (count % 5);
  return addDays(first, Math.floor(count / 5) * 7 + (count % 5) + (inWeek > 4 ? 2 : 0));
}

function daysToWork(day: IsoDate): number {
  const tomorrow = weekdayOf(addDays(day, 1));
  return tomorrow > 4 ? 8 - tomorrow : 1;
}

/** 0 is Monday. The first day of 1970 was a Thursday. */
function weekdayOf(day: IsoDate): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}
