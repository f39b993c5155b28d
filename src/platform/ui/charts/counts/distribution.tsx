import type { InferenceMode, SuppressionReason } from '../../../../kernel/figure.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { baseWords } from '../../figures/base-words.ts';
import { suppressionWords } from '../../figures/figure-words.ts';
import { showCount } from '../../figures/numbers.ts';
import { uiTexts } from '../../texts/ui-texts.ts';
import { ChartFrame } from '../chart-frame.tsx';
import { Bar } from './bar-chart.tsx';
import type { CountRow } from './count-row.ts';
import { CountTable } from './count-table.tsx';

/** The answers to one question: how many gave each, in the order of the question; or why that is not shown. */
export type Answers =
  | {
      readonly kind: 'shown';
      readonly rows: readonly CountRow[];
      readonly n: number;
      readonly population: number | null;
      readonly mode: InferenceMode;
    }
  | { readonly kind: 'suppressed'; readonly reason: SuppressionReason };

interface DistributionProps {
  readonly name: string;
  readonly answers: Answers;
  /** Answers in an order, such as never to often: one bar parted in steps of one colour instead of a bar each. */
  readonly ordered?: boolean;
  readonly note?: Child;
  readonly language: Language;
}

type Shown = Extract<Answers, { readonly kind: 'shown' }>;
interface ShownProps extends Omit<DistributionProps, 'answers'> {
  readonly answers: Shown;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100);

/** Which of the five steps of colour an answer gets, spread over as many answers as there are. */
const stepOf = (index: number, count: number): number => (count < 2 ? 4 : Math.round(1 + (index / (count - 1)) * 4));

const PartedBar = ({ answers }: { readonly answers: Shown }): Child => {
  const total = answers.rows.reduce((sum, row) => sum + row.count, 0);
  let before = 0;
  return (
    <svg class="parted" height="40" aria-hidden="true">
      {answers.rows.map((row, index) => {
        const x = percent(before, total);
        before += row.count;
        return row.count === 0 ? null : (
          <rect
            class={`s${stepOf(index, answers.rows.length)}`}
            x={`${x}%`}
            y="2"
            width={`${percent(row.count, total)}%`}
            height="36"
          />
        );
      })}
    </svg>
  );
};

const Swatch = ({ step }: { readonly step: number }): Child => (
  <svg class="swatch" aria-hidden="true">
    <rect class={`s${step}`} x="1" y="1" width="18" height="18" />
  </svg>
);

const AnswerRow = ({
  row,
  index,
  answers,
  ordered,
  language,
}: ShownProps & { readonly row: CountRow; readonly index: number }): Child => (
  <li>
    <p class="q">
      {ordered === true ? <Swatch step={stepOf(index, answers.rows.length)} /> : null}
      {row.label}
    </p>
    {ordered === true ? null : <Bar count={row.count} scale={answers.n} />}
    <p class="v">
      <b>{showCount(row.count, language)}</b>
      <span>{uiTexts(language).charts.ofAll(showCount(answers.n, language))}</span>
    </p>
  </li>
);

const ShownDistribution = (props: ShownProps): Child => {
  const { name, answers, ordered = false, note, language } = props;
  const base = baseWords(
    [{ kind: 'count', value: answers.n, n: answers.n, population: answers.population, mode: answers.mode }],
    language,
  );
  const twin = (
    <CountTable name={name} head={uiTexts(language).charts.answer} rows={answers.rows} language={language} />
  );
  return (
    <ChartFrame name={name} base={base} note={note} twin={twin} language={language}>
      {ordered ? <PartedBar answers={answers} /> : null}
      <ul class={ordered ? 'dots parts' : 'dots bars'}>
        {answers.rows.map((row, index) => (
          <AnswerRow {...props} row={row} index={index} />
        ))}
      </ul>
    </ChartFrame>
  );
};

/** How the answers to one question are spread, in counts out of n. */
export const Distribution = ({ answers, ...props }: DistributionProps): Child =>
  answers.kind === 'shown' ? (
    <ShownDistribution {...props} answers={answers} />
  ) : (
    <p class="hid">
      <b>{uiTexts(props.language).figures.hidden}</b> {suppressionWords(answers.reason, props.language)}
    </p>
  );
