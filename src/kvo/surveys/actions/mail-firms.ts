import { z } from 'zod';
import { dayOf } from '../../../kernel/dates.ts';
import { respondentLanguages } from '../../../kernel/respondent-language.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import { queueLetter } from '../../../platform/mail/queue-letter.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { listContactEmails } from '../../areas/queries.ts';
import { trackId } from '../../tracks/model.ts';
import { waveId } from '../model.ts';
import { findWave } from '../queries.ts';
import { languagesFor } from '../questionnaires-of.ts';
import { mayMail } from '../rules/may-mail.ts';
import { waveStateOn } from '../rules/wave-state.ts';
import { addMailing, listMailings, listOpenInvitations } from '../store/mailings.ts';

const input = z.object({ track: trackId, wave: waveId, language: z.enum(respondentLanguages).optional() });
type Input = z.infer<typeof input>;

type Code =
  | 'wave-not-open'
  | 'nobody-to-mail'
  | 'mailed-recently'
  | 'not-invited-yet'
  | 'invited-already'
  | 'unknown-choice';
interface Mailed {
  readonly letters: number;
  /** Firms that have not answered and have no address: they need a letter, a call or a visit. */
  readonly withoutAddress: number;
}

const mail = async (
  context: Context,
  given: Input,
  kind: 'invitation' | 'reminder',
): Promise<Result<Mailed, Refused<Code>>> => {
  const wave = await findWave(context.db, given.track, given.wave);
  if (wave === null) return refuseWith('unknown-choice');
  if (waveStateOn(wave, dayOf(context.now)) !== 'open') return refuseWith('wave-not-open');
  const { language = 'nl' } = given;
  if (!(await languagesFor(context, wave, 'entrepreneurs')).includes(language)) return refuseWith('unknown-choice');
  return transact(context.db, async (tx) => {
    await tx.selectFrom('survey_wave').select('id').where('id', '=', wave.id).forUpdate().execute();
    const may = mayMail(kind, await listMailings(tx, wave.id), context.now);
    if (!may.ok) return may;
    const open = await listOpenInvitations(tx, wave.id);
    const emails = await listContactEmails(
      tx,
      open.map((one) => one.firm),
    );
    const reachable = open.flatMap((one) => {
      const email = emails.get(one.firm);
      return email === undefined ? [] : [{ ...one, email }];
    });
    if (reachable.length === 0) return refuseWith('nobody-to-mail');
    for (const { invitation, email } of reachable)
      await queueLetter(tx, context, {
        kind: `surveys.${kind}`,
        to: email,
        language,
        particulars: { invitation },
      });
    await addMailing(tx, context, { wave: wave.id, kind, letters: reachable.length });
    await appendEvent(tx, context, {
      track: wave.trackId,
      kind: kind === 'invitation' ? 'surveys.firms-invited' : 'surveys.firms-reminded',
      payload: { wave: wave.id, letters: reachable.length, withoutAddress: open.length - reachable.length },
    });
    return ok({ letters: reachable.length, withoutAddress: open.length - reachable.length });
  });
};

/** Mails every firm with an address its own link, once. */
export const inviteFirms: Action<Input, Code, Mailed> = {
  name: 'surveys.invite-firms',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: (context, given) => mail(context, given, 'invitation'),
};

/** Reminds the firms that have not answered; a letter still queued when its firm answers is not sent. */
export const remindFirms: Action<Input, Code, Mailed> = {
  name: 'surveys.remind-firms',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: (context, given) => mail(context, given, 'reminder'),
};
