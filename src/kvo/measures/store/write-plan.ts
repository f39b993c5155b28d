import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';

/** Keeps a version of a plan for good; false when that number is taken. */
export const insertPlanVersion = async (
  tx: Transaction,
  context: Context,
  plan: { readonly track: string; readonly version: number; readonly digest: string; readonly content: string },
): Promise<boolean> => {
  const written = await tx
    .insertInto('measure_plan_version')
    .values({
      track_id: plan.track,
      version: plan.version,
      digest: plan.digest,
      content: plan.content,
      frozen_by: context.actor.kind === 'person' ? context.actor.id : null,
      frozen_at: context.now,
    })
    .onConflict((conflict) => conflict.columns(['track_id', 'version']).doNothing())
    .returning('version')
    .executeTakeFirst();
  return written !== undefined;
};
