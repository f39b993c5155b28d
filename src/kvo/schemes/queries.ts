import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import { isLanguage } from '../../kernel/language.ts';
import { respondentLanguages } from '../../kernel/respondent-language.ts';
import type { Scheme } from './model.ts';
import { readScheme } from './rules/read-scheme.ts';
import { showSchemeFault } from './rules/scheme-fault.ts';
import type { Translations } from './rules/translate-texts.ts';
import { translateTexts } from './rules/translate-texts.ts';

/** The schemes of this instance, read once at start; they do not change while it runs. */
export interface Schemes {
  /** All of them, newest version first. */
  readonly list: () => readonly Scheme[];
  readonly find: (id: string) => Scheme | undefined;
  /** The one a track that begins on this day stands under unless it chooses another. */
  readonly inForceOn: (day: LocalDate) => Scheme;
}

const parseJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${file}: cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const loadScheme = (folder: string, name: string): Scheme => {
  const file = join(folder, name, 'scheme.json');
  const read = readScheme(parseJson(file));
  if (!read.ok) throw new Error([`${file} is not in order:`, ...read.refusal.map(showSchemeFault)].join('\n  '));
  if (read.value.id !== name)
    throw new Error(`${file}: id: the scheme calls itself ${read.value.id}, its folder ${name}`);
  return read.value;
};

const startsOn = (scheme: Scheme): string => scheme.inForce.from ?? '';

const isInForce = ({ inForce: { from, until } }: Scheme, day: LocalDate): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/** Reads every `<folder>/<scheme id>/scheme.json`. Throws with all that is wrong, and where, when one is not in order. */
export const loadSchemes = (folder: string): Schemes => {
  const schemes = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'scheme.json')))
    .map((entry) => loadScheme(folder, entry.name))
    .toSorted((one, other) => (startsOn(one) < startsOn(other) ? 1 : -1));
  if (schemes.length === 0) throw new Error(`${folder} holds no scheme`);
  return {
    list: () => schemes,
    find: (id) => schemes.find((scheme) => scheme.id === id),
    inForceOn: (day) => {
      const found = schemes.find((scheme) => isInForce(scheme, day));
      if (found === undefined) throw new Error(`no scheme is in force on ${day}`);
      return found;
    },
  };
};

export interface QuestionnaireFile {
  /** Where it came from, to name in messages. */
  readonly place: string;
  readonly content: unknown;
}

const textsSchema = z.record(z.string(), z.string().trim().min(1));

/** What is in `<folder>/questionnaires/translations/<language>.json`, for the languages that have one. */
const readTranslations = (folder: string): Translations =>
  Object.fromEntries(
    respondentLanguages.flatMap((language) => {
      const file = join(folder, 'questionnaires', 'translations', `${language}.json`);
      if (isLanguage(language) || !existsSync(file)) return [];
      const read = textsSchema.safeParse(parseJson(file));
      if (!read.success) throw new Error(`${file} is not in order: ${z.prettifyError(read.error)}`);
      return [[language, read.data]];
    }),
  );

/** The shipped questionnaires as they stand in `<folder>/questionnaires/`, with their translations, still to be compiled. */
export const readQuestionnaireDocuments = (folder: string): readonly QuestionnaireFile[] => {
  const translations = readTranslations(folder);
  return readdirSync(join(folder, 'questionnaires'))
    .filter((name) => name.endsWith('.json'))
    .toSorted((one, other) => one.localeCompare(other, 'en'))
    .map((name) => ({
      place: `questionnaires/${name}`,
      content: translateTexts(parseJson(join(folder, 'questionnaires', name)), translations),
    }));
};
