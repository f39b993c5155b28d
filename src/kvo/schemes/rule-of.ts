import type { Refused, Result } from '../../kernel/result.ts';
import { ok, refuseWith } from '../../kernel/result.ts';
import type { NumericRule, RuleKey, Scheme } from './model.ts';

/** Another value than the scheme's, set for one track, and why. */
export interface RuleOverride {
  readonly value: number;
  readonly reason: string;
}
export type RuleOverrides = Readonly<Partial<Record<RuleKey, RuleOverride>>>;

/** A rule as it counts for one track. `overridden` tells what the scheme says and why this track differs. */
export interface RuleInForce extends NumericRule {
  readonly overridden: { readonly schemeValue: number; readonly reason: string } | null;
}

const schemeRule = (scheme: Scheme, key: RuleKey): NumericRule => {
  const rule = scheme.rules.find((candidate) => candidate.key === key);
  if (rule === undefined) throw new Error(`scheme ${scheme.id} has no rule ${key}`);
  return rule;
};

/** The rule as it counts: the scheme's own, or the track's. A value that a source proves is never replaced. */
export const ruleOf = (scheme: Scheme, key: RuleKey, overrides: RuleOverrides = {}): RuleInForce => {
  const rule = schemeRule(scheme, key);
  const override = overrides[key];
  if (override === undefined || rule.verified) return { ...rule, overridden: null };
  return { ...rule, value: override.value, overridden: { schemeValue: rule.value, reason: override.reason } };
};

/** The least and the most a rule of this unit can sensibly say, both inclusive. */
export const boundsOf = (unit: NumericRule['unit']): { readonly least: number; readonly most: number } => {
  switch (unit) {
    case 'percent':
      return { least: 0, most: 100 };
    case 'count':
      return { least: 0, most: 1000 };
    case 'per-year':
      return { least: 0, most: 52 };
    case 'months':
      return { least: 1, most: 120 };
    case 'days':
      return { least: 0, most: 1095 };
  }
};

export type OverrideRefusal = Refused<'rule-is-verified' | 'value-out-of-range' | 'reason-missing'>;

/** Whether a track may set another value: only where no source proves the scheme's, within bounds, with a reason. */
export const decideRuleOverride = (
  scheme: Scheme,
  key: RuleKey,
  wanted: RuleOverride,
): Result<RuleOverride, OverrideRefusal> => {
  const rule = schemeRule(scheme, key);
  const { least, most } = boundsOf(rule.unit);
  if (rule.verified) return refuseWith('rule-is-verified', { field: 'value', params: { value: rule.value } });
  if (!Number.isInteger(wanted.value) || wanted.value < least || wanted.value > most) {
    return refuseWith('value-out-of-range', { field: 'value', params: { least, most } });
  }
  const reason = wanted.reason.trim();
  return reason === '' ? refuseWith('reason-missing', { field: 'reason' }) : ok({ value: wanted.value, reason });
};
