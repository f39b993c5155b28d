import type { LocalDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { monthNames } from './month-names.ts';
import { monthOf, yearOf } from './year-place.ts';

interface MonthHeadsProps {
  readonly year: number;
  readonly today: LocalDate;
  readonly language: Language;
}

/** The months above a column of strips; this month is lit. Hidden from screen readers: the strips name their months. */
export const MonthHeads = ({ year, today, language }: MonthHeadsProps): Child => (
  <span class="months" aria-hidden="true">
    {monthNames(language).map((name, month) => (
      <span class={yearOf(today) === year && monthOf(today) === month ? 'cur' : undefined}>
        {name.slice(0, 1)}
        <i>{name.slice(1)}</i>
      </span>
    ))}
  </span>
);
