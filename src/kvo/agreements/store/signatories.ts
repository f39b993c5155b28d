import type { Context } from '../../../platform/context.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { AgreementId, AgreementKind, SignatoryId } from '../model.ts';

/** Somebody to invite, as filled in. */
export interface InvitedPerson {
  readonly party: string;
  readonly name: string;
  readonly function: string;
  readonly mandate: string;
  readonly email: string;
  readonly language: 'nl' | 'en';
}

/** A signatory as kept, whether or not they still are one. */
export interface KeptSignatory {
  readonly id: SignatoryId;
  readonly agreement: AgreementId;
  readonly party: string;
  readonly name: string;
  readonly function: string;
  readonly mandate: string;
  readonly email: string | null;
  readonly language: 'nl' | 'en';
  readonly hasEnded: boolean;
  readonly replacedBy: string | null;
}

const columns = [
  'agreement_signatory.id',
  'agreement_id',
  'party_id',
  'name',
  'function',
  'mandate',
  'email',
  'language',
  'ended_at',
  'replaced_by',
] as const;

interface Row {
  readonly id: string;
  readonly agreement_id: string;
  readonly party_id: string;
  readonly name: string;
  readonly function: string;
  readonly mandate: string;
  readonly email: string | null;
  readonly language: string;
  readonly ended_at: Date | null;
  readonly replaced_by: string | null;
}

const asSignatory = (row: Row): KeptSignatory => ({
  id: row.id as SignatoryId,
  agreement: row.agreement_id as AgreementId,
  party: row.party_id,
  name: row.name,
  function: row.function,
  mandate: row.mandate,
  email: row.email,
  language: row.language === 'en' ? 'en' : 'nl',
  hasEnded: row.ended_at !== null,
  replacedBy: row.replaced_by,
});

/** Adds somebody under an id made when the form was drawn; false when that id is there already. */
export const addSignatory = async (
  tx: Transaction,
  context: Context,
  who: InvitedPerson & { readonly id: SignatoryId; readonly agreement: AgreementId; readonly track: string },
): Promise<boolean> => {
  const added = await tx
    .insertInto('agreement_signatory')
    .values({
      id: who.id,
      agreement_id: who.agreement,
      track_id: who.track,
      party_id: who.party,
      name: who.name,
      function: who.function,
      mandate: who.mandate,
      email: who.email,
      language: who.language,
      added_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
};

/** Whether this address is invited for this party already, by another row than `except`. */
export const isInvited = async (
  tx: Transaction,
  ask: {
    readonly agreement: AgreementId;
    readonly party: string;
    readonly email: string;
    readonly except: readonly string[];
  },
): Promise<boolean> => {
  const row = await tx
    .selectFrom('agreement_signatory')
    .select('id')
    .where('agreement_id', '=', ask.agreement)
    .where('party_id', '=', ask.party)
    .where('email', '=', ask.email)
    .where('ended_at', 'is', null)
    .where('id', 'not in', ask.except)
    .executeTakeFirst();
  return row !== undefined;
};

/** A signatory of this kind of agreement in this track; null when it is none of that track's. */
export const findSignatory = async (
  db: Database | Transaction,
  of: { readonly track: string; readonly kind: AgreementKind },
  id: string,
): Promise<KeptSignatory | null> => {
  const row = await db
    .selectFrom('agreement_signatory')
    .innerJoin('agreement', 'agreement.id', 'agreement_signatory.agreement_id')
    .select(columns)
    .where('agreement.track_id', '=', of.track)
    .where('kind', '=', of.kind)
    .where('agreement_signatory.id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : asSignatory(row);
};

/** The same one, held alone until the transaction ends. */
export const holdSignatory = async (tx: Transaction, id: string): Promise<KeptSignatory> =>
  asSignatory(
    await tx
      .selectFrom('agreement_signatory')
      .select(columns)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow(),
  );

/** Everybody who is to sign, in the order they were added. */
export const listPresentSignatories = async (
  db: Database | Transaction,
  agreement: AgreementId,
): Promise<readonly KeptSignatory[]> => {
  const rows = await db
    .selectFrom('agreement_signatory')
    .select(columns)
    .where('agreement_id', '=', agreement)
    .where('ended_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map(asSignatory);
};

/** Ends an invitation; somebody else may take the place. */
export const endSignatory = async (
  tx: Transaction,
  context: Context,
  id: SignatoryId,
  replacement: SignatoryId | null,
): Promise<void> => {
  await tx
    .updateTable('agreement_signatory')
    .set({ ended_at: context.now, replaced_by: replacement })
    .where('id', '=', id)
    .execute();
};
