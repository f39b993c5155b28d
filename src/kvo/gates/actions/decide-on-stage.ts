import type { Result } from '../../../kernel/result.ts';
import { ok } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { StageKey } from '../../schemes/model.ts';
import { holdTrack, recordStageDecision } from '../../tracks/commands.ts';
import type { StageDecision, TrackId } from '../../tracks/model.ts';
import { getTrack } from '../../tracks/queries.ts';
import { roadOf } from '../list-roads.ts';
import type { StageVerdict } from '../model.ts';
import { isDecided } from '../queries.ts';
import { factsToRecord } from '../rules/facts-to-record.ts';

export interface StageWish {
  readonly track: TrackId;
  readonly stage: StageKey;
  /** Made when the form was drawn: sent twice, it is decided once. */
  readonly id: string;
  readonly outcome: StageDecision['outcome'];
  readonly reason: string;
}

/** What came of it: `fresh` is false when it was so already. */
export interface Decided {
  readonly stage: StageKey;
  readonly fresh: boolean;
}

/**
 * Decides on a stage from the facts of this moment and records it with them. The track is held meanwhile, so of two
 * people who decide at once the second sees the decision of the first. `decide` gives null where nothing is left to do.
 */
export const decideOnStage = <Refusal>(
  context: Context,
  wish: StageWish,
  decide: (stages: readonly StageVerdict[], key: StageKey) => Result<StageVerdict | null, Refusal>,
): Promise<Result<Decided, Refusal>> =>
  transact(context.db, async (tx) => {
    const { id, track: trackId, stage, outcome, reason } = wish;
    const before = ok({ stage, fresh: false });
    await holdTrack(tx, trackId);
    if (await isDecided(tx, trackId, id)) return before;
    const asking = { db: tx, shippedFolder: context.shippedFolder, now: context.now };
    const road = await roadOf(asking, await getTrack(tx, trackId));
    const decided = decide(road.stages, stage);
    if (!decided.ok) return decided;
    if (decided.value === null) return before;
    const facts = factsToRecord(decided.value, road.facts);
    const fresh = await recordStageDecision(tx, context, { id, trackId, stage, outcome, reason, facts });
    return ok({ stage, fresh });
  });
