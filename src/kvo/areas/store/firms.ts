import { sql } from 'kysely';
import type { LocalDate } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { EndReason, Firm, FirmContact, FirmId, ParkId } from '../model.ts';
import { endReason } from '../model.ts';

/** What is written of a firm by hand. */
export type FirmValues = Omit<Firm, 'id' | 'parkId' | 'endedOn' | 'version'>;

const asColumns = (values: FirmValues) => ({
  sub_area_id: values.subAreaId,
  kvk_number: values.kvkNumber,
  branch_number: values.branchNumber,
  name: values.name,
  street: values.street,
  house_number: values.houseNumber,
  postcode: values.postcode,
  town: values.town,
  sector: values.sector,
  size_class: values.sizeClass,
  started_on: values.startedOn,
});

/** Keeps a firm. `there`: this very firm was kept before. `taken`: the park has another with the same numbers. */
export const keepFirm = async (
  tx: Transaction,
  context: Context,
  firm: FirmValues & { readonly id: FirmId; readonly park: ParkId },
): Promise<'added' | 'there' | 'taken'> => {
  const added = await tx
    .insertInto('area_firm')
    .values({ id: firm.id, park_id: firm.park, ...asColumns(firm), created_at: context.now, changed_at: context.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added !== undefined) return 'added';
  const there = await tx
    .selectFrom('area_firm')
    .select('id')
    .where('park_id', '=', firm.park)
    .where('id', '=', firm.id)
    .executeTakeFirst();
  return there === undefined ? 'taken' : 'there';
};

interface Which {
  readonly park: ParkId;
  readonly id: FirmId;
  readonly version: number;
}

const update = (tx: Transaction, context: Context, { park, id, version }: Which) =>
  tx
    .updateTable('area_firm')
    .set({ version: version + 1, changed_at: context.now })
    .where('park_id', '=', park)
    .where('id', '=', id)
    .where('version', '=', version);

/** Changes a firm that still has the version somebody looked at; false when it has another. */
export const rewriteFirm = async (
  tx: Transaction,
  context: Context,
  which: Which,
  values: FirmValues,
): Promise<boolean> =>
  (await update(tx, context, which).set(asColumns(values)).executeTakeFirst()).numUpdatedRows === 1n;

export interface FirmEnd {
  readonly endedOn: LocalDate;
  readonly reason: EndReason;
  readonly note: string;
}

/** Ends a firm, or takes the end back when given null; false when the firm has another version. */
export const keepEnd = async (
  tx: Transaction,
  context: Context,
  which: Which,
  end: FirmEnd | null,
): Promise<boolean> => {
  const set = { ended_on: end?.endedOn ?? null, end_reason: end?.reason ?? null, end_note: end?.note ?? '' };
  return (await update(tx, context, which).set(set).executeTakeFirst()).numUpdatedRows === 1n;
};

/** Why a firm left, for whoever looks at it; null while it is there, or when nobody said. */
export const findEnd = async (
  db: Database,
  firm: FirmId,
): Promise<{ readonly reason: EndReason | null; readonly note: string }> => {
  const row = await db
    .selectFrom('area_firm')
    .select(['end_reason', 'end_note'])
    .where('id', '=', firm)
    .executeTakeFirstOrThrow();
  return { reason: endReason.nullable().parse(row.end_reason), note: row.end_note };
};

/** Keeps how a firm is reached, apart from the list; with neither address nor telephone all of it is forgotten. */
export const keepContact = async (
  tx: Transaction,
  context: Context,
  firm: FirmId,
  { email, phone, language }: FirmContact,
): Promise<void> => {
  if (email === null && phone === null) {
    await tx.deleteFrom('area_firm_contact').where('firm_id', '=', firm).execute();
    return;
  }
  await tx
    .insertInto('area_firm_contact')
    .values({ firm_id: firm, email, phone, language, changed_at: context.now })
    .onConflict((conflict) =>
      conflict.column('firm_id').doUpdateSet({ email, phone, language, changed_at: context.now }),
    )
    .execute();
};

/** Erases the contact addresses of firms that left before a day; gives how many. */
export const forgetContacts = async (db: Database, leftBefore: LocalDate): Promise<number> => {
  const gone = await db
    .deleteFrom('area_firm_contact')
    .where('firm_id', 'in', (eb) =>
      eb.selectFrom('area_firm').select('id').where('ended_on', '<', sql<string>`${leftBefore}::date`),
    )
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
};
