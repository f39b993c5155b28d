import { moreAnswers, weightedMargin } from '../../../../statistics/response/more-answers.ts';
import type { ResponseGroup } from './response-groups.ts';

/** A group with what more answers from it alone would do to the margin of weighted shares. */
interface Gain {
  readonly group: ResponseGroup;
  readonly extra: number;
  /** Half the width of the interval of a share near one half, 0 to ½. */
  readonly margin: number;
}

export interface Gains {
  /** The margin as it stands. */
  readonly now: number;
  /** Greatest gain first. */
  readonly groups: readonly Gain[];
}

/** So many answers more are reckoned with. */
const extraAnswers = 10;

/** Where ten more answers help weighted figures most; null without firms. Groups are those figures are weighted by. */
export const whereAnswersHelp = (groups: readonly ResponseGroup[]): Gains | null => {
  const strata = groups.map(({ listed, answered }) => ({ population: listed, n: answered }));
  const now = weightedMargin(strata);
  if (now === null) return null;
  return {
    now,
    groups: moreAnswers(strata, extraAnswers).flatMap(({ stratum, extra, margin }) => {
      const group = groups[stratum];
      return group === undefined ? [] : [{ group, extra, margin }];
    }),
  };
};
