import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { TrackId } from '../../tracks/model.ts';
import type { Party, PartyId } from '../model.ts';

interface WhichParty {
  readonly track: TrackId;
  readonly id: PartyId;
}

/** Brings a party to the table; false when it was there already, by its id. */
export const addParty = async (tx: Transaction, context: Context, party: Omit<Party, 'version'>): Promise<boolean> => {
  const fresh = await tx
    .insertInto('partner_party')
    .values({
      id: party.id,
      track_id: party.trackId,
      kind: party.kind,
      name: party.name,
      permit_number: party.permitNumber,
      permit_expires_on: party.permitExpiresOn,
      added_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return fresh !== undefined;
};

/** Changes a party, if nobody did so since that version was read. */
export const changeParty = async (
  tx: Transaction,
  which: WhichParty & { readonly version: number },
  party: Pick<Party, 'kind' | 'name' | 'permitNumber' | 'permitExpiresOn'>,
): Promise<boolean> => {
  const changed = await tx
    .updateTable('partner_party')
    .set((eb) => ({
      kind: party.kind,
      name: party.name,
      permit_number: party.permitNumber,
      permit_expires_on: party.permitExpiresOn,
      version: eb('version', '+', 1),
    }))
    .where('track_id', '=', which.track)
    .where('id', '=', which.id)
    .where('version', '=', which.version)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
};

/** Takes a party from the table at a moment, or puts it back (null). */
export const setPartyLeft = async (tx: Transaction, which: WhichParty, at: Date | null): Promise<void> => {
  await tx
    .updateTable('partner_party')
    .set((eb) => ({ left_at: at, version: eb('version', '+', 1) }))
    .where('track_id', '=', which.track)
    .where('id', '=', which.id)
    .execute();
};
