import { z } from 'zod';
import { audiences } from '../../../../schemes/model.ts';
import type { DraftQuestion } from '../../rules/draft.ts';
import type { Note } from '../note.ts';
import { note } from '../note.ts';
import { fitsModel } from '../own/fits-model.ts';
import type { FormRow, FormSheet } from './form-sheet.ts';
import { cellOf, spotIn } from './form-sheet.ts';

/** The column in which a form written here keeps what XLSForm has no column for. Other tools leave it alone. */
export const ownColumn = 'keurpark';

const record = z.record(z.string(), z.unknown());

const parse = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    return record.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

const extrasIn = (sheet: FormSheet, row: FormRow, notes: Note[]): Readonly<Record<string, unknown>> => {
  const text = cellOf(sheet, row, ownColumn);
  const read = text === '' ? {} : parse(text);
  if (read === null) notes.push(note(spotIn(sheet, row, ownColumn), 'own-column', { text }));
  return read ?? {};
};

const texts = z.record(z.string(), z.string());
const optionShape = z.strictObject({
  short: texts.optional(),
  theme: z.string().optional(),
  exclusive: z.boolean().optional(),
  aside: z.boolean().optional(),
  other: z.boolean().optional(),
  propose: z.record(z.string(), z.number()).optional(),
});

/** What a choice is besides its name and its words. */
export const optionExtras = (sheet: FormSheet, row: FormRow, notes: Note[]): z.infer<typeof optionShape> => {
  const read = optionShape.safeParse(extrasIn(sheet, row, notes));
  if (!read.success)
    notes.push(note(spotIn(sheet, row, ownColumn), 'own-column', { text: cellOf(sheet, row, ownColumn) }));
  return read.data ?? {};
};

/** What a row says in its other columns, and so not in this one. */
const inColumns = new Set(['type', 'key', 'text', 'hint', 'body', 'options', 'statements', 'required']);

/** A question with what its row keeps in our own column; as it was when that does not make a question of it. */
export const withExtras = (
  question: DraftQuestion,
  { sheet, row }: { readonly sheet: FormSheet; readonly row: FormRow },
  notes: Note[],
): DraftQuestion => {
  const extras = extrasIn(sheet, row, notes);
  if (Object.keys(extras).length === 0) return question;
  const rest = Object.fromEntries(Object.entries(extras).filter(([name]) => !inColumns.has(name)));
  const type = typeof extras['type'] === 'string' ? extras['type'] : question.type;
  const required = question['required'] === 'hard' ? {} : { required: extras['required'] ?? question['required'] };
  const whole = { ...question, ...rest, type, ...(question['required'] === undefined ? {} : required) };
  const made = type === 'yes-no' ? withoutOptions(whole) : whole;
  // The bounds of a number stand in its constraint, which is read later.
  if (fitsModel(type === 'whole-number' ? { ...made, min: 0, max: 1 } : made)) return made;
  notes.push(note(spotIn(sheet, row, ownColumn), 'own-column', { text: cellOf(sheet, row, ownColumn) }));
  return question;
};

const withoutOptions = ({ options: _options, ...question }: DraftQuestion): DraftQuestion => question;

const settingsShape = z.strictObject({
  audience: z.enum(audiences).optional(),
  title: texts.optional(),
  intro: texts.optional(),
  words: z.record(z.string(), texts).optional(),
});

/** What the settings keep of a questionnaire besides its title. */
export const settingsExtras = (sheet: FormSheet, notes: Note[]): z.infer<typeof settingsShape> => {
  const [row] = sheet.rows;
  if (row === undefined) return {};
  const read = settingsShape.safeParse(extrasIn(sheet, row, notes));
  if (!read.success)
    notes.push(note(spotIn(sheet, row, ownColumn), 'own-column', { text: cellOf(sheet, row, ownColumn) }));
  return read.data ?? {};
};
