import { addMonths, dayOf, startOfDay } from '../../../kernel/dates.ts';
import type { Job } from '../../../kernel/job.ts';
import type { Context } from '../../../platform/context.ts';
import { forgetContactsOfWaves } from '../store/calls.ts';

/** How long after closing it is still known who was called and written to, in months. */
export const contactMonths = 3;

/** What was noted of calls and letters to firms is erased three months after the wave closed. */
export const ensureWaveContactsAreForgotten: Job<Context> = {
  name: 'ensure-wave-contacts-are-forgotten',
  schedule: '47 2 * * *',
  run: async (context) => {
    await forgetContactsOfWaves(context.db, startOfDay(addMonths(dayOf(context.now), -contactMonths)));
  },
};
