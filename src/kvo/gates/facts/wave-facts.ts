import { dayOf } from '../../../kernel/dates.ts';
import type { Wave } from '../../surveys/model.ts';
import type { PopulationGroup } from '../../surveys/queries.ts';
import { countAnswers, listPopulationGroups, listWaves } from '../../surveys/queries.ts';
import type { Track } from '../../tracks/model.ts';
import type { AreaResponse, WaveFact } from '../model.ts';
import type { Asking } from './asking.ts';

type Groups = readonly PopulationGroup[];

const sum = (groups: Groups, of: 'firms' | 'answered'): number => groups.reduce((total, group) => total + group[of], 0);

/** The response per sub-area, in the order of the track; a sub-area the track no longer has keeps its place at the end. */
const perAreaOf = (groups: Groups, track: Pick<Track, 'areas'>): readonly AreaResponse[] =>
  track.areas.flatMap(({ subAreaId, name }) => {
    const own = groups.filter((group) => group.subArea === subAreaId);
    return own.length === 0 ? [] : [{ area: name, firms: sum(own, 'firms'), answered: sum(own, 'answered') }];
  });

const openAnswers = (wave: Wave, counts: ReadonlyMap<string, number>): number =>
  wave.targets
    .filter((target) => target.audience !== 'entrepreneurs')
    .reduce((total, { audience }) => total + (counts.get(`${wave.id} ${audience}`) ?? 0), 0);

/** The waves of tracks, newest first, per track, in three questions however many; `tracks` also tells their areas. */
export const gatherWaves = async (
  { db }: Asking,
  tracks: readonly Pick<Track, 'id' | 'areas'>[],
): Promise<ReadonlyMap<string, readonly WaveFact[]>> => {
  const waves = await listWaves(
    db,
    tracks.map((track) => track.id),
  );
  const ids = waves.map((wave) => wave.id);
  const groups = Map.groupBy(await listPopulationGroups(db, ids), (group) => group.wave);
  const counts = await countAnswers(db, ids);
  const trackOf = new Map(tracks.map((track) => [track.id, track]));
  const facts = new Map<string, WaveFact[]>();
  for (const wave of waves) {
    const own = groups.get(wave.id) ?? [];
    const fact: WaveFact = {
      id: wave.id,
      number: wave.number,
      opensOn: wave.opensOn,
      closesOn: wave.closesOn,
      openedOn: wave.openedAt === null ? null : dayOf(wave.openedAt),
      closedOn: wave.closedAt === null ? null : dayOf(wave.closedAt),
      audiences: wave.targets.map((target) => target.audience),
      firms: sum(own, 'firms'),
      answered: sum(own, 'answered'),
      perArea: perAreaOf(own, trackOf.get(wave.trackId) ?? { areas: [] }),
      openAnswers: openAnswers(wave, counts),
      digest: wave.outcome?.digest ?? null,
    };
    facts.set(wave.trackId, [...(facts.get(wave.trackId) ?? []), fact]);
  }
  return facts;
};
