import type { Json } from '../../kernel/canonical-json.ts';
import { orderedId } from '../../kernel/ids.ts';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/tables.ts';
import { appendEvent } from '../../platform/ledger/append.ts';
import type { StageKey } from '../schemes/model.ts';
import type { StageDecision, TrackId } from './model.ts';

export interface DecisionToRecord {
  /** Made when the form was drawn: sent twice, it is recorded once. */
  readonly id?: string;
  readonly trackId: TrackId;
  readonly stage: StageKey;
  readonly outcome: StageDecision['outcome'];
  /** Must be given unless the stage is simply closed. */
  readonly reason: string;
  /** What it rests on, as known now; nothing personal, for it stays for good. */
  readonly facts: Readonly<Record<string, Json | undefined>>;
}

/** Records a decision about a stage with the facts it rested on, for good. False when it was recorded already. */
export const recordStageDecision = async (
  tx: Transaction,
  context: Context,
  decision: DecisionToRecord,
): Promise<boolean> => {
  const { trackId, stage, outcome, reason, facts } = decision;
  const fresh = await tx
    .insertInto('track_stage_decision')
    .values({
      id: decision.id ?? orderedId(context.now.getTime()),
      track_id: trackId,
      stage,
      outcome,
      reason,
      facts: JSON.stringify(facts),
      decided_by: context.actor.kind === 'person' ? context.actor.id : null,
      decided_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (fresh === undefined) return false;
  await appendEvent(tx, context, {
    track: trackId,
    kind: 'tracks.stage-decided',
    payload: { stage, outcome, reason, facts },
  });
  return true;
};

/**
 * Holds a track until the transaction ends: whoever else holds it waits, while reading and telling of it go on. Hold
 * before the first event is appended, for appending waits for the whole ledger.
 */
export const holdTrack = async (tx: Transaction, track: string): Promise<void> => {
  await tx.selectFrom('track').select('id').where('id', '=', track).forNoKeyUpdate().execute();
};
