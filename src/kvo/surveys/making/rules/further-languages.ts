import { isLanguage } from '../../../../kernel/language.ts';
import type { FurtherLanguage } from '../../../../kernel/respondent-language.ts';
import { respondentLanguages } from '../../../../kernel/respondent-language.ts';
import type { Draft } from './draft.ts';
import { documentOf } from './publishable.ts';

/** The languages that only respondents have. */
export const furtherLanguages: readonly FurtherLanguage[] = respondentLanguages.filter(
  (language): language is FurtherLanguage => !isLanguage(language),
);

// Names for charts and words for results are read on the screens, in the languages of those.
const forScreens = new Set(['figure', 'short', 'values']);

const lacks = (value: unknown, language: FurtherLanguage): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((one) => lacks(one, language));
  if ('nl' in value && typeof value.nl === 'string') {
    const text: unknown = Reflect.get(value, language);
    return typeof text !== 'string' || text.trim() === '';
  }
  return Object.entries(value).some(([name, one]) => !forScreens.has(name) && lacks(one, language));
};

/** The other languages in which the title of a draft has been written: those it is being made in. */
export const begunFurther = ({ title }: Draft): readonly FurtherLanguage[] =>
  furtherLanguages.filter((language) => (title[language] ?? '') !== '');

/** The other languages of respondents in which a draft lacks no text that they read. */
export const completeFurther = (draft: Draft): readonly FurtherLanguage[] => {
  const document = documentOf(draft, 1, ['nl', 'en']);
  return furtherLanguages.filter((language) => !lacks(document, language));
};
