import type { Job } from '../../../kernel/job.ts';
import type { Context } from '../../../platform/context.ts';
import { forgetCodes } from '../store/by-link/codes.ts';

/** Codes to sign with that can no longer be typed are forgotten, every night. */
export const ensureSpentCodesAreForgotten: Job<Context> = {
  name: 'ensure-spent-codes-are-forgotten',
  schedule: '47 2 * * *',
  run: (context) => forgetCodes(context.db, context.now),
};
