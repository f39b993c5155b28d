import { z } from 'zod';
import { choiceOf, wholeNumber } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { conflictCode } from '../../accounts/perform.ts';
import { inTrack } from '../../accounts/standings.ts';
import { orders, trackId, trackTitle } from '../model.ts';
import { getTrack, listStageDecisions } from '../queries.ts';
import type { TrackEditRefusal } from '../rules/decide-track-edit.ts';
import { decideTrackEdit } from '../rules/decide-track-edit.ts';
import { schemeOfTrack } from '../scheme-of-track.ts';
import { changeTrack } from '../store/save-track.ts';

const input = z.object({ track: trackId, title: trackTitle, order: choiceOf(orders), version: wholeNumber(1, 1e9) });

type Code = TrackEditRefusal['code'] | typeof conflictCode;

/** Changes the name of a track, and the order of covenant and audit while neither was decided on. */
export const editTrack: Action<z.infer<typeof input>, Code, null> = {
  name: 'tracks.edit-track',
  permission: 'tracks.edit',
  stand: inTrack,
  input,
  run: async (context, wish) => {
    const track = await getTrack(context.db, wish.track);
    const decisions = (await listStageDecisions(context.db, [track.id])).get(track.id) ?? [];
    const scheme = schemeOfTrack(context, track);
    const auditBeforeCovenant = wish.order === 'audit-first';
    const decided = decideTrackEdit({ track, scheme, decisions }, { title: wish.title, auditBeforeCovenant });
    if (!decided.ok) return decided;
    const edit = decided.value;
    if (Object.keys(edit).length === 0) return ok(null);
    return transact(context.db, async (tx) => {
      if (!(await changeTrack(tx, { id: track.id, version: wish.version }, edit))) return refuseWith(conflictCode);
      await appendEvent(tx, context, { track: track.id, kind: 'tracks.track-edited', payload: { ...edit } });
      return ok(null);
    });
  },
};
