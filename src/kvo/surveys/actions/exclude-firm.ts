import { z } from 'zod';
import { dayOf } from '../../../kernel/dates.ts';
import { idField, requiredText } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { trackId } from '../../tracks/model.ts';
import { waveId } from '../model.ts';
import { findWave } from '../queries.ts';
import { excludeFromPopulation } from '../store/population.ts';

const input = z.object({ track: trackId, wave: waveId, firm: idField<'population'>(), reason: requiredText(500) });

/** Takes a firm that turns out not to be eligible out of the population, with the reason and the date. It stays recorded. */
export const excludeFirm: Action<z.infer<typeof input>, 'firm-answered' | 'wave-closed' | 'unknown-choice', null> = {
  name: 'surveys.exclude-firm',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: async (context, given) => {
    const wave = await findWave(context.db, given.track, given.wave);
    if (wave === null) return refuseWith('unknown-choice');
    if (wave.closedAt !== null) return refuseWith('wave-closed');
    return transact(context.db, async (tx) => {
      const outcome = await excludeFromPopulation(tx, wave.id, given.firm, {
        on: dayOf(context.now),
        reason: given.reason,
      });
      if (outcome === 'unknown') return refuseWith('unknown-choice');
      if (outcome === 'answered') return refuseWith('firm-answered');
      await appendEvent(tx, context, {
        track: wave.trackId,
        kind: 'surveys.firm-excluded',
        payload: { wave: wave.id, reason: given.reason },
        personal: { firm: outcome.name },
      });
      return ok(null);
    });
  },
};
