import type { TextToFreeze } from '../../agreements/compose-version.ts';
import type { Track } from '../../tracks/model.ts';
import { buildCovenant } from './build-covenant.ts';
import { coreOfCovenant } from './core-of-covenant.ts';
import type { Situation } from './situation.ts';
import { covenantWords } from './texts/texts.ts';

/** The covenant as it would be frozen now, with the newest frozen plan as its annex. */
export const covenantToFreeze = (track: Track, situation: Situation): TextToFreeze => {
  const { plan, frame, parties } = situation;
  const title = (version: number): string => covenantWords(frame.language).annexTitle(version);
  return {
    track,
    kind: 'covenant',
    parties,
    document: buildCovenant(situation),
    points: coreOfCovenant(situation),
    annexes: plan === null ? [] : [{ title: title(plan.version), digest: plan.digest }],
  };
};
