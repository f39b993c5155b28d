import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../../platform/database/tables.ts';
import { outlineSchema } from '../../areas/model.ts';
import type { AskedArea } from '../questionnaire/compiled-questionnaire.ts';

const streetsSchema = z.array(z.string());

/** The sub-areas of a track with their outline and the streets its firms stand in, in one query. */
export const listAskedAreas = async (db: Database, track: string): Promise<readonly AskedArea[]> => {
  const found = await sql<{ key: string; name: string; outline: unknown; streets: unknown }>`
    select s.id as key, s.name, s.outline, coalesce((
      select json_agg(distinct f.street order by f.street) from area_firm f
      where f.sub_area_id = s.id and f.street <> '' and f.ended_on is null), '[]') as streets
    from track_area t join area_sub_area s on s.id = t.sub_area_id
    where t.track_id = ${track}
    order by s.position, s.name`.execute(db);
  return found.rows.map(({ key, name, outline, streets }) => ({
    key,
    name,
    streets: streetsSchema.parse(streets),
    outline: outline === null ? null : outlineSchema.parse(outline).coordinates,
  }));
};
