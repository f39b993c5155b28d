import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import type { Database, Transaction } from '../../platform/database/tables.ts';
import type { TrackId } from '../tracks/model.ts';
import type {
  AuditDecision,
  AuditPlan,
  Correction,
  CorrectionId,
  DecidedVerdict,
  DecisionId,
  Evidence,
  EvidenceId,
  Verdict,
  VerdictId,
} from './model.ts';
import { basis, decidedDocuments, decidedVerdict, tally, verdictResult } from './model.ts';

type Reader = Database | Transaction;

/** The plans of audits, per track; a track whose audit was not planned yet is missing. */
export const listAuditPlans = async (
  db: Reader,
  tracks: readonly string[],
): Promise<ReadonlyMap<string, AuditPlan>> => {
  if (tracks.length === 0) return new Map();
  const rows = await db.selectFrom('audit').selectAll().where('track_id', 'in', tracks).execute();
  return new Map(
    rows.map((row) => [
      row.track_id,
      {
        trackId: row.track_id as TrackId,
        bodyName: row.body_name,
        deskReviewOn: row.desk_review_on as LocalDate | null,
        siteVisitOn: row.site_visit_on as LocalDate | null,
        version: row.version,
      },
    ]),
  );
};

const verdictsOf = (db: Reader, tracks: readonly string[]) =>
  db.selectFrom('audit_verdict').selectAll().where('track_id', 'in', tracks);

type VerdictRow = Awaited<ReturnType<ReturnType<typeof verdictsOf>['execute']>>[number];

const asVerdict = (row: VerdictRow): Verdict => ({
  id: row.id as VerdictId,
  trackId: row.track_id as TrackId,
  criterion: row.criterion,
  number: row.number,
  result: verdictResult.parse(row.result),
  reason: row.reason,
  basis: basis.parse(row.basis),
  correctBy: row.correct_by as LocalDate | null,
  digest: row.digest,
  judgedBy: row.judged_by,
  judgedAt: row.judged_at,
});

/** All verdicts on tracks, in the order of criteria and then newest first. */
export const listVerdicts = async (db: Reader, tracks: readonly string[]): Promise<readonly Verdict[]> => {
  if (tracks.length === 0) return [];
  const rows = await verdictsOf(db, tracks)
    .orderBy('track_id')
    .orderBy('criterion')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(asVerdict);
};

/** Those of some tracks on which anything was judged. */
export const listJudgedTracks = async (db: Reader, tracks: readonly string[]): Promise<ReadonlySet<string>> => {
  if (tracks.length === 0) return new Set();
  const rows = await db
    .selectFrom('audit_verdict')
    .select('track_id')
    .distinct()
    .where('track_id', 'in', tracks)
    .execute();
  return new Set(rows.map((row) => row.track_id));
};

const evidenceOf = (db: Reader, tracks: readonly string[]) =>
  db
    .selectFrom('audit_evidence')
    .innerJoin('file_blob', 'file_blob.digest', 'audit_evidence.digest')
    .leftJoin('audit_evidence_strike as strike', 'strike.evidence_id', 'audit_evidence.id')
    .selectAll('audit_evidence')
    .select(['media_type', 'size', 'strike.reason as strike_reason', 'struck_by', 'struck_at'])
    .where('track_id', 'in', tracks);

type EvidenceRow = Awaited<ReturnType<ReturnType<typeof evidenceOf>['execute']>>[number];

const asEvidence = (row: EvidenceRow): Evidence => ({
  id: row.id as EvidenceId,
  trackId: row.track_id as TrackId,
  criterion: row.criterion,
  document: row.document,
  title: row.title,
  digest: row.digest,
  fileName: row.file_name,
  mediaType: row.media_type,
  size: row.size,
  correctionId: row.correction_id as CorrectionId | null,
  addedBy: row.added_by,
  addedAt: row.added_at,
  struck: row.struck_at === null ? null : { reason: row.strike_reason ?? '', by: row.struck_by, at: row.struck_at },
});

/** All evidence of tracks, in the order it came, also what was struck. */
export const listEvidence = async (db: Reader, tracks: readonly string[]): Promise<readonly Evidence[]> => {
  if (tracks.length === 0) return [];
  return (await evidenceOf(db, tracks).orderBy('added_at').orderBy('audit_evidence.id').execute()).map(asEvidence);
};

/** Evidence of a track; null when it is none of that track's. */
export const findEvidence = async (db: Reader, track: string, id: string): Promise<Evidence | null> => {
  const row = await evidenceOf(db, [track]).where('audit_evidence.id', '=', id).executeTakeFirst();
  return row === undefined ? null : asEvidence(row);
};

/** The invitations to audit a track that were ever sent, newest first: their ids, and the body they name. */
export const listAuditInvitations = async (
  db: Reader,
  track: string,
): Promise<readonly { readonly id: string; readonly bodyName: string }[]> => {
  const rows = await db
    .selectFrom('audit_invitation')
    .select(['invitation_id', 'body_name'])
    .where('track_id', '=', track)
    .orderBy('invited_at', 'desc')
    .execute();
  return rows.map((row) => ({ id: row.invitation_id, bodyName: row.body_name }));
};

/** All corrections of tracks, oldest first. */
export const listCorrections = async (db: Reader, tracks: readonly string[]): Promise<readonly Correction[]> => {
  if (tracks.length === 0) return [];
  const rows = await db
    .selectFrom('audit_correction')
    .selectAll()
    .where('track_id', 'in', tracks)
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id as CorrectionId,
    trackId: row.track_id as TrackId,
    verdictId: row.verdict_id as VerdictId,
    criterion: row.criterion,
    text: row.text,
    writtenBy: row.written_by,
    writtenAt: row.written_at,
  }));
};

/** The digest of the newest verdict on each criterion, per track: what a decision is held against. */
const listCurrentDigests = async (
  db: Reader,
  tracks: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> => {
  const rows = await db
    .selectFrom('audit_verdict')
    .select(['track_id', 'criterion', 'digest'])
    .distinctOn(['track_id', 'criterion'])
    .where('track_id', 'in', tracks)
    .orderBy('track_id')
    .orderBy('criterion')
    .orderBy('number', 'desc')
    .execute();
  const found = new Map<string, Map<string, string>>();
  for (const row of rows)
    found.set(row.track_id, (found.get(row.track_id) ?? new Map<string, string>()).set(row.criterion, row.digest));
  return found;
};

const stillStands = (verdicts: readonly DecidedVerdict[], now: ReadonlyMap<string, string>): boolean =>
  verdicts.length === now.size && verdicts.every((verdict) => now.get(verdict.criterion) === verdict.digest);

/** The newest decision on the audit of each track, in two questions; a track without one is missing. */
export const listDecisions = async (
  db: Reader,
  tracks: readonly string[],
): Promise<ReadonlyMap<string, AuditDecision>> => {
  if (tracks.length === 0) return new Map();
  const rows = await db
    .selectFrom('audit_decision')
    .selectAll()
    .distinctOn('track_id')
    .where('track_id', 'in', tracks)
    .orderBy('track_id')
    .orderBy('number', 'desc')
    .execute();
  const current = await listCurrentDigests(db, tracks);
  return new Map(
    rows.map((row) => {
      const verdicts = z.array(decidedVerdict).parse(row.verdicts);
      const decision: AuditDecision = {
        id: row.id as DecisionId,
        trackId: row.track_id as TrackId,
        number: row.number,
        outcome: z.enum(['certify', 'refuse']).parse(row.outcome),
        reason: row.reason,
        bodyName: row.body_name,
        bodyReference: row.body_reference,
        decidedOn: row.decided_on as LocalDate,
        siteVisitOn: row.site_visit_on as LocalDate | null,
        verdicts,
        tally: tally.parse(row.tally),
        documents: decidedDocuments.parse(row.documents),
        digest: row.digest,
        decidedBy: row.decided_by,
        decidedAt: row.decided_at,
        upToDate: stillStands(verdicts, current.get(row.track_id) ?? new Map()),
      };
      return [row.track_id, decision];
    }),
  );
};

/** The newest decision on the audit of a track; null when there is none. */
export const findDecision = async (db: Reader, track: string): Promise<AuditDecision | null> =>
  (await listDecisions(db, [track])).get(track) ?? null;
