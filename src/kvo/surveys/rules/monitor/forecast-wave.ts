import type { LocalDate } from '../../../../kernel/dates.ts';
import { addDays, daysBetween } from '../../../../kernel/dates.ts';
import { posteriorSummary } from '../../../../statistics/posterior/posterior-summary.ts';
import { chanceOfAtLeast, responseForecast } from '../../../../statistics/response/forecast/response-forecast.ts';
import type { ResponseProgress } from '../response-progress.ts';
import type { ResponseDays } from './response-days.ts';

/** How many firms will have answered after the last day, when nobody is written to again. */
export interface WaveForecast {
  readonly likely: number;
  readonly lower: number;
  readonly upper: number;
  /** The chance, 0 to 1, that the threshold is reached. */
  readonly reaches: number;
}

/** Nine times out of ten what comes lies within the range (measured: docs/measurements.md). */
const forecastLevel = 0.9;

/** A day of the weekend brings about a quarter of a working day. */
const weekendPart = 0.25;

const weightOf = (day: LocalDate): number => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? weekendPart : 1;
};

const daysFrom = (from: LocalDate, count: number): readonly LocalDate[] =>
  Array.from({ length: Math.max(0, count) }, (_, at) => addDays(from, at));

/**
 * What the response of a measurement that runs comes to; null when it is too early to say, or when its last day is over.
 * The present day is not over: what came in on it counts as a floor, not as a day.
 */
export const forecastWave = (of: ResponseDays, progress: ResponseProgress): WaveForecast | null => {
  const { openedOn, closesOn, today } = of;
  if (today > closesOn || today < openedOn) return null;
  const before = daysFrom(openedOn, daysBetween(openedOn, today));
  const said = responseForecast({
    population: progress.firms,
    past: before.map((day) => ({ answers: of.perDay.get(day) ?? 0, weight: weightOf(day) })),
    ahead: daysFrom(today, daysBetween(today, closesOn) + 1).map(weightOf),
    mailings: of.writings.map(({ day }) => daysBetween(openedOn, day)),
    answered: progress.answered,
  });
  if (said === null) return null;
  const { interval } = posteriorSummary(said, progress.firms, forecastLevel);
  const middle = posteriorSummary(said, progress.firms, 0).interval;
  return { likely: middle.lower, ...interval, reaches: chanceOfAtLeast(said, progress.needed) };
};
