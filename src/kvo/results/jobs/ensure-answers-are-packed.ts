import type { Job } from '../../../kernel/job.ts';
import type { Context } from '../../../platform/context.ts';
import { listClosedSince } from '../../surveys/queries.ts';
import { answerColumnsOf } from '../answer-columns-of.ts';
import { listPacked } from '../store/answer-columns.ts';

const aDay = 86_400_000;

/** Packs the answers of waves that have just closed, so that nobody waits for it who asks for their figures. */
export const ensureAnswersArePacked: Job<Context> = {
  name: 'ensure-answers-are-packed',
  schedule: '* * * * *',
  run: async (context) => {
    const waves = await listClosedSince(context.db, new Date(context.now.getTime() - aDay));
    const packed = await listPacked(
      context.db,
      waves.map(({ id }) => id),
    );
    for (const wave of waves)
      for (const { audience } of wave.targets)
        if (!packed.has(`${wave.id} ${audience}`)) await answerColumnsOf(context, wave, audience);
  },
};
