import { sql } from 'kysely';
import { orderedId } from '../../../kernel/ids.ts';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { ParkId } from '../model.ts';
import type { ImportChanges } from '../rules/import/decide-import.ts';
import type { Candidate } from '../rules/import/read-row.ts';

// Rows go to the database as JSON, so many at a time: few statements, and never the whole file twice in memory.
const atOnce = 5_000;

const inParts = async <T>(rows: readonly T[], write: (json: string) => Promise<unknown>): Promise<void> => {
  for (let from = 0; from < rows.length; from += atOnce) await write(JSON.stringify(rows.slice(from, from + atOnce)));
};

interface Row {
  readonly id: string;
  readonly sub_area_id: string | null;
  readonly kvk_number: string | null;
  readonly branch_number: string | null;
  readonly name: string;
  readonly street: string;
  readonly house_number: string;
  readonly postcode: string;
  readonly town: string;
  readonly sector: string | null;
  readonly size_class: string | null;
  readonly started_on: string;
  readonly ended_on: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

type Told = Omit<Candidate, 'row' | 'startedOn'>;

const asRow = (
  firm: Told,
  stay: { readonly id: string; readonly startedOn: string; readonly endedOn: string | null },
): Row => ({
  id: stay.id,
  sub_area_id: firm.subAreaId,
  kvk_number: firm.kvkNumber,
  branch_number: firm.branchNumber,
  name: firm.name,
  street: firm.street,
  house_number: firm.houseNumber,
  postcode: firm.postcode,
  town: firm.town,
  sector: firm.sector,
  size_class: firm.sizeClass,
  started_on: stay.startedOn,
  ended_on: stay.endedOn,
  email: firm.email,
  phone: firm.phone,
});

const recordset = (
  json: string,
) => sql`jsonb_to_recordset(${json}::jsonb) as r(id uuid, sub_area_id uuid, kvk_number text, branch_number text,
  name text, street text, house_number text, postcode text, town text, sector text, size_class text, started_on date, ended_on date, email text, phone text)`;

const insertRows = async (tx: Transaction, { now }: Context, park: ParkId, json: string): Promise<void> => {
  await sql`insert into area_firm (id, park_id, sub_area_id, kvk_number, branch_number, name, street, house_number, postcode, town, sector,
      size_class, started_on, created_at, changed_at)
    select r.id, ${park}::uuid, r.sub_area_id, r.kvk_number, r.branch_number, r.name, r.street, r.house_number, r.postcode, r.town, r.sector,
      r.size_class, r.started_on, ${now}::timestamptz, ${now}::timestamptz
    from ${recordset(json)}`.execute(tx);
};

/** Writes firms as the file has them; of one that is there again the leaving goes. */
const updateRows = async (tx: Transaction, { now }: Context, park: ParkId, json: string): Promise<void> => {
  await sql`update area_firm set sub_area_id = r.sub_area_id, kvk_number = r.kvk_number, branch_number = r.branch_number, name = r.name,
      street = r.street, house_number = r.house_number, postcode = r.postcode, town = r.town, sector = r.sector, size_class = r.size_class,
      started_on = r.started_on, ended_on = r.ended_on,
      end_reason = case when r.ended_on is null then null else area_firm.end_reason end,
      end_note = case when r.ended_on is null then '' else area_firm.end_note end, version = area_firm.version + 1, changed_at = ${now}::timestamptz
    from ${recordset(json)} where area_firm.id = r.id and area_firm.park_id = ${park}::uuid`.execute(tx);
};

const keepContacts = async (tx: Transaction, { now }: Context, json: string): Promise<void> => {
  await sql`insert into area_firm_contact as c (firm_id, email, phone, changed_at)
    select r.id, r.email, r.phone, ${now}::timestamptz from ${recordset(json)} where r.email is not null or r.phone is not null
    on conflict (firm_id) do update set email = coalesce(excluded.email, c.email), phone = coalesce(excluded.phone, c.phone),
        changed_at = excluded.changed_at
      where (coalesce(excluded.email, c.email), coalesce(excluded.phone, c.phone)) is distinct from (c.email, c.phone)`.execute(
    tx,
  );
};

const endRows = async (tx: Transaction, { now }: Context, park: ParkId, json: string): Promise<void> => {
  await sql`update area_firm set ended_on = r.ended_on, end_reason = 'not-in-file', end_note = '', version = area_firm.version + 1,
      changed_at = ${now}::timestamptz
    from jsonb_to_recordset(${json}::jsonb) as r(id uuid, ended_on date) where area_firm.id = r.id and area_firm.park_id = ${park}::uuid`.execute(
    tx,
  );
};

/** Writes all that an import changes. Firms end first, so that their numbers are free for the ones that come. */
export const applyChanges = async (
  tx: Transaction,
  context: Context,
  park: ParkId,
  changes: ImportChanges,
): Promise<void> => {
  const ended = changes.end.map(({ firm, endedOn }) => ({ id: firm.id, ended_on: endedOn }));
  await inParts(ended, (json) => endRows(tx, context, park, json));
  const changed = changes.change.map((firm) => asRow(firm, firm));
  await inParts(changed, async (json) => {
    await updateRows(tx, context, park, json);
    await keepContacts(tx, context, json);
  });
  const added = changes.add.map(({ candidate, startedOn }) =>
    asRow(candidate, { id: orderedId(context.now.getTime()), startedOn, endedOn: null }),
  );
  await inParts(added, async (json) => {
    await insertRows(tx, context, park, json);
    await keepContacts(tx, context, json);
  });
};
