import type { Context } from '../../../platform/context.ts';
import { findParty } from '../../partners/queries.ts';
import type { Track } from '../../tracks/model.ts';
import { findTrack } from '../../tracks/queries.ts';
import type { Agreement, FrozenVersion, Signatory, SignatoryState, Signature } from '../model.ts';
import { findAgreement } from '../queries.ts';
import type { LinkStand } from '../rules/decide-by-link.ts';
import { standOf } from '../rules/decide-by-link.ts';
import type { Link } from '../store/by-link/links.ts';
import { findLink } from '../store/by-link/links.ts';

/** Everything the bearer of a link may see. */
export interface OpenedLink {
  readonly link: Link;
  readonly track: Track;
  readonly agreement: Agreement;
  readonly version: FrozenVersion;
  readonly who: Signatory;
  /** By the name that the text gives it. */
  readonly party: { readonly id: string; readonly name: string };
  readonly stand: LinkStand;
  /** Persons and signatures here are invented. */
  readonly isDemo: boolean;
  /** The signature under this very version. */
  readonly signature: Signature | null;
  /** How they stand towards the version in force; null when they are no signatory of it any more. */
  readonly state: SignatoryState | null;
}

const partsOf = (agreement: Agreement, link: Link) => {
  const version = agreement.versions.find((one) => one.id === link.version);
  const who = agreement.signatories.find((one) => one.id === link.signatory);
  if (version === undefined || who === undefined) throw new Error('a link leads to what is not there');
  const signature =
    agreement.signatures.find((one) => one.versionId === version.id && one.signatoryId === who.id) ?? null;
  const standing = agreement.parties.flatMap((party) => party.signatories).find((one) => one.id === who.id);
  return { version, who, signature, state: standing?.state ?? null };
};

/** Opens a link for looking; null when we never made it. */
export const openLink = async (context: Context, token: string): Promise<OpenedLink | null> => {
  const link = await findLink(context.db, token);
  const track = link === null ? null : await findTrack(context.db, link.track);
  if (link === null || track === null) return null;
  const agreement = await findAgreement(context, track, link.kind);
  const parts = partsOf(agreement, link);
  const party = await findParty(context.db, track.id, parts.who.partyId);
  const named = parts.version.parties.find((one) => one.id === parts.who.partyId);
  const stand = standOf({
    isWithdrawn: parts.version.withdrawal !== null,
    hasEnded: parts.who.endedAt !== null,
    partyHasLeft: party?.hasLeft ?? true,
    signedAt: parts.signature?.signedAt ?? null,
  });
  return {
    link,
    track,
    agreement,
    ...parts,
    party: { id: parts.who.partyId, name: named?.name ?? party?.name ?? '' },
    stand,
    isDemo: context.isDemo,
  };
};
