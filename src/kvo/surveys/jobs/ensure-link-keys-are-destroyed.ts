import { dayOf } from '../../../kernel/dates.ts';
import type { Job } from '../../../kernel/job.ts';
import type { Context } from '../../../platform/context.ts';
import { destroyPairs } from '../linking/destroy-pairs.ts';
import { findTrackOfWave, listDuePairs } from '../store/pairs.ts';

/** Every night: the keys of measurements whose day has come are destroyed, with the marks made with them. */
export const ensureLinkKeysAreDestroyed: Job<Context> = {
  name: 'ensure-link-keys-are-destroyed',
  schedule: '20 0 * * *',
  run: async (context) => {
    for (const pair of await listDuePairs(context.db, dayOf(context.now)))
      await destroyPairs(context, await findTrackOfWave(context.db, pair.firstWave), [pair], 'day');
  },
};
