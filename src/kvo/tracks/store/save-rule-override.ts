import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { RuleKey } from '../../schemes/model.ts';
import type { RuleOverride } from '../../schemes/rule-of.ts';
import type { TrackId } from '../model.ts';

/** Keeps another value for a rule in a track, for good; false when it was kept already, by its id. */
export const addRuleOverride = async (
  tx: Transaction,
  context: Context,
  override: RuleOverride & { readonly id: string; readonly trackId: TrackId; readonly rule: RuleKey },
): Promise<boolean> => {
  const fresh = await tx
    .insertInto('track_rule_override')
    .values({
      id: override.id,
      track_id: override.trackId,
      rule: override.rule,
      value: override.value,
      reason: override.reason,
      set_by: context.actor.kind === 'person' ? context.actor.id : null,
      set_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return fresh !== undefined;
};

/** The id of the newest value set for a rule in a track; empty when there is none. */
export const newestOverride = async (tx: Transaction, track: TrackId, rule: RuleKey): Promise<string> => {
  const row = await tx
    .selectFrom('track_rule_override')
    .select('id')
    .where('track_id', '=', track)
    .where('rule', '=', rule)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? '';
};
