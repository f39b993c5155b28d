import type { Context } from '../../../../platform/context.ts';
import { roundKindOf } from '../../../schemes/round-of.ts';
import type { RuleInForce } from '../../../schemes/rule-of.ts';
import { ruleOf } from '../../../schemes/rule-of.ts';
import { schemesOf } from '../../../schemes/schemes-of.ts';
import type { Track } from '../../../tracks/model.ts';
import { listRuleOverrides } from '../../../tracks/queries.ts';

/** The threshold of response that holds for a track: the scheme's for its round, or the track's own. */
export const thresholdFor = async (context: Context, track: Track): Promise<RuleInForce> => {
  const scheme = schemesOf(context).find(track.schemeId);
  if (scheme === undefined)
    throw new Error(`track ${track.id} stands under a scheme that does not ship: ${track.schemeId}`);
  const overrides = (await listRuleOverrides(context.db, [track.id])).get(track.id) ?? {};
  return ruleOf(scheme, roundKindOf(track.round) === 'first' ? 'response-first' : 'response-renewal', overrides);
};
