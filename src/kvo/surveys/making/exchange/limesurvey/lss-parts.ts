import type { Options, Texts } from '../carried.ts';
import { mostOptions } from '../import-limits.ts';
import { keyMaker } from '../key-maker.ts';
import { note } from '../note.ts';
import type { LssBench } from './lss-bench.ts';
import { answersOf } from './lss-bench.ts';
import type { LssRow } from './lss-tables.ts';
import { inOrder, oncePer } from './lss-tables.ts';

/** A part of a question: one of its statements, of its ticks, or of its lines. */
export interface LssPart {
  readonly code: string;
  readonly key: string;
  readonly label: Texts;
}

/** The words of a question or of a part of one. */
export const questionWords = (bench: LssBench, row: LssRow, column: 'question' | 'help'): Texts =>
  bench.words(
    {
      own: (row['parent_qid'] ?? '0') === '0' ? 'questions' : 'subquestions',
      translated: 'question_l10ns',
      id: 'qid',
      value: row['qid'] ?? '',
      column,
    },
    { question: row['title'] ?? '' },
  );

/** The parts of a question in their order, as many as there is room for. */
export const partsOf = (bench: LssBench, { qid = '', title = '' }: LssRow, stem: string): readonly LssPart[] => {
  const keyOf = keyMaker(stem);
  const rows = bench.tables.where('subquestions', 'parent_qid', qid).filter((row) => (row['scale_id'] ?? '0') === '0');
  return inOrder(oncePer(rows, 'qid'), 'question_order').flatMap((row, index) => {
    const code = row['title'] ?? '';
    const at = { question: `${title}_${code}` };
    if (index >= mostOptions) {
      bench.notes.push(note(at, 'options-cut', { name: code, most: mostOptions }));
      return [];
    }
    const key = keyOf(code);
    if (key !== code) bench.notes.push(note(at, 'renamed', { from: code, to: key }));
    return [{ code, key, label: questionWords(bench, row, 'question') }];
  });
};

const both = (nl: string, en: string): Texts => ({ nl, en });
const numbers = (most: number) =>
  Array.from(
    { length: most },
    (_, index) => [String(index + 1), `punt-${index + 1}`, both(`${index + 1}`, `${index + 1}`)] as const,
  );

/** The answers that LimeSurvey knows by itself, by the type of the question: code, key and words. */
const fixed: Readonly<Record<string, readonly (readonly [string, string, Texts])[]>> = {
  A: numbers(5),
  B: numbers(10),
  C: [
    ['Y', 'yes', both('Ja', 'Yes')],
    ['U', 'uncertain', both('Weet niet', 'Uncertain')],
    ['N', 'no', both('Nee', 'No')],
  ],
  E: [
    ['I', 'increase', both('Meer', 'Increase')],
    ['S', 'same', both('Gelijk', 'Same')],
    ['D', 'decrease', both('Minder', 'Decrease')],
  ],
  G: [
    ['F', 'female', both('Vrouw', 'Female')],
    ['M', 'male', both('Man', 'Male')],
  ],
};

/** The answers of a question, those that come with its type or its own. */
export const optionsFor = (
  bench: LssBench,
  row: LssRow,
): { readonly options: Options; readonly answers: ReadonlyMap<string, string> } => {
  const own = fixed[row['type'] ?? ''];
  if (own === undefined) return answersOf(bench, row);
  return {
    options: own.map(([, key, label]) => ({ key, label })),
    answers: new Map(own.map(([code, key]) => [code, key])),
  };
};
