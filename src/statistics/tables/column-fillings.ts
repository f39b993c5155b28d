import { logFactorial } from '../special-functions/log-factorial.ts';

/** Told of each filling: what is left of every row, and the logarithm of the number of ways. `left` is reused: copy it. */
export type FillingVisitor = (left: readonly number[], log: number) => void;

/**
 * Visits every way to spread `amount` counts over rows that have `room` left, with the logarithm of the multinomial
 * coefficient of that filling.
 */
export function visitColumnFillings(room: readonly number[], amount: number, visit: FillingVisitor): void {
  const behind = room.map((_, i) => room.slice(i + 1).reduce((sum, left) => sum + left, 0));
  const left = [...room];
  const fill = (row: number, rest: number, log: number): void => {
    const mine = room[row] ?? 0;
    if (row === room.length - 1) {
      left[row] = mine - rest;
      visit(left, log - logFactorial(rest));
      return;
    }
    const most = Math.min(mine, rest);
    for (let x = Math.max(0, rest - (behind[row] ?? 0)); x <= most; x += 1) {
      left[row] = mine - x;
      fill(row + 1, rest - x, log - logFactorial(x));
    }
  };
  fill(0, amount, logFactorial(amount));
}

/** The logarithm of the number of ways to deal out counts: n! over the product of their factorials. */
export function logMultinomial(counts: readonly number[]): number {
  let n = 0;
  let log = 0;
  for (const count of counts) {
    n += count;
    log -= logFactorial(count);
  }
  return log + logFactorial(n);
}
