import type { LocalDate } from '../../../../kernel/dates.ts';
import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { uiTexts } from '../../texts/ui-texts.ts';
import { Legend } from '../legend.tsx';

const Sample = ({ children }: { readonly children: Child }): Child => (
  <svg aria-hidden="true" class="strip s">
    {children}
  </svg>
);

const box = (name: string): Child => <rect class={name} x="1" y="2" width="44" height="16" />;

/** What the bars of the month strips mean. */
export const MonthLegend = ({ today, language }: { readonly today: LocalDate; readonly language: Language }): Child => {
  const words = uiTexts(language).charts;
  return (
    <Legend
      entries={[
        { mark: <Sample>{box('b-done')}</Sample>, meaning: words.load.done },
        {
          mark: (
            <Sample>
              {box('b-run')}
              <rect class="f" x="1" y="12" width="22" height="6" />
            </Sample>
          ),
          meaning: words.state.running,
        },
        { mark: <Sample>{box('b-plan')}</Sample>, meaning: words.state.planned },
        {
          mark: (
            <Sample>
              {box('b-late')}
              <rect class="fl" x="1" y="12" width="44" height="6" />
            </Sample>
          ),
          meaning: words.state.late,
        },
        {
          mark: (
            <Sample>
              <line class="nowl" x1="24" x2="24" y1="0" y2="20" />
            </Sample>
          ),
          meaning: words.today(showDate(today, language)),
        },
      ]}
    />
  );
};
