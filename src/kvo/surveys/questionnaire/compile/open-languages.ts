import type { Language } from '../../../../kernel/language.ts';
import { languages } from '../../../../kernel/language.ts';

const isTextRecord = (value: object): value is Readonly<Record<string, unknown>> =>
  'nl' in value && typeof value.nl === 'string';

const fill = (value: unknown, closed: readonly Language[]): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => fill(one, closed));
  if (isTextRecord(value))
    return { ...value, ...Object.fromEntries(closed.map((language) => [language, value['nl']])) };
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one, closed)]));
};

/** The languages a document says it is asked in; all of them when it does not say. */
const openIn = (document: unknown): readonly Language[] => {
  const said: unknown = typeof document === 'object' && document !== null ? Reflect.get(document, 'languages') : null;
  if (!Array.isArray(said)) return languages;
  return languages.filter((language) => language === 'nl' || said.includes(language));
};

/** A document whose languages that are not opened read as the Dutch one: nobody sees them, and nothing lacks a text. */
export const fillClosedLanguages = (document: unknown): unknown => {
  const open = openIn(document);
  const closed = languages.filter((language) => !open.includes(language));
  return closed.length === 0 ? document : fill(document, closed);
};
