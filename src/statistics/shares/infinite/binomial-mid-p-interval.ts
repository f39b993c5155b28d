import { binomialCdf, binomialProbability, binomialUpper } from '../../distributions/binomial.ts';
import type { Limits } from '../../limits.ts';
import { bisection } from '../../roots/bisection.ts';
import type { BinomialSample } from './binomial-sample.ts';
import { checkedBinomialSample } from './binomial-sample.ts';

/**
 * The exact interval that counts the observed outcome for half: shorter than Clopper and Pearson's, about right on
 * average, without a guarantee; 0..1, [0, 1] without answers (Newcombe 1998, Stat Med 17:857, method 6).
 */
export function binomialMidPInterval(sample: BinomialSample): Limits {
  const { count, n, level } = checkedBinomialSample(sample);
  if (n === 0) return { lower: 0, upper: 1 };
  const tail = (1 - level) / 2;
  const half = (p: number): number => binomialProbability(count, n, p) / 2;
  return {
    lower: count === 0 ? 0 : bisection((p) => binomialUpper(count, n, p) - half(p) - tail, 0, count / n),
    upper: count === n ? 1 : bisection((p) => tail - (binomialCdf(count, n, p) - half(p)), count / n, 1),
  };
}
