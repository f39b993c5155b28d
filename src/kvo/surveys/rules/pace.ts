/** How fast letters to many leave: so many at a time, and then so many minutes of rest. */
export const paces = ['calm', 'steady', 'quick'] as const;
export type Pace = (typeof paces)[number];

const paceOf: Readonly<Record<Pace, { readonly batch: number; readonly minutes: number }>> = {
  calm: { batch: 20, minutes: 10 },
  steady: { batch: 50, minutes: 5 },
  quick: { batch: 200, minutes: 2 },
};

/** How many seconds from now the letter with this index leaves, counted from 0. */
export const secondsUntil = (pace: Pace, index: number): number => {
  const { batch, minutes } = paceOf[pace];
  return Math.floor(index / batch) * minutes * 60;
};
