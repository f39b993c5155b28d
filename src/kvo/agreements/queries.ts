import { sql } from 'kysely';
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

/** A copy signed by hand under the text in force, that waits for a second person. */
export interface WaitingPaper {
  readonly trackId: string;
  readonly agreement: AgreementKind;
  readonly paper: string;
  readonly party: string;
  readonly uploadedBy: string;
}

/** The copies of tracks that wait for a second person, oldest first. */
export const listWaitingPapers = async (
  db: Database | Transaction,
  tracks: readonly string[],
): Promise<readonly WaitingPaper[]> => {
  if (tracks.length === 0) return [];
  const { rows } = await sql<WaitingPaper>`
    select a.track_id as "trackId", a.kind as agreement, p.id as paper, s.party_id as party, p.uploaded_by as "uploadedBy"
    from agreement a
    join lateral (
      select id from agreement_version where agreement_id = a.id order by number desc limit 1
    ) v on true
    join agreement_paper p on p.version_id = v.id
    join agreement_signatory s on s.id = p.signatory_id and s.ended_at is null
    where a.track_id = any(${[...tracks]}::uuid[])
      and not exists (select from agreement_withdrawal w where w.version_id = v.id)
      and not exists (select from agreement_paper_verdict d where d.paper_id = p.id)
      and not exists (
        select from agreement_signature g where g.version_id = v.id and g.signatory_id = s.id
      )
    order by p.uploaded_at, p.id`.execute(db);
  return rows;
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
