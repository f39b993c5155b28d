import { z } from 'zod';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { trackId } from '../../tracks/model.ts';
import type { Wave, WaveOutcome } from '../model.ts';
import { waveId } from '../model.ts';
import { findWave, listPopulationGroups } from '../queries.ts';
import { closeWaveRows } from '../store/close-wave.ts';
import { findPaperStanding } from '../store/paper-entries.ts';
import { sweepAnswers } from '../store/sweep-answers.ts';

const input = z.object({ track: trackId, wave: waveId });

/** Closes a wave and records in the ledger how many answered and the digest of the sorted set; null when it was closed already. */
export const closeOnce = async (context: Context, wave: Pick<Wave, 'id' | 'trackId'>): Promise<WaveOutcome | null> => {
  const outcome = await transact(context.db, async (tx) => {
    const groups = await listPopulationGroups(tx, [wave.id]);
    const { stored: onPaper } = await findPaperStanding(tx, wave.id);
    const closed = await closeWaveRows(tx, context, wave.id);
    if (closed === null) return null;
    await appendEvent(tx, context, {
      track: wave.trackId,
      kind: 'surveys.wave-closed',
      payload: {
        wave: wave.id,
        answers: closed.answers,
        digest: closed.digest,
        firms: groups.reduce((sum, group) => sum + group.firms, 0),
        onPaper,
        firmsAnswered: groups.reduce((sum, group) => sum + group.answered, 0),
      },
    });
    return closed;
  });
  if (outcome !== null) await sweepAnswers(context.db);
  return outcome;
};

/** Closes a wave now: from then on the results can be seen and no answer is taken. */
export const closeWave: Action<z.infer<typeof input>, 'wave-not-open' | 'unknown-choice', null> = {
  name: 'surveys.close-wave',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: async (context, given) => {
    const wave = await findWave(context.db, given.track, given.wave);
    if (wave === null) return refuseWith('unknown-choice');
    if (wave.openedAt === null) return refuseWith('wave-not-open');
    await closeOnce(context, wave);
    return ok(null);
  },
};
