import { dayOf } from '../../../kernel/dates.ts';
import type { Job } from '../../../kernel/job.ts';
import type { Context } from '../../../platform/context.ts';
import { closeOnce } from '../actions/close-wave.ts';
import { listOverdueWaves } from '../queries.ts';

/** Closes waves whose last day has passed. They take no answers from midnight on, also when this runs later. */
export const ensureWavesAreClosed: Job<Context> = {
  name: 'ensure-waves-are-closed',
  schedule: '*/10 * * * *',
  run: async (context) => {
    for (const wave of await listOverdueWaves(context.db, dayOf(context.now))) await closeOnce(context, wave);
  },
};
