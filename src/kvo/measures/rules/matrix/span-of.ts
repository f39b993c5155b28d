import type { LocalDate } from '../../../../kernel/dates.ts';
import type { StatusKind } from '../../model.ts';

interface Timed {
  readonly startOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly status: StatusKind;
}

export interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

const monthStart = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01` as LocalDate;
const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

/**
 * The time a measure takes, as the matrix draws it: from its start, or the month it is due, to its end. What is permanent
 * goes on to the end of the year that is drawn. Null when no time was set.
 */
export const spanOf = ({ startOn, dueOn, status }: Timed, year: number): Span | null => {
  const from = startOn ?? (dueOn === null ? null : monthStart(dueOn));
  if (from === null) return null;
  const until = dueOn ?? from;
  const yearEnd = `${year}-12-31` as LocalDate;
  return { from, until: status === 'permanent' ? later(until, yearEnd) : until };
};

/** The years worth drawing: from the first start to the last end, with this year among them. */
export const yearsOf = (measures: readonly Timed[], today: LocalDate): readonly number[] => {
  const days = measures.flatMap(({ startOn, dueOn }) => [startOn, dueOn].filter((day) => day !== null));
  const years = [...days, today].map((day) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: Math.min(last - first + 1, 20) }, (_, index) => first + index);
};
