import type { LocalDate } from '../../../kernel/dates.ts';
import { showShortDate } from '../../../kernel/dates.ts';
import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';

interface DatesProps {
  readonly dates: readonly { readonly day: LocalDate; readonly what: Child }[];
  readonly language: Language;
  /** A day of another year than this one says its year. */
  readonly today?: LocalDate;
  /** Over the whole width of a page, not in a column. */
  readonly wide?: boolean;
}

const dayWords = (day: LocalDate, today: LocalDate | undefined, language: Language): string => {
  const year = day.slice(0, 4);
  const words = showShortDate(day, language);
  return today === undefined || year === today.slice(0, 4) ? words : `${words} ${year}`;
};

/** An agenda: day and what happens on it. */
export const Dates = ({ dates, language, today, wide = false }: DatesProps): Child => (
  <dl class={wide ? 'dates wide' : 'dates'}>
    {dates.map(({ day, what }) => (
      <div>
        <dt>
          <time datetime={day}>{dayWords(day, today, language)}</time>
        </dt>
        <dd>{what}</dd>
      </div>
    ))}
  </dl>
);
