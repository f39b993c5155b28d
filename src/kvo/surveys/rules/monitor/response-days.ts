import type { LocalDate } from '../../../../kernel/dates.ts';
import { addDays, daysBetween } from '../../../../kernel/dates.ts';

/** Firms were written to on a day: by e-mail, or with letters that were printed. */
export interface Writing {
  readonly kind: 'invitation' | 'reminder' | 'letters';
  readonly day: LocalDate;
  readonly letters: number;
}

/** What is kept of a running measurement by the day: counts alone, of no firm. */
export interface ResponseDays {
  readonly openedOn: LocalDate;
  readonly closesOn: LocalDate;
  readonly today: LocalDate;
  readonly perDay: ReadonlyMap<LocalDate, number>;
  readonly writings: readonly Writing[];
}

/** One day of a measurement. */
export interface ResponseDay {
  readonly day: LocalDate;
  /** Answers on the day; null for a day to come. */
  readonly answers: number | null;
  /** Answers up to and with the day; null for a day to come. */
  readonly total: number | null;
  readonly writings: readonly Writing[];
}

/** Every day from opening up to and with the last, in order. At most a year and a bit: a term cannot be longer. */
export const listResponseDays = ({
  openedOn,
  closesOn,
  today,
  perDay,
  writings,
}: ResponseDays): readonly ResponseDay[] => {
  let total = 0;
  return Array.from({ length: Math.max(0, daysBetween(openedOn, closesOn)) + 1 }, (_, at) => {
    const day = addDays(openedOn, at);
    const answers = day > today ? null : (perDay.get(day) ?? 0);
    total += answers ?? 0;
    return {
      day,
      answers,
      total: answers === null ? null : total,
      writings: writings.filter((one) => one.day === day),
    };
  });
};

/** What came in after a writing, beside what came in just before it. */
export interface WritingEffect {
  readonly writing: Writing;
  /** How many days are compared on either side; 0 when none is over yet. */
  readonly days: number;
  readonly before: number;
  /** Whether there are as many days before it to compare with. */
  readonly compared: boolean;
  readonly after: number;
}

/** So many days on either side of a writing are compared, unless another writing or today comes in between. */
const comparedDays = 3;

/**
 * The answers on the days from each writing on, beside those of as many days before it: what was seen, not what it caused.
 * Days after today and days of before opening do not count on either side.
 */
export const writingEffects = (of: ResponseDays): readonly WritingEffect[] => {
  const sum = (from: LocalDate, days: number): number =>
    Array.from({ length: days }, (_, at) => of.perDay.get(addDays(from, at)) ?? 0).reduce((all, one) => all + one, 0);
  return of.writings
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    .map((writing, place, all) => {
      const next = all.slice(place + 1).find((one) => one.day > writing.day)?.day ?? of.today;
      const ended = of.closesOn < of.today ? addDays(of.closesOn, 1) : of.today;
      const over = Math.min(daysBetween(writing.day, next), daysBetween(writing.day, ended));
      const days = Math.max(0, Math.min(comparedDays, over));
      const before = Math.min(days, Math.max(0, daysBetween(of.openedOn, writing.day)));
      return {
        writing,
        days,
        compared: before > 0 && before === days,
        before: sum(addDays(writing.day, -before), before),
        after: sum(writing.day, days),
      };
    });
};
