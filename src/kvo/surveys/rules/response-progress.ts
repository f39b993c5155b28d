/** How the response stands against a threshold: exact counts, for the firm list is known in full. */
export interface ResponseProgress {
  readonly firms: number;
  readonly answered: number;
  /** The least number of firms at which the threshold is reached. */
  readonly needed: number;
  /** How many more; 0 once it is reached. */
  readonly short: number;
}

/** A group of the population: how many firms, and how many of them answered. */
interface GroupCount {
  readonly firms: number;
  readonly answered: number;
}

/** Holds the response of a population against a threshold in percent, 0 to 100. */
export const responseProgress = (groups: readonly GroupCount[], thresholdPercent: number): ResponseProgress => {
  const firms = groups.reduce((sum, group) => sum + group.firms, 0);
  const answered = groups.reduce((sum, group) => sum + group.answered, 0);
  const needed = Math.max(0, Math.ceil((firms * thresholdPercent) / 100 - 1e-9));
  return { firms, answered, needed, short: Math.max(0, needed - answered) };
};
