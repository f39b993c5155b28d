import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { ParkId, SubAreaId } from '../../areas/model.ts';
import type { Track, TrackId } from '../model.ts';
import type { TrackEdit } from '../rules/decide-track-edit.ts';

export interface TrackToAdd extends Omit<Track, 'areas' | 'lastSequence' | 'version' | 'planningVersion'> {
  readonly areas: readonly { readonly id: SubAreaId; readonly parkId: ParkId }[];
}

/** Adds a track with its areas; false when it was there already, by its id. */
export const addTrack = async (tx: Transaction, context: Context, track: TrackToAdd): Promise<boolean> => {
  const fresh = await tx
    .insertInto('track')
    .values({
      id: track.id,
      title: track.title,
      scheme_id: track.schemeId,
      round: track.round,
      follows: track.follows,
      audit_before_covenant: track.auditBeforeCovenant,
      invented: context.isDemo,
      started_on: track.startedOn,
      created_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (fresh === undefined) return false;
  await tx
    .insertInto('track_area')
    .values(track.areas.map((area) => ({ track_id: track.id, sub_area_id: area.id, park_id: area.parkId })))
    .execute();
  return true;
};

/** Changes a track, if nobody did so since that version was read. */
export const changeTrack = async (
  tx: Transaction,
  which: { readonly id: TrackId; readonly version: number },
  edit: TrackEdit,
): Promise<boolean> => {
  const changed = await tx
    .updateTable('track')
    .set((eb) => ({
      version: eb('version', '+', 1),
      ...(edit.title === undefined ? {} : { title: edit.title }),
      ...(edit.auditBeforeCovenant === undefined ? {} : { audit_before_covenant: edit.auditBeforeCovenant }),
    }))
    .where('id', '=', which.id)
    .where('version', '=', which.version)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
};
