/**
 * x ln(x/m) + m - x for x >= 0 and m > 0, without cancellation when x is near m; 0 when they are equal, m when x = 0.
 * Half a unit deviance of the Poisson law (Loader 2000).
 */
export function devianceTerm(x: number, m: number): number {
  if (x === 0) return m;
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = difference / (x + m);
  let sum = difference * v;
  let term = 2 * x * v;
  for (let j = 3; j < 1000; j += 2) {
    term *= v * v;
    const next = sum + term / j;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
