import type { Limits } from '../../limits.ts';
import { bisection } from '../../roots/bisection.ts';
import { logFactorial } from '../../special-functions/log-factorial.ts';
import type { TwoByTwo } from './two-by-two.ts';

/** The odds ratio given the margins: 0 and Infinity at the ends of what is possible; null when only one table is. */
export interface OddsRatio {
  readonly estimate: number;
  readonly interval: Limits;
}

const WIDEST = 700;

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

// Fisher's noncentral hypergeometric law of the first cell at a given log odds ratio.
function lawAt(logWeights: readonly number[], least: number, logOdds: number): readonly number[] {
  const logs = logWeights.map((weight, i) => weight + (least + i) * logOdds);
  const most = logs.reduce((largest, log) => Math.max(largest, log), Number.NEGATIVE_INFINITY);
  const terms = logs.map((log) => Math.exp(log - most));
  const sum = terms.reduce((total, term) => total + term, 0);
  return terms.map((term) => term / sum);
}

/**
 * The maximum-likelihood odds ratio of a two-by-two table given its margins, with the exact interval that belongs to
 * Fisher's test (level 0..1); null when the margins allow one table only.
 */
export function conditionalOddsRatio({ a, b, c, d }: TwoByTwo, level = 0.95): OddsRatio | null {
  const least = Math.max(0, a - d);
  const most = Math.min(a + b, a + c);
  if (least === most) return null;
  const logWeights = Array.from(
    { length: most - least + 1 },
    (_, i) => logChoose(a + b, least + i) + logChoose(c + d, a + c - least - i),
  );
  const tail = (1 - level) / 2;
  const sumWhere = (logOdds: number, keep: (x: number) => boolean, value: (x: number) => number): number =>
    lawAt(logWeights, least, logOdds).reduce((sum, p, i) => (keep(least + i) ? sum + p * value(least + i) : sum), 0);
  const one = (): number => 1;
  const solve = (increasing: (logOdds: number) => number): number => Math.exp(bisection(increasing, -WIDEST, WIDEST));
  const estimate = (): number =>
    solve(
      (t) =>
        sumWhere(
          t,
          () => true,
          (x) => x,
        ) - a,
    );
  return {
    estimate: a === least ? 0 : a === most ? Number.POSITIVE_INFINITY : estimate(),
    interval: {
      lower: a === least ? 0 : solve((t) => sumWhere(t, (x) => x >= a, one) - tail),
      upper: a === most ? Number.POSITIVE_INFINITY : solve((t) => tail - sumWhere(t, (x) => x <= a, one)),
    },
  };
}
