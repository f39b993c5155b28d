import type { Job } from '../../../kernel/job.ts';
import type { Context } from '../../../platform/context.ts';
import { retryForgottenLetters } from '../../../platform/mail/try-letter.ts';

/** A letter that waits with nothing to send it, for whatever reason, is tried again. */
export const ensureLettersAreTried: Job<Context> = {
  name: 'ensure-letters-are-tried',
  schedule: '*/20 * * * *',
  run: async (context) => {
    await retryForgottenLetters(context.db);
  },
};
