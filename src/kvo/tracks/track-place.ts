import type { Language } from '../../kernel/language.ts';
import type { Crumb, Place } from '../../kernel/route.ts';
import { trackPaths } from '../../paths/tracks.ts';
import type { Track } from './model.ts';
import { trackTexts } from './texts/texts.ts';

/** Where a page of a track stands: all tracks, this track, and what lies between it and the page. */
export const trackPlace = (
  track: Pick<Track, 'id' | 'title'>,
  menu: string,
  language: Language,
  between: readonly Crumb[] = [],
): Place => ({
  track: { id: track.id, title: track.title },
  menu,
  crumbs: [
    { label: trackTexts(language).allTracks, href: trackPaths.portfolio.to({}) },
    { label: track.title, href: trackPaths.road.to({ track: track.id }) },
    ...between,
  ],
});
