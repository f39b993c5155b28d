import { setTimeout as sleep } from 'node:timers/promises';
import { ensureAnswersAreUnlinked as unlinking } from '../../src/kvo/surveys/jobs/ensure-answers-are-unlinked.ts';
import type { World } from '../world.ts';

/** The job of each minute, once. */
export const unlinkNow = (world: World): Promise<void> =>
  unlinking.run(world.context({ kind: 'system', job: unlinking.name }));

/** Lets minutes pass until all is swept: the server itself, gathering statistics, may look at a table for a moment. */
export const settle = async (world: World): Promise<void> => {
  for (let minute = 0; minute < 60; minute += 1) {
    await unlinkNow(world);
    const left = await world.instance.db.selectFrom('survey_wave').select('id').where('swept', '=', false).execute();
    if (left.length === 0) return;
    await sleep(250);
  }
  throw new Error('the answers were never swept');
};
