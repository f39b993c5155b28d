import type { Options } from '../carried.ts';
import { mostOptions } from '../import-limits.ts';
import { keyMaker } from '../key-maker.ts';
import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { FormRow, FormSheet } from './form-sheet.ts';
import { cellOf, spotIn } from './form-sheet.ts';
import type { ReadTexts } from './form-texts.ts';
import { isEmptyText } from './form-texts.ts';
import { optionExtras } from './own-column.ts';

/** A list of choices, and the keys its choices have here by how the form names them. */
export interface FormList {
  readonly key: string;
  readonly options: Options;
  readonly answers: ReadonlyMap<string, string>;
}

const readList = (sheet: FormSheet, rows: readonly FormRow[], texts: ReadTexts, notes: Note[]) => {
  const keyOf = keyMaker('antwoord');
  const answers = new Map<string, string>();
  const options: Options = [];
  for (const row of rows) {
    const name = cellOf(sheet, row, 'name');
    const at = spotIn(sheet, row, 'name');
    if (name === '') notes.push(note(at, 'name-missing'));
    else if (answers.has(name)) notes.push(note(at, 'name-twice', { name }));
    else if (options.length >= mostOptions) notes.push(note(at, 'options-cut', { name, most: mostOptions }));
    else {
      const key = keyOf(name);
      if (key !== name) notes.push(note(at, 'renamed', { from: name, to: key }));
      const label = texts(sheet, row, 'label');
      if (isEmptyText(label)) notes.push(note(spotIn(sheet, row, 'label'), 'label-missing', { name }));
      answers.set(name, key);
      options.push({
        key,
        label: isEmptyText(label) ? { nl: name, en: '' } : label,
        ...optionExtras(sheet, row, notes),
      });
    }
  }
  return { options, answers };
};

/** The lists of choices of a form by their name. */
export const formLists = (sheet: FormSheet, texts: ReadTexts, notes: Note[]): ReadonlyMap<string, FormList> => {
  const byName = new Map<string, FormRow[]>();
  for (const row of sheet.rows) {
    const name = cellOf(sheet, row, 'list_name');
    if (name === '') notes.push(note(spotIn(sheet, row, 'list_name'), 'name-missing'));
    else byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const keyOf = keyMaker('lijst');
  return new Map(
    [...byName].map(([name, rows]) => [name, { key: keyOf(name), ...readList(sheet, rows, texts, notes) }] as const),
  );
};
