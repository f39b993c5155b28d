import { studentTTwoSided } from '../../src/statistics/distributions/student-t.ts';
import { seededRandom } from '../../src/statistics/random/seeded-random.ts';
import type { Feature } from './features.ts';

/** A way to pair firms with answers that does better than chance. */
interface Link {
  readonly firm: string;
  readonly answer: string;
  readonly how: 'order' | 'pairs';
  /** Of all pairs made this way so many are right; for an order, the rank correlation. */
  readonly score: number;
}

export interface Attack {
  readonly tried: number;
  readonly links: readonly Link[];
}

/** The chance that any of all the ways tried does so well when nothing links the two sides. */
const familyWise = 1e-6;

type Value = number | string | null;

const compare = (one: Value, other: Value): number => {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? -1 : 1;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : 1;
};

const midRanks = (values: readonly Value[]): readonly number[] => {
  const sorted = values.map((_, who) => who).toSorted((a, b) => compare(values[a] ?? null, values[b] ?? null));
  const ranks = values.map(() => 0);
  for (let from = 0; from < sorted.length; ) {
    let until = from + 1;
    while (until < sorted.length && values[sorted[until] ?? 0] === values[sorted[from] ?? 0]) until += 1;
    for (let at = from; at < until; at += 1) ranks[sorted[at] ?? 0] = (from + until - 1) / 2;
    from = until;
  }
  return ranks;
};

const correlation = (one: readonly number[], other: readonly number[]): number => {
  const mean = (one.length - 1) / 2;
  let product = 0;
  let first = 0;
  let second = 0;
  for (const [who, rank] of one.entries()) {
    const a = rank - mean;
    const b = (other[who] ?? 0) - mean;
    product += a * b;
    first += a * a;
    second += b * b;
  }
  return first === 0 || second === 0 ? 0 : product / Math.sqrt(first * second);
};

/** In so many ways these values can be dealt out, as a logarithm: few when most are the same. */
const logArrangements = (values: readonly Value[]): number => {
  const logFactorial = (count: number): number => {
    let sum = 0;
    for (let factor = 2; factor <= count; factor += 1) sum += Math.log(factor);
    return sum;
  };
  const ties = [...Map.groupBy(values, (value) => value).values()];
  return ties.reduce((sum, same) => sum - logFactorial(same.length), logFactorial(values.length));
};

/**
 * The chance of a rank correlation like this among values dealt out blindly: by Student's law, but never less than that of
 * one way of dealing them out. Where one firm and one answer stand out they are the same one once in so many.
 */
const orderChance = (rho: number, count: number, arrangements: number): number => {
  const least = Math.exp(-arrangements);
  if (Math.abs(rho) >= 1) return least;
  return Math.max(least, studentTTwoSided(rho * Math.sqrt((count - 2) / (1 - rho * rho)), count - 2));
};

/** The chance of at least so many right pairs among blindly made ones is at most 1 / so many factorial (union bound). */
const pairsChance = (right: number): number => {
  let chance = 1;
  for (let factor = 2; factor <= right; factor += 1) chance /= factor;
  return chance;
};

/** What both sides are sorted by, ties broken blindly: the true pairs stand at the same place and must not show in it. */
const sortedBlindly = (values: readonly Value[], seed: number): readonly number[] => {
  const draw = seededRandom(seed);
  const blind = values.map(() => draw());
  return values
    .map((_, who) => who)
    .toSorted((a, b) => compare(values[a] ?? null, values[b] ?? null) || (blind[a] ?? 0) - (blind[b] ?? 0));
};

const nearest = (firm: readonly Value[], answer: readonly Value[], order: readonly number[]): number => {
  let right = 0;
  for (const [who, value] of firm.entries()) {
    if (value === null) continue;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const other of order) {
      const there = answer[other] ?? null;
      const apart =
        typeof value === 'number' && typeof there === 'number' ? Math.abs(value - there) : value === there ? 0 : 1;
      if (there !== null && apart < least) [best, least] = [other, apart];
    }
    if (best === who) right += 1;
  }
  return right;
};

/** Tries to pair firms with answers by every two measures: by rank up and down, by the nearest value, by correlation. */
export const attack = (firms: readonly Feature[], answers: readonly Feature[]): Attack => {
  const tried = firms.length * answers.length * 4;
  const bound = familyWise / Math.max(1, tried);
  const links: Link[] = [];
  const prepared = answers.map((feature, index) => ({
    feature,
    ranks: midRanks(feature.values),
    order: sortedBlindly(feature.values, 7_000 + index),
    arrangements: logArrangements(feature.values),
  }));
  for (const [index, firm] of firms.entries()) {
    const ranks = midRanks(firm.values);
    const order = sortedBlindly(firm.values, index + 1);
    const ways = logArrangements(firm.values);
    for (const answer of prepared) {
      const rho = correlation(ranks, answer.ranks);
      const link = { firm: firm.name, answer: answer.feature.name };
      if (orderChance(rho, ranks.length, Math.min(ways, answer.arrangements)) < bound)
        links.push({ ...link, how: 'order', score: rho });
      const up = order.filter((who, place) => answer.order[place] === who).length;
      const down = order.filter((who, place) => answer.order[order.length - 1 - place] === who).length;
      const right = Math.max(up, down, nearest(firm.values, answer.feature.values, answer.order));
      if (pairsChance(right) < bound) links.push({ ...link, how: 'pairs', score: right });
    }
  }
  return { tried, links };
};
