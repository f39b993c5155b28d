import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import { queueLetter } from '../../../platform/mail/queue-letter.ts';
import type { Mailed, Reach } from '../list-reach.ts';
import { isMailed, listReach, recipientOf } from '../list-reach.ts';
import type { Wave } from '../model.ts';
import { languagesFor } from '../questionnaires-of.ts';
import { mayMail } from '../rules/may-mail.ts';
import type { Pace } from '../rules/pace.ts';
import { secondsUntil } from '../rules/pace.ts';
import { addMailing, listMailings } from '../store/mailings.ts';
import { addSurveyLetters, listWritten } from '../store/survey-letters.ts';

/** A mailing to the firms that have not answered. */
export interface MailWishes {
  /** `rest`: invitations to the firms that no letter left for or is on its way to. */
  readonly kind: 'invitation' | 'reminder' | 'rest';
  /** For the firms whose own language is not known, or that the questionnaire does not speak. */
  readonly language: RespondentLanguage;
  readonly pace: Pace;
}

export type MailRefusal = 'nobody-to-mail' | 'mailed-recently' | 'not-invited-yet' | 'invited-already';

export interface Mailing {
  readonly letters: number;
  /** Firms that have not answered and get no mail: they need a letter, a call or a visit. */
  readonly withoutAddress: number;
}

type Letters = { readonly wave: Wave; readonly wishes: MailWishes; readonly spoken: readonly RespondentLanguage[] };

const queueAll = async (
  tx: Transaction,
  context: Context,
  to: readonly Mailed[],
  { wishes, spoken }: Letters,
): Promise<readonly { readonly letter: string; readonly population: string }[]> => {
  const queued = [];
  for (const [index, { invitation, population, park, email, language }] of to.entries()) {
    const own = language !== null && spoken.includes(language) ? language : wishes.language;
    const letter = await queueLetter(tx, context, {
      kind: wishes.kind === 'reminder' ? 'surveys.reminder' : 'surveys.invitation',
      to: email,
      language: own,
      particulars: {
        invitation,
        population,
        park,
        address: recipientOf(context, park, email).address.toString('hex'),
      },
      inBulk: { afterSeconds: secondsUntil(wishes.pace, index) },
    });
    queued.push({ letter, population });
  }
  return queued;
};

const choose = async (
  tx: Transaction,
  context: Context,
  { wave, wishes }: Letters,
): Promise<Result<{ readonly open: readonly Reach[]; readonly to: readonly Mailed[] }, Refused<MailRefusal>>> => {
  const before = await listMailings(tx, wave.id);
  const isRest = wishes.kind === 'rest';
  if (isRest && !before.some((mailing) => mailing.kind === 'invitation')) return refuseWith('not-invited-yet');
  const may = wishes.kind === 'rest' ? ok(null) : mayMail(wishes.kind, before, context.now);
  if (!may.ok) return may;
  const open = await listReach(tx, context, wave.id);
  const written = isRest ? await listWritten(tx, wave.id) : new Set<string>();
  const to = open.filter(isMailed).filter((one) => !written.has(one.population));
  return to.length === 0 ? refuseWith('nobody-to-mail') : ok({ open, to });
};

/**
 * Queues a letter to each firm of an open wave that has not answered and can be mailed, in batches. The wave is held, so
 * that two who do this at once do it after each other.
 */
export const mailOpenFirms = async (
  tx: Transaction,
  context: Context,
  wave: Wave,
  wishes: MailWishes,
): Promise<Result<Mailing, Refused<MailRefusal>>> => {
  await tx.selectFrom('survey_wave').select('id').where('id', '=', wave.id).forUpdate().execute();
  const spoken = await languagesFor({ ...context, db: tx }, wave, 'entrepreneurs');
  const letters: Letters = { wave, wishes, spoken };
  const chosen = await choose(tx, context, letters);
  if (!chosen.ok) return chosen;
  const { open, to } = chosen.value;
  const kind = wishes.kind === 'reminder' ? 'reminder' : 'invitation';
  const mailing = await addMailing(tx, context, { wave: wave.id, kind, letters: to.length });
  await addSurveyLetters(tx, mailing, await queueAll(tx, context, to, letters));
  const withoutAddress = open.filter((one) => !isMailed(one)).length;
  await appendEvent(tx, context, {
    track: wave.trackId,
    kind: kind === 'invitation' ? 'surveys.firms-invited' : 'surveys.firms-reminded',
    payload: { wave: wave.id, letters: to.length, withoutAddress },
  });
  return ok({ letters: to.length, withoutAddress });
};
