import { z } from 'zod';
import { dayOf } from '../../../kernel/dates.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { listFirmsOn } from '../../areas/queries.ts';
import { trackId } from '../../tracks/model.ts';
import { findTrack } from '../../tracks/queries.ts';
import { waveId } from '../model.ts';
import { findWave } from '../queries.ts';
import { addOpenLinks, freezePopulation, markOpen } from '../store/waves.ts';

const input = z.object({ track: trackId, wave: waveId });

type Code = 'no-firms' | 'wave-over' | 'wave-closed' | 'unknown-choice';

/** Opens a wave: its population is the list of firms of this day, frozen, and every firm gets a link and a code. */
export const openWave: Action<z.infer<typeof input>, Code, { readonly firms: number }> = {
  name: 'surveys.open-wave',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: async (context, given) => {
    const wave = await findWave(context.db, given.track, given.wave);
    const track = await findTrack(context.db, given.track);
    if (wave === null || track === null) return refuseWith('unknown-choice');
    const today = dayOf(context.now);
    if (wave.closedAt !== null) return refuseWith('wave-closed');
    if (wave.closesOn < today) return refuseWith('wave-over');
    const subAreas = track.areas.map((area) => area.subAreaId);
    const firms = await listFirmsOn(context.db, subAreas, today);
    if (firms.length === 0) return refuseWith('no-firms');
    return transact(context.db, async (tx) => {
      if (!(await markOpen(tx, wave.id, context.now))) return ok({ firms: firms.length });
      await freezePopulation(tx, context, wave.id, firms);
      const open = wave.targets.flatMap(({ audience }) => (audience === 'entrepreneurs' ? [] : [audience]));
      await addOpenLinks(tx, wave.id, open, subAreas);
      await appendEvent(tx, context, {
        track: wave.trackId,
        kind: 'surveys.wave-opened',
        payload: { wave: wave.id, firms: firms.length, closesOn: wave.closesOn },
      });
      return ok({ firms: firms.length });
    });
  },
};
