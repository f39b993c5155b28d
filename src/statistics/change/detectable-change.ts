import { normalQuantile } from '../distributions/normal-quantile.ts';
import { twoSidedZ } from '../distributions/two-sided-z.ts';

/** Two waves that are compared: answers in each, firms on the list when the question is descriptive. */
export interface ComparedWaves {
  readonly n1: number;
  readonly n2: number;
  readonly population?: number;
  /** The share both waves lie near; ½ when unknown. */
  readonly share?: number;
  /** Correlation of a firm's two answers when the same firms are linked; leave out for independent waves. */
  readonly linked?: number;
  readonly level?: number;
  readonly power?: number;
}

/**
 * The smallest change of a share, 0..1, that these waves would show with the given power (0.8), by the normal
 * approximation: what could have been seen when nothing was demonstrable. Null below two answers in a wave.
 */
export function detectableChange(waves: ComparedWaves): number | null {
  const { n1, n2, population, share = 0.5, linked, level = 0.95, power = 0.8 } = waves;
  if (n1 < 2 || n2 < 2) return null;
  const silent = population === undefined ? 0 : 1 / population;
  const together = linked === undefined ? 0 : linked * (Math.min(n1, n2) / (n1 * n2) - silent);
  const variance = share * (1 - share) * (1 / n1 - silent + 1 / n2 - silent - 2 * together);
  return Math.min(1, (twoSidedZ(level) + normalQuantile(power)) * Math.sqrt(Math.max(0, variance)));
}
