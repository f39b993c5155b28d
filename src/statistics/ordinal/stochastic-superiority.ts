import { midRanks } from './mid-ranks.ts';

/**
 * P(X < Y) + ½P(X = Y) for a random member of either sample, 0..1, ½ when neither tends to be higher; null when a
 * sample is empty (Vargha & Delaney 2000).
 */
export function stochasticSuperiority(x: readonly number[], y: readonly number[]): number | null {
  const m = x.length;
  const k = y.length;
  if (m === 0 || k === 0) return null;
  const ranks = midRanks([...x, ...y]);
  const rankSum = ranks.slice(m).reduce((sum, rank) => sum + rank, 0);
  return (rankSum - (k * (k + 1)) / 2) / (m * k);
}

/** Cliff's delta P(X > Y) - P(X < Y), -1..1, above 0 when x tends to be higher; null when a sample is empty. */
export function cliffsDelta(x: readonly number[], y: readonly number[]): number | null {
  const theta = stochasticSuperiority(x, y);
  return theta === null ? null : 1 - 2 * theta;
}
