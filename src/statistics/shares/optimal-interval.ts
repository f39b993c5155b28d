import { hypergeometricTails, hypergeometricTerm } from '../distributions/hypergeometric.ts';
import type { Limits } from '../limits.ts';
import type { FiniteSample } from './finite-sample.ts';
import { checkedFiniteSample } from './finite-sample.ts';
import { smallestWhere } from './integer-search.ts';

type Design = Pick<Required<FiniteSample>, 'n' | 'population' | 'level'>;

// The fewest outcomes, taken outwards from the likeliest, that together reach the level when M firms are marked.
function likeliest({ n, population, level }: Design, marked: number): Limits {
  const term = (x: number): number => hypergeometricTerm(x, marked, n, population);
  let lower = Math.floor(((n + 1) * (marked + 1)) / (population + 2));
  let upper = lower;
  let sum = term(lower);
  while (sum < level * (1 + 1e-12)) {
    const below = term(lower - 1);
    const above = term(upper + 1);
    if (above > below) {
      upper += 1;
      sum += above;
    } else {
      lower -= 1;
      sum += below;
    }
  }
  return { lower, upper };
}

// With half of the firms marked the outcomes are symmetric, and so must be what is accepted.
function middle({ n, population, level }: Design): Limits {
  const tail = (x: number): number => hypergeometricTails(x, population / 2, n, population).lower;
  const lower = smallestWhere(
    { lower: 0, upper: n },
    Math.floor(n / 3),
    (x) => tail(x) >= ((1 - level) / 2) * (1 - 1e-12),
  );
  return { lower, upper: n - lower };
}

const shifted = ({ lower, upper }: Limits, by: number): Limits => ({ lower: lower + by, upper: upper + by });

function acceptance(design: Design): readonly Limits[] {
  const { n, population } = design;
  const half = Math.floor(population / 2);
  const accepted = Array.from({ length: half + 1 }, (_, marked) => likeliest(design, marked));
  // Shifting keeps each set's size and level but makes both ends rise with M, so that the inversion has no holes.
  for (let m = 1; m <= half; m += 1) {
    const before = accepted[m - 1];
    const here = accepted[m];
    if (before && here && here.lower < before.lower) accepted[m] = shifted(here, before.lower - here.lower);
  }
  for (let m = half - 1; m >= 0; m -= 1) {
    const after = accepted[m + 1];
    const here = accepted[m];
    if (after && here && here.upper > after.upper) accepted[m] = shifted(here, after.upper - here.upper);
  }
  if (2 * half === population) accepted[half] = middle(design);
  const mirrored = accepted
    .slice(0, population - half)
    .map(({ lower, upper }) => ({ lower: n - upper, upper: n - lower }));
  return [...accepted, ...mirrored.toReversed()].slice(0, population + 1);
}

/**
 * The shortest known interval for the number of marked firms, from shifted acceptance sets of least size (Bartroff,
 * Lorden & Wang 2023, Am Stat; arXiv 2109.05624): coverage at least `level`, whole firms. It walks through every M, so
 * it serves as the yardstick for the others.
 */
export function optimalInterval(sample: FiniteSample): Limits {
  const { count, n, population, level } = checkedFiniteSample(sample);
  if (n === population) return { lower: count, upper: count };
  const sets = acceptance({ n, population, level });
  const holds = ({ lower, upper }: Limits): boolean => lower <= count && count <= upper;
  return { lower: sets.findIndex(holds), upper: sets.findLastIndex(holds) };
}
