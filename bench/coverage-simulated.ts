import { newcombeDifference } from '../src/statistics/change/newcombe-difference.ts';
import { pairedShareDifference } from '../src/statistics/change/paired-share-difference.ts';
import type { Limits } from '../src/statistics/limits.ts';
import { finiteMean } from '../src/statistics/means/finite-mean.ts';
import { finiteQuantile, sampleQuantile } from '../src/statistics/means/finite-quantile.ts';
import { stratifiedCountPosterior } from '../src/statistics/posterior/count-posterior.ts';
import { posteriorSummary } from '../src/statistics/posterior/posterior-summary.ts';
import type { Random } from '../src/statistics/random/seeded-random.ts';
import type { FiniteSample } from '../src/statistics/shares/finite-sample.ts';
import { hypergeometricInterval } from '../src/statistics/shares/hypergeometric-interval.ts';
import { heavyTailedTotal } from '../src/statistics/totals/heavy-tailed-total.ts';
import { stratifiedMean } from '../src/statistics/weights/stratified-mean.ts';
import { stratifiedShare } from '../src/statistics/weights/stratified-share.ts';
import type { ParkKind, Tally } from './coverage-parks.ts';
import { damages, respondents, sizeClasses, tally } from './coverage-parks.ts';

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function holds(interval: Limits | null | undefined, truth: number): boolean | null {
  return interval ? interval.lower - 1e-9 <= truth && truth <= interval.upper + 1e-9 : null;
}

/** One sampling plan: firms, answers, how many rounds, and the chance behind it. */
export interface Plan {
  readonly population: number;
  readonly n: number;
  readonly rounds: number;
  readonly random: Random;
}

export function meanCoverage(kind: ParkKind, { population, n, rounds, random }: Plan): Tally {
  return tally(rounds, () => {
    const firms = Array.from({ length: population }, () => kind.draw(random));
    const { interval } = finiteMean({ values: respondents(firms, n, random), population, low: 1, high: 10 });
    return holds(interval, sumOf(firms) / population);
  });
}

export function medianCoverage(kind: ParkKind, { population, n, rounds, random }: Plan): Tally {
  return tally(rounds, () => {
    const firms = Array.from({ length: population }, () => kind.draw(random));
    const truth = sampleQuantile(
      firms.toSorted((a, b) => a - b),
      0.5,
    );
    const found = finiteQuantile(respondents(firms, n, random), { q: 0.5, population }, { lower: 1, upper: 10 });
    return truth === null ? null : holds(found?.interval, truth);
  });
}

export function totalCoverage(dominated: boolean, { population, n, rounds, random }: Plan): Tally {
  return tally(rounds, () => {
    const firms = damages(population, dominated, random);
    const values = respondents(firms, n, random);
    const total = heavyTailedTotal({ values, population, resamples: 999, seed: Math.floor(random() * 2 ** 31) });
    return holds(total?.interval, sumOf(firms));
  });
}

export function differenceCoverage({ population, n, rounds, random }: Plan): Tally {
  return tally(rounds, () => {
    const before = Array.from({ length: population }, () => (random() < 0.4 ? 1 : 0));
    const after = before.map((yes) => (random() < 0.25 ? 1 - yes : yes));
    const one = { count: sumOf(respondents(before, n, random)), n, population };
    const two = { count: sumOf(respondents(after, n, random)), n, population };
    return holds(newcombeDifference(one, two)?.interval, (sumOf(before) - sumOf(after)) / population);
  });
}

// Linked firms as draws from a process in which 15 in 100 turn to no and 10 to yes.
export function pairedCoverage(method: 'method10' | 'tango', { n, rounds, random }: Plan): Tally {
  return tally(rounds, () => {
    const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
    for (let i = 0; i < n; i += 1) {
      const u = random();
      const cell = u < 0.3 ? 'both' : u < 0.45 ? 'onlyFirst' : u < 0.55 ? 'onlySecond' : 'neither';
      counts[cell] += 1;
    }
    return holds(pairedShareDifference(counts)?.[method], 0.05);
  });
}

interface Answered {
  readonly strata: readonly FiniteSample[];
  readonly truth: number;
}

// Every firm answers with the chance of its class, so small firms are missing more often than large ones.
function unevenAnswers({ population, random }: Plan): Answered {
  let truth = 0;
  const strata = sizeClasses.map(({ part, response, share }) => {
    const firms = Math.max(1, Math.round(part * population));
    let n = 0;
    let count = 0;
    for (let i = 0; i < firms; i += 1) {
      const yes = random() < share;
      if (yes) truth += 1;
      if (random() < response) {
        n += 1;
        if (yes) count += 1;
      }
    }
    return { count, n, population: firms };
  });
  return { strata, truth: truth / sumOf(strata.map((stratum) => stratum.population)) };
}

/** Uneven response, three answers to it: counted plainly, post-stratified, and by the stratified posterior. */
export function unevenCoverage(plan: Plan): {
  readonly plain: Tally;
  readonly weighted: Tally;
  readonly posterior: Tally;
  readonly mean: Tally;
} {
  const drawn = Array.from({ length: plan.rounds }, () => unevenAnswers(plan));
  const over = (hit: (answered: Answered) => boolean | null): Tally => {
    const left = drawn.values();
    return tally(plan.rounds, () => {
      const { value } = left.next();
      return value === undefined ? null : hit(value);
    });
  };
  const merged = ({ strata }: Answered): FiniteSample => ({
    count: sumOf(strata.map(({ count }) => count)),
    n: sumOf(strata.map(({ n }) => n)),
    population: sumOf(strata.map(({ population }) => population)),
  });
  return {
    plain: over((answered) =>
      holds(hypergeometricInterval(merged(answered)), answered.truth * merged(answered).population),
    ),
    weighted: over(({ strata, truth }) => holds(stratifiedShare(strata)?.interval, truth)),
    posterior: over((answered) => {
      const { population } = merged(answered);
      const { interval } = posteriorSummary(stratifiedCountPosterior(answered.strata), population);
      return holds(interval, answered.truth * population);
    }),
    mean: over(({ strata, truth }) => {
      const shares = strata.map(({ count, n, population }) => {
        const mean = n === 0 ? 0 : count / n;
        return { population, n, mean, variance: n < 2 ? null : (mean * (1 - mean) * n) / (n - 1) };
      });
      return holds(stratifiedMean(shares, { scale: { lower: 0, upper: 1 } })?.interval, truth);
    }),
  };
}
