import type { RuleKey, Scheme } from '../../../schemes/model.ts';
import { ruleKeys } from '../../../schemes/model.ts';
import type { RuleInForce, RuleOverrides } from '../../../schemes/rule-of.ts';
import { ruleOf } from '../../../schemes/rule-of.ts';

const groupKeys = ['measuring', 'planning', 'yearly', 'warning'] as const;
type RuleGroupKey = (typeof groupKeys)[number];

const groups: Readonly<Record<RuleKey, RuleGroupKey>> = {
  'response-first': 'measuring',
  'response-renewal': 'measuring',
  'walks-baseline-day': 'measuring',
  'walks-baseline-dark': 'measuring',
  'figures-baseline': 'measuring',
  'findings-in-analysis': 'measuring',
  'objectives-in-plan': 'planning',
  'measures-in-plan': 'planning',
  'measures-done-first': 'planning',
  'walks-per-year-day': 'yearly',
  'walks-per-year-dark': 'yearly',
  'meetings-per-year': 'yearly',
  'evaluations-per-year': 'yearly',
  'certificate-term': 'planning',
  'correction-term-minor': 'planning',
  'correction-term-major': 'planning',
  'warn-expiry': 'warning',
  'warn-evaluation': 'warning',
  'warn-walk': 'warning',
  'warn-meeting': 'warning',
};

export interface RuleGroup {
  readonly key: RuleGroupKey;
  readonly rules: readonly RuleInForce[];
}

/** The rules of a scheme as they count in one track, by what they are about. */
export const groupRules = (scheme: Scheme, overrides: RuleOverrides): readonly RuleGroup[] =>
  groupKeys.map((key) => ({
    key,
    rules: ruleKeys.filter((rule) => groups[rule] === key).map((rule) => ruleOf(scheme, rule, overrides)),
  }));

/** Whether a track uses another value than its scheme; one that was set back to the scheme's does not. */
export const isOwnValue = (rule: RuleInForce): boolean =>
  rule.overridden !== null && rule.overridden.schemeValue !== rule.value;
