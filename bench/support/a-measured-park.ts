import { addDays, dayOf } from '../../src/kernel/dates.ts';
import { orderedId } from '../../src/kernel/ids.ts';
import { closeWave } from '../../src/kvo/surveys/actions/close-wave.ts';
import { openWave } from '../../src/kvo/surveys/actions/open-wave.ts';
import { planWave } from '../../src/kvo/surveys/actions/plan-wave.ts';
import type { FullTable } from '../../test/builders/partners.ts';
import { aFullTable } from '../../test/builders/partners.ts';
import { someFirms } from '../../test/builders/surveys.ts';
import { answerWave } from '../../test/doors/world/answer-wave.ts';
import type { World } from '../../test/world-on.ts';

export interface MeasuredPark extends FullTable {
  readonly wave: string;
}

/** A track with a full table and a measurement that is closed: so many firms asked, so many of them answered. */
export const aMeasuredPark = async (
  world: World,
  count: { readonly asked: number; readonly firms: number; readonly byOpenLink: number },
): Promise<MeasuredPark> => {
  const table = await aFullTable(world);
  await someFirms(world, table, count.asked);
  const { track, facilitator } = table;
  const today = dayOf(world.context().now);
  const term = { opensOn: today, closesOn: addDays(today, 20), employees: 'yes', visitors: 'yes' };
  const { id: wave } = await world.does(facilitator, planWave, { track, id: orderedId(), ...term });
  await world.does(facilitator, openWave, { track, wave });
  await answerWave(world, wave, count, 'Meer licht');
  await world.does(facilitator, closeWave, { track, wave });
  return { ...table, wave };
};
