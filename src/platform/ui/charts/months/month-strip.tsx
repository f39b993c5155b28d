import type { LocalDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { uiTexts } from '../../texts/ui-texts.ts';
import { spanWords } from './span-words.ts';
import { endInYear, monthOf, placeInYear, yearOf } from './year-place.ts';

/** How a piece of work stands in time. */
export type WorkState = 'done' | 'lasting' | 'running' | 'planned' | 'late';

interface MonthStripProps {
  /** The year that is drawn. */
  readonly year: number;
  /** First and last day of the work; null when no time was set. */
  readonly span: { readonly from: LocalDate; readonly until: LocalDate } | null;
  readonly state: WorkState;
  readonly today: LocalDate;
  readonly language: Language;
}

const classes: Record<WorkState, string> = {
  done: 'b-done',
  lasting: 'b-done',
  running: 'b-run',
  planned: 'b-plan',
  late: 'b-late',
};

const within = (place: number): number => Math.min(1, Math.max(0, place));
const percent = (place: number): string => `${Math.round(place * 10_000) / 100}%`;

const Months = ({ year, today }: Pick<MonthStripProps, 'year' | 'today'>): Child => (
  <>
    {yearOf(today) === year ? (
      <rect class="now" x={percent(monthOf(today) / 12)} y="0" width="8.33%" height="36" />
    ) : null}
    {Array.from({ length: 13 }, (_, index) => (
      <line class="m" x1={percent(index / 12)} x2={percent(index / 12)} y1="0" y2="36" />
    ))}
  </>
);

const Bar = ({ year, span, state, today }: MonthStripProps): Child => {
  if (span === null) return null;
  const from = within(placeInYear(span.from, year));
  const until = within(endInYear(span.until, year));
  if (until <= from) return null;
  // What has gone by of running work, and all of late work, is drawn once more below, so that the state shows without colour.
  const gone = state === 'late' ? until : Math.min(until, within(placeInYear(today, year)));
  const below = state === 'late' || (state === 'running' && gone > from);
  return (
    <>
      <rect class={classes[state]} x={percent(from)} y="10" width={percent(until - from)} height="16" />
      {below ? (
        <rect class={state === 'late' ? 'fl' : 'f'} x={percent(from)} y="20" width={percent(gone - from)} height="6" />
      ) : null}
    </>
  );
};

/** Twelve months with the time of one piece of work in them, and its state; the same in words for who does not see it. */
export const MonthStrip = (props: MonthStripProps): Child => {
  const { year, span, state, today, language } = props;
  const words = span === null ? '' : spanWords(span.from, span.until, language);
  const here = placeInYear(today, year);
  return (
    <div class="stripbox">
      <svg
        class="strip"
        role="img"
        aria-label={[words, uiTexts(language).charts.state[state]].filter((part) => part !== '').join(', ')}
      >
        <Months year={year} today={today} />
        <Bar {...props} />
        {here >= 0 && here <= 1 ? <line class="nowl" x1={percent(here)} x2={percent(here)} y1="0" y2="36" /> : null}
      </svg>
      <span class="span" aria-hidden="true">
        {words}
      </span>
    </div>
  );
};
