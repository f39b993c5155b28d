import type { Json } from '../../../kernel/canonical-json.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Unit } from '../objective-model.ts';
import { baselineSchema, figureKeySchema, units } from '../objective-model.ts';
import { measureTexts } from '../texts/texts.ts';
import type { Names } from './field-words.ts';
import { keptValue } from './field-words.ts';
import { baselineWords, horizonWords, valueWords } from './objective-words.ts';

const isRange = (value: Json): value is { readonly low: number; readonly high: number } =>
  typeof value === 'object' && value !== null && 'low' in value && typeof value['low'] === 'number';

interface Row {
  /** The unit an objective is counted in, when it is one. */
  readonly unit: string | undefined;
  readonly names: Names;
  readonly language: Language;
}

/** How a field of a plan reads: as kept fields do, and for objectives with their unit, n and date. */
export const planFieldValue = (field: string, value: Json, { unit: typed, names, language }: Row): string => {
  const unit: Unit = units.find((one) => one === typed) ?? 'count';
  const baseline = field === 'baseline' ? baselineSchema.safeParse(value) : null;
  if (baseline?.success === true) return baselineWords({ baseline: baseline.data, unit }, language);
  if (field === 'target' && isRange(value)) {
    const ends = [...new Set([value.low, value.high])];
    return ends.map((end) => valueWords(end, unit, language)).join(' – ');
  }
  if (field === 'horizon' && typeof value === 'string') return horizonWords(value, language);
  const figure = field === 'figure' ? figureKeySchema.safeParse(value) : null;
  if (figure?.success === true)
    return [figure.data.question, figure.data.item, figure.data.group].filter((part) => part !== null).join(', ');
  return keptValue(field, value, names, language);
};

/** What a part of a plan is called. */
export const planPartWords = (part: 'findings' | 'objectives' | 'measures' | 'track', language: Language): string =>
  measureTexts(language).plan.part[part];
