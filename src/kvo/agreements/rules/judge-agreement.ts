import type { LocalDate } from '../../../kernel/dates.ts';
import type { Party } from '../../partners/model.ts';
import type { PartyKind } from '../../schemes/model.ts';
import type { TrackId } from '../../tracks/model.ts';
import type {
  Agreement,
  AgreementKind,
  FrozenArea,
  FrozenVersion,
  OtherAnswer,
  Paper,
  PartyStanding,
  Signatory,
  SignatoryStanding,
  SignatoryState,
  Signature,
} from '../model.ts';
import { findDifferences } from './find-differences.ts';

/** A letter with a link that was sent to somebody, and the last reminder after it. */
export interface Invited {
  readonly versionId: string;
  readonly signatoryId: string;
  readonly at: Date;
  readonly remindedOn: LocalDate | null;
}

/** Everything kept of one agreement. */
export interface AgreementRecords {
  /** Newest first. */
  readonly versions: readonly FrozenVersion[];
  readonly signatories: readonly Signatory[];
  readonly signatures: readonly Signature[];
  readonly answers: readonly OtherAnswer[];
  readonly papers: readonly Paper[];
  readonly invited: readonly Invited[];
}

/** How the track is now. */
export interface Present {
  readonly trackId: TrackId;
  readonly kind: AgreementKind;
  readonly parties: readonly Party[];
  readonly areas: readonly FrozenArea[];
  /** The kinds of party that the scheme wants at the table. */
  readonly requiredKinds: readonly PartyKind[];
}

const stateOf = (who: Signatory, current: FrozenVersion | null, records: AgreementRecords): SignatoryState => {
  const mine = <T extends { readonly versionId: string; readonly signatoryId: string }>(
    all: readonly T[],
  ): readonly T[] => all.filter((one) => one.versionId === current?.id && one.signatoryId === who.id);
  const [signature] = mine(records.signatures).filter((one) => one.digest === current?.digest);
  if (signature !== undefined) return { kind: 'signed', signature };
  const paper = mine(records.papers).find((one) => one.verdict === null);
  if (paper !== undefined) return { kind: 'paper-waits', paper };
  const answer = mine(records.answers).toSorted((one, other) => other.at.getTime() - one.at.getTime())[0];
  if (answer !== undefined) return { kind: answer.kind, reason: answer.reason, at: answer.at };
  // That somebody else must sign holds for every later version, until a facilitator names who signs.
  const other = records.answers.find((one) => one.signatoryId === who.id && one.kind === 'wrong-person');
  if (other !== undefined) return { kind: 'wrong-person', reason: other.reason, at: other.at };
  const [invited] = mine(records.invited);
  return invited === undefined
    ? { kind: 'to-invite' }
    : { kind: 'invited', at: invited.at, remindedOn: invited.remindedOn };
};

const partyState = (signatories: readonly SignatoryStanding[]): PartyStanding['state'] => {
  if (signatories.length === 0) return 'not-invited';
  if (signatories.every((one) => one.state.kind === 'signed')) return 'signed';
  return signatories.some((one) => one.state.kind === 'declined') ? 'declined' : 'waiting';
};

const lastMoment = (parties: readonly PartyStanding[]): Date | null => {
  const moments = parties.flatMap((party) =>
    party.signatories.flatMap(({ state }) => (state.kind === 'signed' ? [state.signature.signedAt.getTime()] : [])),
  );
  return moments.length === 0 ? null : new Date(Math.max(...moments));
};

/**
 * How an agreement stands. A party at the table must sign when the scheme wants its kind there, when the frozen text
 * names it, or when somebody was invited for it; it has signed when everybody invited for it has signed the digest in
 * force. Complete: each party that must sign has signed, and there is at least one.
 */
export const judgeAgreement = (records: AgreementRecords, present: Present): Agreement => {
  const newest = records.versions[0];
  const current = newest === undefined || newest.withdrawal !== null ? null : newest;
  const parties = present.parties.map(({ id, kind, name }): PartyStanding => {
    const signatories = records.signatories
      .filter((one) => one.partyId === id && one.endedAt === null)
      .map((one) => ({ ...one, state: stateOf(one, current, records) }));
    const named = current?.parties.some((party) => party.id === id) ?? false;
    const mustSign = named || signatories.length > 0 || present.requiredKinds.includes(kind);
    return { id, kind, name, mustSign, state: partyState(signatories), signatories };
  });
  const needed = parties.filter((party) => party.mustSign);
  const complete = current !== null && needed.length > 0 && needed.every((party) => party.state === 'signed');
  return {
    trackId: present.trackId,
    kind: present.kind,
    versions: records.versions,
    current,
    parties,
    complete,
    completeSince: complete ? lastMoment(needed) : null,
    differences: current === null ? [] : findDifferences(current, present),
    signatories: records.signatories,
    signatures: records.signatures,
    papers: records.papers,
  };
};
