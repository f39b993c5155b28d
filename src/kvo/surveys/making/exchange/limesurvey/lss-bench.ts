import type { Options, Texts } from '../carried.ts';
import type { Meaning } from '../foreign/foreign.ts';
import { longestText, mostOptions } from '../import-limits.ts';
import { keyMaker } from '../key-maker.ts';
import { languageNamed } from '../languages-of-files.ts';
import type { Note, Spot } from '../note.ts';
import { note } from '../note.ts';
import { plainText } from '../plain-text.ts';
import type { LssRow, LssTables } from './lss-tables.ts';
import { inOrder, oncePer } from './lss-tables.ts';

/** What the rows of a survey are read with. */
export interface LssBench {
  readonly tables: LssTables;
  readonly notes: Note[];
  /** The words of a row in every language: from the table of its translations, or from its own repetitions. */
  readonly words: (of: Worded, at: Spot) => Texts;
  readonly keyFor: (code: string, at: Spot) => string;
  readonly know: (name: string, meaning: Meaning) => void;
  readonly known: ReadonlyMap<string, Meaning>;
  readonly attribute: (qid: string, name: string) => string;
}

/** Where the words of a row are found: its tables, its id and the column with the words. */
interface Worded {
  readonly own: string;
  readonly translated: string;
  readonly id: string;
  readonly value: string;
  readonly column: string;
}

const wordsWith =
  (tables: LssTables, notes: Note[]) =>
  ({ own, translated, id, value, column }: Worded, at: Spot): Texts => {
    const texts: Record<string, string> = { nl: '', en: '' };
    const rows = [...tables.where(translated, id, value), ...tables.where(own, id, value)].filter(
      (row) => (row['language'] ?? '') !== '',
    );
    for (const row of rows) {
      const written = row[column] ?? '';
      const language = languageNamed(row['language'] ?? '');
      if (written === '' || language === null || (texts[language] ?? '') !== '') continue;
      const { text, lost } = plainText(written);
      if (lost) notes.push(note(at, 'markup', { text: written }));
      if (/\{[^{}\s][^{}]*\}/.test(text)) notes.push(note(at, 'piped', { text }));
      if (text.length > longestText) notes.push(note(at, 'text-cut', { most: longestText }));
      texts[language] = text.slice(0, longestText).toWellFormed();
    }
    return texts;
  };

export const lssBench = (tables: LssTables): LssBench => {
  const notes: Note[] = [];
  const makeKey = keyMaker('vraag');
  const known = new Map<string, Meaning>();
  return {
    tables,
    notes,
    known,
    words: wordsWith(tables, notes),
    keyFor: (code, at) => {
      const key = makeKey(code);
      if (key !== code) notes.push(note(at, 'renamed', { from: code, to: key }));
      return key;
    },
    know: (name, meaning) => known.set(name, meaning),
    attribute: (qid, name) =>
      tables.where('question_attributes', 'qid', qid).find((row) => row['attribute'] === name)?.['value'] ?? '',
  };
};

/** The answers of a question, and the keys they have here by their codes and by their words. */
export const answersOf = (bench: LssBench, { qid = '', title = '' }: LssRow, scale = '0') => {
  const keyOf = keyMaker('antwoord');
  const answers = new Map<string, string>();
  const options: Options = [];
  const at = { question: title };
  const rows = bench.tables.where('answers', 'qid', qid).filter((row) => (row['scale_id'] ?? '0') === scale);
  for (const row of inOrder(oncePer(rows, 'code'), 'sortorder')) {
    const { code = '', aid = '' } = row;
    if (options.length >= mostOptions) {
      bench.notes.push(note(at, 'options-cut', { name: code, most: mostOptions }));
      continue;
    }
    const key = keyOf(code);
    if (key !== code) bench.notes.push(note(at, 'renamed', { from: code, to: key }));
    const label = answerWords(bench, { qid, code, aid }, at);
    options.push({ key, label });
    answers.set(code, key);
    for (const text of Object.values(label)) if (text !== '' && !answers.has(text)) answers.set(text, key);
  }
  return { options, answers };
};

const answerWords = (
  { tables, words }: LssBench,
  { qid, code, aid }: { readonly qid: string; readonly code: string; readonly aid: string },
  at: Spot,
): Texts => {
  if (aid !== '' && tables.all('answer_l10ns').length > 0)
    return words({ own: 'answers', translated: 'answer_l10ns', id: 'aid', value: aid, column: 'answer' }, at);
  const rows = tables.where('answers', 'qid', qid).filter((row) => row['code'] === code);
  const texts: Record<string, string> = { nl: '', en: '' };
  for (const row of rows) {
    const language = languageNamed(row['language'] ?? '');
    if (language !== null) texts[language] ||= plainText(row['answer'] ?? '').text.slice(0, longestText);
  }
  return texts;
};
