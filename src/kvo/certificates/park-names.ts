import type { Language } from '../../kernel/language.ts';
import type { CertificateFacts } from './model.ts';
import { certificateTexts } from './texts/texts.ts';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** "Schipsloot, Noord-West en De Plantage" */
export const listed = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);

const most = 3;

/** The parks of a certificate in a few words: all of up to three, otherwise the first and how many more. */
export const parkNames = (facts: CertificateFacts, language: Language): string => {
  const names = facts.parks.map((park) => park.name);
  const [first = ''] = names;
  if (names.length <= most) return listed(names, language);
  return certificateTexts(language).andMore(first, names.length - 1);
};

/** Whether a sentence about the parks is about one of them. */
export const isOnePark = (facts: CertificateFacts): boolean => facts.parks.length === 1;
