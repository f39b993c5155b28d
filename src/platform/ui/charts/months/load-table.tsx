import type { LocalDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { uiTexts } from '../../texts/ui-texts.ts';
import { Legend } from '../legend.tsx';
import { monthNames } from './month-names.ts';
import { monthOf, yearOf } from './year-place.ts';

type LoadState = 'done' | 'open' | 'late';

/** One owner and what is due of theirs: `due` in which month, counted from 0, and how it stands. */
export interface LoadRow {
  readonly owner: string;
  readonly due: readonly { readonly month: number; readonly state: LoadState }[];
}

interface LoadTableProps {
  readonly caption: string;
  readonly year: number;
  readonly today: LocalDate;
  readonly rows: readonly LoadRow[];
  readonly language: Language;
}

const states: readonly LoadState[] = ['done', 'open', 'late'];

const Pip = ({ state }: { readonly state: LoadState }): Child => <i class={`pip ${state}`} aria-hidden="true" />;

const Cell = ({
  row,
  month,
  language,
}: {
  readonly row: LoadRow;
  readonly month: number;
  readonly language: Language;
}): Child => {
  const words = uiTexts(language).charts;
  return states.map((state) => {
    const count = row.due.filter((due) => due.month === month && due.state === state).length;
    return count === 0 ? null : (
      <>
        {Array.from({ length: count }, () => (
          <Pip state={state} />
        ))}
        <span class="vh">{words.loadCell(String(count), words.load[state])} </span>
      </>
    );
  });
};

/** Who has to have what done in which month: one sign for each piece of work, in the month it is due. */
export const LoadTable = ({ caption, year, today, rows, language }: LoadTableProps): Child => {
  const words = uiTexts(language);
  const lit = (month: number): string | undefined =>
    yearOf(today) === year && monthOf(today) === month ? 'cur' : undefined;
  return (
    <>
      <Legend entries={states.map((state) => ({ mark: <Pip state={state} />, meaning: words.charts.load[state] }))} />
      <section class="scroll" tabindex={0} aria-label={words.tables.scrollable(caption)}>
        <table class="load">
          <caption class="vh">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.charts.owner}</th>
              {monthNames(language).map((name, month) => (
                <th scope="col" class={lit(month)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">{row.owner}</th>
                {monthNames(language).map((_, month) => (
                  <td class={lit(month)}>
                    <Cell row={row} month={month} language={language} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};
