import type { Limits } from '../limits.ts';
import type { Moments } from './moments.ts';
import { momentsOf, momentsOfMarks } from './moments.ts';
import { tInterval } from './t-interval.ts';
import { zeroVarianceBound } from './zero-variance-bound.ts';

interface Design {
  /** Firms on the list. */
  readonly population: number;
  /** Confidence level, 0.95 when left out. */
  readonly level?: number;
}

/** Answers one by one; without a scale nothing is clamped and a constant answer has no interval. */
export interface ValuesSample extends Design {
  readonly values: readonly number[];
  readonly low?: number;
  readonly high?: number;
}

/** `marks[i]` respondents gave the mark `low + i`. */
export interface MarksSample extends Design {
  readonly marks: readonly number[];
  readonly low: number;
  readonly high: number;
}

export interface FiniteMean {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** With finite-population correction. */
  readonly standardError: number | null;
  readonly df: number | null;
  readonly method: 't-finite-population' | 'zero-variance-bound' | 'census' | 'none';
  readonly interval: Limits | null;
  /** Where the mean must lie whatever the silent firms think; null without a scale. */
  readonly bounds: Limits | null;
  /** The same for the sum over all firms. */
  readonly total: {
    readonly value: number;
    readonly standardError: number | null;
    readonly interval: Limits | null;
  } | null;
}

const times = (limits: Limits | null, factor: number): Limits | null =>
  limits === null ? null : { lower: limits.lower * factor, upper: limits.upper * factor };

function clamp(limits: Limits, bounds: Limits | null): Limits {
  if (bounds === null) return limits;
  return { lower: Math.max(limits.lower, bounds.lower), upper: Math.min(limits.upper, bounds.upper) };
}

function boundsOf(moments: Moments, sample: ValuesSample | MarksSample): Limits | null {
  const { low, high, population } = sample;
  if (low === undefined || high === undefined) return null;
  const silent = population - moments.n;
  return { lower: (moments.sum + silent * low) / population, upper: (moments.sum + silent * high) / population };
}

function intervalOf(moments: Moments, sample: ValuesSample | MarksSample): Pick<FiniteMean, 'method' | 'interval'> {
  const { n, mean, variance } = moments;
  const { population, low, high, level } = sample;
  if (mean === null) return { method: 'none', interval: null };
  if (n === population) return { method: 'census', interval: { lower: mean, upper: mean } };
  if (variance === null) return { method: 'none', interval: null };
  if (variance > 0) {
    const standardError = Math.sqrt((variance / n) * (1 - n / population));
    const interval = clamp(tInterval(mean, standardError, n - 1, level), boundsOf(moments, sample));
    return { method: 't-finite-population', interval };
  }
  if (low === undefined || high === undefined) return { method: 'none', interval: null };
  const same = { value: mean, n, population, low, high };
  return {
    method: 'zero-variance-bound',
    interval: zeroVarianceBound(level === undefined ? same : { ...same, level }),
  };
}

/**
 * The mean and total over all firms of a list from the answers of n of them: Student's interval with
 * finite-population correction, held to what is possible; a census has width 0, n < 2 no interval, a constant answer the
 * zero-variance bound (Cochran 1977, ch. 2). Throws RangeError when more answer than there are firms.
 */
export function finiteMean(sample: ValuesSample | MarksSample): FiniteMean {
  const moments = 'values' in sample ? momentsOf(sample.values) : momentsOfMarks(sample.marks, sample.low);
  const { n, mean, variance } = moments;
  const { population } = sample;
  if (n > population) throw new RangeError(`${n} answers from ${population} firms`);
  const standardError = variance === null ? null : Math.sqrt((variance / n) * (1 - n / population));
  const { method, interval } = intervalOf(moments, sample);
  return {
    n,
    mean,
    sd: variance === null ? null : Math.sqrt(variance),
    standardError,
    df: variance === null ? null : n - 1,
    method,
    interval,
    bounds: boundsOf(moments, sample),
    total:
      mean === null
        ? null
        : {
            value: mean * population,
            standardError: standardError === null ? null : standardError * population,
            interval: times(interval, population),
          },
  };
}
