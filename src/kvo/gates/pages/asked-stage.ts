import type { Context } from '../../../platform/context.ts';
import { findTrack } from '../../tracks/queries.ts';
import { roadOf } from '../list-roads.ts';
import type { StageVerdict, TrackRoad } from '../model.ts';

/** A stage of a road, with that road. */
export interface AskedStage {
  readonly road: TrackRoad;
  readonly stage: StageVerdict;
  /** The stage whose turn it is; null at the end of the road. */
  readonly here: StageVerdict | null;
}

/** The stage a path names, judged from the facts of now; null when the track or its scheme has no such stage. */
export const findAskedStage = async (
  context: Context,
  params: Readonly<Record<string, string>>,
): Promise<AskedStage | null> => {
  const track = await findTrack(context.db, params['track'] ?? '');
  if (track === null) return null;
  const road = await roadOf(context, track);
  const stage = road.stages.find((one) => one.stage.key === params['stage']);
  if (stage === undefined) return null;
  return { road, stage, here: road.stages.find((one) => one.place === 'here') ?? null };
};
