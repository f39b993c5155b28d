import type { SuppressedFigure } from '../../../../kernel/figure.ts';
import { isGroupDisclosure } from '../../../../statistics/disclosure/group-disclosure.ts';
import type { Answers } from '../../../surveys/questionnaire/answer.ts';
import type { TimeQuestion } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import type { Population } from '../figures.ts';
import { tooFew } from '../figures.ts';
import { askedFirms, valuesOf } from './answers-to.ts';
import type { CoarseTimes } from './coarse-times.ts';
import { coarseTimes } from './coarse-times.ts';

/** When things happened, as finely as may be told. */
export interface TimePicture {
  readonly kind: 'time';
  readonly question: TimeQuestion;
  readonly told:
    | ({ readonly kind: 'times'; readonly n: number; readonly population: Population } & CoarseTimes)
    | SuppressedFigure;
}

/** How often each month was named. */
const monthsOf = (values: readonly unknown[]): ReadonlyMap<number, number> => {
  const months = new Map<number, number>();
  for (const value of values) {
    if (typeof value !== 'string') continue;
    const month = Number(value.slice(0, 4)) * 100 + Number(value.slice(5, 7));
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return months;
};

/** Counts per period, each named by `least` or more; hidden where nearly all of a small group named the same. */
export const timePicture = (
  question: TimeQuestion,
  answers: readonly Answers[],
  firms: Population,
  least: number,
): TimePicture => {
  const months = monthsOf(valuesOf(question.key, answers));
  const n = [...months.values()].reduce((sum, count) => sum + count, 0);
  const hidden = tooFew(n, least);
  if (hidden !== null) return { kind: 'time', question, told: hidden };
  const times = coarseTimes(months, least);
  return {
    kind: 'time',
    question,
    told: isGroupDisclosure(times.periods.map(({ count }) => count))
      ? { kind: 'suppressed', reason: { kind: 'group' } }
      : { kind: 'times', n, population: askedFirms(question.key, answers, firms), ...times },
  };
};
