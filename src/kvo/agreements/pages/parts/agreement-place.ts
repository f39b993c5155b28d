import type { Language } from '../../../../kernel/language.ts';
import type { Place } from '../../../../kernel/route.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import type { Context } from '../../../../platform/context.ts';
import type { Visit } from '../../../accounts/entrance.ts';
import type { Track } from '../../../tracks/model.ts';
import { findTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import type { Agreement, AgreementKind } from '../../model.ts';
import { kindOf } from '../../model.ts';
import { findAgreement } from '../../queries.ts';
import { agreementTexts } from '../../texts/texts.ts';

/** The page of the agreement itself. */
export const homeOf = (kind: AgreementKind, track: string): string =>
  (kind === 'declaration' ? agreementPaths.declaration : agreementPaths.covenant).to({ track });

/** Where a page of an agreement stands, below the page of the agreement itself. */
export const placeUnder = (track: Track, kind: AgreementKind, language: Language): Place =>
  trackPlace(track, kind, language, [
    { label: agreementTexts(language).kind[kind].name, href: homeOf(kind, track.id) },
  ]);

/** The track and the agreement that an address names; null when there is none. */
export const findPlace = async (
  context: Context,
  visit: Visit,
): Promise<{ readonly track: Track; readonly agreement: Agreement } | null> => {
  const kind = kindOf(visit.params['agreement']);
  const track = kind === null ? null : await findTrack(context.db, (visit.params['track'] ?? '').toLowerCase());
  return kind === null || track === null ? null : { track, agreement: await findAgreement(context, track, kind) };
};
