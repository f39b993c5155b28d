import { z } from 'zod';
import { dayOf } from '../../../kernel/dates.ts';
import { dayField, idField, optionalDay, tick } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import { brokenConstraint, transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import type { Audience } from '../../schemes/model.ts';
import { audiences } from '../../schemes/model.ts';
import { trackId } from '../../tracks/model.ts';
import { findTrack } from '../../tracks/queries.ts';
import { beginLinking } from '../linking/begin-linking.ts';
import type { PublishedQuestionnaire } from '../making/store/published.ts';
import { listPublished } from '../making/store/published.ts';
import type { WaveId } from '../model.ts';
import { listWaves } from '../queries.ts';
import type { ShippedQuestionnaire as PlannedQuestionnaire } from '../questionnaires-of.ts';
import { compilePublished, questionnaireFor } from '../questionnaires-of.ts';
import { decideDestruction } from '../rules/decide-destruction.ts';
import { decideTerm } from '../rules/decide-term.ts';
import { nextNumber } from '../rules/next-number.ts';
import { addWave } from '../store/waves.ts';

const published = z
  .string()
  .regex(/^([0-9a-f]{64})?$/, 'unknown-choice')
  .default('');

const input = z.object({
  track: trackId,
  id: idField<'wave'>(),
  opensOn: dayField,
  closesOn: dayField,
  employees: tick,
  visitors: tick,
  // Whether firms may let their answers be compared with those of another measurement, and until when there is a key.
  linked: tick,
  destroyOn: optionalDay,
  // The digest of a questionnaire that was published in this track; empty for that of the scheme.
  'questionnaire-entrepreneurs': published,
  'questionnaire-employees': published,
  'questionnaire-visitors': published,
});

type Code =
  | 'closes-before-opening'
  | 'closes-in-the-past'
  | 'term-too-long'
  | 'destroyed-too-soon'
  | 'destroyed-too-late'
  | 'wave-under-way'
  | 'unknown-choice';

interface Target {
  readonly audience: Audience;
  readonly questionnaire: PlannedQuestionnaire;
}

/** The questionnaire an audience is asked: that of the scheme, or one the track published for it; null when it is neither. */
const chosenFor = (
  context: Context,
  audience: Audience,
  digest: string,
  own: readonly PublishedQuestionnaire[],
): PlannedQuestionnaire | null => {
  if (digest === '') return questionnaireFor(context, audience);
  const found = own.find((one) => one.digest === digest && one.audience === audience);
  if (found === undefined) return null;
  const compiled = compilePublished(context, found.digest, found.content);
  return { digest: found.digest, content: found.content, compiled };
};

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
    const destruction = decideDestruction(given.closesOn, given.linked ? given.destroyOn : null);
    if (!destruction.ok) return destruction;
    const asked = audiences.filter((audience: Audience) => audience === 'entrepreneurs' || given[audience]);
    const own = await listPublished(context.db, given.track);
    const targets: Target[] = [];
    for (const audience of asked) {
      const questionnaire = chosenFor(context, audience, given[`questionnaire-${audience}`], own);
      if (questionnaire === null) return refuseWith('unknown-choice', { field: `questionnaire-${audience}` });
      targets.push({ audience, questionnaire });
    }
    try {
      return await transact(context.db, async (tx) => {
        const before = await listWaves(tx, track.follows === null ? [track.id] : [track.id, track.follows]);
        const wave = { ...given, track: given.track, number: nextNumber(track.round, before), targets };
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
        if (added && given.linked) await beginLinking(tx, context, track, { ...wave, destroyOn: destruction.value });
        return ok({ id: given.id });
      });
    } catch (error) {
      if (brokenConstraint(error) === 'survey_wave_under_way') return refuseWith('wave-under-way');
      throw error;
    }
  },
};
