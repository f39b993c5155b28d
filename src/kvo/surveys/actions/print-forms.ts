import { z } from 'zod';
import { dayOf } from '../../../kernel/dates.ts';
import { choiceOf } from '../../../kernel/fields.ts';
import { languages } from '../../../kernel/language.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { trackId } from '../../tracks/model.ts';
import { findTrack } from '../../tracks/queries.ts';
import { asAskedIn } from '../as-asked-in.ts';
import { isMailed, listReach } from '../list-reach.ts';
import { waveId } from '../model.ts';
import { writeForms } from '../paper/write-forms.ts';
import { findWave } from '../queries.ts';
import { askedQuestionnaire } from '../questionnaires-of.ts';
import { unwrapSecrets } from '../respondent/secrets.ts';
import { waveStateOn } from '../rules/wave-state.ts';

/** The most questionnaires in one file: each takes several sheets. */
const mostForms = 150;

const input = z.object({
  track: trackId,
  wave: waveId,
  to: choiceOf(['without-email', 'all']),
  language: choiceOf(languages),
});

type Code = 'wave-not-open' | 'nobody-to-write' | 'too-many-letters' | 'unknown-choice';

interface Printed {
  readonly bytes: Uint8Array;
  readonly about: string;
}

/** Makes a questionnaire on paper for every firm that has yet to answer, or that no mail reaches. No code is noted. */
export const printForms: Action<z.infer<typeof input>, Code, Printed> = {
  name: 'surveys.print-forms',
  permission: 'surveys.see-firms',
  stand: inTrack,
  input,
  run: async (context, given) => {
    const { db, keys } = context;
    const track = await findTrack(db, given.track);
    const wave = track === null ? null : await findWave(db, given.track, given.wave);
    const target = wave?.targets.find(({ audience }) => audience === 'entrepreneurs');
    if (track === null || wave === null || target === undefined) return refuseWith('unknown-choice');
    if (waveStateOn(wave, dayOf(context.now)) !== 'open') return refuseWith('wave-not-open');
    const open = (await listReach(db, context, wave.id)).filter((one) => given.to === 'all' || !isMailed(one));
    const firms = open.flatMap(({ invitation, name, wrapped }) => {
      const secrets = unwrapSecrets(keys, invitation, wrapped);
      return secrets === null ? [] : [{ name, code: secrets.code }];
    });
    if (firms.length === 0) return refuseWith('nobody-to-write');
    if (firms.length > mostForms) return refuseWith('too-many-letters', { field: 'to', params: { most: mostForms } });
    const questionnaire = await asAskedIn(
      context,
      wave.id,
      await askedQuestionnaire(db, context, target.questionnaire),
    );
    const bytes = await writeForms({ wave, place: track.title, questionnaire }, firms, given.language);
    await transact(db, (tx) =>
      appendEvent(tx, context, {
        track: wave.trackId,
        kind: 'surveys.forms-printed',
        payload: { wave: wave.id, forms: firms.length, language: given.language },
      }),
    );
    return ok({ bytes, about: track.title });
  },
};
