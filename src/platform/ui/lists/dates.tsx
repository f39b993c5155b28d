import type { LocalDate } from '../../../kernel/dates.ts';
import { showShortDate } from '../../../kernel/dates.ts';
import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';

interface DatesProps {
  readonly dates: readonly { readonly day: LocalDate; readonly what: Child }[];
  readonly language: Language;
  /** Over the whole width of a page, not in a column. */
  readonly wide?: boolean;
}

/** An agenda: day and what happens on it. */
export const Dates = ({ dates, language, wide = false }: DatesProps): Child => (
  <dl class={wide ? 'dates wide' : 'dates'}>
    {dates.map(({ day, what }) => (
      <div>
        <dt>
          <time datetime={day}>{showShortDate(day, language)}</time>
        </dt>
        <dd>{what}</dd>
      </div>
    ))}
  </dl>
);
