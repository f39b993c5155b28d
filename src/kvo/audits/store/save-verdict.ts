import type { Json } from '../../../kernel/canonical-json.ts';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import type { LocalDate } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import { digestOf } from '../../../platform/crypto/digest.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { Basis, CorrectionId, VerdictId, VerdictResult } from '../model.ts';

export interface VerdictToSave {
  readonly id: VerdictId;
  readonly track: string;
  readonly criterion: string;
  readonly number: number;
  readonly result: VerdictResult;
  readonly reason: string;
  readonly basis: Basis;
  readonly correctBy: LocalDate | null;
}

const actorOf = (context: Context): string | null => (context.actor.kind === 'person' ? context.actor.id : null);

/** The digest of a verdict: what was found, of what, and the digests it rests on. */
const digestOfVerdict = (verdict: VerdictToSave, now: Date): string =>
  digestOf({
    format: 'keurpark-verdict-1',
    track: verdict.track,
    criterion: verdict.criterion,
    number: verdict.number,
    result: verdict.result,
    reason: verdict.reason,
    correctBy: verdict.correctBy,
    basis: verdict.basis.map(({ kind, key, digest }) => ({ kind, key, digest })),
    judgedAt: now.toISOString(),
  });

/** Saves a verdict for good, and gives its digest. */
export const saveVerdict = async (tx: Transaction, context: Context, verdict: VerdictToSave): Promise<string> => {
  const digest = digestOfVerdict(verdict, context.now);
  await tx
    .insertInto('audit_verdict')
    .values({
      id: verdict.id,
      track_id: verdict.track,
      criterion: verdict.criterion,
      number: verdict.number,
      result: verdict.result,
      reason: verdict.reason,
      basis: canonicalJson(verdict.basis as Json),
      correct_by: verdict.correctBy,
      digest,
      judged_by: actorOf(context),
      judged_at: context.now,
    })
    .execute();
  return digest;
};

export interface CorrectionToSave {
  readonly id: CorrectionId;
  readonly track: string;
  readonly verdict: VerdictId;
  readonly criterion: string;
  readonly text: string;
}

/** Saves how a non-conformity was put right, for good. False when a correction with this id was saved before. */
export const saveCorrection = async (
  tx: Transaction,
  context: Context,
  correction: CorrectionToSave,
): Promise<boolean> => {
  const saved = await tx
    .insertInto('audit_correction')
    .values({
      id: correction.id,
      track_id: correction.track,
      verdict_id: correction.verdict,
      criterion: correction.criterion,
      text: correction.text,
      written_by: actorOf(context),
      written_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
};
