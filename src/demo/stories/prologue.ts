import { comeInAs, comeInFirst } from '../acts/come-in.ts';
import { cast } from '../cast.ts';
import type { Scene, Stage } from '../stage.ts';
import type { Regulars } from './story.ts';

/** Who keeps the instance and its register comes in first, then the facilitator. */
export const prologue = (stage: Stage): { readonly scene: Scene; readonly regulars: () => Regulars } => {
  let come: Regulars | undefined;
  return {
    scene: {
      ago: 995,
      play: async () => {
        const administrator = await comeInFirst(stage, cast.administrator);
        await comeInAs(stage, administrator, { ...cast.schemeOwner, role: 'scheme-owner' });
        const facilitator = await comeInAs(stage, administrator, { ...cast.facilitator, role: 'facilitator' });
        come = { administrator, facilitator };
      },
    },
    regulars: () => {
      if (come === undefined) throw new Error('the prologue has not been played');
      return come;
    },
  };
};
