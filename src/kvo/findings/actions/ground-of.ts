import type { Context } from '../../../platform/context.ts';
import { listRecords } from '../../records/queries.ts';
import { getTrack } from '../../tracks/queries.ts';
import { schemeOfTrack } from '../../tracks/scheme-of-track.ts';
import type { FindingGround } from '../rules/decide-finding.ts';

/** What a finding of this track is decided on: the themes of its scheme, its sub-areas and its records. */
export const groundOf = async (context: Context, id: string): Promise<FindingGround> => {
  const track = await getTrack(context.db, id);
  const records = await listRecords(context.db, id);
  return {
    themes: schemeOfTrack(context, track).themes.map((theme) => theme.key),
    subAreas: track.areas.map((area) => area.subAreaId),
    records: records.filter((record) => record.struck === null).map((record) => record.id),
  };
};
