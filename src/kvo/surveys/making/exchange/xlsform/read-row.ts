import type { DraftQuestion } from '../../rules/draft.ts';
import type { CarriedQuestion, Pending } from '../carried.ts';
import type { Meaning } from '../foreign/foreign.ts';
import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { FormBench } from './form-bench.ts';
import type { TypeParts } from './form-question.ts';
import { typeParts } from './form-question.ts';
import { cellOf, spotIn } from './form-sheet.ts';
import { isEmptyText } from './form-texts.ts';
import type { FormNode } from './form-tree.ts';
import { ownColumn, withExtras } from './own-column.ts';

const isYes = (text: string): boolean => /^(yes|y|ja|true|true\(\)|1)$/i.test(text);
const isNo = (text: string): boolean => /^(no|n|nee|false|false\(\)|0|)$/i.test(text);

const meaningOf = ({ type, key }: DraftQuestion, { list }: TypeParts): Meaning => {
  const expression = { answer: key };
  const answers = list?.answers ?? null;
  if (type === 'single' || type === 'yes-no') return { expression, kind: 'choice', answers };
  if (type === 'multiple' || type === 'ranking') return { expression, kind: 'choices', answers };
  const isNumber = type === 'whole-number' || type === 'mark' || type === 'euro';
  return { expression, kind: isNumber ? 'number' : 'other', answers: null };
};

/** The conditions of a row as the form writes them; `required` may hold one too. */
export const pendingOf = ({ form, texts }: FormBench, { row }: FormNode): readonly Pending[] => {
  const { survey } = form;
  const [relevant, required, constraint] = ['relevant', 'required', 'constraint'].map((base) => ({
    text: cellOf(survey, row, base),
    at: spotIn(survey, row, base),
  }));
  const filled = (one: typeof relevant): one is Omit<Pending, 'field'> => one !== undefined && one.text !== '';
  const asks = filled(required) && !isYes(required.text) && !isNo(required.text);
  return [
    ...(filled(relevant) ? [{ field: 'showIf' as const, ...relevant }] : []),
    ...(asks ? [{ field: 'requiredIf' as const, ...required }] : []),
    ...(filled(constraint)
      ? [{ field: 'check' as const, ...constraint, message: texts(survey, row, 'constraint_message') }]
      : []),
  ];
};

const wordsOf = ({ form, texts, notes }: FormBench, { row }: FormNode, name: string) => {
  const text = texts(form.survey, row, 'label');
  if (isEmptyText(text)) notes.push(note(spotIn(form.survey, row, 'label'), 'label-missing', { name }));
  const hint = texts(form.survey, row, 'hint');
  return { text: isEmptyText(text) ? { nl: name, en: '' } : text, ...(isEmptyText(hint) ? {} : { hint }) };
};

const knownLooks = /^(|multiline|month-year|field-list|table-list|minimal)$/;

/** A row as a question of ours, known from then on by its name; null when it becomes none. */
export const readRow = (bench: FormBench, node: FormNode, outer: readonly Pending[]): CarriedQuestion | null => {
  const { form, notes, lists } = bench;
  const { survey } = form;
  const { row } = node;
  const [appearance, parameters, name] = ['appearance', 'parameters', 'name'].map((base) => cellOf(survey, row, base));
  const at = spotIn(survey, row, 'type');
  const cell = { written: node.type, appearance: appearance ?? '', parameters: parameters ?? '', at };
  const said: Note[] = [];
  const found = typeParts(cell, lists, said);
  if (found === null) {
    notes.push(...said);
    return null;
  }
  if (!knownLooks.test(cell.appearance))
    notes.push(note(spotIn(survey, row, 'appearance'), 'setting', { name: 'appearance', value: cell.appearance }));
  const key = bench.keyFor(name ?? '', spotIn(survey, row, 'name'));
  if (key === null) return null;
  const required = isYes(cellOf(survey, row, 'required')) ? 'hard' : 'none';
  const isAsked = found.type !== 'information';
  const { text, hint } = wordsOf(bench, node, name ?? '');
  const base = { type: found.type, key, module: 'X', text, ...found.parts };
  const worded = isAsked
    ? { ...base, ...(hint === undefined ? {} : { hint }), required }
    : { ...base, ...(hint === undefined ? {} : { body: hint }) };
  const question = withExtras(worded, { sheet: survey, row }, notes);
  // Our own column can say which of our types a near one stands for; then nothing has changed.
  const isOurs = cellOf(survey, row, ownColumn).includes(`"type":"${question.type}"`);
  notes.push(...said.filter(({ code }) => code !== 'type-as' || !isOurs));
  bench.know(name ?? '', meaningOf(question, found));
  return { question, at, pending: [...outer, ...pendingOf(bench, node)] };
};
