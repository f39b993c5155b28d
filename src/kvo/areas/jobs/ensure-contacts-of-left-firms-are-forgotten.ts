import { addMonths, dayOf } from '../../../kernel/dates.ts';
import type { Job } from '../../../kernel/job.ts';
import type { Context } from '../../../platform/context.ts';
import { forgetContacts } from '../store/firms.ts';

/** The contact address of a firm is erased a year after it left. */
export const ensureContactsOfLeftFirmsAreForgotten: Job<Context> = {
  name: 'ensure-contacts-of-left-firms-are-forgotten',
  schedule: '37 2 * * *',
  run: async (context) => {
    await forgetContacts(context.db, addMonths(dayOf(context.now), -12));
  },
};
