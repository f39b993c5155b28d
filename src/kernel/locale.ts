import type { RespondentLanguage } from './respondent-language.ts';

// English as Europe writes it, and the digits that stand on the plates and keys here for Arabic too.
const locales: Partial<Record<RespondentLanguage, string>> = { nl: 'nl-NL', en: 'en-GB', ar: 'ar-u-nu-latn' };

/** The name by which Intl knows the way a language writes dates and numbers here. */
export const localeOf = (language: RespondentLanguage): string => locales[language] ?? language;

const rules = new Map<RespondentLanguage, Intl.PluralRules>();
const numbers = new Map<RespondentLanguage, Intl.NumberFormat>();

const numberFormat = (language: RespondentLanguage): Intl.NumberFormat => {
  const known = numbers.get(language) ?? new Intl.NumberFormat(localeOf(language));
  numbers.set(language, known);
  return known;
};

const pluralRules = (language: RespondentLanguage): Intl.PluralRules => {
  const known = rules.get(language) ?? new Intl.PluralRules(localeOf(language));
  rules.set(language, known);
  return known;
};

/** The forms a counted word takes, by the categories of CLDR; `#` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A count in words: the form this language takes with this number, and the number written its way. */
export const counted = (language: RespondentLanguage, count: number, forms: PluralForms): string =>
  (forms[pluralRules(language).select(count)] ?? forms.other).replace('#', numberFormat(language).format(count));
