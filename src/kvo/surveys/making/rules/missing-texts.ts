import type { Language } from '../../../../kernel/language.ts';

/** Whether an object is a text per language: it has a Dutch one, and every field is a text. */
const isText = (value: object): value is Readonly<Record<string, string>> =>
  'nl' in value && Object.values(value).every((one) => typeof one === 'string');

/** How many texts of a document lack words in a language, leaving out what nobody wrote in any. */
export const countMissing = (document: unknown, language: Language): number => {
  if (typeof document !== 'object' || document === null) return 0;
  if (Array.isArray(document)) return document.reduce<number>((sum, one) => sum + countMissing(one, language), 0);
  if (isText(document)) return (document[language] ?? '').trim() === '' ? 1 : 0;
  return Object.values(document).reduce<number>((sum, one) => sum + countMissing(one, language), 0);
};
