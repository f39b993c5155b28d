import type { Language } from '../../../../kernel/language.ts';

const named = (language: Language): readonly string[] => {
  const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month, 1))).replace('.', ''));
};

const names: Record<Language, readonly string[]> = { nl: named('nl'), en: named('en') };

/** The twelve months in short: "jan", "feb", "mrt". */
export const monthNames = (language: Language): readonly string[] => names[language];
