/** A group of the list as the monitor shows it. */
export interface ResponseGroup {
  readonly key: string;
  readonly label: string;
  readonly answered: number;
  readonly listed: number;
}

/** A group of so few firms says of one of them whether it answered, to whoever may not see that. */
const fewestTold = 5;

const joined = (groups: readonly ResponseGroup[], label: string): ResponseGroup => ({
  key: 'rest',
  label,
  answered: groups.reduce((sum, one) => sum + one.answered, 0),
  listed: groups.reduce((sum, one) => sum + one.listed, 0),
});

/**
 * Takes groups of fewer than five firms together under `label`; when they are too few even together, the smallest other
 * group joins them, so that nothing follows by subtraction. Nothing is left when the whole list is too small.
 */
export const joinSmallGroups = (groups: readonly ResponseGroup[], label: string): readonly ResponseGroup[] => {
  const filled = groups.filter(({ listed }) => listed > 0);
  const small = filled.filter(({ listed }) => listed < fewestTold);
  if (small.length === 0) return filled;
  const rest = joined(small, label);
  const large = filled.filter(({ listed }) => listed >= fewestTold);
  if (rest.listed >= fewestTold) return [...large, rest];
  const smallest = large.toSorted((one, other) => one.listed - other.listed)[0];
  if (smallest === undefined) return [];
  return [...large.filter((one) => one !== smallest), joined([...small, smallest], label)];
};

/** How many more answers a group needs for the share that is asked of all together, in percent; 0 once it has them. */
export const groupShort = ({ answered, listed }: ResponseGroup, thresholdPercent: number): number =>
  Math.max(0, Math.ceil((listed * thresholdPercent) / 100 - 1e-9) - answered);
