import { isUuid } from '../../../kernel/ids.ts';
import type { Context } from '../../../platform/context.ts';
import type { Visit } from '../../accounts/entrance.ts';
import type { Audience } from '../../schemes/model.ts';
import { audiences } from '../../schemes/model.ts';
import type { Wave } from '../../surveys/model.ts';
import { findWave, listWaves } from '../../surveys/queries.ts';
import type { Track } from '../../tracks/model.ts';
import { findTrack } from '../../tracks/queries.ts';

/** A measurement of a track, and of whose answers it is asked. */
export interface FoundWave {
  readonly track: Track;
  readonly wave: Wave;
  readonly audience: Audience;
}

/** The track, the wave and the audience that an address names; the newest closed wave where it names none. */
export const findAskedWave = async (
  context: Context,
  visit: Visit,
): Promise<FoundWave | { readonly track: Track; readonly wave: null } | null> => {
  const track = await findTrack(context.db, visit.params['track'] ?? '');
  const named = visit.params['audience'] ?? visit.query['van'] ?? 'entrepreneurs';
  const audience = audiences.find((one) => one === named);
  if (track === null || audience === undefined) return null;
  const id = visit.params['wave'];
  if (id === undefined) {
    const newest = (await listWaves(context.db, [track.id])).find((wave) => wave.closedAt !== null);
    return newest === undefined ? { track, wave: null } : { track, wave: newest, audience };
  }
  const wave = isUuid(id) ? await findWave(context.db, track.id, id) : null;
  return wave === null ? null : { track, wave, audience };
};

/** What an address must say of whose answers it is about; nothing for the firms. */
export const vanQuery = ({ audience }: Pick<FoundWave, 'audience'>): Record<string, string> =>
  audience === 'entrepreneurs' ? {} : { van: audience };
