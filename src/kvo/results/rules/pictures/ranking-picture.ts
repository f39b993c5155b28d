import type { Figure } from '../../../../kernel/figure.ts';
import type { InEach } from '../../../../kernel/language.ts';
import type { Answers } from '../../../surveys/questionnaire/answer.ts';
import type { RankingQuestion } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import type { Population } from '../figures.ts';
import { shareFigure } from '../figures.ts';
import { askedFirms, valuesOf } from './answers-to.ts';

/** An option of a ranking: who put it first, and who put it among the first few. */
interface RankedOption {
  readonly key: string;
  readonly label: InEach;
  readonly first: Figure;
  readonly among: Figure;
}

/** What was put in order, the options that most put among the first few on top. */
export interface RankingPicture {
  readonly kind: 'ranking';
  readonly question: RankingQuestion;
  /** How many places count as "among the first". */
  readonly top: number;
  readonly options: readonly RankedOption[];
}

/** The places that count as among the first: all that were asked for, or two where everything had to be put in order. */
const topOf = ({ most, options }: RankingQuestion): number => (most < options.length ? most : Math.min(2, most));

/**
 * A ranking as shares with exact limits (methods 1.5: the distribution and a top share, no mean of places). Of shares that
 * add up to all, none is shown when one is hidden: it would be what is left over.
 */
export const rankingPicture = (
  question: RankingQuestion,
  answers: readonly Answers[],
  firms: Population,
  least: number,
): RankingPicture => {
  const orders = valuesOf(question.key, answers).filter((value) => Array.isArray(value));
  const top = topOf(question);
  const n = orders.length;
  const population = askedFirms(question.key, answers, firms);
  const counted = question.options.map(({ key, label }) => ({
    key,
    label,
    first: orders.filter(([one]) => one === key).length,
    among: orders.filter((order) => order.slice(0, top).includes(key)).length,
  }));
  const figuresOf = (counts: readonly number[]): readonly Figure[] => {
    const figures = counts.map((count) => shareFigure(count, n, population, least));
    const hidden = figures.find(({ kind }) => kind === 'suppressed');
    return hidden === undefined ? figures : counts.map(() => hidden);
  };
  const ordered = counted.toSorted(
    (one, other) => other.among - one.among || other.first - one.first || (one.key < other.key ? -1 : 1),
  );
  const first = figuresOf(ordered.map((one) => one.first));
  const among = figuresOf(ordered.map((one) => one.among));
  return {
    kind: 'ranking',
    question,
    top,
    options: ordered.flatMap(({ key, label }, at) => {
      const [one, other] = [first[at], among[at]];
      return one === undefined || other === undefined ? [] : [{ key, label, first: one, among: other }];
    }),
  };
};
