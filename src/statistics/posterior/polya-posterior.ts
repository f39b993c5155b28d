import type { Random } from '../random/seeded-random.ts';

/** Respondents (by their place in the answers) who stand for `population` firms of their stratum, themselves included. */
export interface PolyaStratum {
  readonly members: readonly number[];
  readonly population: number;
}

// Every copy drawn goes back with one more of its kind (Pólya's urn): the unseen firms of one stratum.
function fill(counts: Int32Array, { members, population }: PolyaStratum, random: Random): void {
  const urn = [...members];
  for (const member of members) counts[member] = 1;
  while (urn.length > 0 && urn.length < population) {
    const member = urn[Math.floor(random() * urn.length)] ?? 0;
    counts[member] = (counts[member] ?? 0) + 1;
    urn.push(member);
  }
}

/**
 * One draw of how many firms each respondent stands for, given what was answered; the counts add to the population of
 * every stratum that has respondents. Joint over all questions, so ranks and differences keep their correlation.
 */
export function polyaDraw(strata: readonly PolyaStratum[], random: Random): Int32Array {
  const size = 1 + Math.max(-1, ...strata.flatMap(({ members }) => members));
  const counts = new Int32Array(size);
  for (const stratum of strata) fill(counts, stratum, random);
  return counts;
}

/**
 * The Pólya posterior of any statistic of the firms: its value in each of `draws` completions of the list. `statistic`
 * sees how many firms each respondent stands for. No spread for a census (Lo 1988; Ghosh & Meeden 1997).
 */
export function polyaPosterior(
  strata: readonly PolyaStratum[],
  statistic: (counts: Int32Array) => number,
  draws: number,
  random: Random,
): Float64Array {
  return Float64Array.from({ length: draws }, () => statistic(polyaDraw(strata, random)));
}

/** The exact variance of a mean under this posterior, (1-n/N) s²/n (n-1)/(n+1): a little short of the design's below n = 15. */
export function polyaMeanVariance(variance: number, n: number, population: number): number {
  return (((1 - n / population) * variance) / n) * ((n - 1) / (n + 1));
}

/**
 * Every completion of the list, all equally likely, as the number of firms each of n respondents stands for: for an
 * exact answer with few respondents. There are C(population - 1, n - 1) of them.
 */
export function* polyaCompletions(n: number, population: number): Generator<readonly number[]> {
  if (n < 1 || population < n) return;
  if (n === 1) {
    yield [population];
    return;
  }
  for (let first = 1; first <= population - n + 1; first += 1) {
    for (const rest of polyaCompletions(n - 1, population - first)) yield [first, ...rest];
  }
}
