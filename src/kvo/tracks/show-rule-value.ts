import type { Language } from '../../kernel/language.ts';
import { showCount } from '../../platform/ui/figures/numbers.ts';
import type { NumericRule } from '../schemes/model.ts';
import { trackTexts } from './texts/texts.ts';

/** The value of a rule with its unit: "30 %", "2 per jaar", "36 maanden". */
export const showRuleValue = (value: number, unit: NumericRule['unit'], language: Language): string =>
  trackTexts(language).rules.units[unit](showCount(value, language));
