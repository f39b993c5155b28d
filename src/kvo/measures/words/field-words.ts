import type { Json } from '../../../kernel/canonical-json.ts';
import type { LocalDate } from '../../../kernel/dates.ts';
import { isLocalDate, showDate } from '../../../kernel/dates.ts';
import type { Language } from '../../../kernel/language.ts';
import { showEuros } from '../../../platform/ui/figures/numbers.ts';
import { measureTexts } from '../texts/texts.ts';

/** Names of what fields refer to by id or key, as this track and its scheme have them. */
export type Names = ReadonlyMap<string, string>;

type Texts = ReturnType<typeof measureTexts>;

const fixedWords = (field: string, value: string, t: Texts): string | undefined => {
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    type: t.type,
    scope: t.scope,
    priority: t.priority,
    payers: t.payer,
    unit: t.unit,
    direction: t.direction,
  };
  return lists[field]?.[value];
};

/** What the fields of measures are called, wherever they are compared. */
export const fieldLabel = (field: string, language: Language): string => {
  const t = measureTexts(language);
  const labels: Readonly<Record<string, string>> = {
    ...t.plan.field,
    objectiveId: t.plan.field.objective,
    ownerId: t.plan.field.owner,
    supporters: t.plan.field.supporting,
    remarks: t.measure.remarks,
  };
  return labels[field] ?? field;
};

/** How one value of a field reads: a name for an id or key, a day as people write it, an amount in euros. */
export const fieldValue = (field: string, value: string, names: Names, language: Language): string => {
  const fixed = fixedWords(field, value, measureTexts(language));
  if (fixed !== undefined) return fixed;
  if (/Cost$/.test(field) && /^\d+$/.test(value)) return showEuros(Number(value), language);
  return names.get(value) ?? (isLocalDate(value) ? showDate(value as LocalDate, language) : value);
};

/** How a value that was kept reads; lists are counted out, nothing is the word for empty. */
export const keptValue = (field: string, value: Json, names: Names, language: Language): string => {
  const { empty } = measureTexts(language).measure;
  if (value === null || value === '') return empty;
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => keptValue(field, item, names, language));
    return items.length === 0 ? empty : items.join(', ');
  }
  if (typeof value === 'object') return 'name' in value ? String(value['name']) : '';
  return fieldValue(field, String(value), names, language);
};
