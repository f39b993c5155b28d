import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import type { Scheme } from '../../../schemes/model.ts';
import { roundOf } from '../../../schemes/round-of.ts';
import type { Track, TrackId } from '../../model.ts';
import { schemeLabel } from '../../model.ts';
import { trackTexts } from '../../texts/texts.ts';

interface TrackFactsProps {
  readonly track: Track;
  readonly scheme: Scheme;
  readonly successor: TrackId | null;
  readonly language: Language;
}

const Areas = ({ track, language }: Pick<TrackFactsProps, 'track' | 'language'>): Child => {
  const parks = [...new Map(track.areas.map((area) => [area.parkId, area])).values()];
  return (
    <>
      {parks.map((park) => (
        <p>
          {trackTexts(language).park(park.parkName, park.municipality)}
          {': '}
          {track.areas
            .filter((area) => area.parkId === park.parkId)
            .map((area) => area.name)
            .join(', ')}
        </p>
      ))}
    </>
  );
};

/** Everything that is fixed about a track. */
export const TrackFacts = ({ track, scheme, successor, language }: TrackFactsProps): Child => {
  const t = trackTexts(language);
  const round = roundOf(scheme, track.round);
  const neighbour = (term: string, id: TrackId | null, number: number) =>
    id === null
      ? []
      : [{ term, value: <a href={trackPaths.road.to({ track: id })}>{t.details.earlierRound(number)}</a> }];
  return (
    <Facts
      facts={[
        { term: t.fields.scheme, value: `${scheme.name[language]}, ${schemeLabel(scheme.id)}` },
        {
          term: t.fields.round,
          value: `${track.round}: ${t.details.certificate(round.name[language], round.certificateName[language])}`,
        },
        { term: t.fields.startedOn, value: showDate(track.startedOn, language) },
        { term: t.fields.areas, value: <Areas track={track} language={language} /> },
        { term: t.fields.orderTerm, value: track.auditBeforeCovenant ? t.fields.auditFirst : t.fields.covenantFirst },
        ...neighbour(t.details.follows, track.follows, track.round - 1),
        ...neighbour(t.details.followedBy, successor, track.round + 1),
      ]}
    />
  );
};
