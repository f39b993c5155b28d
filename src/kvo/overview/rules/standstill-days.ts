import type { StageKey } from '../../schemes/model.ts';

/**
 * After how many days without anything that brings it further a track stands still, per stage. In the last two stages
 * nothing need happen from week to week: there it is the days that something due is late. Our own choice (decision
 * record 0009); a covenant that waits for one signature stalls sooner than an analysis that is being written.
 */
export const standstillDays: Readonly<Record<StageKey, number>> = {
  intent: 14,
  survey: 14,
  analysis: 21,
  plan: 21,
  covenant: 10,
  audit: 14,
  certificate: 14,
  execution: 30,
  effect: 30,
};

/** A measurement that is short of answers asks for attention when it has this many days left. */
export const shortResponseDays = 21;

/** Half the way to standing still a track begins to ask for attention. */
export const quietPart = 0.5;
