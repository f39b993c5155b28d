import type { Figure, Interval } from '../../../../kernel/figure.ts';
import { mcNemarTest } from '../../../../statistics/change/mcnemar-test.ts';
import { overlapChange } from '../../../../statistics/change/overlap-change.ts';
import { pairedMeanDifference } from '../../../../statistics/change/paired-mean-difference.ts';
import { pairedShareDifference } from '../../../../statistics/change/paired-share-difference.ts';
import { signedRankTest } from '../../../../statistics/change/signed-rank-test.ts';
import { normalQuantile } from '../../../../statistics/distributions/normal-quantile.ts';
import { studentTTwoSided } from '../../../../statistics/distributions/student-t.ts';
import { momentsOf } from '../../../../statistics/means/moments.ts';
import { tInterval } from '../../../../statistics/means/t-interval.ts';
import type { Answers } from '../../../surveys/questionnaire/answer.ts';
import type { FigureItem } from '../../../surveys/questionnaire/figure-items.ts';
import { isHit, numberGiven } from '../../../surveys/questionnaire/observe-answer.ts';
import { fewestEstimated } from '../figures.ts';
import { spelledOut } from './spelled-out.ts';

/** What a comparison says before it is adjusted for the others. */
export interface Tested {
  /** By the same firms, by two samples that partly overlap, or by two samples as if they had nothing in common. */
  readonly way: 'paired' | 'overlapping' | 'apart';
  readonly p: number;
  readonly difference: number;
  readonly smallest: number | null;
  readonly intervalAt: (level: number) => Interval;
}

/** The answers of firms that agreed to be linked, in both waves. */
export interface Linked {
  readonly pairs: readonly { readonly before: Answers; readonly now: Answers }[];
  /** Firms that answered both times, linked or not. */
  readonly inBoth: number;
}

/** A change of so many standard errors shows four times out of five at five percent. */
export const detectablePower = normalQuantile(0.975) + normalQuantile(0.8);

const numberFrom = (item: FigureItem, answers: Answers): number | null => {
  if (item.kind !== 'share') return item.kind === 'mean' ? numberGiven(item, answers) : null;
  const hit = isHit(item, answers);
  return hit === null ? null : Number(hit);
};

type Matched = readonly (readonly [number, number])[];

const matchedOn = (item: FigureItem, { pairs }: Linked): Matched =>
  pairs.flatMap((pair) => {
    const [before, now] = [numberFrom(item, pair.before), numberFrom(item, pair.now)];
    return before === null || now === null ? [] : [[before, now] as const];
  });

/** Yes and no of the same firms: McNemar's mid-p, and the score interval of Tango turned to run from then to now. */
const pairedShares = (matched: Matched): Tested | null => {
  const count = (first: number, second: number): number =>
    matched.filter(([before, now]) => before === first && now === second).length;
  const counts = { both: count(1, 1), onlyFirst: count(1, 0), onlySecond: count(0, 1), neither: count(0, 0) };
  const found = pairedShareDifference(counts);
  if (found === null) return null;
  const moved = counts.onlyFirst + counts.onlySecond - (counts.onlyFirst - counts.onlySecond) ** 2 / matched.length;
  return {
    way: 'paired',
    p: mcNemarTest(counts).midP,
    difference: -found.difference,
    smallest: moved <= 0 ? null : (detectablePower * Math.sqrt(moved)) / matched.length,
    intervalAt: (level) => {
      const { lower, upper } = (pairedShareDifference(counts, level) ?? found).tango;
      return { lower: -upper, upper: -lower, level };
    },
  };
};

/** Marks of the same firms: the signed-rank test, with Student's paired interval. */
const pairedMarks = (matched: Matched): Tested | null => {
  const differences = matched.map(([before, now]) => now - before);
  const found = pairedMeanDifference(differences);
  const { pExact, pAsymptotic } = signedRankTest(differences);
  const { n, variance } = momentsOf(differences);
  if (found?.test == null || variance === null) return null;
  return {
    way: 'paired',
    p: pExact ?? pAsymptotic ?? 1,
    difference: found.difference,
    smallest: detectablePower * Math.sqrt(variance / n),
    intervalAt: (level) => ({
      ...(pairedMeanDifference(differences, level)?.test?.interval ?? {
        lower: found.difference,
        upper: found.difference,
      }),
      level,
    }),
  };
};

const spread = (figure: Figure): readonly number[] => {
  if (figure.kind === 'share') return [...Array(figure.n).keys()].map((at) => Number(at < figure.count));
  return figure.kind === 'mean' ? spelledOut(figure.marks).map((place) => place + figure.low) : [];
};

/** Two samples of which some firms are known to be the same (Tam 1984), without correction for a finite list: analytic. */
const overlapping = (matched: Matched, before: Figure, now: Figure): Tested | null => {
  const [first, second] = [spread(before), spread(now)];
  const found = overlapChange({ first, second, matched, population: Number.POSITIVE_INFINITY });
  if (found === null || found.covarianceUnknown || found.standardError === 0) return null;
  const df = Math.min(first.length, second.length) - 1;
  return {
    way: 'overlapping',
    p: studentTTwoSided(found.change / found.standardError, df),
    difference: found.change,
    smallest: detectablePower * found.standardError,
    intervalAt: (level) => ({ ...tInterval(found.change, found.standardError, df, level), level }),
  };
};

/**
 * The change among linked firms when at least half of the firms that answered twice are linked, else that of two samples
 * that overlap (methods 1.6); null when too few are linked to say anything by them.
 */
export const testLinked = (item: FigureItem, before: Figure, now: Figure, linked: Linked): Tested | null => {
  const matched = matchedOn(item, linked);
  if (matched.length >= fewestEstimated && linked.pairs.length * 2 >= linked.inBoth)
    return item.kind === 'share' ? pairedShares(matched) : pairedMarks(matched);
  return matched.length >= fewestEstimated ? overlapping(matched, before, now) : null;
};
