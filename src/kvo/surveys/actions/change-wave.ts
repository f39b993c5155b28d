import { z } from 'zod';
import { dayOf } from '../../../kernel/dates.ts';
import { dayField, wholeNumber } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { trackId } from '../../tracks/model.ts';
import { waveId } from '../model.ts';
import { findWave } from '../queries.ts';
import { decideTerm } from '../rules/decide-term.ts';
import { changeWave } from '../store/waves.ts';

const input = z.object({
  track: trackId,
  wave: waveId,
  opensOn: dayField,
  closesOn: dayField,
  version: wholeNumber(1, 1e9),
});

type Code =
  | 'closes-before-opening'
  | 'closes-in-the-past'
  | 'term-too-long'
  | 'wave-closed'
  | 'changed-meanwhile'
  | 'unknown-choice';

/** Changes the dates of a wave, also while it runs: answers are taken up to and including the new last day. */
export const changeWaveDates: Action<z.infer<typeof input>, Code, null> = {
  name: 'surveys.change-wave',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: async (context, given) => {
    const wave = await findWave(context.db, given.track, given.wave);
    if (wave === null) return refuseWith('unknown-choice');
    if (wave.closedAt !== null) return refuseWith('wave-closed');
    const opensOn = wave.openedAt === null ? given.opensOn : wave.opensOn;
    const term = decideTerm({ opensOn, closesOn: given.closesOn }, dayOf(context.now));
    if (!term.ok) return term;
    return transact(context.db, async (tx) => {
      if (!(await changeWave(tx, wave.id, given.version, term.value))) return refuseWith('changed-meanwhile');
      await appendEvent(tx, context, {
        track: wave.trackId,
        kind: 'surveys.wave-changed',
        payload: { wave: wave.id, from: { opensOn: wave.opensOn, closesOn: wave.closesOn }, to: { ...term.value } },
      });
      return ok(null);
    });
  },
};
