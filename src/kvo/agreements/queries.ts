import type { Database, Transaction } from '../../platform/database/tables.ts';
import { listParties } from '../partners/queries.ts';
import type { PartyKind } from '../schemes/model.ts';
import type { Track } from '../tracks/model.ts';
import { schemeOfTrack } from '../tracks/scheme-of-track.ts';
import type { Agreement, AgreementKind, Annex, FrozenArea, PartyStanding, Signature } from './model.ts';
import { judgeAgreement } from './rules/judge-agreement.ts';
import { loadRecords } from './store/records.ts';

/** What these questions are asked with: a context, or the transaction in it. */
export interface Asking {
  readonly db: Database | Transaction;
  readonly shippedFolder: string;
}

/** The areas of a track as a frozen text names them. */
export const areasOf = (track: Track): readonly FrozenArea[] =>
  track.areas.map((area) => ({
    id: area.subAreaId,
    name: area.name,
    park: area.parkName,
    municipality: area.municipality,
  }));

/** The kinds of party that the scheme of a track wants at the table. */
export const requiredKindsOf = (asking: Pick<Asking, 'shippedFolder'>, track: Track): readonly PartyKind[] =>
  schemeOfTrack(asking, track)
    .parties.filter((party) => party.required)
    .map((party) => party.kind);

/** The agreements of one kind of tracks, each as it stands, in seven questions however many. */
export const listAgreements = async (
  asking: Asking,
  tracks: readonly Track[],
  kind: AgreementKind,
): Promise<ReadonlyMap<string, Agreement>> => {
  const ids = tracks.map((track) => track.id);
  const recordsOf = await loadRecords(asking.db, ids, kind);
  const parties = await listParties(asking.db, ids);
  return new Map(
    tracks.map((track) => [
      track.id,
      judgeAgreement(recordsOf(track.id), {
        trackId: track.id,
        kind,
        parties: parties.filter((party) => party.trackId === track.id),
        areas: areasOf(track),
        requiredKinds: requiredKindsOf(asking, track),
      }),
    ]),
  );
};

/** The agreement of one kind of a track as it stands; there always is one, be it without a text. */
export const findAgreement = async (asking: Asking, track: Track, kind: AgreementKind): Promise<Agreement> => {
  const agreement = (await listAgreements(asking, [track], kind)).get(track.id);
  if (agreement === undefined) throw new Error('a track that was asked for was not answered');
  return agreement;
};

/** A party that must sign, and what it signed. */
interface PartyFact extends Pick<PartyStanding, 'id' | 'kind' | 'name' | 'state'> {
  readonly signatures: readonly Pick<Signature, 'signatoryId' | 'digest' | 'method' | 'signedAt'>[];
}

/** What a gate needs of an agreement. Null where no text is frozen, or the newest was withdrawn. */
export interface SignedFacts {
  readonly version: {
    readonly number: number;
    readonly digest: string;
    readonly frozenAt: Date;
    readonly annexes: readonly Annex[];
  } | null;
  readonly complete: boolean;
  readonly completeSince: Date | null;
  readonly parties: readonly PartyFact[];
  /** Those of `parties` whose signature is not there. */
  readonly missing: readonly PartyFact[];
  /** The frozen text names other parties or areas than there are now. */
  readonly outdated: boolean;
}

const factOf = (party: PartyStanding): PartyFact => ({
  id: party.id,
  kind: party.kind,
  name: party.name,
  state: party.state,
  signatures: party.signatories.flatMap(({ state }) => (state.kind === 'signed' ? [state.signature] : [])),
});

/** Who must sign, who did, and what is missing, per track: for the gates. */
export const listSignedFacts = async (
  asking: Asking,
  tracks: readonly Track[],
  kind: AgreementKind,
): Promise<ReadonlyMap<string, SignedFacts>> => {
  const agreements = await listAgreements(asking, tracks, kind);
  return new Map(
    [...agreements].map(([track, { current, parties, complete, completeSince, differences }]) => {
      const needed = parties.filter((party) => party.mustSign).map(factOf);
      const missing = needed.filter((party) => party.state !== 'signed');
      return [
        track,
        { version: current, complete, completeSince, parties: needed, missing, outdated: differences.length > 0 },
      ];
    }),
  );
};
