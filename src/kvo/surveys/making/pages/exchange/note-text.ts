import type { Language } from '../../../../../kernel/language.ts';
import type { Note, Spot } from '../../exchange/note.ts';
import { exchangeTexts } from '../../texts/exchange-texts.ts';

/** Where something stands in a file, in words: `blad survey, rij 5, kolom C`. */
export const spotText = ({ sheet, row, column, question, path }: Spot, language: Language): string => {
  const { spots: t } = exchangeTexts(language);
  const parts = [
    ...(sheet === undefined ? [] : [t.sheet(sheet)]),
    ...(row === undefined ? [] : [t.row(row)]),
    ...(column === undefined ? [] : [t.column(column)]),
    ...(question === undefined ? [] : [t.question(question)]),
    ...(path === undefined ? [] : [path]),
  ];
  return parts.length === 0 ? t.whole : parts.join(', ');
};

/** A line of a report as a sentence. */
export const noteText = ({ code, params }: Note, language: Language): string =>
  exchangeTexts(language).notes[code](params);
