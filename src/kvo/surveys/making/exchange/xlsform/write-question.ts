import { z } from 'zod';
import type { Expression } from '../../../questionnaire/expression/expression.ts';
import { showExpression } from '../../../questionnaire/expression/show-expression.ts';
import type { DraftQuestion } from '../../rules/draft.ts';
import { expressionOf } from '../expression-of.ts';
import { NoLike } from '../foreign/foreign.ts';
import { note } from '../note.ts';
import { allOf } from '../number-bounds.ts';
import type { Told } from './write-xpath.ts';
import { writeXpath } from './write-xpath.ts';
import type { FormWriter, WrittenRow } from './written-form.ts';
import { ownCell, textCells } from './written-form.ts';

/** What a question is told with: the names in its conditions, and where its row will stand. */
export interface Telling {
  readonly writer: FormWriter;
  readonly told: Told;
  readonly row: number;
}

const checksShape = z.array(z.looseObject({ holds: z.unknown(), message: z.unknown(), strict: z.unknown() }));

const typeOf = (question: DraftQuestion, { listFor }: FormWriter): WrittenRow => {
  const { key } = question;
  switch (question.type) {
    case 'single':
      return { type: `select_one ${listFor(question.options, key)}` };
    case 'yes-no':
      return { type: `select_one ${listFor(question['also'] ?? ['dont-know'], key)}` };
    case 'multiple':
      return { type: `select_multiple ${listFor(question.options, key)}` };
    case 'ranking':
      return { type: `rank ${listFor(question.options, key)}` };
    case 'mark':
      return { type: 'range', parameters: `start=${question['min'] ?? 1} end=${question['max'] ?? 10} step=1` };
    case 'whole-number':
      return { type: 'integer' };
    case 'euro':
      return { type: 'decimal' };
    case 'long-text':
      return { type: 'text', appearance: 'multiline' };
    case 'month':
      return { type: 'date', appearance: 'month-year' };
    case 'place':
      return { type: 'geopoint' };
    case 'information':
      return { type: 'note' };
    case 'date':
      return { type: 'date' };
    default:
      return { type: 'text' };
  }
};

/** Which of our types a row would not be read back as, so that it is said in our own column. */
const unlike = new Set(['yes-no', 'euro', 'place']);

const atXpath = (expression: Expression | null, { writer, told, row }: Telling, column: string): string | null => {
  const at = { sheet: 'survey', row, column };
  try {
    if (expression !== null) return writeXpath(expression, told);
  } catch (error) {
    if (!(error instanceof NoLike)) throw error;
  }
  const text = expression === null ? '' : showExpression(expression);
  writer.notes.push(note(at, 'condition', { text, what: text }));
  return null;
};

/** A condition in its column; in our own column when XPath has no words for it. */
const conditionCells = (question: DraftQuestion, field: 'showIf' | 'requiredIf', telling: Telling) => {
  const given = question[field];
  if (given === undefined || given === '') return { cells: {}, extras: {} };
  const column = field === 'showIf' ? 'relevant' : 'required';
  const text = atXpath(expressionOf(given), telling, column);
  return text === null ? { cells: {}, extras: { [field]: given } } : { cells: { [column]: text }, extras: {} };
};

const bound = (key: string, apply: '>=' | '<=', value: unknown): readonly Expression[] =>
  typeof value === 'number' ? [{ apply, to: [{ answer: key }, { constant: value }] }] : [];

const constraintCells = (question: DraftQuestion, telling: Telling) => {
  const { key, type } = question;
  const checks = checksShape.safeParse(question['checks']).data ?? [];
  const least = type === 'euro' ? 0 : question['min'];
  const bounds =
    type === 'whole-number' || type === 'euro'
      ? [...bound(key, '>=', least), ...bound(key, '<=', question['max'])]
      : [];
  const parts = [...bounds, ...checks.flatMap(({ holds }) => expressionOf(holds) ?? [])];
  const whole = allOf(parts);
  const constraint =
    whole === null ? null : atXpath(whole, { ...telling, told: { ...telling.told, own: key } }, 'constraint');
  const isPlain = checks.length === 1 && checks[0]?.strict === true && constraint !== null;
  return {
    cells: {
      ...(constraint === null ? {} : { constraint }),
      ...textCells('constraint_message', checks[0]?.message, telling.writer.languages),
    },
    extras: checks.length === 0 || isPlain ? {} : { checks: question['checks'] },
  };
};

const carriedFields = new Set([
  ...['type', 'key', 'text', 'hint', 'body', 'options', 'statements', 'showIf', 'requiredIf', 'checks', 'required'],
]);

/** What a question is besides what XLSForm has columns for. */
const extrasOf = (question: DraftQuestion): Readonly<Record<string, unknown>> => {
  const { type } = question;
  const bounded = type === 'whole-number' || type === 'mark' ? ['min', 'max'] : [];
  const rest = Object.entries(question).filter(([name]) => !carriedFields.has(name) && !bounded.includes(name));
  const soft = question['required'] === undefined ? 'soft' : question['required'];
  return {
    ...Object.fromEntries(rest.filter(([name, value]) => !(name === 'module' && value === 'X'))),
    ...(unlike.has(type) ? { type } : {}),
    ...(soft === 'soft' && type !== 'information' ? { required: 'soft' } : {}),
  };
};

/** A question as a row of the sheet `survey`; whatever only this product reads back is named in the report. */
export const questionRow = (question: DraftQuestion, telling: Telling): WrittenRow => {
  const { writer, row } = telling;
  const { languages, notes } = writer;
  const shown = conditionCells(question, 'showIf', telling);
  const required = conditionCells(question, 'requiredIf', telling);
  const checked = constraintCells(question, telling);
  const extras = { ...extrasOf(question), ...shown.extras, ...required.extras, ...checked.extras };
  const fields = Object.keys(extras).filter((name) => extras[name as keyof typeof extras] !== undefined);
  if (fields.length > 0)
    notes.push(
      note({ sheet: 'survey', row, column: 'keurpark', question: question.key }, 'only-here', {
        fields: fields.join(', '),
      }),
    );
  return {
    ...typeOf(question, writer),
    name: question.key,
    ...textCells('label', question.text, languages),
    ...textCells('hint', question['hint'] ?? question['body'], languages),
    ...(question['required'] === 'hard' ? { required: 'yes' } : {}),
    ...required.cells,
    ...shown.cells,
    ...checked.cells,
    ...ownCell(extras),
  };
};
