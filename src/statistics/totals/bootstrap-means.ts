import type { Random } from '../random/seeded-random.ts';

/** The means of `resamples` resamples with replacement of the values' own size, in the values' unit. */
export function bootstrapMeans(values: readonly number[], resamples: number, random: Random): Float64Array {
  const n = values.length;
  const source = Float64Array.from(values);
  const means = new Float64Array(resamples);
  for (let r = 0; r < resamples; r += 1) {
    let sum = 0;
    for (let i = 0; i < n; i += 1) sum += source[Math.floor(random() * n)] ?? 0;
    means[r] = sum / n;
  }
  return means;
}

/** The means of all n^n resamples, each once: the bootstrap without chance, for n up to 6. */
export function exhaustiveMeans(values: readonly number[]): Float64Array {
  const n = values.length;
  let sums = new Float64Array([0]);
  for (let i = 0; i < n; i += 1)
    sums = Float64Array.from(Array.from(sums).flatMap((sum) => values.map((value) => sum + value)));
  return sums.map((sum) => sum / n);
}
