import { dayOf } from '../../../kernel/dates.ts';
import { countFirmsOn } from '../../areas/queries.ts';
import type { Wave } from '../../surveys/model.ts';
import type { PopulationGroup } from '../../surveys/queries.ts';
import { listPopulationGroups, listWaves } from '../../surveys/queries.ts';
import type { Track } from '../../tracks/model.ts';
import type { Fact } from './fact-values.ts';
import { aFact } from './fact-values.ts';
import type { FactsOf } from './facts-of.ts';

const stateOf = (wave: Wave): 'prepared' | 'open' | 'closed' => {
  if (wave.closedAt !== null) return 'closed';
  return wave.openedAt === null ? 'prepared' : 'open';
};

const waveFact = (wave: Wave | undefined): Fact =>
  aFact('wave', 'wave', {
    wave:
      wave === undefined
        ? null
        : {
            number: wave.number,
            state: stateOf(wave),
            opensOn: wave.opensOn,
            closesOn: wave.closesOn,
            closedOn: wave.closedAt === null ? null : dayOf(wave.closedAt),
          },
  });

const sum = (groups: readonly PopulationGroup[], of: 'firms' | 'answered'): number =>
  groups.reduce((total, group) => total + group[of], 0);

const responseFact = (track: Track, groups: readonly PopulationGroup[]): Fact =>
  aFact('response', 'response', {
    firms: sum(groups, 'firms'),
    answered: sum(groups, 'answered'),
    areas: track.areas.map((area) => {
      const own = groups.filter((group) => group.subArea === area.subAreaId);
      return { area: area.name, firms: sum(own, 'firms'), answered: sum(own, 'answered') };
    }),
  });

const resultsFact = (wave: Wave | undefined): Fact => {
  const outcome = wave?.outcome ?? null;
  return aFact('results', 'results', {
    results: outcome === null ? null : { answers: { ...outcome.answers }, digest: outcome.digest },
  });
};

/**
 * Which measurement of each track counts: the newest of the firms that has closed, for what was measured stays measured
 * while the next one is prepared or runs; as long as none has closed, the newest.
 */
const countingWaves = (waves: readonly Wave[]): ReadonlyMap<string, Wave> => {
  const ofFirms = waves.filter((wave) => wave.targets.some((target) => target.audience === 'entrepreneurs'));
  const closed = ofFirms.filter((wave) => wave.closedAt !== null);
  // The waves come newest first: of each track the first that is set last stays.
  return new Map([...ofFirms.toReversed(), ...closed.toReversed()].map((wave) => [wave.trackId, wave]));
};

/** The measurement that counts: its term, its response and what it gave. */
export const surveyFacts: FactsOf = async ({ db, today }, tracks) => {
  const waves = await listWaves(
    db,
    tracks.map(({ track }) => track.id),
  );
  const counting = countingWaves(waves);
  const groups = await listPopulationGroups(
    db,
    [...counting.values()].map((wave) => wave.id),
  );
  const areas = tracks.flatMap(({ track }) => track.areas.map((area) => area.subAreaId));
  const listed = await countFirmsOn(db, [...new Set(areas)], today);
  return new Map(
    tracks.map(({ track }) => {
      const wave = counting.get(track.id);
      const own = groups.filter((group) => group.wave === wave?.id);
      // Once a measurement has its population, that is the list that counts: who comes or goes afterwards changes nothing.
      const frozen = own.length > 0;
      const onList = track.areas.reduce((total, area) => total + (listed.get(area.subAreaId) ?? 0), 0);
      const firms = aFact('firms', 'firms', { frozen, firms: frozen ? sum(own, 'firms') : onList });
      return [track.id, [firms, waveFact(wave), responseFact(track, own), resultsFact(wave)]];
    }),
  );
};
