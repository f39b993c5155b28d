import { z } from 'zod';
import { dayOf } from '../../../kernel/dates.ts';
import { dayField, idField, tick } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { brokenConstraint, transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import type { Audience } from '../../schemes/model.ts';
import { audiences } from '../../schemes/model.ts';
import { trackId } from '../../tracks/model.ts';
import { findTrack } from '../../tracks/queries.ts';
import type { WaveId } from '../model.ts';
import { questionnaireFor } from '../questionnaires-of.ts';
import { decideTerm } from '../rules/decide-term.ts';
import { addWave } from '../store/waves.ts';

const input = z.object({
  track: trackId,
  id: idField<'wave'>(),
  opensOn: dayField,
  closesOn: dayField,
  employees: tick,
  visitors: tick,
});

type Code = 'closes-before-opening' | 'closes-in-the-past' | 'term-too-long' | 'wave-under-way' | 'unknown-choice';

/** Plans a measurement: when it opens and closes and whom it asks. The firms are always asked. */
export const planWave: Action<z.infer<typeof input>, Code, { readonly id: WaveId }> = {
  name: 'surveys.plan-wave',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: async (context, given) => {
    const track = await findTrack(context.db, given.track);
    if (track === null) return refuseWith('unknown-choice');
    const term = decideTerm(given, dayOf(context.now));
    if (!term.ok) return term;
    const asked = audiences.filter((audience: Audience) => audience === 'entrepreneurs' || given[audience]);
    const targets = asked.map((audience) => ({ audience, questionnaire: questionnaireFor(context, audience) }));
    try {
      return await transact(context.db, async (tx) => {
        const wave = { ...given, track: given.track, number: track.round - 1, targets };
        const added = await addWave(tx, context, wave);
        if (added)
          await appendEvent(tx, context, {
            track: given.track,
            kind: 'surveys.wave-planned',
            payload: {
              wave: given.id,
              opensOn: given.opensOn,
              closesOn: given.closesOn,
              questionnaires: targets.map(({ audience, questionnaire }) => ({
                audience,
                digest: questionnaire.digest,
              })),
            },
          });
        return ok({ id: given.id });
      });
    } catch (error) {
      if (brokenConstraint(error) === 'survey_wave_under_way') return refuseWith('wave-under-way');
      throw error;
    }
  },
};
