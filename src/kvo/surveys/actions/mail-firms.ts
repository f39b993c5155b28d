import { z } from 'zod';
import { dayOf } from '../../../kernel/dates.ts';
import { respondentLanguages } from '../../../kernel/respondent-language.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { trackId } from '../../tracks/model.ts';
import { waveId } from '../model.ts';
import { findWave } from '../queries.ts';
import { languagesFor } from '../questionnaires-of.ts';
import { paces } from '../rules/pace.ts';
import { waveStateOn } from '../rules/wave-state.ts';
import type { Mailing, MailRefusal, MailWishes } from './mail-open-firms.ts';
import { mailOpenFirms } from './mail-open-firms.ts';

const input = z.object({
  track: trackId,
  wave: waveId,
  language: z.enum(respondentLanguages).optional(),
  pace: z.enum(paces, 'unknown-choice').optional(),
});
type Input = z.infer<typeof input>;

type Code = MailRefusal | 'wave-not-open' | 'unknown-choice';

const mail = async (
  context: Context,
  given: Input,
  kind: MailWishes['kind'],
): Promise<Result<Mailing, Refused<Code>>> => {
  const wave = await findWave(context.db, given.track, given.wave);
  if (wave === null) return refuseWith('unknown-choice');
  if (waveStateOn(wave, dayOf(context.now)) !== 'open') return refuseWith('wave-not-open');
  const { language = 'nl', pace = 'steady' } = given;
  if (!(await languagesFor(context, wave, 'entrepreneurs')).includes(language)) return refuseWith('unknown-choice');
  return transact(context.db, (tx) => mailOpenFirms(tx, context, wave, { kind, language, pace }));
};

/** Mails every firm with an address its own link, once. */
export const inviteFirms: Action<Input, Code, Mailing> = {
  name: 'surveys.invite-firms',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: (context, given) => mail(context, given, 'invitation'),
};

/** Invites the firms that no letter reached yet: those whose address came later, or is another now. */
export const inviteRest: Action<Input, Code, Mailing> = {
  name: 'surveys.invite-rest',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: (context, given) => mail(context, given, 'rest'),
};

/** Reminds the firms that have not answered; a letter still queued when its firm answers is not sent. */
export const remindFirms: Action<Input, Code, Mailing> = {
  name: 'surveys.remind-firms',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: (context, given) => mail(context, given, 'reminder'),
};
