import { isLanguage } from '../../../../kernel/language.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: Fields): boolean =>
  'nl' in value && Object.values(value).every((one) => typeof one === 'string');

/** Its translations into the languages that only respondents have, while the Dutch they translate still stands. */
const translationsOf = (before: Fields, after: Fields): Fields =>
  before['nl'] === after['nl'] ? Object.fromEntries(Object.entries(before).filter(([name]) => !isLanguage(name))) : {};

const partLike = (before: readonly unknown[], part: unknown, index: number): unknown => {
  if (!isFields(part) || typeof part['key'] !== 'string') return before[index];
  return before.find((one) => isFields(one) && one['key'] === part['key']);
};

/**
 * What was written, with the translations that its texts had before: the forms hold Dutch and English, and a text whose
 * Dutch did not change keeps its other languages. Where the Dutch changed, those are left out: they say something else.
 */
export const keepTranslations = <T>(before: unknown, after: T): T => {
  if (Array.isArray(after)) {
    const known: readonly unknown[] = Array.isArray(before) ? before : [];
    return after.map((part: unknown, index) => keepTranslations(partLike(known, part, index), part)) as T;
  }
  if (!isFields(after)) return after;
  if (!isFields(before)) return keepTranslations({}, after);
  if (isText(after)) {
    const texts = Object.entries({ ...translationsOf(before, after), ...after });
    return Object.fromEntries(texts.filter(([name, text]) => isLanguage(name) || text !== '')) as T;
  }
  return Object.fromEntries(
    Object.entries(after).map(([name, value]) => [name, keepTranslations(before[name], value)]),
  ) as T;
};
