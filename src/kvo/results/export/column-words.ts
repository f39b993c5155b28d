import type { Language } from '../../../kernel/language.ts';
import type { Column, MissingReason } from '../rules/rows/column.ts';
import { missingCode, missingSteps } from '../rules/rows/column.ts';
import { resultTexts } from '../texts/texts.ts';

/** What a column holds, in words: its question, and the part of it. */
export const columnLabel = ({ text, partLabel }: Column, language: Language): string =>
  partLabel === null ? text[language] : `${partLabel[language]} | ${text[language]}`;

/** Whether every value of a column has a name of its own, so that no scale has to be told. */
export const isNamed = ({ kind }: Column): boolean => kind === 'choice' || kind === 'flag' || kind === 'place';

/** A month as a number, 202604, as the first day of it: the form that every program reads as a date. */
export const firstDayOf = (month: number): string =>
  `${String(Math.floor(month / 100)).padStart(4, '0')}-${String(month % 100).padStart(2, '0')}-01`;

export interface CodeWords {
  readonly code: number;
  readonly label: string;
  readonly missing: boolean;
}

const reasons = Object.keys(missingSteps) as readonly MissingReason[];

/** Every code a column can hold that stands for something other than its own number, the missing ones last. */
export const valuesOf = (column: Column, language: Language): readonly CodeWords[] => [
  ...column.values.map(({ code, label }) => ({ code, label: label[language], missing: false })),
  ...column.asides.map(({ code, label }) => ({ code, label: label[language], missing: true })),
  ...reasons.map((reason) => ({
    code: missingCode(column, reason),
    label: resultTexts(language).exports.missing[reason],
    missing: true,
  })),
];
