import type { Job } from '../../../kernel/job.ts';
import type { Context } from '../../../platform/context.ts';
import { transact } from '../../../platform/database/transact.ts';
import { sweepAnswers } from '../store/sweep-answers.ts';
import { listWavesToUnlink, rewriteWave } from '../store/unlink-answers.ts';

/** Every minute: answers that came in are parted from the invitations they came on, among five or more. */
export const ensureAnswersAreUnlinked: Job<Context> = {
  name: 'ensure-answers-are-unlinked',
  schedule: '* * * * *',
  run: async (context) => {
    const waves = await listWavesToUnlink(context.db);
    for (const wave of waves) await transact(context.db, (tx) => rewriteWave(tx, wave));
    await sweepAnswers(context.db);
  },
};
