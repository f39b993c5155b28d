import { listPartiesFacts } from '../../partners/queries.ts';
import type { Fact } from './fact-values.ts';
import { aFact } from './fact-values.ts';
import type { FactsOf } from './facts-of.ts';

/** Who sits at the table, who is in the working group, and which areas it is about. */
export const tableFacts: FactsOf = async ({ db }, tracks) => {
  const table = await listPartiesFacts(
    db,
    tracks.map(({ track, scheme }) => ({ id: track.id, scheme })),
  );
  return new Map(
    tracks.map(({ track }) => {
      const areas = aFact('areas', 'areas', {
        areas: track.areas.map((area) => ({
          id: area.subAreaId,
          name: area.name,
          park: area.parkName,
          municipality: area.municipality,
        })),
      });
      const known = table.get(track.id);
      if (known === undefined) return [track.id, [areas]];
      const { parties, missingKinds, workingGroup } = known;
      const nameOf = new Map(parties.map((party) => [party.id, party.name]));
      const facts: readonly Fact[] = [
        areas,
        aFact('parties', 'parties', {
          parties: parties.map(({ id, kind, name }) => ({ id, kind, name })),
          missingKinds,
        }),
        aFact('working-group', 'working-group', {
          size: workingGroup.size,
          hasChair: workingGroup.hasChair,
          absent: workingGroup.absent.map((id) => nameOf.get(id) ?? ''),
        }),
      ];
      return [track.id, facts];
    }),
  );
};
