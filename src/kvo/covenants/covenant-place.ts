import type { Language } from '../../kernel/language.ts';
import type { Crumb, Place } from '../../kernel/route.ts';
import { agreementPaths } from '../../paths/agreements.ts';
import { covenantPaths } from '../../paths/covenants.ts';
import type { Track } from '../tracks/model.ts';
import { trackPlace } from '../tracks/track-place.ts';
import { covenantTexts } from './texts/texts.ts';

/** Where a page below the covenant stands; `inText` for one of a part of its text. */
export const covenantPlace = (track: Track, language: Language, inText = false): Place => {
  const t = covenantTexts(language);
  const home: Crumb = { label: t.name, href: agreementPaths.covenant.to({ track: track.id }) };
  const text: Crumb = { label: t.text.title, href: covenantPaths.text.to({ track: track.id }) };
  return trackPlace(track, 'covenant', language, inText ? [home, text] : [home]);
};
