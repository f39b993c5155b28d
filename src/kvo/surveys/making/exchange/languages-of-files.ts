import type { RespondentLanguage } from '../../../../kernel/respondent-language.ts';
import { isRespondentLanguage, languageNames } from '../../../../kernel/respondent-language.ts';

/** What languages are called in files, besides by their own speakers. */
const called: Readonly<Record<RespondentLanguage, readonly string[]>> = {
  nl: ['dutch', 'nederlands', 'nl-informal'],
  en: ['english', 'engels'],
  fy: ['frisian', 'fries', 'western frisian'],
  de: ['german', 'duits', 'de-informal', 'de-easy'],
  pl: ['polish', 'pools'],
  tr: ['turkish', 'turks'],
  uk: ['ukrainian', 'oekraïens'],
  ro: ['romanian', 'roemeens'],
  ar: ['arabic', 'arabisch'],
};

/** The language a file means by `Nederlands (nl)`, `nl-NL` or `Dutch`; null when respondents cannot choose it here. */
export const languageNamed = (name: string): RespondentLanguage | null => {
  const [, code = ''] =
    /\(([a-z]{2,3})(?:[-_][a-z]+)?\)\s*$/i.exec(name) ?? /^([a-z]{2})(?:[-_][a-z]+)?$/i.exec(name.trim()) ?? [];
  if (isRespondentLanguage(code.toLowerCase())) return code.toLowerCase() as RespondentLanguage;
  const bare = name
    .replace(/\(.*\)/, '')
    .trim()
    .toLowerCase();
  const found = Object.entries(called).find(
    ([language, names]) => names.includes(bare) || languageNames[language as RespondentLanguage].toLowerCase() === bare,
  );
  return found === undefined ? null : (found[0] as RespondentLanguage);
};

/** A language as the head of a column names it: `Nederlands (nl)`. */
export const columnLanguage = (language: RespondentLanguage): string => `${languageNames[language]} (${language})`;
