import { languages as screenLanguages } from '../../../../kernel/language.ts';
import type { RespondentLanguage } from '../../../../kernel/respondent-language.ts';
import { respondentLanguages } from '../../../../kernel/respondent-language.ts';
import type { Questionnaire } from '../compiled-questionnaire.ts';

// Names for charts and words for results are read on the screens, in the languages of those.
const forScreens = new Set(['figure', 'short']);

/** Every text that a respondent reads, as a record by language. */
export const textsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  if (screenLanguages.every((language) => typeof record[language] === 'string')) return [record];
  return Object.entries(record).flatMap(([key, part]) => (forScreens.has(key) ? [] : textsIn(part)));
};

/** The languages a questionnaire can be answered in: those in which it misses no text. */
export const completeLanguages = (
  questionnaire: Pick<Questionnaire, 'title' | 'intro' | 'pages'>,
): readonly RespondentLanguage[] => {
  const texts = textsIn([questionnaire.title, questionnaire.intro, questionnaire.pages]);
  return respondentLanguages.filter((language) => texts.every((text) => typeof text[language] === 'string'));
};
