import type { Meaning, Names } from '../foreign/foreign.ts';
import { keyMaker } from '../key-maker.ts';
import type { Note, Spot } from '../note.ts';
import { note } from '../note.ts';
import type { FormList } from './form-lists.ts';
import { formLists } from './form-lists.ts';
import type { ReadTexts } from './form-texts.ts';
import { formTexts } from './form-texts.ts';
import type { OpenedForm } from './open-form.ts';

/** What the rows of a form are read with. */
export interface FormBench {
  readonly form: OpenedForm;
  readonly notes: Note[];
  readonly texts: ReadTexts;
  readonly lists: ReadonlyMap<string, FormList>;
  /** The key for a name of the form; null, and a line in the report, when it has none or has been used. */
  readonly keyFor: (name: string, at: Spot) => string | null;
  readonly know: (name: string, meaning: Meaning) => void;
  readonly names: Names;
  /** What the question with a key stands for: `.` in its own conditions. */
  readonly meaningOf: (key: string) => Meaning | null;
}

export const formBench = (form: OpenedForm): FormBench => {
  const notes: Note[] = [];
  const { read } = formTexts(form, notes);
  const makeKey = keyMaker('vraag');
  const used = new Set<string>();
  const known = new Map<string, Meaning>();
  const keyFor = (name: string, at: Spot): string | null => {
    if (name === '' || used.has(name)) {
      notes.push(name === '' ? note(at, 'name-missing') : note(at, 'name-twice', { name }));
      return null;
    }
    used.add(name);
    const key = makeKey(name);
    if (key !== name) notes.push(note(at, 'renamed', { from: name, to: key }));
    return key;
  };
  return {
    form,
    notes,
    texts: read,
    lists: formLists(form.choices, read, notes),
    keyFor,
    know: (name, meaning) => known.set(name, meaning),
    names: (name) => known.get(name) ?? null,
    meaningOf: (key) =>
      [...known.values()].find(
        ({ expression }) => 'answer' in expression && expression.answer === key && expression.row === undefined,
      ) ?? null,
  };
};
