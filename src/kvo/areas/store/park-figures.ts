import { sql } from 'kysely';
import type { LocalDate } from '../../../kernel/dates.ts';
import type { Database } from '../../../platform/database/tables.ts';
import type { Sector, SizeClass } from '../model.ts';
import { sector, sizeClass } from '../model.ts';

export interface ParkFigures {
  readonly subAreas: number;
  readonly firms: number;
  readonly withEmail: number;
}

const there = (day: LocalDate) =>
  sql<boolean>`area_firm.started_on <= ${day} and (area_firm.ended_on is null or area_firm.ended_on >= ${day})`;

/** How many sub-areas and firms parks hold on a day, and how many of these can be mailed, in one question. */
export const listParkFigures = async (
  db: Database,
  parks: readonly string[],
  day: LocalDate,
): Promise<ReadonlyMap<string, ParkFigures>> => {
  if (parks.length === 0) return new Map();
  const rows = await db
    .selectFrom('area_park')
    .leftJoin('area_firm', (join) => join.onRef('area_firm.park_id', '=', 'area_park.id').on(there(day)))
    .leftJoin('area_firm_contact', 'area_firm_contact.firm_id', 'area_firm.id')
    .select((eb) => [
      'area_park.id',
      eb.fn.count<number>('area_firm.id').as('firms'),
      eb.fn.count<number>('area_firm_contact.email').as('with_email'),
      sql<number>`(select count(*)::int from area_sub_area where area_sub_area.park_id = area_park.id)`.as('sub_areas'),
    ])
    .where('area_park.id', 'in', parks)
    .groupBy('area_park.id')
    .execute();
  return new Map(rows.map((row) => [row.id, { subAreas: row.sub_areas, firms: row.firms, withEmail: row.with_email }]));
};

export interface FirmCounts {
  readonly sectors: ReadonlyMap<Sector | null, number>;
  readonly sizes: ReadonlyMap<SizeClass | null, number>;
}

/** How the firms of a park are spread over sectors and size classes on a day; null counts those of which it is not known. */
export const countFirmKinds = async (db: Database, park: string, day: LocalDate): Promise<FirmCounts> => {
  const rows = await db
    .selectFrom('area_firm')
    .select((eb) => ['sector', 'size_class', eb.fn.countAll<number>().as('firms')])
    .where('park_id', '=', park)
    .where(there(day))
    .groupBy(['sector', 'size_class'])
    .execute();
  const sectors = new Map<Sector | null, number>();
  const sizes = new Map<SizeClass | null, number>();
  for (const row of rows) {
    const [kind, size] = [sector.nullable().parse(row.sector), sizeClass.nullable().parse(row.size_class)];
    sectors.set(kind, (sectors.get(kind) ?? 0) + row.firms);
    sizes.set(size, (sizes.get(size) ?? 0) + row.firms);
  }
  return { sectors, sizes };
};
