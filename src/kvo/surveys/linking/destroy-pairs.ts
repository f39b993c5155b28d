import { dayOf } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { LivingPair } from '../store/pairs.ts';
import { destroyPair } from '../store/pairs.ts';
import { sweepAnswers } from '../store/sweep-answers.ts';

/** Destroys keys and the marks made with them, each with an event of its own; gives how many. */
export const destroyPairs = async (
  context: Context,
  track: string | null,
  pairs: readonly LivingPair[],
  why: 'day' | 'asked',
): Promise<number> => {
  let destroyed = 0;
  for (const pair of pairs)
    destroyed += await transact(context.db, async (tx) => {
      if (!(await destroyPair(tx, pair, dayOf(context.now)))) return 0;
      await appendEvent(tx, context, {
        track,
        kind: 'surveys.link-key-destroyed',
        payload: {
          pair: pair.id,
          waves: [pair.firstWave, ...(pair.secondWave === null ? [] : [pair.secondWave])],
          why,
        },
      });
      return 1;
    });
  if (destroyed > 0) await sweepAnswers(context.db);
  return destroyed;
};
