/** Size, mean and sample variance (divisor n - 1) of a set of numbers; null where the set is too small for them. */
export interface Moments {
  readonly n: number;
  readonly sum: number;
  readonly mean: number | null;
  readonly variance: number | null;
}

/** The sum with Neumaier's running correction, so that small values survive beside large ones. */
export function compensatedSum(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

function squares(values: readonly number[], mean: number): number {
  let sum = 0;
  let drift = 0;
  for (const value of values) {
    const deviation = value - mean;
    sum += deviation * deviation;
    drift += deviation;
  }
  // What rounding left in the mean is taken out again (corrected two-pass, Chan, Golub & LeVeque 1983).
  return Math.max(0, sum - (drift * drift) / values.length);
}

/** Moments of plain values by the corrected two-pass method; values that are all equal have variance exactly 0. */
export function momentsOf(values: readonly number[]): Moments {
  const n = values.length;
  const [first] = values;
  if (first === undefined) return { n, sum: 0, mean: null, variance: null };
  if (values.every((value) => value === first)) {
    return { n, sum: n * first, mean: first, variance: n < 2 ? null : 0 };
  }
  const sum = compensatedSum(values);
  const mean = sum / n;
  return { n, sum, mean, variance: squares(values, mean) / (n - 1) };
}

/** Moments of a histogram in which `marks[i]` respondents gave the mark `low + i`. */
export function momentsOfMarks(marks: readonly number[], low: number): Moments {
  const n = marks.reduce((total, count) => total + count, 0);
  if (n === 0) return { n, sum: 0, mean: null, variance: null };
  // Counted from `low`, whole numbers all: the sums are exact and a constant answer has variance exactly 0.
  const first = marks.reduce((total, count, i) => total + count * i, 0);
  const second = marks.reduce((total, count, i) => total + count * i * i, 0);
  const variance = n < 2 ? null : (n * second - first * first) / (n * (n - 1));
  return { n, sum: n * low + first, mean: low + first / n, variance };
}
