import type { Figure, Interval, MeanFigure, ShareFigure } from '../../../../kernel/figure.ts';
import { detectableChange } from '../../../../statistics/change/detectable-change.ts';
import { newcombeDifference } from '../../../../statistics/change/newcombe-difference.ts';
import { momentsOfMarks } from '../../../../statistics/means/moments.ts';
import { tInterval } from '../../../../statistics/means/t-interval.ts';
import { adjustedP } from '../../../../statistics/multiplicity/adjusted-p.ts';
import { falseCoverageLevel } from '../../../../statistics/multiplicity/false-coverage-level.ts';
import { ordinalComparison } from '../../../../statistics/ordinal/ordinal-comparison.ts';
import { fisherTest } from '../../../../statistics/tables/two-by-two/fisher-test.ts';
import type { Questionnaire } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import type { FigureItem } from '../../../surveys/questionnaire/figure-items.ts';
import type { ItemFigures, ResultSet } from '../../model.ts';
import { fewestEstimated } from '../figures.ts';
import { askedAs } from './asked-as.ts';
import { spelledOut } from './spelled-out.ts';
import type { Linked, Tested } from './test-linked.ts';
import { detectablePower, testLinked } from './test-linked.ts';

/** What can be said of the change of a figure. Analytic: it asks whether it really became different. */
type Change =
  | {
      readonly kind: 'changed';
      readonly direction: 'up' | 'down';
      readonly difference: number;
      readonly interval: Interval;
      /** Adjusted for all comparisons of its section. */
      readonly p: number;
    }
  /** Nothing demonstrable; `smallest` is the least change these answers would have shown four times out of five. */
  | { readonly kind: 'no-demonstrable-change'; readonly smallest: number | null; readonly p: number }
  | { readonly kind: 'too-few' }
  | { readonly kind: 'asked-differently' };

export interface ComparedItem {
  readonly item: FigureItem;
  readonly page: number;
  readonly before: Figure;
  readonly now: Figure;
  readonly change: Change;
  /** How many comparisons its section holds: p is adjusted for so many. */
  readonly family: number;
  /** How it was compared; null when it was not. */
  readonly way: Tested['way'] | null;
}

const testShares = (before: ShareFigure, now: ShareFigure): Tested | null => {
  const [one, other] = [now, before].map(({ count, n }) => ({ count, n }));
  if (one === undefined || other === undefined) return null;
  const found = newcombeDifference(one, other);
  if (found === null) return null;
  const [a, c] = [one.count, other.count];
  return {
    way: 'apart',
    p: fisherTest({ a, b: one.n - a, c, d: other.n - c }).midP,
    difference: found.difference,
    smallest: detectableChange({ n1: other.n, n2: one.n, share: (a + c) / (one.n + other.n) }),
    intervalAt: (level) => ({ ...(newcombeDifference(one, other, level) ?? found).interval, level }),
  };
};

const testMeans = (before: MeanFigure, now: MeanFigure): Tested | null => {
  const [one, other] = [momentsOfMarks(now.marks, now.low), momentsOfMarks(before.marks, before.low)];
  const test = ordinalComparison(spelledOut(before.marks), spelledOut(now.marks));
  if (test === null || one.mean === null || other.mean === null || one.variance === null || other.variance === null)
    return null;
  const [first, second] = [one.variance / one.n, other.variance / other.n];
  const error = Math.sqrt(first + second);
  // Welch's degrees of freedom.
  const df = error === 0 ? 1 : (first + second) ** 2 / (first ** 2 / (one.n - 1) + second ** 2 / (other.n - 1));
  const difference = one.mean - other.mean;
  return {
    way: 'apart',
    p: test.p,
    difference,
    smallest: error === 0 ? null : detectablePower * error,
    intervalAt: (level) => ({ ...tInterval(difference, error, df, level), level }),
  };
};

const testChange = (
  { now: { item, all: now }, before: { all: before } }: Pair,
  linked: Linked | null,
): Tested | null => {
  if (before.kind === 'suppressed' || now.kind === 'suppressed') return null;
  if (before.n < fewestEstimated || now.n < fewestEstimated) return null;
  const linkedTest = linked === null ? null : testLinked(item, before, now, linked);
  if (linkedTest !== null) return linkedTest;
  if (before.kind === 'share' && now.kind === 'share') return testShares(before, now);
  return before.kind === 'mean' && now.kind === 'mean' ? testMeans(before, now) : null;
};

interface Pair {
  readonly now: ItemFigures;
  readonly before: ItemFigures;
  readonly isSame: boolean;
}

const quota = 0.05;

const changesOf = (pairs: readonly Pair[], linked: Linked | null): readonly ComparedItem[] => {
  const tests = pairs.map((pair) => (pair.isSame ? testChange(pair, linked) : null));
  const adjusted = adjustedP(
    tests.map((test) => test?.p ?? null),
    'benjamini-hochberg',
  );
  const family = tests.filter((test) => test !== null).length;
  const selected = adjusted.filter((p) => p !== null && p < quota).length;
  const level = falseCoverageLevel(selected, family, quota);
  return pairs.map(({ now, before, isSame }, at): ComparedItem => {
    const [test, p] = [tests[at] ?? null, adjusted[at] ?? null];
    const change = ((): Change => {
      if (!isSame) return { kind: 'asked-differently' };
      if (test === null || p === null) return { kind: 'too-few' };
      if (p >= quota || test.difference === 0) return { kind: 'no-demonstrable-change', smallest: test.smallest, p };
      const direction = test.difference > 0 ? 'up' : 'down';
      return { kind: 'changed', direction, difference: test.difference, interval: test.intervalAt(level), p };
    })();
    const way = test === null ? null : test.way;
    return { item: now.item, page: now.page, before: before.all, now: now.all, change, family, way };
  });
};

/** One of two waves: what was asked and what came of it. */
export interface AskedResults {
  readonly questionnaire: Questionnaire;
  readonly results: ResultSet;
}

/**
 * What both waves asked, section by section, with what may be said of its change. Two waves are taken as independent,
 * unless firms agreed to be linked: then by their pairs. A question that was worded otherwise is not compared.
 */
export const compareWaves = (
  before: AskedResults,
  now: AskedResults,
  linked: Linked | null = null,
): readonly ComparedItem[] =>
  now.results.pages.flatMap((_, page) =>
    changesOf(
      now.results.items
        .filter((one) => one.page === page && (one.item.kind === 'share' || one.item.kind === 'mean'))
        .flatMap((one): readonly Pair[] => {
          const other = before.results.items.find(({ item }) => item.key === one.item.key);
          if (other === undefined) return [];
          const isSame = askedAs(before.questionnaire, other.item) === askedAs(now.questionnaire, one.item);
          return [{ now: one, before: other, isSame }];
        }),
      linked,
    ),
  );
