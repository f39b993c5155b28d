import type { Context } from '../../../../platform/context.ts';
import type { Visit } from '../../../accounts/entrance.ts';
import { findParty } from '../../../partners/queries.ts';
import type { Track } from '../../../tracks/model.ts';
import type { Agreement, Signatory, SignatoryState } from '../../model.ts';
import { slugOf } from '../../model.ts';
import { findPlace } from '../parts/agreement-place.ts';

export interface FoundSignatory {
  readonly track: Track;
  readonly agreement: Agreement;
  readonly who: Signatory;
  /** How they stand; null when they need no longer sign. */
  readonly state: SignatoryState | null;
  readonly partyName: string;
  /** What the addresses of this signatory are made of. */
  readonly params: { readonly track: string; readonly agreement: string; readonly signatory: string };
}

/** The signatory that an address names, with the agreement round it. */
export const findSignatoryPlace = async (context: Context, visit: Visit): Promise<FoundSignatory | null> => {
  const found = await findPlace(context, visit);
  const who = found?.agreement.signatories.find((one) => one.id === visit.params['signatory']?.toLowerCase());
  if (found === null || who === undefined) return null;
  const { track, agreement } = found;
  const party = await findParty(context.db, track.id, who.partyId);
  const standing = agreement.parties.flatMap((one) => one.signatories).find((one) => one.id === who.id);
  const params = { track: track.id, agreement: slugOf[agreement.kind], signatory: who.id };
  return { track, agreement, who, state: standing?.state ?? null, partyName: party?.name ?? '', params };
};
