import type { LocalDate } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { AgreementId, AgreementKind, PaperId, SignatoryId, VersionId } from '../model.ts';

export interface PaperToKeep {
  readonly id: PaperId;
  readonly agreement: AgreementId;
  readonly version: VersionId;
  readonly signatory: SignatoryId;
  readonly fileDigest: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly signedOn: LocalDate;
  readonly uploadedBy: string;
}

/** Keeps a copy signed by hand, under an id made when the form was drawn; false when that id is there already. */
export const addPaper = async (tx: Transaction, context: Context, paper: PaperToKeep): Promise<boolean> => {
  const kept = await tx
    .insertInto('agreement_paper')
    .values({
      id: paper.id,
      agreement_id: paper.agreement,
      version_id: paper.version,
      signatory_id: paper.signatory,
      file_digest: paper.fileDigest,
      file_name: paper.fileName,
      media_type: paper.mediaType,
      signed_on: paper.signedOn,
      uploaded_by: paper.uploadedBy,
      uploaded_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
};

/** The signatories of whom a copy under this version still waits for a second person. */
export const listWaiting = async (tx: Transaction, version: VersionId): Promise<ReadonlySet<string>> => {
  const rows = await tx
    .selectFrom('agreement_paper')
    .leftJoin('agreement_paper_verdict', 'paper_id', 'agreement_paper.id')
    .select('signatory_id')
    .where('version_id', '=', version)
    .where('paper_id', 'is', null)
    .execute();
  return new Set(rows.map((row) => row.signatory_id));
};

export interface KeptPaper {
  readonly id: PaperId;
  readonly signatory: SignatoryId;
  readonly version: VersionId;
  readonly digest: string;
  readonly number: number;
  readonly fileDigest: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly uploadedBy: string;
  readonly isDecided: boolean;
  readonly isWithdrawn: boolean;
}

/** A paper of this kind of agreement in this track; null when it is none of that track's. */
export const findPaper = async (
  db: Database | Transaction,
  of: { readonly track: string; readonly kind: AgreementKind },
  id: string,
): Promise<KeptPaper | null> => {
  const row = await db
    .selectFrom('agreement_paper')
    .innerJoin('agreement', 'agreement.id', 'agreement_paper.agreement_id')
    .innerJoin('agreement_version', 'agreement_version.id', 'agreement_paper.version_id')
    .leftJoin('agreement_withdrawal', 'agreement_withdrawal.version_id', 'agreement_version.id')
    .leftJoin('agreement_paper_verdict', 'paper_id', 'agreement_paper.id')
    .select([
      'agreement_paper.id',
      'signatory_id',
      'agreement_paper.version_id',
      'digest',
      'number',
      'file_digest',
      'file_name',
    ])
    .select(['media_type', 'agreement_paper.uploaded_by', 'decided_at', 'withdrawn_at'])
    .where('agreement.track_id', '=', of.track)
    .where('kind', '=', of.kind)
    .where('agreement_paper.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id as PaperId,
    signatory: row.signatory_id as SignatoryId,
    version: row.version_id as VersionId,
    digest: row.digest,
    number: row.number,
    fileDigest: row.file_digest,
    fileName: row.file_name,
    mediaType: row.media_type,
    uploadedBy: row.uploaded_by,
    isDecided: row.decided_at !== null,
    isWithdrawn: row.withdrawn_at !== null,
  };
};

/** Keeps what the second person found of it. */
export const addPaperVerdict = async (
  tx: Transaction,
  context: Context,
  paper: Pick<KeptPaper, 'id' | 'uploadedBy'>,
  verdict: { readonly outcome: 'confirmed' | 'rejected'; readonly reason: string; readonly decidedBy: string },
): Promise<void> => {
  await tx
    .insertInto('agreement_paper_verdict')
    .values({
      paper_id: paper.id,
      uploaded_by: paper.uploadedBy,
      outcome: verdict.outcome,
      reason: verdict.reason,
      decided_by: verdict.decidedBy,
      decided_at: context.now,
    })
    .execute();
};
