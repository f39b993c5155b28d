import type { Catalogue, Language } from '../../../kernel/language.ts';
import { catalogue } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export const accountTexts = catalogue<Catalogue<typeof nl>>(nl, en);

type Filled = (params: Readonly<Record<string, string | number>>) => string;

/** The texts of what can be wrong with any field, by code; `:max` and the like are filled from the params. */
export const commonProblems = (language: Language): Readonly<Record<string, Filled>> => filled[language];

const fill = (texts: Readonly<Record<string, string>>): Readonly<Record<string, Filled>> =>
  Object.fromEntries(
    Object.entries(texts).map(([code, text]) => [
      code,
      (params) => text.replace(/:(\w+)/g, (whole, name: string) => String(params[name] ?? whole)),
    ]),
  );

const filled: Readonly<Record<Language, Readonly<Record<string, Filled>>>> = {
  nl: fill(nl.common),
  en: fill(en.common),
};
