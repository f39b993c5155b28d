import { orderedId } from '../../src/kernel/ids.ts';
import { openWave } from '../../src/kvo/surveys/actions/open-wave.ts';
import { planWave } from '../../src/kvo/surveys/actions/plan-wave.ts';
import type { World } from '../world-on.ts';
import type { OpenWaveSituation } from './surveys.ts';
import { secretsOf } from './surveys.ts';
import type { TrackSituation } from './tracks.ts';

/** A wave of firms alone that has just opened, in which they may let their answers be compared until a day. */
export const aLinkedWave = async (
  world: World,
  situation: TrackSituation,
  term: { readonly opensOn: string; readonly closesOn: string; readonly destroyOn: string },
): Promise<OpenWaveSituation> => {
  const { track, facilitator } = situation;
  const { id: wave } = await world.does(facilitator, planWave, { track, id: orderedId(), linked: 'yes', ...term });
  await world.does(facilitator, openWave, { track, wave });
  return { ...situation, wave, invitations: await secretsOf(world, wave) };
};
