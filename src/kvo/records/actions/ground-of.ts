import { dayOf } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import { listParties } from '../../partners/queries.ts';
import { getTrack } from '../../tracks/queries.ts';
import { schemeOfTrack } from '../../tracks/scheme-of-track.ts';
import type { RecordGround } from '../rules/decide-record.ts';

/** What a record of this track is decided on: its scheme's kinds, the parties at its table, and the day it is. */
export const groundOf = async (context: Context, track: string): Promise<RecordGround> => {
  const scheme = schemeOfTrack(context, await getTrack(context.db, track));
  return {
    kinds: scheme.records.map((record) => record.kind),
    parties: await listParties(context.db, [track]),
    today: dayOf(context.now),
  };
};
