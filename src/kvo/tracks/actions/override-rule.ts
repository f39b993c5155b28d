import { z } from 'zod';
import { idField, requiredText, wholeNumber } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { conflictCode } from '../../accounts/perform.ts';
import { inTrack } from '../../accounts/standings.ts';
import { ruleKeys } from '../../schemes/model.ts';
import type { OverrideRefusal } from '../../schemes/rule-of.ts';
import { decideRuleOverride, ruleOf } from '../../schemes/rule-of.ts';
import { holdTrack } from '../commands.ts';
import { trackId } from '../model.ts';
import { getTrack, listRuleOverrides } from '../queries.ts';
import { schemeOfTrack } from '../scheme-of-track.ts';
import { addRuleOverride, newestOverride } from '../store/save-rule-override.ts';

const input = z.object({
  track: trackId,
  rule: z.enum(ruleKeys, 'unknown-choice'),
  id: idField<'rule-override'>(),
  /** The newest value that whoever fills this in has seen; empty when there was none. */
  version: z.string().default(''),
  value: wholeNumber(-1_000_000, 1_000_000),
  reason: requiredText(2000),
});

type Code = OverrideRefusal['code'] | typeof conflictCode | 'same-value';

/** Sets another value for a rule in one track, with a reason; only where no source proves the scheme's. */
export const overrideRule: Action<z.infer<typeof input>, Code, null> = {
  name: 'tracks.override-rule',
  permission: 'tracks.edit',
  stand: inTrack,
  input,
  run: async (context, { rule, ...wish }) => {
    const track = await getTrack(context.db, wish.track);
    const scheme = schemeOfTrack(context, track);
    const decided = decideRuleOverride(scheme, rule, wish);
    if (!decided.ok) return decided;
    const { value, reason } = decided.value;
    return transact(context.db, async (tx) => {
      await holdTrack(tx, track.id);
      const newest = await newestOverride(tx, track.id, rule);
      if (newest === wish.id) return ok(null);
      if (newest !== wish.version) return refuseWith(conflictCode);
      const inForce = ruleOf(scheme, rule, (await listRuleOverrides(tx, [track.id])).get(track.id));
      if (inForce.value === value) return refuseWith('same-value', { field: 'value' });
      await addRuleOverride(tx, context, { id: wish.id, trackId: track.id, rule, value, reason });
      const payload = { rule, name: inForce.name, unit: inForce.unit, value, before: inForce.value, reason };
      await appendEvent(tx, context, { track: track.id, kind: 'tracks.rule-overridden', payload });
      return ok(null);
    });
  },
};
