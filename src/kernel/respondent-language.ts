import type { InEach, Language } from './language.ts';
import { isLanguage } from './language.ts';

/** The languages of who answers a survey: those of the screens, and those most spoken on Dutch business parks besides. */
export const respondentLanguages = ['nl', 'en', 'fy', 'de', 'pl', 'tr', 'uk', 'ro', 'ar'] as const;
export type RespondentLanguage = (typeof respondentLanguages)[number];

/** The languages that only respondents have. */
export type FurtherLanguage = Exclude<RespondentLanguage, Language>;

export const isRespondentLanguage = (text: string | null | undefined): text is RespondentLanguage =>
  respondentLanguages.some((language) => language === text);

/** Each language as its own speakers call it. */
export const languageNames: Readonly<Record<RespondentLanguage, string>> = {
  nl: 'Nederlands',
  en: 'English',
  fy: 'Frysk',
  de: 'Deutsch',
  pl: 'Polski',
  tr: 'Türkçe',
  uk: 'Українська',
  ro: 'Română',
  ar: 'العربية',
};

/** The language of the screens for whoever speaks this one, where a text is not there in it. */
export const screenLanguage = (language: RespondentLanguage): Language => {
  if (isLanguage(language)) return language;
  return language === 'fy' ? 'nl' : 'en';
};

/** A text in the languages of the screens, and in as many of the others as it was translated into. */
export type Passage = InEach & { readonly [L in FurtherLanguage]?: string | undefined };

/** A passage as this respondent reads it: in their language, or in that of the screens they come nearest to. */
export const passage = (text: Passage, language: RespondentLanguage): string =>
  text[language] ?? text[screenLanguage(language)];

/** Makes the lookup of texts from the two catalogues of the screens and those of the other languages. */
export const respondentCatalogue =
  <Texts>(nl: Texts, en: NoInfer<Texts>, further: Readonly<Record<FurtherLanguage, NoInfer<Texts>>>) =>
  (language: RespondentLanguage): Texts => {
    if (language === 'nl') return nl;
    return language === 'en' ? en : further[language];
  };

const rightToLeft: readonly string[] = ['ar', 'fa', 'he', 'ur'];

/** The direction in which a language runs, by the primary subtag of its BCP 47 name. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
