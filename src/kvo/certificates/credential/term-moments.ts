import type { LocalDate } from '../../../kernel/dates.ts';
import { addDays, startOfDay } from '../../../kernel/dates.ts';

const second = 1000;

/** A moment as XML Schema writes it with the offset that the clocks in the Netherlands show then. */
const written = (instant: Date, clock: string): string => {
  const minutes = Math.round((Date.parse(`${clock}Z`) - instant.getTime()) / 60_000);
  return `${clock}+${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

/** The first moment of a day in Europe/Amsterdam: "2026-03-03T00:00:00+01:00". */
export const firstMoment = (day: LocalDate): string => written(startOfDay(day), `${day}T00:00:00`);

/** The last second of a day in Europe/Amsterdam, also of one on which the clocks change: "2029-03-02T23:59:59+01:00". */
export const lastMoment = (day: LocalDate): string =>
  written(new Date(startOfDay(addDays(day, 1)).getTime() - second), `${day}T23:59:59`);
