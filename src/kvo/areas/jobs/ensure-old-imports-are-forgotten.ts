import type { Job } from '../../../kernel/job.ts';
import type { Context } from '../../../platform/context.ts';
import { forgetUploads } from '../store/imports.ts';

const keptDays = 7;

/** Files that were uploaded and never read in are forgotten after seven days: they hold contact data. */
export const ensureOldImportsAreForgotten: Job<Context> = {
  name: 'ensure-old-imports-are-forgotten',
  schedule: '27 2 * * *',
  run: (context) => forgetUploads(context.db, new Date(context.now.getTime() - keptDays * 86_400_000)),
};
