import { randomId } from '../../../kernel/ids.ts';
import type { Context } from '../../../platform/context.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';

/** An invitation of a firm that has not answered. */
export interface OpenInvitation {
  readonly invitation: string;
  readonly population: string;
  readonly park: string;
  readonly firm: string;
  readonly name: string;
  readonly subArea: string;
  readonly sizeClass: string | null;
  readonly wrapped: Buffer | null;
}

/** The invitations of firms that still count and have not answered, by name. */
export const listOpenInvitations = async (
  db: Database | Transaction,
  wave: string,
): Promise<readonly OpenInvitation[]> => {
  const rows = await db
    .selectFrom('survey_invitation as i')
    .innerJoin('survey_population as p', 'p.id', 'i.population_id')
    .innerJoin('area_firm as f', 'f.id', 'p.firm_id')
    .select([
      'i.id as invitation',
      'p.id as population',
      'f.park_id as park',
      'p.firm_id as firm',
      'p.name',
      'p.sub_area_id as subArea',
      'p.size_class as sizeClass',
      'i.wrapped',
    ])
    .where('i.wave_id', '=', wave)
    .where('i.spent', '=', false)
    .where('p.excluded_on', 'is', null)
    .orderBy('p.name')
    .orderBy('p.id')
    .execute();
  return rows;
};

/** Whether an invitation can still be answered, with its secrets; for a letter at the moment it is written. */
export const findForLetter = async (
  db: Database,
  invitation: string,
): Promise<{
  readonly wave: string;
  readonly wrapped: Buffer | null;
  readonly place: string;
  readonly closesOn: string;
  readonly questionnaire: string;
  /** Until when the wave has a key with another measurement; null when it has none. */
  readonly linkedUntil: string | null;
} | null> => {
  const row = await db
    .selectFrom('survey_invitation as i')
    .innerJoin('survey_population as p', 'p.id', 'i.population_id')
    .innerJoin('survey_wave as w', 'w.id', 'i.wave_id')
    .innerJoin('area_sub_area as s', 's.id', 'p.sub_area_id')
    .innerJoin('survey_target as t', (join) =>
      join.onRef('t.wave_id', '=', 'i.wave_id').onRef('t.audience', '=', 'i.audience'),
    )
    .select((eb) => [
      'i.wave_id as wave',
      'i.wrapped',
      's.name as place',
      'w.closes_on as closesOn',
      't.questionnaire_digest as questionnaire',
      eb
        .selectFrom('survey_pair as k')
        .select((of) => of.fn.max('k.destroy_on').as('until'))
        .where('k.secret', 'is not', null)
        .where((of) => of.or([of('k.first_wave', '=', of.ref('w.id')), of('k.second_wave', '=', of.ref('w.id'))]))
        .as('linkedUntil'),
    ])
    .where('i.id', '=', invitation)
    .where('i.spent', '=', false)
    .where('p.excluded_on', 'is', null)
    .where('w.closed_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
};

export interface Mailing {
  readonly id: string;
  readonly kind: string;
  readonly letters: number;
  readonly sentAt: Date;
}

export const addMailing = async (
  tx: Transaction,
  context: Context,
  mailing: { readonly wave: string; readonly kind: 'invitation' | 'reminder'; readonly letters: number },
): Promise<string> => {
  const id = randomId();
  await tx
    .insertInto('survey_mailing')
    .values({
      id,
      wave_id: mailing.wave,
      kind: mailing.kind,
      letters: mailing.letters,
      sent_at: context.now,
    })
    .execute();
  return id;
};

/** The mailings of a wave, newest first. */
export const listMailings = async (db: Database | Transaction, wave: string): Promise<readonly Mailing[]> =>
  db
    .selectFrom('survey_mailing')
    .select(['id', 'kind', 'letters', 'sent_at as sentAt'])
    .where('wave_id', '=', wave)
    .orderBy('sent_at', 'desc')
    .execute();
