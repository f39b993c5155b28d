import { dayOf } from '../../kernel/dates.ts';
import type { Track, TrackId } from '../tracks/model.ts';
import { listRuleOverrides, listStageDecisions } from '../tracks/queries.ts';
import { schemeOfTrack } from '../tracks/scheme-of-track.ts';
import type { Asking } from './facts/asking.ts';
import { gatherFacts } from './gather-facts.ts';
import type { TrackRoad } from './model.ts';
import { judgeRoad } from './rules/judge-road.ts';

/** The roads of tracks now, every gate judged; the same number of questions however many tracks. */
export const listRoads = async (asking: Asking, tracks: readonly Track[]): Promise<ReadonlyMap<TrackId, TrackRoad>> => {
  const facts = await gatherFacts(asking, tracks);
  const today = dayOf(asking.now);
  const ids = tracks.map((track) => track.id);
  const decisions = await listStageDecisions(asking.db, ids);
  const overridesOf = await listRuleOverrides(asking.db, ids);
  return new Map(
    tracks.flatMap((track) => {
      const own = facts.get(track.id);
      if (own === undefined) return [];
      const [scheme, overrides] = [schemeOfTrack(asking, track), overridesOf.get(track.id) ?? {}];
      const stages = judgeRoad(track, decisions.get(track.id) ?? [], { facts: own, scheme, overrides, today });
      return [[track.id, { track, scheme, overrides, facts: own, stages }] as const];
    }),
  );
};

/** The road of one track now. */
export const roadOf = async (asking: Asking, track: Track): Promise<TrackRoad> => {
  const road = (await listRoads(asking, [track])).get(track.id);
  if (road === undefined) throw new Error('a track that was asked for was not answered');
  return road;
};
