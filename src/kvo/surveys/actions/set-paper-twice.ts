import { z } from 'zod';
import { tick } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { trackId } from '../../tracks/model.ts';
import { waveId } from '../model.ts';
import { findWave } from '../queries.ts';
import { setPaperTwice } from '../store/paper-entries.ts';

const input = z.object({ track: trackId, wave: waveId, twice: tick });

/** Says whether answers on paper are keyed in by two people from now on; what waits for a second still gets one. */
export const choosePaperTwice: Action<z.infer<typeof input>, 'wave-closed' | 'unknown-choice', null> = {
  name: 'surveys.choose-paper-twice',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: async (context, { track, wave: asked, twice }) => {
    const wave = await findWave(context.db, track, asked);
    if (wave === null) return refuseWith('unknown-choice');
    if (wave.closedAt !== null) return refuseWith('wave-closed');
    return transact(context.db, async (tx) => {
      await setPaperTwice(tx, wave.id, twice);
      await appendEvent(tx, context, {
        track: wave.trackId,
        kind: 'surveys.paper-twice-chosen',
        payload: { wave: wave.id, twice },
      });
      return ok(null);
    });
  },
};
