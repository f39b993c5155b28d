/**
 * P(V <= v) of Wilcoxon's signed-rank sum over n pairs without ties or zeros, n up to 1000;
 * 0 below 0 and 1 from n(n+1)/2. Computed over all 2^n patterns of signs.
 */
export function signedRankCdf(v: number, n: number): number {
  const most = (n * (n + 1)) / 2;
  if (v < 0) return 0;
  if (v >= most) return 1;
  // The law is symmetric: only half of the sums is needed.
  if (2 * v > most) return 1 - signedRankCdf(most - Math.floor(v) - 1, n);
  let law = new Float64Array(Math.floor(v) + 1);
  law[0] = 1;
  for (let rank = 1; rank <= n; rank += 1) {
    const before = law;
    law = before.map((stay, sum) => (stay + (before[sum - rank] ?? 0)) / 2);
  }
  return law.reduce((total, probability) => total + probability, 0);
}
