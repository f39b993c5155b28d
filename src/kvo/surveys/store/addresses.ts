import type { LocalDate } from '../../../kernel/dates.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { Recipient } from '../letters/address-key.ts';

/** What is known of an address on a park. */
export interface AddressMark {
  /** The code with which a mail server refused it. */
  readonly failing: string | null;
  readonly failingOn: LocalDate | null;
  readonly declinedOn: LocalDate | null;
}

const columns = ['failing', 'failing_on as failingOn', 'declined_on as declinedOn'] as const;
type Row = { readonly failing: string | null; readonly failingOn: string | null; readonly declinedOn: string | null };
const asMark = (row: Row): AddressMark => ({
  failing: row.failing,
  failingOn: row.failingOn as LocalDate | null,
  declinedOn: row.declinedOn as LocalDate | null,
});

export const markKey = ({ park, address }: Recipient): string => `${park} ${address.toString('hex')}`;

/** What is known of the addresses on parks, by `markKey`. */
export const listAddressMarks = async (
  db: Database | Transaction,
  parks: readonly string[],
): Promise<ReadonlyMap<string, AddressMark>> => {
  if (parks.length === 0) return new Map();
  const rows = await db
    .selectFrom('survey_address')
    .select(['park_id as park', 'address', ...columns])
    .where('park_id', 'in', parks)
    .execute();
  return new Map(rows.map((row) => [markKey(row), asMark(row)]));
};

export const findAddressMark = async (db: Database, { park, address }: Recipient): Promise<AddressMark | null> => {
  const row = await db
    .selectFrom('survey_address')
    .select(columns)
    .where('park_id', '=', park)
    .where('address', '=', address)
    .executeTakeFirst();
  return row === undefined ? null : asMark(row);
};

/** Notes that an address takes no mail, under the code of the mail server. */
export const markFailing = async (
  db: Database,
  { park, address }: Recipient,
  why: { readonly code: string; readonly on: LocalDate },
): Promise<void> => {
  await db
    .insertInto('survey_address')
    .values({ park_id: park, address, failing: why.code, failing_on: why.on })
    .onConflict((conflict) =>
      conflict.columns(['park_id', 'address']).doUpdateSet({ failing: why.code, failing_on: why.on }),
    )
    .execute();
};

/** Notes that whoever reads an address wants no more mail; null takes that back. */
export const markDeclined = async (db: Database, { park, address }: Recipient, on: LocalDate | null): Promise<void> => {
  await db
    .insertInto('survey_address')
    .values({ park_id: park, address, declined_on: on })
    .onConflict((conflict) => conflict.columns(['park_id', 'address']).doUpdateSet({ declined_on: on }))
    .execute();
};
