import type { LocalDate } from '../../../../kernel/dates.ts';
import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Context } from '../../../../platform/context.ts';
import type { Choice } from '../../../../platform/ui/forms/chosen/choice.ts';
import { listParks, listSubAreas } from '../../../areas/queries.ts';
import type { Scheme } from '../../../schemes/model.ts';
import { schemesOf } from '../../../schemes/schemes-of.ts';
import { schemeLabel } from '../../model.ts';
import { listTracksOf } from '../../queries.ts';
import { trackTexts } from '../../texts/texts.ts';

/** A park with the sub-areas that may come into the track. */
export interface ParkChoices {
  readonly name: string;
  readonly areas: readonly Choice[];
}

export interface TrackChoices {
  readonly parks: readonly ParkChoices[];
  readonly hasParks: boolean;
  readonly schemes: readonly Choice[];
  readonly usualScheme: string;
}

const schemeHint = (scheme: Scheme, today: LocalDate, language: Language): string | undefined => {
  const t = trackTexts(language).scheme;
  const { from, until } = scheme.inForce;
  if (until !== null && until < today) return t.old(showDate(until, language));
  return from === null ? undefined : t.sinceAndNow(showDate(from, language));
};

/** What somebody can choose from who begins a track on these parks; a sub-area says in which track it is already. */
export const askTrackChoices = async (context: Context, parks: readonly string[]): Promise<TrackChoices> => {
  const { db, language, actor } = context;
  const t = trackTexts(language);
  const [found, areas, tracks] = await Promise.all([
    listParks(db, parks),
    listSubAreas(db, parks),
    actor.kind === 'person' ? listTracksOf(db, actor.id) : [],
  ]);
  const followed = new Set(tracks.map((track) => track.follows));
  const running = tracks.filter((track) => !followed.has(track.id));
  const runsIn = new Map(running.flatMap((track) => track.areas.map((area) => [area.subAreaId, track.title])));
  const today = dayOf(context.now);
  const schemes = schemesOf(context);
  return {
    hasParks: found.length > 0,
    parks: found
      .map((park) => ({
        name: t.park(park.name, park.municipality),
        areas: areas
          .filter((area) => area.parkId === park.id)
          .map((area): Choice => {
            const title = runsIn.get(area.id);
            return { value: area.id, label: area.name, ...(title === undefined ? {} : { hint: t.runsIn(title) }) };
          }),
      }))
      .filter((park) => park.areas.length > 0),
    schemes: schemes.list().map((scheme) => ({
      value: scheme.id,
      label: schemeLabel(scheme.id),
      hint: schemeHint(scheme, today, language),
    })),
    usualScheme: schemes.inForceOn(today).id,
  };
};
