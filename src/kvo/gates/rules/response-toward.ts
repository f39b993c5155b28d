/** How a response stands against a threshold: exact counts, for the firm list is known in full. */
export interface ResponseToward {
  readonly firms: number;
  readonly answered: number;
  /** The least number of firms at which the threshold is reached. */
  readonly needed: number;
  /** How many more; 0 once it is reached. */
  readonly short: number;
}

/** Holds a response against a threshold in percent, 0 to 100. */
export const responseToward = (
  { firms, answered }: { readonly firms: number; readonly answered: number },
  percent: number,
): ResponseToward => {
  const needed = Math.ceil((firms * percent) / 100 - 1e-9);
  return { firms, answered, needed, short: Math.max(0, needed - answered) };
};
