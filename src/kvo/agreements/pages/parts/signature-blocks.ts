import type { LocalDate } from '../../../../kernel/dates.ts';
import type { Agreement, FrozenVersion, Signature } from '../../model.ts';

/** One place on the page of signatures: signed, or still to be. */
export interface SignatureBlock {
  readonly party: string;
  readonly name: string;
  readonly function: string;
  readonly mandate: string;
  readonly signature: Signature | null;
  /** The day written on a copy signed by hand. */
  readonly paperDay: LocalDate | null;
  /** Why a signature that was given does not count now; null when it does. */
  readonly void: 'withdrawn' | 'replaced' | 'departed' | null;
}

const whyVoid = (agreement: Agreement, version: FrozenVersion, signatory: string): SignatureBlock['void'] => {
  if (version.withdrawal !== null) return 'withdrawn';
  const who = agreement.signatories.find((one) => one.id === signatory);
  if (!agreement.parties.some((party) => party.id === who?.partyId)) return 'departed';
  return who?.endedAt === null ? null : 'replaced';
};

const signedBlocks = (
  agreement: Agreement,
  version: FrozenVersion,
  party: { readonly id: string; readonly name: string },
): readonly SignatureBlock[] =>
  agreement.signatures
    .filter(
      (one) =>
        one.versionId === version.id &&
        agreement.signatories.some((who) => who.id === one.signatoryId && who.partyId === party.id),
    )
    .map((signature) => ({
      party: party.name,
      name: signature.name,
      function: signature.function,
      mandate: signature.mandate,
      signature,
      paperDay: agreement.papers.find((paper) => paper.id === signature.paperId)?.signedOn ?? null,
      void: whyVoid(agreement, version, signature.signatoryId),
    }));

const openBlocks = (
  agreement: Agreement,
  version: FrozenVersion,
  party: { readonly id: string; readonly name: string },
): readonly SignatureBlock[] => {
  const standing = agreement.parties.find((one) => one.id === party.id);
  if (version.id !== agreement.current?.id || standing === undefined) return [];
  const blank = { party: party.name, signature: null, paperDay: null, void: null };
  if (standing.signatories.length === 0)
    return standing.mustSign ? [{ ...blank, name: '', function: '', mandate: '' }] : [];
  return standing.signatories
    .filter((who) => who.state.kind !== 'signed')
    .map((who) => ({ ...blank, name: who.name, function: who.function, mandate: who.mandate }));
};

/** The page of signatures of a version, party by party: what was signed, and room for what is not. */
export const signatureBlocks = (agreement: Agreement, version: FrozenVersion): readonly SignatureBlock[] => {
  const named = new Set(version.parties.map((party) => party.id));
  const parties = [...version.parties, ...agreement.parties.filter((party) => !named.has(party.id))];
  return parties.flatMap((party) => [
    ...signedBlocks(agreement, version, party),
    ...openBlocks(agreement, version, party),
  ]);
};
