import type { Language } from '../../../kernel/language.ts';
import { languages } from '../../../kernel/language.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Questionnaire } from '../questionnaire/compiled-questionnaire.ts';

const names: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** The address of a page of questions, in the language it is asked in; Dutch needs no mention. */
export const questionsAddress = (secret: string, page: number, language: Language): string =>
  surveyPaths.page.to({ secret, page: String(page + 1) }, language === 'nl' ? {} : { taal: language });

/** The same page in every language. */
export const inEveryLanguage = (
  address: (language: Language) => string,
  open: readonly Language[] = languages,
): readonly { readonly language: string; readonly label: string; readonly href: string }[] =>
  open.map((language) => ({ language, label: names[language], href: address(language) }));

/** The language a questionnaire is asked in for somebody who would like this one. */
export const languageFor = ({ languages: open }: Pick<Questionnaire, 'languages'>, wanted: Language): Language =>
  open.includes(wanted) ? wanted : 'nl';
