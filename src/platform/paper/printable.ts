/** Stands in for a character that cannot be printed. */
const standIn = '\uFFFD';

// Control characters, the marks that turn the direction of all that follows, what is not assigned: none has a glyph.
const unprintable = /[\p{Cc}\u202A-\u202E\u2066-\u2069\p{Cn}\p{Co}]/gu;

/** All but what the fonts that come with the compiler are known to hold: Latin, Greek, Cyrillic, Hebrew, punctuation. */
const uncertain =
  /[^ -~\u00A0-\u017F\u0391-\u03A1\u03A3-\u03C9\u0400-\u045F\u05D0-\u05EA\u2013\u2014\u2018-\u201E\u2022\u2026\u20AC\u2212\uFFFD]/gu;

const printableText = (text: string): string =>
  text.toWellFormed().replace(unprintable, (character) => (character === '\n' || character === '\t' ? ' ' : standIn));

/** A value of the same shape with every text in it changed. */
const everyText = <T>(value: T, change: (text: string) => string): T => {
  if (typeof value === 'string') return change(value) as T;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one: unknown) => everyText(one, change)) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, everyText(one, change)])) as T;
};

/** The same content with every text fit to print: what has no glyph anywhere becomes a stand-in. */
export const printableTexts = <T>(content: T): T => everyText(content, printableText);

/** The same content with these characters replaced as well. */
export const withoutCharacters = <T>(content: T, characters: ReadonlySet<string>): T =>
  everyText(content, (text) => [...text].map((one) => (characters.has(one) ? standIn : one)).join(''));

/** The same content with nothing in it but what every machine can print. */
export const certainlyPrintable = <T>(content: T): T => everyText(content, (text) => text.replace(uncertain, standIn));
