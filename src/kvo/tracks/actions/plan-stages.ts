import { z } from 'zod';
import type { LocalDate } from '../../../kernel/dates.ts';
import { optionalDay, wholeNumber } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { conflictCode } from '../../accounts/perform.ts';
import { inTrack } from '../../accounts/standings.ts';
import { trackId } from '../model.ts';
import { getTrack, listPlannedDates } from '../queries.ts';
import { schemeOfTrack } from '../scheme-of-track.ts';
import { changePlanning } from '../store/save-planning.ts';

const input = z.object({
  track: trackId,
  version: wholeNumber(1, 1e9),
  intent: optionalDay,
  survey: optionalDay,
  analysis: optionalDay,
  plan: optionalDay,
  covenant: optionalDay,
  audit: optionalDay,
  certificate: optionalDay,
  execution: optionalDay,
  effect: optionalDay,
});

/** Plans the days on which stages of a track must be done. */
export const planStages: Action<z.infer<typeof input>, typeof conflictCode, null> = {
  name: 'tracks.plan-stages',
  permission: 'tracks.edit',
  stand: inTrack,
  input,
  run: async (context, wish) => {
    const track = await getTrack(context.db, wish.track);
    const planned = (await listPlannedDates(context.db, [track.id])).get(track.id) ?? {};
    const changes: Record<string, LocalDate | null> = {};
    for (const { key } of schemeOfTrack(context, track).stages)
      if (wish[key] !== (planned[key] ?? null)) changes[key] = wish[key];
    if (Object.keys(changes).length === 0) return ok(null);
    return transact(context.db, async (tx) => {
      if (!(await changePlanning(tx, { id: track.id, version: wish.version }, changes)))
        return refuseWith(conflictCode);
      await appendEvent(tx, context, { track: track.id, kind: 'tracks.stages-planned', payload: { days: changes } });
      return ok(null);
    });
  },
};
