import type { FurtherLanguage } from '../../../kernel/respondent-language.ts';
import { isRespondentLanguage } from '../../../kernel/respondent-language.ts';

/** The translations of a language, by the Dutch they translate: Dutch that changed has none until it is translated anew. */
export type Translations = Readonly<Partial<Record<FurtherLanguage, Readonly<Record<string, string>>>>>;

// Names for charts and words for results are read on the screens, which have languages of their own.
const forScreens = new Set(['figure', 'short']);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const added = (dutch: string, translations: Translations): Record<string, string> =>
  Object.fromEntries(
    Object.entries(translations).flatMap(([language, texts]) => {
      const text = Object.hasOwn(texts, dutch) ? texts[dutch] : undefined;
      return text === undefined ? [] : [[language, text]];
    }),
  );

/** A document with its translations put beside every Dutch text that respondents read; what it had itself stays. */
export const translateTexts = (document: unknown, translations: Translations): unknown => {
  if (Array.isArray(document)) return document.map((one: unknown) => translateTexts(one, translations));
  if (!isRecord(document)) return document;
  const { nl: dutch } = document;
  if (typeof dutch === 'string' && Object.keys(document).every(isRespondentLanguage))
    return { ...added(dutch, translations), ...document };
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => [
      key,
      forScreens.has(key) ? value : translateTexts(value, translations),
    ]),
  );
};
