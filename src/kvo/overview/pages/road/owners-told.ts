import type { Database } from '../../../../platform/database/tables.ts';
import type { TrackPicture } from '../../model.ts';
import { isLate } from '../../rules/due-items.ts';
import { listToldLate } from '../../store/notices.ts';

/** Whether of every measure that is late a letter went to somebody of the party that owns it. */
export const areOwnersTold = async (db: Database, { due, parties, road, today }: TrackPicture): Promise<boolean> => {
  const late = due.flatMap((item) =>
    item.what.kind === 'measure' && isLate(item, today) ? [{ ...item, ...item.what }] : [],
  );
  if (late.length === 0) return false;
  const told = await listToldLate(
    db,
    road.track.id,
    late.map(({ key }) => key),
  );
  const firms = new Set(parties.filter(({ kind }) => kind === 'entrepreneurs').map(({ id }): string => id));
  return late.every(({ key, owner }) =>
    told.some(
      ({ item, role, party }) =>
        item === key &&
        owner !== null &&
        ((role === 'party-member' && party === owner) || (role === 'park-manager' && firms.has(owner))),
    ),
  );
};
