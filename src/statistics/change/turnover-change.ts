import { momentsOf } from '../means/moments.ts';
import type { TwoWaves } from './overlap-change.ts';
import { changeVariance, sampleCovariance } from './overlap-change.ts';

/** Answers of firms that were on one of the two lists only, and how many such firms there were. */
interface OneWave {
  readonly answers: readonly number[];
  readonly population: number;
}

/** Two waves of a list that changed: the continuing firms, those that left after the first and those that came. */
export interface Turnover {
  readonly continuing: TwoWaves;
  readonly left: OneWave;
  readonly entered: OneWave;
}

export interface TurnoverChange {
  /** Mean of the second list less that of the first. */
  readonly change: number;
  /** Among the firms on both lists. */
  readonly continuing: number;
  /** The rest: firms that came being unlike those that left or stayed. */
  readonly composition: number;
  readonly standardError: number;
  /** Fewer than three linked firms: their covariance is put at 0 and the reader told. */
  readonly covarianceUnknown: boolean;
}

interface Part {
  readonly sum: number;
  readonly variance: number;
}

// Total over the firms of a domain and its variance; null when too few answered to say.
function part({ answers, population }: OneWave): Part | null {
  if (population === 0) return { sum: 0, variance: 0 };
  const { mean, variance, n } = momentsOf(answers);
  if (mean === null || (variance === null && n < population)) return null;
  const spread = n === population ? 0 : (variance ?? 0) * (1 / n - 1 / population);
  return { sum: population * mean, variance: population * population * spread };
}

/**
 * The change of a mean between two lists split into what happened at the continuing firms and what came from firms
 * leaving and entering, with finite-population correction (descriptive). Null when a domain with firms has fewer than
 * two answers and is not complete.
 */
export function turnoverChange({ continuing, left, entered }: Turnover): TurnoverChange | null {
  const { first, second, matched, population } = continuing;
  const before = momentsOf(first);
  const after = momentsOf(second);
  const gone = part(left);
  const come = part(entered);
  if (before.mean === null || after.mean === null || before.variance === null || after.variance === null) return null;
  if (gone === null || come === null) return null;
  const size1 = population + left.population;
  const size2 = population + entered.population;
  const pairs = sampleCovariance(
    matched.map(([answer]) => answer),
    matched.map(([, answer]) => answer),
  );
  const covarianceUnknown = matched.length < 3 || pairs === null;
  const weight1 = population / size1;
  const weight2 = population / size2;
  const ofContinuing = changeVariance(
    { n1: before.n, n2: after.n, matched: matched.length, population },
    {
      variance1: weight1 * weight1 * before.variance,
      variance2: weight2 * weight2 * after.variance,
      covariance: covarianceUnknown ? 0 : weight1 * weight2 * (pairs ?? 0),
    },
  );
  const change = (population * after.mean + come.sum) / size2 - (population * before.mean + gone.sum) / size1;
  const stayed = after.mean - before.mean;
  return {
    change,
    continuing: stayed,
    composition: change - stayed,
    standardError: Math.sqrt(ofContinuing + gone.variance / size1 ** 2 + come.variance / size2 ** 2),
    covarianceUnknown,
  };
}
