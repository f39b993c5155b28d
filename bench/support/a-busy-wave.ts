import { orderedId } from '../../src/kernel/ids.ts';
import { openWave } from '../../src/kvo/surveys/actions/open-wave.ts';
import { planWave } from '../../src/kvo/surveys/actions/plan-wave.ts';
import type { Questionnaire } from '../../src/kvo/surveys/questionnaire/compiled-questionnaire.ts';
import { questionnaireFor } from '../../src/kvo/surveys/questionnaires-of.ts';
import type { OpenWaveSituation } from '../../test/builders/surveys.ts';
import { secretsOf, someFirms } from '../../test/builders/surveys.ts';
import { aTrack } from '../../test/builders/tracks.ts';
import type { World } from '../../test/world-on.ts';

export interface BusyWave extends OpenWaveSituation {
  readonly questionnaire: Questionnaire;
}

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A wave of many firms that is open today by the real clock; its links are known here and no letters are sent. */
export const aBusyWave = async (world: World, firms: number): Promise<BusyWave> => {
  const situation = await aTrack(world);
  await someFirms(world, situation, firms);
  const term = { opensOn: dayFromNow(0), closesOn: dayFromNow(20) };
  const asked = { track: situation.track, id: orderedId(), ...term, employees: 'yes', visitors: 'yes' };
  const { id: wave } = await world.does(situation.facilitator, planWave, asked);
  await world.does(situation.facilitator, openWave, { track: situation.track, wave });
  const questionnaire = questionnaireFor(world.instance, 'entrepreneurs').compiled;
  return { ...situation, wave, invitations: await secretsOf(world, wave), questionnaire };
};
