import type { RespondentLanguage } from '../../../../../kernel/respondent-language.ts';
import type { Texts } from '../carried.ts';
import { longestText } from '../import-limits.ts';
import { languageNamed } from '../languages-of-files.ts';
import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { FormRow, FormSheet, Head } from './form-sheet.ts';
import { cellOf } from './form-sheet.ts';
import type { OpenedForm } from './open-form.ts';

/** Reads what a row says in a column, in every language the form has. */
export type ReadTexts = (sheet: FormSheet, row: FormRow, base: string) => Texts;

export const isEmptyText = (texts: Texts): boolean => Object.values(texts).every((text) => text === '');

const worded = new Set(['label', 'hint', 'constraint_message', 'required_message', 'guidance_hint']);

const wordColumns = ({ survey, choices }: OpenedForm): readonly { readonly sheet: FormSheet; readonly head: Head }[] =>
  [survey, choices].flatMap((sheet) =>
    sheet.heads.filter(({ base }) => worded.has(base)).map((head) => ({ sheet, head })),
  );

const noteLanguages = (form: OpenedForm, notes: Note[]): void => {
  for (const { sheet, head } of wordColumns(form)) {
    if (head.language === null || languageNamed(head.language) !== null) continue;
    if (!sheet.rows.some(({ cells }) => (cells[head.index] ?? '') !== '')) continue;
    notes.push(note({ sheet: sheet.name, row: 1, column: head.column }, 'language', { language: head.language }));
  }
};

/** The language of the columns that name none: that of the settings, and otherwise Dutch, which the report then says. */
const plainLanguage = (form: OpenedForm, notes: Note[]): RespondentLanguage => {
  const [first] = form.settings.rows;
  const said = first === undefined ? '' : cellOf(form.settings, first, 'default_language');
  const plain = wordColumns(form).find(({ head }) => head.base === 'label' && head.language === null);
  const known = said === '' ? null : languageNamed(said);
  if (plain !== undefined && known === null)
    notes.push(note({ sheet: plain.sheet.name, row: 1, column: plain.head.column }, 'dutch-assumed'));
  return known ?? 'nl';
};

/** Finds out in which languages a form is written, and makes the reader of its texts. */
export const formTexts = (
  form: OpenedForm,
  notes: Note[],
): { readonly read: ReadTexts; readonly plain: RespondentLanguage } => {
  noteLanguages(form, notes);
  const plain = plainLanguage(form, notes);
  const read: ReadTexts = (sheet, row, base) => {
    const texts: Record<string, string> = { nl: '', en: '' };
    for (const head of sheet.heads) {
      const language = head.language === null ? plain : languageNamed(head.language);
      const cell = head.base === base && language !== null ? (row.cells[head.index] ?? '') : '';
      if (language === null || cell === '' || (texts[language] ?? '') !== '') continue;
      const at = { sheet: sheet.name, row: row.number, column: head.column };
      if (cell.length > longestText) notes.push(note(at, 'text-cut', { most: longestText }));
      if (cell.includes('${')) notes.push(note(at, 'piped', { text: cell }));
      texts[language] = cell.slice(0, longestText).toWellFormed();
    }
    return texts;
  };
  return { read, plain };
};
