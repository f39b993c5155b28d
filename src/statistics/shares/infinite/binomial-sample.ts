/** `count` of `n` independent answers have a trait: the process behind them, without a finite list. */
export interface BinomialSample {
  readonly count: number;
  readonly n: number;
  /** Confidence level, 0.95 when left out. */
  readonly level?: number;
}

/** A binomial sample with its level filled in; throws RangeError when it cannot exist. */
export function checkedBinomialSample({ count, n, level = 0.95 }: BinomialSample): Required<BinomialSample> {
  const whole = Number.isInteger(count) && Number.isInteger(n);
  if (!whole || count < 0 || count > n || !(level > 0 && level < 1)) {
    throw new RangeError(`no such sample: ${count} of ${n} at level ${level}`);
  }
  return { count, n, level };
}
