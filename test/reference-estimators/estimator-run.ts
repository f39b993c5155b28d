import type { Limits } from '../../src/statistics/limits.ts';

/** What the engine makes of one case: values under the names the case file expects them by. */
export type Outcome = Readonly<Record<string, unknown>>;

/** Computes a case from its raw inputs; null when it does not know a case of this kind. */
export type EstimatorRun = (inputs: unknown, id: string) => Outcome | null;

/** Limits as the case files write them. */
export function pair(limits: Limits): [number, number];
export function pair(limits: Limits | null): [number, number] | null;
export function pair(limits: Limits | null): [number, number] | null {
  return limits === null ? null : [limits.lower, limits.upper];
}
