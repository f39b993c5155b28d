/**
 * The exact permutation law of the sum of m of the given (mid-)ranks drawn without replacement: place s holds the
 * probability of a sum of s/2. Work grows with m, the number of ranks and the largest sum.
 */
export function rankSumLaw(ranks: readonly number[], m: number): Float64Array {
  const doubled = ranks.map((rank) => Math.round(2 * rank)).sort((a, b) => a - b);
  const most = doubled.slice(doubled.length - m).reduce((sum, rank) => sum + rank, 0);
  const width = most + 1;
  // Row t: t ranks taken so far. Probabilities and not counts, so that nothing overflows.
  const law = new Float64Array((m + 1) * width);
  law[0] = 1;
  for (const [seen, rank] of doubled.entries()) {
    const left = doubled.length - seen;
    for (let taken = Math.min(m, seen + 1); taken >= 0; taken -= 1) {
      // The next rank is among the drawn ones with the chance that is left to it.
      const keep = 1 - (m - taken) / left;
      const take = (m - taken + 1) / left;
      const row = taken * width;
      for (let sum = most; sum >= 0; sum -= 1) {
        const before = taken > 0 && sum >= rank ? (law[row - width + sum - rank] ?? 0) : 0;
        law[row + sum] = Math.max(0, (law[row + sum] ?? 0) * keep + before * take);
      }
    }
  }
  return law.slice(m * width);
}
