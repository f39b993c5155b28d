/** `count` of `n` respondents have a trait, out of `population` firms on the list; whole numbers, level 0..1. */
export interface FiniteSample {
  readonly count: number;
  readonly n: number;
  readonly population: number;
  /** Confidence level, 0.95 when left out. */
  readonly level?: number;
}

/** A finite sample with its level filled in and its whole numbers checked; throws RangeError when it cannot exist. */
export function checkedFiniteSample(sample: FiniteSample): Required<FiniteSample> {
  const { count, n, population, level = 0.95 } = sample;
  const whole = Number.isInteger(count) && Number.isInteger(n) && Number.isInteger(population);
  if (!whole || count < 0 || count > n || n > population || !(level > 0 && level < 1)) {
    throw new RangeError(`no such sample: ${count} of ${n} of ${population} at level ${level}`);
  }
  return { count, n, population, level };
}
