import { sql } from 'kysely';
import type { LocalDate } from '../../../kernel/dates.ts';
import { isLanguage } from '../../../kernel/language.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { PartyId } from '../../partners/model.ts';
import type {
  AgreementId,
  AgreementKind,
  FrozenVersion,
  OtherAnswer,
  Paper,
  PaperId,
  Signatory,
  SignatoryId,
  Signature,
  VersionId,
} from '../model.ts';
import { frozenSummary } from '../model.ts';
import type { AgreementRecords, Invited } from '../rules/judge-agreement.ts';

type Reader = Database | Transaction;
type WithTrack<T> = T & { readonly trackId: string };

const loadVersions = async (
  db: Reader,
  tracks: readonly string[],
  kind: AgreementKind,
): Promise<readonly WithTrack<FrozenVersion>[]> => {
  const rows = await db
    .selectFrom('agreement_version')
    .innerJoin('agreement', 'agreement.id', 'agreement_version.agreement_id')
    .leftJoin('agreement_withdrawal', 'agreement_withdrawal.version_id', 'agreement_version.id')
    .select([
      'agreement_version.id',
      'agreement_id',
      'agreement.track_id',
      'number',
      'digest',
      'summary',
      'frozen_at',
      'frozen_by',
    ])
    .select(['reason', 'withdrawn_at', 'withdrawn_by'])
    .where('agreement.track_id', 'in', tracks)
    .where('kind', '=', kind)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => {
    const { parties, areas, annexes, document } = frozenSummary.parse(row.summary);
    return {
      trackId: row.track_id,
      id: row.id as VersionId,
      agreementId: row.agreement_id as AgreementId,
      number: row.number,
      digest: row.digest,
      title: document.title,
      language: document.language,
      parties,
      areas,
      annexes,
      frozenAt: row.frozen_at,
      frozenBy: row.frozen_by,
      withdrawal:
        row.withdrawn_at === null ? null : { reason: row.reason ?? '', at: row.withdrawn_at, by: row.withdrawn_by },
    };
  });
};

const loadSignatories = async (
  db: Reader,
  tracks: readonly string[],
  kind: AgreementKind,
): Promise<readonly WithTrack<Signatory>[]> => {
  const rows = await db
    .selectFrom('agreement_signatory')
    .innerJoin('agreement', 'agreement.id', 'agreement_signatory.agreement_id')
    .selectAll('agreement_signatory')
    .where('agreement.track_id', 'in', tracks)
    .where('kind', '=', kind)
    .orderBy('added_at')
    .orderBy('agreement_signatory.id')
    .execute();
  return rows.map((row) => ({
    trackId: row.track_id,
    id: row.id as SignatoryId,
    partyId: row.party_id as PartyId,
    name: row.name,
    function: row.function,
    mandate: row.mandate,
    email: row.email,
    language: isLanguage(row.language) ? row.language : 'nl',
    endedAt: row.ended_at,
    replacedBy: row.replaced_by as SignatoryId | null,
  }));
};

const loadSignatures = async (
  db: Reader,
  tracks: readonly string[],
  kind: AgreementKind,
): Promise<readonly WithTrack<Signature>[]> => {
  const rows = await db
    .selectFrom('agreement_signature')
    .innerJoin('agreement', 'agreement.id', 'agreement_signature.agreement_id')
    .selectAll('agreement_signature')
    .select('track_id')
    .where('track_id', 'in', tracks)
    .where('kind', '=', kind)
    .orderBy('signed_at')
    .execute();
  return rows.map((row) => ({
    trackId: row.track_id,
    id: row.id,
    versionId: row.version_id as VersionId,
    signatoryId: row.signatory_id as SignatoryId,
    digest: row.digest,
    method: row.method === 'paper' ? 'paper' : 'link',
    name: row.name,
    function: row.function,
    mandate: row.mandate,
    paperId: row.paper_id as PaperId | null,
    signedAt: row.signed_at,
  }));
};

const loadAnswers = async (
  db: Reader,
  tracks: readonly string[],
  kind: AgreementKind,
): Promise<readonly WithTrack<OtherAnswer>[]> => {
  const rows = await db
    .selectFrom('agreement_answer')
    .innerJoin('agreement', 'agreement.id', 'agreement_answer.agreement_id')
    .select(['track_id', 'version_id', 'signatory_id', 'agreement_answer.kind', 'reason', 'made_at'])
    .where('track_id', 'in', tracks)
    .where('agreement.kind', '=', kind)
    .execute();
  return rows.map((row) => ({
    trackId: row.track_id,
    versionId: row.version_id as VersionId,
    signatoryId: row.signatory_id as SignatoryId,
    kind: row.kind === 'declined' ? 'declined' : 'wrong-person',
    reason: row.reason,
    at: row.made_at,
  }));
};

const loadPapers = async (
  db: Reader,
  tracks: readonly string[],
  kind: AgreementKind,
): Promise<readonly WithTrack<Paper>[]> => {
  const rows = await db
    .selectFrom('agreement_paper')
    .innerJoin('agreement', 'agreement.id', 'agreement_paper.agreement_id')
    .leftJoin('agreement_paper_verdict', 'agreement_paper_verdict.paper_id', 'agreement_paper.id')
    .selectAll('agreement_paper')
    .select(['track_id', 'outcome', 'reason', 'decided_by', 'decided_at'])
    .where('track_id', 'in', tracks)
    .where('kind', '=', kind)
    .orderBy('uploaded_at')
    .execute();
  return rows.map((row) => ({
    trackId: row.track_id,
    id: row.id as PaperId,
    versionId: row.version_id as VersionId,
    signatoryId: row.signatory_id as SignatoryId,
    fileDigest: row.file_digest,
    fileName: row.file_name,
    mediaType: row.media_type,
    signedOn: row.signed_on as LocalDate,
    uploadedBy: row.uploaded_by,
    uploadedAt: row.uploaded_at,
    verdict:
      row.decided_at === null || row.decided_by === null
        ? null
        : {
            outcome: row.outcome === 'confirmed' ? 'confirmed' : 'rejected',
            reason: row.reason ?? '',
            decidedBy: row.decided_by,
            decidedAt: row.decided_at,
          },
  }));
};

const loadInvited = async (
  db: Reader,
  tracks: readonly string[],
  kind: AgreementKind,
): Promise<readonly WithTrack<Invited>[]> => {
  const rows = await db
    .selectFrom('agreement_link')
    .innerJoin('agreement', 'agreement.id', 'agreement_link.agreement_id')
    .leftJoin('agreement_reminder', (join) =>
      join
        .onRef('agreement_reminder.signatory_id', '=', 'agreement_link.signatory_id')
        .onRef('agreement_reminder.version_id', '=', 'agreement_link.version_id'),
    )
    .select(['track_id', 'agreement_link.version_id', 'agreement_link.signatory_id'])
    .select([sql<Date>`min(made_at)`.as('at'), sql<string | null>`max(sent_on)`.as('reminded_on')])
    .where('track_id', 'in', tracks)
    .where('kind', '=', kind)
    .groupBy(['track_id', 'agreement_link.version_id', 'agreement_link.signatory_id'])
    .execute();
  return rows.map((row) => ({
    trackId: row.track_id,
    versionId: row.version_id,
    signatoryId: row.signatory_id,
    at: row.at,
    remindedOn: row.reminded_on as LocalDate | null,
  }));
};

/** Everything kept of the agreements of one kind of some tracks, in six questions however many; asks per track. */
export const loadRecords = async (
  db: Reader,
  tracks: readonly string[],
  kind: AgreementKind,
): Promise<(track: string) => AgreementRecords> => {
  if (tracks.length === 0)
    return () => ({ versions: [], signatories: [], signatures: [], answers: [], papers: [], invited: [] });
  const versions = await loadVersions(db, tracks, kind);
  const signatories = await loadSignatories(db, tracks, kind);
  const signatures = await loadSignatures(db, tracks, kind);
  const answers = await loadAnswers(db, tracks, kind);
  const papers = await loadPapers(db, tracks, kind);
  const invited = await loadInvited(db, tracks, kind);
  return (track) => {
    const of = <T extends { readonly trackId: string }>(all: readonly T[]): readonly T[] =>
      all.filter((one) => one.trackId === track);
    return {
      versions: of(versions),
      signatories: of(signatories),
      signatures: of(signatures),
      answers: of(answers),
      papers: of(papers),
      invited: of(invited),
    };
  };
};
