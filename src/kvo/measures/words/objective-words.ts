import type { LocalDate } from '../../../kernel/dates.ts';
import { showDate } from '../../../kernel/dates.ts';
import type { Language } from '../../../kernel/language.ts';
import { decimalsFor, showCount, showDecimal, showEuros, showPercent } from '../../../platform/ui/figures/numbers.ts';
import type { ObjectiveContent, Unit } from '../objective-model.ts';
import { measureTexts } from '../texts/texts.ts';

/** A value in its unit; percentages without decimals where they rest on fewer than a hundred answers. */
export const valueWords = (
  value: number,
  unit: Unit,
  language: Language,
  n: number = Number.POSITIVE_INFINITY,
): string => {
  const exact = Number.isInteger(value) ? 0 : 1;
  switch (unit) {
    case 'percent':
      return showPercent(value / 100, Math.min(exact, decimalsFor(n)), language);
    case 'mark':
      return showDecimal(value, 1, language);
    case 'count':
      return showCount(value, language);
    case 'euro':
      return showEuros(value, language);
  }
};

/** Where an objective starts from, never without its n; empty when it has no start yet. */
export const baselineWords = (
  { baseline, unit }: Pick<ObjectiveContent, 'baseline' | 'unit'>,
  language: Language,
): string => {
  if (baseline === null) return '';
  const t = measureTexts(language).objective;
  const value = valueWords(baseline.value, unit, language, baseline.n);
  const [n, day] = [showCount(baseline.n, language), showDate(baseline.measuredOn, language)];
  return baseline.population === null
    ? t.base(value, n, day)
    : t.baseOf(value, n, showCount(baseline.population, language), day);
};

/** Where it must get to: "hoogstens 30 %", "tussen 25 % en 30 %"; empty when it has no target yet. */
export const targetWords = (
  { target, unit, direction }: Pick<ObjectiveContent, 'target' | 'unit' | 'direction'>,
  language: Language,
): string => {
  if (target === null) return '';
  const t = measureTexts(language).objective;
  const [low, high] = [valueWords(target.low, unit, language), valueWords(target.high, unit, language)];
  if (target.low !== target.high) return t.between(low, high);
  return direction === 'lower' ? t.atMost(high) : t.atLeast(low);
};

/** By when: "in 2028", "op 31 december 2028"; empty when no horizon was set. */
export const horizonWords = (horizon: string | null, language: Language): string => {
  const t = measureTexts(language).objective;
  if (horizon === null) return '';
  return horizon.length === 4 ? t.inYear(horizon) : t.onDay(showDate(horizon as LocalDate, language));
};
