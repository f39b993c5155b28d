import type { LocalDate } from '../../kernel/dates.ts';
import { isRespondentLanguage } from '../../kernel/respondent-language.ts';
import type { Database, Transaction } from '../../platform/database/tables.ts';
import type { Firm, FirmContact, Outline, Park, ParkId, SubArea, SubAreaId } from './model.ts';
import { outlineSchema } from './model.ts';
import { asFirm, firmColumns } from './store/firm-row.ts';

type Reader = Database | Transaction;

interface ParkRow {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
}
const asPark = (row: ParkRow): Park => ({ id: row.id as ParkId, name: row.name, municipality: row.municipality });

export const findPark = async (db: Reader, id: string): Promise<Park | null> => {
  const row = await db
    .selectFrom('area_park')
    .select(['id', 'name', 'municipality'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : asPark(row);
};

/** Parks by id, by name. */
export const listParks = async (db: Reader, ids: readonly string[]): Promise<readonly Park[]> => {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('area_park')
    .select(['id', 'name', 'municipality'])
    .where('id', 'in', ids)
    .orderBy('name')
    .execute();
  return rows.map(asPark);
};

/** The sub-areas of parks, in the order they were given. */
export const listSubAreas = async (db: Reader, parks: readonly string[]): Promise<readonly SubArea[]> => {
  if (parks.length === 0) return [];
  const rows = await db
    .selectFrom('area_sub_area')
    .select((eb) => ['id', 'park_id', 'name', 'position', eb('outline', 'is not', null).as('has_outline')])
    .where('park_id', 'in', parks)
    .orderBy('park_id')
    .orderBy('position')
    .orderBy('name')
    .execute();
  return rows.map((row) => ({
    id: row.id as SubAreaId,
    parkId: row.park_id as ParkId,
    name: row.name,
    position: row.position,
    hasOutline: row.has_outline === true,
  }));
};

/** The firms of sub-areas that are there on a day, by name: the population of a survey on that day. */
export const listFirmsOn = async (
  db: Reader,
  subAreas: readonly string[],
  day: LocalDate,
): Promise<readonly Firm[]> => {
  if (subAreas.length === 0) return [];
  const rows = await db
    .selectFrom('area_firm')
    .select(firmColumns)
    .where('sub_area_id', 'in', subAreas)
    .where('started_on', '<=', day)
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>=', day)]))
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(asFirm);
};

/** How many firms each sub-area holds on a day. */
export const countFirmsOn = async (
  db: Reader,
  subAreas: readonly string[],
  day: LocalDate,
): Promise<ReadonlyMap<string, number>> => {
  if (subAreas.length === 0) return new Map();
  const rows = await db
    .selectFrom('area_firm')
    .select((eb) => ['sub_area_id', eb.fn.countAll<number>().as('firms')])
    .where('sub_area_id', 'in', subAreas)
    .where('started_on', '<=', day)
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>=', day)]))
    .groupBy('sub_area_id')
    .execute();
  return new Map(rows.map((row) => [row.sub_area_id, row.firms]));
};

/** A firm of a park; null when it is none of that park's. */
export const findFirm = async (db: Reader, park: string, id: string): Promise<Firm | null> => {
  const row = await db
    .selectFrom('area_firm')
    .select(firmColumns)
    .where('park_id', '=', park)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : asFirm(row);
};

/** The contact addresses of firms, apart from the list: only for whoever mails them. */
export const listContactEmails = async (db: Reader, firms: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (firms.length === 0) return new Map();
  const rows = await db
    .selectFrom('area_firm_contact')
    .select(['firm_id', 'email'])
    .where('firm_id', 'in', firms)
    .execute();
  return new Map(rows.flatMap((row) => (row.email === null ? [] : [[row.firm_id, row.email]])));
};

/** How firms are reached, by firm: only for whoever mails or calls them. */
export const listContacts = async (db: Reader, firms: readonly string[]): Promise<ReadonlyMap<string, FirmContact>> => {
  if (firms.length === 0) return new Map();
  const rows = await db
    .selectFrom('area_firm_contact')
    .select(['firm_id', 'email', 'phone', 'language'])
    .where('firm_id', 'in', firms)
    .execute();
  return new Map(
    rows.map(({ firm_id, email, phone, language }) => [
      firm_id,
      { email, phone, language: isRespondentLanguage(language) ? language : null },
    ]),
  );
};

/** Where a firm stands, as the list says; every part may be empty. */
export interface FirmAddress {
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly town: string;
}

/** The addresses of firms on the list, by firm. */
export const listAddresses = async (
  db: Reader,
  firms: readonly string[],
): Promise<ReadonlyMap<string, FirmAddress>> => {
  if (firms.length === 0) return new Map();
  const rows = await db
    .selectFrom('area_firm')
    .select(['id', 'street', 'house_number as houseNumber', 'postcode', 'town'])
    .where('id', 'in', firms)
    .execute();
  return new Map(rows.map(({ id, ...address }) => [id, address]));
};

/** A sub-area that was drawn, for a picture of its park. */
export interface DrawnSubArea {
  readonly id: SubAreaId;
  readonly parkId: ParkId;
  readonly name: string;
  readonly outline: Outline;
}

/** The outlines of parks, in the order of their sub-areas; a sub-area without an outline is left out. */
export const listOutlines = async (db: Reader, parks: readonly string[]): Promise<readonly DrawnSubArea[]> => {
  if (parks.length === 0) return [];
  const rows = await db
    .selectFrom('area_sub_area')
    .select(['id', 'park_id', 'name', 'outline'])
    .where('park_id', 'in', parks)
    .where('outline', 'is not', null)
    .orderBy('park_id')
    .orderBy('position')
    .orderBy('name')
    .execute();
  return rows.map((row) => ({
    id: row.id as SubAreaId,
    parkId: row.park_id as ParkId,
    name: row.name,
    outline: outlineSchema.parse(row.outline),
  }));
};
