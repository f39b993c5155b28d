import { z } from 'zod';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { trackId } from '../../tracks/model.ts';
import { waveId } from '../model.ts';
import { findWave } from '../queries.ts';
import { listLivingPairs } from '../store/pairs.ts';
import { destroyPairs } from './destroy-pairs.ts';

const input = z.object({ track: trackId, wave: waveId });

/** Destroys the keys of a wave at once: with the measurement before it and with the one after. */
export const destroyKey: Action<z.infer<typeof input>, 'unknown-choice', { readonly keys: number }> = {
  name: 'surveys.destroy-key',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: async (context, given) => {
    const wave = await findWave(context.db, given.track, given.wave);
    if (wave === null) return refuseWith('unknown-choice');
    const pairs = await listLivingPairs(context.db, wave.id);
    return ok({ keys: await destroyPairs(context, wave.trackId, pairs, 'asked') });
  },
};
