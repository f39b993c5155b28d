import type { LocalDate } from '../../../kernel/dates.ts';
import { addDays } from '../../../kernel/dates.ts';
import type { Scheme } from '../../schemes/model.ts';
import type { RuleOverrides } from '../../schemes/rule-of.ts';
import { ruleOf } from '../../schemes/rule-of.ts';
import type { VerdictResult } from '../model.ts';

/** The last day on which a non-conformity found on a day may be put right; null where there is none. */
export const correctionTerm = (
  result: VerdictResult,
  foundOn: LocalDate,
  { scheme, overrides }: { readonly scheme: Scheme; readonly overrides: RuleOverrides },
): LocalDate | null => {
  if (result !== 'minor' && result !== 'major') return null;
  return addDays(foundOn, ruleOf(scheme, `correction-term-${result}`, overrides).value);
};
