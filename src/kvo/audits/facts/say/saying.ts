import type { Language } from '../../../../kernel/language.ts';
import type { Requirement, Scheme } from '../../../schemes/model.ts';

/** What a fact is said with: the words of the scheme, and the criterion it lies beside. */
export interface Saying {
  readonly scheme: Scheme;
  readonly requirement: Requirement;
  readonly language: Language;
}

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** "gemeente, politie en brandweer" */
export const listed = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);
