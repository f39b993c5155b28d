import type { Interval } from '../../../../kernel/figure.ts';
import { kruskalWallisTest } from '../../../../statistics/ordinal/kruskal-wallis-test.ts';
import { ordinalComparison } from '../../../../statistics/ordinal/ordinal-comparison.ts';
import { associationTest } from '../../../../statistics/tables/association-test.ts';
import { cramersVInterval } from '../../../../statistics/tables/cramers-v-interval.ts';
import { transposed } from '../../../../statistics/tables/crosstab.ts';
import { trendTest } from '../../../../statistics/tables/trend-test.ts';

type Table = readonly (readonly number[])[];

type AssociationMethod =
  | 'fisher-mid-p'
  | 'freeman-halton'
  | 'pearson'
  | 'brunner-munzel'
  | 'exact-rank-sum'
  | 'kruskal-wallis'
  | 'trend';

/** Whether two things go together: by which test, and how strongly with the limits of that. Always analytic. */
export interface Association {
  readonly method: AssociationMethod;
  readonly p: number;
  /** Random tables behind p and their seed, to be printed. */
  readonly simulation: { readonly draws: number; readonly seed: number } | null;
  /** Cramér's V, or the chance that the second of two rows answers higher than the first, ties for half. */
  readonly effect: {
    readonly kind: 'cramers-v' | 'superiority';
    readonly value: number;
    readonly interval: Interval | null;
  } | null;
}

const level = 0.95;

const spelledOut = (row: readonly number[]): readonly number[] =>
  row.flatMap((count, place) => Array.from({ length: count }, () => place));

const cramersV = (table: Table, value: number | null): Association['effect'] => {
  const limits = cramersVInterval(table, level);
  return value === null ? null : { kind: 'cramers-v', value, interval: limits === null ? null : { ...limits, level } };
};

const onScale = (table: Table): Association | null => {
  const [first, second, ...more] = table;
  if (first === undefined || second === undefined) return null;
  if (more.length === 0) {
    const found = ordinalComparison(spelledOut(first), spelledOut(second), level);
    if (found === null) return null;
    const interval = found.interval === null ? null : { ...found.interval, level };
    const effect = { kind: 'superiority', value: found.theta, interval } as const;
    return { method: found.method, p: found.p, simulation: null, effect };
  }
  const found = kruskalWallisTest(table.map(spelledOut));
  const effect = cramersV(table, associationTest(table, { steps: 0, draws: 1 })?.effect ?? null);
  return found === null ? null : { method: 'kruskal-wallis', p: found.p, simulation: null, effect };
};

const asTrend = (groups: Table): Association | null => {
  const found = trendTest(
    groups.map(([count = 0, other = 0], place) => ({ count, n: count + other, score: place + 1 })),
  );
  const effect = cramersV(groups, associationTest(groups, { steps: 0, draws: 1 })?.effect ?? null);
  return found === null ? null : { method: 'trend', p: found.p, simulation: null, effect };
};

const inAnyOrder = (table: Table): Association | null => {
  const found = associationTest(table, { steps: 2_000_000, draws: 20_000 });
  return found === null ? null : { ...found, effect: cramersV(table, found.effect) };
};

/**
 * The test that fits a table of rows by columns (methods 1.5): on a scale the ranks, for yes or no along a scale the
 * trend, else an exact test of the table or Pearson's. Null when a side has one category.
 */
export const testAssociation = (
  table: Table,
  ordered: { readonly rows: boolean; readonly columns: boolean },
): Association | null => {
  const wide = table[0]?.length ?? 0;
  if (table.length < 2 || wide < 2) return null;
  if (ordered.rows && wide === 2 && table.length > 2) return asTrend(table);
  if (ordered.columns && table.length === 2 && wide > 2) return onScale(table);
  if (ordered.columns && wide > 2) return onScale(table);
  return ordered.rows && table.length > 2 ? onScale(transposed(table)) : inAnyOrder(table);
};
