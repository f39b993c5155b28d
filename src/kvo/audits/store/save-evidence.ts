import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { databaseBlobs } from '../../../platform/files/blob-store.ts';
import type { RecognisedFile } from '../../../platform/files/uploaded-files.ts';
import type { CorrectionId, EvidenceId } from '../model.ts';

export interface EvidenceToSave {
  readonly id: EvidenceId;
  readonly track: string;
  readonly criterion: string;
  readonly document: string;
  readonly title: string;
  readonly file: RecognisedFile;
  readonly correction: CorrectionId | null;
}

const actorOf = (context: Context): string | null => (context.actor.kind === 'person' ? context.actor.id : null);

/** Keeps a file as evidence, under the digest of its content. Null when evidence with this id was kept before. */
export const saveEvidence = async (
  tx: Transaction,
  context: Context,
  evidence: EvidenceToSave,
): Promise<{ readonly digest: string } | null> => {
  const { file } = evidence;
  const { digest } = await databaseBlobs.put(tx, file.bytes, file.mediaType, context.now);
  const saved = await tx
    .insertInto('audit_evidence')
    .values({
      id: evidence.id,
      track_id: evidence.track,
      criterion: evidence.criterion,
      document: evidence.document,
      title: evidence.title,
      digest,
      file_name: file.name,
      correction_id: evidence.correction,
      added_by: actorOf(context),
      added_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved === undefined ? null : { digest };
};

/** Strikes evidence: it stays to be seen and counts no more. False when it was struck before. */
export const strike = async (
  tx: Transaction,
  context: Context,
  evidence: EvidenceId,
  reason: string,
): Promise<boolean> => {
  const struck = await tx
    .insertInto('audit_evidence_strike')
    .values({ evidence_id: evidence, reason, struck_by: actorOf(context), struck_at: context.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('evidence_id')
    .executeTakeFirst();
  return struck !== undefined;
};
