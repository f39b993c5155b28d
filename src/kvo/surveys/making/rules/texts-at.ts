import { isLanguage } from '../../../../kernel/language.ts';
import { respondentLanguages } from '../../../../kernel/respondent-language.ts';

/** A text of a form in its languages: Dutch and English always, the others where the form has a field for them. */
export const textsAt = (fields: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    respondentLanguages.flatMap((language) => {
      const text = fields[`${name}.${language}`];
      return text === undefined && !isLanguage(language) ? [] : [[language, text ?? '']];
    }),
  );
