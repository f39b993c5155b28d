/**
 * How many days before its last day somebody is warned, where the scheme has no rule of its own for it. Our own choice
 * (decision record 0009): long enough to act in, short enough to be read as urgent.
 */
export const warningDays = { correction: 14, permit: 60, measure: 14, response: 366 } as const;

/** A reminder of what is near comes this many days before. */
export const nearDays = 7;
