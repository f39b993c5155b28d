import type { LocalDate } from '../../../kernel/dates.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';

/** Takes a firm out of a population; `answered` when its answers are in already and cannot be told apart any more. */
export const excludeFromPopulation = async (
  tx: Transaction,
  wave: string,
  id: string,
  why: { readonly on: LocalDate; readonly reason: string },
): Promise<'unknown' | 'answered' | { readonly name: string }> => {
  const row = await tx
    .selectFrom('survey_population as p')
    .innerJoin('survey_invitation as i', 'i.population_id', 'p.id')
    .select(['p.name', 'i.spent', 'p.excluded_on'])
    .where('p.wave_id', '=', wave)
    .where('p.id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined || row.excluded_on !== null) return 'unknown';
  if (row.spent) return 'answered';
  await tx
    .updateTable('survey_population')
    .set({ excluded_on: why.on, excluded_reason: why.reason })
    .where('id', '=', id)
    .execute();
  return { name: row.name };
};

/** A firm of a wave as staff see it: whether it answered, never what. */
export interface PopulationFirm {
  readonly id: string;
  readonly firm: string;
  readonly name: string;
  readonly subArea: string;
  readonly subAreaName: string;
  readonly answered: boolean;
  readonly excludedReason: string | null;
  readonly excludedOn: LocalDate | null;
}

export const listPopulation = async (db: Database, wave: string): Promise<readonly PopulationFirm[]> => {
  const rows = await db
    .selectFrom('survey_population as p')
    .innerJoin('survey_invitation as i', 'i.population_id', 'p.id')
    .innerJoin('area_sub_area as s', 's.id', 'p.sub_area_id')
    .select([
      'p.id',
      'p.firm_id as firm',
      'p.name',
      'p.sub_area_id as subArea',
      's.name as subAreaName',
      'i.spent as answered',
      'p.excluded_reason as excludedReason',
      'p.excluded_on as excludedOn',
    ])
    .where('p.wave_id', '=', wave)
    .orderBy('s.position')
    .orderBy('s.name')
    .orderBy('p.name')
    .orderBy('p.id')
    .execute();
  return rows.map((row) => ({ ...row, excludedOn: row.excludedOn as LocalDate | null }));
};

export interface OpenLink {
  readonly audience: string;
  readonly subAreaName: string;
  readonly token: string;
}

/** The open links of a wave, for posters. */
export const listOpenLinks = async (db: Database, wave: string): Promise<readonly OpenLink[]> =>
  db
    .selectFrom('survey_open_link as o')
    .innerJoin('area_sub_area as s', 's.id', 'o.sub_area_id')
    .select(['o.audience', 's.name as subAreaName', 'o.token'])
    .where('o.wave_id', '=', wave)
    .orderBy('s.position')
    .orderBy('s.name')
    .orderBy('o.audience')
    .execute();
