/**
 * The number of a measurement that is planned now: 0 is the baseline, each next one counts on from the ones before it in
 * the track and in the track it follows. A renewal is never a baseline, also when nothing was measured here before.
 */
export const nextNumber = (round: number, before: readonly { readonly number: number }[]): number =>
  Math.max(round - 1, ...before.map(({ number }) => number + 1));
