import type { LocalDate } from '../../../kernel/dates.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { Firm } from '../model.ts';
import { endReason } from '../model.ts';
import type { ListedFirm } from '../rules/import/changed-fields.ts';
import { asFirm, firmColumns } from './firm-row.ts';

/** How the list is narrowed; empty text, or null, narrows nothing. */
export interface FirmFilter {
  readonly subArea: string | null;
  readonly sector: string | null;
  readonly size: string | null;
  readonly presence: 'here' | 'left' | 'all';
  readonly search: string;
}

export const firmsPerPage = 50;

const pattern = (search: string): string => `%${search.replace(/[\\%_]/g, '\\$&')}%`;

const filtered = (db: Database, park: string, filter: FirmFilter, today: LocalDate) => {
  let query = db.selectFrom('area_firm').where('park_id', '=', park);
  if (filter.presence === 'here')
    query = query.where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>=', today)]));
  if (filter.presence === 'left') query = query.where('ended_on', '<', today);
  if (filter.subArea !== null) query = query.where('sub_area_id', '=', filter.subArea);
  if (filter.sector !== null)
    query = filter.sector === 'none' ? query.where('sector', 'is', null) : query.where('sector', '=', filter.sector);
  if (filter.size !== null)
    query =
      filter.size === 'none' ? query.where('size_class', 'is', null) : query.where('size_class', '=', filter.size);
  if (filter.search === '') return query;
  const like = pattern(filter.search);
  const digits = filter.search.replace(/\s/g, '');
  return query.where((eb) =>
    eb.or([
      eb('name', 'ilike', like),
      eb('street', 'ilike', like),
      eb('town', 'ilike', like),
      eb('postcode', 'ilike', pattern(filter.search.replace(/^(\d{4})\s*([a-z]{2})$/i, '$1 $2'))),
      ...(/^\d{3,12}$/.test(digits)
        ? [eb('kvk_number', 'like', pattern(digits)), eb('branch_number', 'like', pattern(digits))]
        : []),
    ]),
  );
};

export interface FirmPage {
  readonly firms: readonly Firm[];
  /** How many fit the filter, over all pages. */
  readonly total: number;
  /** The page it is, from 1: the last when a later one was asked for. */
  readonly page: number;
}

/** One page of the list of a park, by name. */
export const listFirmPage = async (
  db: Database,
  park: string,
  filter: FirmFilter,
  at: { readonly page: number; readonly today: LocalDate },
): Promise<FirmPage> => {
  const query = filtered(db, park, filter, at.today);
  const counted = await query.select((eb) => eb.fn.countAll<number>().as('firms')).executeTakeFirstOrThrow();
  const page = Math.min(at.page, Math.max(1, Math.ceil(counted.firms / firmsPerPage)));
  const rows = await query
    .select(firmColumns)
    .orderBy('name')
    .orderBy('id')
    .limit(firmsPerPage)
    .offset((page - 1) * firmsPerPage)
    .execute();
  return { firms: rows.map(asFirm), total: counted.firms, page };
};

/** All firms a park ever had, with their contact addresses, for an import to compare. */
export const listListedFirms = async (db: Database | Transaction, park: string): Promise<readonly ListedFirm[]> => {
  const rows = await db
    .selectFrom('area_firm')
    .leftJoin('area_firm_contact', 'area_firm_contact.firm_id', 'area_firm.id')
    .select([...firmColumns, 'end_reason', 'area_firm_contact.email', 'area_firm_contact.phone'])
    .where('park_id', '=', park)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...asFirm(row),
    email: row.email,
    phone: row.phone,
    endReason: endReason.nullable().parse(row.end_reason),
  }));
};
