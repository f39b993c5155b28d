/** Something to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** How choices are drawn: rows with the browser's own button, or plates that are pressed. */
export type ChoiceLook = 'rows' | 'plates';

const roomFor = (longest: number): number => {
  if (longest <= 2) return 5;
  if (longest <= 7) return 4;
  if (longest <= 10) return 3;
  return longest <= 14 ? 2 : 1;
};

/**
 * How many plates stand beside each other on a phone, 1 to 5: as many as their words leave room for, and no row with
 * a single plate left over when one fewer beside each other avoids it.
 */
export const platesBeside = (choices: readonly Choice[]): number => {
  if (choices.some((choice) => choice.hint !== undefined)) return 1;
  const room = roomFor(Math.max(...choices.map((choice) => choice.label.length)));
  const beside = Math.min(room, choices.length);
  return beside > 2 && choices.length % beside === 1 ? beside - 1 : beside;
};
