import { showDate } from '../../../../kernel/dates.ts';
import type { Context } from '../../../../platform/context.ts';
import { listRecords } from '../../../records/queries.ts';
import type { Track } from '../../../tracks/model.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import type { FindingChoices } from './finding-values.ts';

/** What a finding of this track can be about. A record that was struck is offered only where it was chosen before. */
export const choicesOf = async (context: Context, track: Track, chosen: string | null): Promise<FindingChoices> => {
  const records = await listRecords(context.db, track.id);
  const parks = new Set(track.areas.map((area) => area.parkId));
  return {
    scheme: schemeOfTrack(context, track),
    subAreas: track.areas.map((area) => ({
      id: area.subAreaId,
      name: parks.size > 1 ? `${area.parkName}, ${area.name}` : area.name,
    })),
    records: records
      .filter((record) => record.struck === null || record.id === chosen)
      .map(({ id, title, heldOn }) => ({ id, title: `${title}, ${showDate(heldOn, context.language)}` })),
  };
};
