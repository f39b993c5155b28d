import { localeOf } from '../../../kernel/locale.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';

const words: Partial<Record<RespondentLanguage, readonly string[]>> = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** A whole number as it stands in running text: a word up to twelve where the language has no cases, digits otherwise. */
export const numberWord = (value: number, language: RespondentLanguage): string =>
  words[language]?.[value] ??
  (words[language] === undefined ? value.toLocaleString(localeOf(language)) : String(value));
