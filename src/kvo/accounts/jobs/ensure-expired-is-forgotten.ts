import type { Job } from '../../../kernel/job.ts';
import type { Context } from '../../../platform/context.ts';
import { forgetBrakes } from '../../../platform/database/brake.ts';
import { forgetExpired } from '../store/sessions.ts';

/** Sessions, links and counters past their time are forgotten, every night. */
export const ensureExpiredIsForgotten: Job<Context> = {
  name: 'ensure-expired-is-forgotten',
  schedule: '17 2 * * *',
  run: async (context) => {
    await forgetExpired(context.db, context.now);
    await forgetBrakes(context.db, context.now);
  },
};
