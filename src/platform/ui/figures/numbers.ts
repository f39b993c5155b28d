import type { Language } from '../../../kernel/language.ts';
import { uiTexts } from '../texts/ui-texts.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** Makes a number formatter once for each language and number of decimals. */
const formatters = (
  options: Intl.NumberFormatOptions,
): ((language: Language, decimals: number) => Intl.NumberFormat) => {
  const known: Record<Language, Intl.NumberFormat[]> = { nl: [], en: [] };
  return (language, decimals) => {
    known[language][decimals] ??= new Intl.NumberFormat(locales[language], {
      ...options,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    return known[language][decimals];
  };
};

const plain = formatters({ signDisplay: 'negative' });
const signed = formatters({ signDisplay: 'exceptZero' });
const percentage = formatters({ style: 'percent', signDisplay: 'negative' });
const euros = formatters({ style: 'currency', currency: 'EUR' });

// A hyphen is too short for a minus.
const withMinus = (text: string): string => (text.includes('-') ? text.replace('-', '−') : text);

/** A number with a fixed number of decimals: 7.8 -> "7,8" in Dutch, "7.8" in English. */
export const showDecimal = (value: number, decimals: number, language: Language): string =>
  withMinus(plain(language, decimals).format(value));

/** A whole number with its thousands parted: 1204 -> "1.204" in Dutch, "1,204" in English. */
export const showCount = (value: number, language: Language): string =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : showDecimal(value, 0, language);

/** A mark or a mean of marks: one decimal. */
export const showMark = (value: number, language: Language): string => showDecimal(value, 1, language);

/** A change with its sign: "+15", "−39", and "0" without one. */
export const showSigned = (value: number, decimals: number, language: Language): string =>
  withMinus(signed(language, decimals).format(value));

/** A share from 0 to 1 as a percentage; in Dutch with a space before the sign that does not break. */
export const showPercent = (share: number, decimals: number, language: Language): string =>
  withMinus(percentage(language, decimals).format(share)).replace(/\s*%/, language === 'nl' ? '\u00a0%' : '%');

/** How many decimals a percentage estimated from n answers may have: none under 100 (methods.md 1.1). */
export const decimalsFor = (n: number): number => (n < 100 ? 0 : 1);

/** An exact part of a whole, such as a response: one decimal whatever the size (decision 23); empty for a whole of nothing. */
export const showExactShare = (part: number, whole: number, language: Language): string =>
  whole === 0 ? '' : showPercent(part / whole, 1, language);

/** "7 van de 12", "7 of 12". */
export const showOutOf = (count: number, n: number, language: Language): string =>
  uiTexts(language).figures.outOf(showCount(count, language), showCount(n, language));

/** An amount in euros: whole euros without cents, others with two decimals. */
export const showEuros = (amount: number, language: Language): string =>
  withMinus(euros(language, Number.isInteger(amount) ? 0 : 2).format(amount));

/** The size of a file, from bytes: "812 kB", "25 MB". */
export const showSize = (bytes: number, language: Language): string => {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${showCount(kilobytes, language)}\u00a0kB`;
  const megabytes = Math.round(kilobytes / 100) / 10;
  return `${showDecimal(megabytes, Number.isInteger(megabytes) ? 0 : 1, language)}\u00a0MB`;
};
