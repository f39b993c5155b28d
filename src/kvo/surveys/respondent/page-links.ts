import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import { respondentLanguages } from '../../../kernel/respondent-language.ts';
import type { LanguageLink, Speech } from '../../../kernel/route.ts';
import { surveyPaths } from '../../../paths/surveys.ts';

/** What an address says of the language: nothing as long as nobody chose one, for then the browser says it each time. */
export const mention = ({ language, chosen }: Speech): Readonly<Record<string, string>> =>
  chosen ? { taal: language } : {};

/** The address of a page of questions, in the language it is asked in. */
export const questionsAddress = (secret: string, page: number, speech: Speech): string =>
  surveyPaths.page.to({ secret, page: String(page + 1) }, mention(speech));

/** The same page in every language it speaks. */
export const inEveryLanguage = (
  address: (query: Readonly<Record<string, string>>) => string,
  spoken: readonly RespondentLanguage[] = respondentLanguages,
): readonly LanguageLink[] => spoken.map((language) => ({ language, href: address({ taal: language }) }));
