import { z } from 'zod';
import type { RespondentLanguage } from '../../../../../kernel/respondent-language.ts';
import { respondentLanguages } from '../../../../../kernel/respondent-language.ts';
import type { Draft } from '../../rules/draft.ts';
import { columnLanguage } from '../languages-of-files.ts';
import type { Note } from '../note.ts';
import { ownColumn } from './own-column.ts';

/** A row that is being written: what stands in its columns by their heads. */
export type WrittenRow = Readonly<Record<string, string>>;

/** A form that is being written. */
export interface FormWriter {
  readonly draft: Draft;
  readonly languages: readonly RespondentLanguage[];
  readonly survey: WrittenRow[];
  readonly choices: WrittenRow[];
  readonly notes: Note[];
  /** The name of the list for options or for the name of a scale; its choices are written when it is first asked for. */
  readonly listFor: (options: unknown, question: string) => string;
}

const texts = z.record(z.string(), z.string());

/** A text in the columns of its languages; nothing where it is no text. */
export const textCells = (base: string, given: unknown, languages: readonly RespondentLanguage[]): WrittenRow => {
  const read = texts.safeParse(given);
  if (!read.success) return {};
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = read.data[language] ?? '';
      return text === '' ? [] : [[`${base}::${columnLanguage(language)}`, text]];
    }),
  );
};

/** What has no column of its own, for the column that other tools leave alone; no cell when there is nothing. */
export const ownCell = (extras: Readonly<Record<string, unknown>>): WrittenRow => {
  const filled = Object.fromEntries(
    Object.entries(extras)
      .filter(([, value]) => value !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
  return Object.keys(filled).length === 0 ? {} : { [ownColumn]: JSON.stringify(filled) };
};

const hasWords = (value: unknown, language: string): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((one) => hasWords(one, language));
  const read = 'nl' in value ? texts.safeParse(value) : null;
  if (read?.success === true) return (read.data[language] ?? '') !== '';
  return Object.values(value).some((one) => hasWords(one, language));
};

/** The languages in which a draft says something; Dutch always. */
export const languagesOf = ({ title, intro, pages, scales }: Draft): readonly RespondentLanguage[] =>
  respondentLanguages.filter(
    (language) => language === 'nl' || hasWords([title, intro, pages, scales ?? {}], language),
  );
