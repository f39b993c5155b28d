import type { Walker } from './setting/walker.ts';

/** Finds on the road that the gate of the stage is open, and closes the stage. */
export const closeStage = async (walker: Walker, track: string, stage: string): Promise<void> => {
  await walker.open(track);
  await walker.follow(`Sluit ${stage} af`);
  await walker.press('Sluit de fase af');
  await walker.mustRead(`Afgesloten: ${stage}.`);
};
