/** Months as numbers, such as 202604, that are told together; `from` and `to` are both in it. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

type Unit = 'month' | 'quarter' | 'year';

/** Times as they may be told: by month, by quarter or by year, or by years taken together. */
export interface CoarseTimes {
  readonly unit: Unit;
  readonly periods: readonly Period[];
}

/** The first and last month of the period a month lies in. */
const spanOf: Readonly<Record<Unit, (month: number) => readonly [number, number]>> = {
  month: (month) => [month, month],
  quarter: (month) => {
    const quarter = Math.floor(((month % 100) - 1) / 3);
    const first = Math.floor(month / 100) * 100 + quarter * 3 + 1;
    return [first, first + 2];
  },
  year: (month) => [Math.floor(month / 100) * 100 + 1, Math.floor(month / 100) * 100 + 12],
};

const periodsBy = (unit: Unit, given: ReadonlyMap<number, number>): readonly Period[] => {
  const periods = new Map<number, Period>();
  for (const [month, count] of [...given].toSorted(([one], [other]) => one - other)) {
    const [from, to] = spanOf[unit](month);
    periods.set(from, { from, to, count: count + (periods.get(from)?.count ?? 0) });
  }
  return [...periods.values()];
};

const together = (one: Period, other: Period): Period => ({
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to),
  count: one.count + other.count,
});

/** Takes the smallest period together with its smaller neighbour until none is of fewer than `least`. */
const merged = (periods: readonly Period[], least: number): readonly Period[] => {
  let left = periods;
  for (;;) {
    const smallest = left.reduce((best, { count }, at) => (count < (left[best]?.count ?? 0) ? at : best), 0);
    const one = left[smallest];
    if (one === undefined || one.count >= least || left.length < 2) return left;
    const [before, after] = [left[smallest - 1], left[smallest + 1]];
    const isBefore = after === undefined || (before !== undefined && before.count <= after.count);
    const from = isBefore ? smallest - 1 : smallest;
    const other = isBefore ? before : after;
    left = [...left.slice(0, from), ...(other === undefined ? [one] : [together(one, other)]), ...left.slice(from + 2)];
  }
};

/**
 * The finest division of months, given with how many named each, in which every period that occurs was named by at least
 * `least`: months, else quarters, else years, else years taken together. Page and files divide alike, so that one cannot
 * be subtracted from the other.
 */
export const coarseTimes = (given: ReadonlyMap<number, number>, least: number): CoarseTimes => {
  for (const unit of ['month', 'quarter'] as const) {
    const periods = periodsBy(unit, given);
    if (periods.every(({ count }) => count >= least)) return { unit, periods };
  }
  return { unit: 'year', periods: merged(periodsBy('year', given), least) };
};

/** The first month of the period that each of these months is told in. */
export const toldMonths = (given: ReadonlyMap<number, number>, least: number): ReadonlyMap<number, number> => {
  const { periods } = coarseTimes(given, least);
  return new Map(
    [...given.keys()].map((month) => [
      month,
      periods.find(({ from, to }) => from <= month && month <= to)?.from ?? month,
    ]),
  );
};
