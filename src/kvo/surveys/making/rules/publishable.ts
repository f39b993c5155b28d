import type { Json } from '../../../../kernel/canonical-json.ts';
import type { Language } from '../../../../kernel/language.ts';
import { languages } from '../../../../kernel/language.ts';
import type { RespondentLanguage } from '../../../../kernel/respondent-language.ts';
import { respondentLanguages } from '../../../../kernel/respondent-language.ts';
import type { Result } from '../../../../kernel/result.ts';
import type { CompileFault } from '../../questionnaire/compile/compile-fault.ts';
import { compileQuestionnaire } from '../../questionnaire/compile-questionnaire.ts';
import type { Questionnaire } from '../../questionnaire/compiled-questionnaire.ts';
import type { Draft } from './draft.ts';
import { countMissing } from './missing-texts.ts';

/** Parts that were left empty in every language and may stay out. */
const mayStayOut = ['hint', 'onlyIf', 'body', 'lead', 'unit', 'dontKnow', 'short', 'says'];

const isEmptyText = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.values(value).every((one) => one === '');

const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, one]) => !(mayStayOut.includes(name) && isEmptyText(one)))
      .map(([name, one]) => [name, withoutEmpty(one)]),
  );
};

/** The document that a draft is published as: its number as version, the languages it is opened in, nothing left empty. */
export const documentOf = (draft: Draft, number: number, open: readonly RespondentLanguage[]): Json =>
  withoutEmpty({
    ...draft,
    version: number,
    languages: respondentLanguages.filter((one) => open.includes(one)),
  }) as Json;

/** The languages that have all their words; Dutch is always to be completed. */
export const completeLanguages = (draft: Draft): readonly Language[] => {
  const document = withoutEmpty(draft);
  return languages.filter((language) => language === 'nl' || countMissing(document, language) === 0);
};

/** Compiles a draft as it would be published in these languages; or says all that is wrong, with places. */
export const compileDraft = (
  draft: Draft,
  open: readonly RespondentLanguage[],
  themes: readonly string[],
): Result<Questionnaire, readonly CompileFault[]> => compileQuestionnaire(documentOf(draft, 1, open), { themes });
