import { writeXlsx } from 'hucre/xlsx';
import { z } from 'zod';
import type { Draft, DraftQuestion } from '../../rules/draft.ts';
import { expressionOf } from '../expression-of.ts';
import { NoLike } from '../foreign/foreign.ts';
import { keyMaker } from '../key-maker.ts';
import { columnLanguage } from '../languages-of-files.ts';
import type { Note } from '../note.ts';
import { note } from '../note.ts';
import { ownColumn } from './own-column.ts';
import { questionRow } from './write-question.ts';
import type { Told } from './write-xpath.ts';
import { writeXpath } from './write-xpath.ts';
import type { FormWriter, WrittenRow } from './written-form.ts';
import { languagesOf, ownCell, textCells } from './written-form.ts';

/** A questionnaire as the three sheets of a form, and what other tools will not see of it. */
export interface WrittenForm {
  readonly survey: readonly WrittenRow[];
  readonly choices: readonly WrittenRow[];
  readonly settings: readonly WrittenRow[];
  readonly notes: readonly Note[];
}

const options = z.array(z.looseObject({ key: z.string(), label: z.unknown() }));

const choicesOf = (draft: Draft, given: unknown) => {
  if (typeof given === 'string') return draft.scales?.[given] ?? [];
  const answers = z.array(z.string()).safeParse(given);
  if (!answers.success) return options.safeParse(given).data ?? [];
  return ['yes', 'no', ...answers.data].map((key) => ({ key, label: draft.words[key] ?? { nl: key } }));
};

const startWriter = (draft: Draft): FormWriter => {
  const languages = languagesOf(draft);
  const choices: WrittenRow[] = [];
  const named = new Map<string, string>();
  const nameFor = keyMaker('lijst');
  const listFor = (given: unknown, question: string): string => {
    // The fixed answers are one list for every question that gives the same choice of them.
    const isFixed = z.array(z.string()).safeParse(given).success;
    const mark = typeof given === 'string' ? given : isFixed ? JSON.stringify(given) : `of ${question}`;
    const known = named.get(mark);
    if (known !== undefined) return known;
    const name = nameFor(typeof given === 'string' ? given : isFixed ? 'yes-no' : question);
    named.set(mark, name);
    for (const { key, label, ...extras } of choicesOf(draft, given))
      choices.push({ list_name: name, name: key, ...textCells('label', label, languages), ...ownCell(extras) });
    return name;
  };
  return { draft, languages, survey: [], choices, notes: [], listFor };
};

const toldOf = ({ pages }: Draft): Told => {
  const byKey = new Map(pages.flatMap(({ questions }) => questions).map((question) => [question.key, question]));
  return {
    statements: (key) => byKey.get(key)?.statements?.map((statement) => statement.key) ?? null,
    isSeveral: (key) => ['multiple', 'ranking'].includes(byKey.get(key)?.type ?? ''),
    own: null,
  };
};

const matrixRows = (writer: FormWriter, question: DraftQuestion, head: WrittenRow): void => {
  const { survey, languages, listFor } = writer;
  const list = listFor(question.options, question.key);
  const { required = '', ...group } = head;
  survey.push({ ...group, type: 'begin_group', appearance: 'table-list' });
  for (const { key, label } of question.statements ?? [])
    survey.push({
      type: `select_one ${list}`,
      name: `${question.key}.${key}`,
      ...textCells('label', label, languages),
      ...(required === '' ? {} : { required }),
    });
  survey.push({ type: 'end_group' });
};

const valueShape = z.record(z.string(), z.looseObject({ expression: z.string() }));

const writeValues = (writer: FormWriter, told: Told): void => {
  for (const [name, { expression }] of Object.entries(valueShape.safeParse(writer.draft['values']).data ?? {})) {
    const parsed = expressionOf(expression);
    const at = { sheet: 'survey', row: writer.survey.length + 2, column: 'calculation' };
    try {
      if (parsed === null) throw new NoLike(expression);
      writer.survey.push({ type: 'calculate', name, calculation: writeXpath(parsed, told) });
    } catch (error) {
      if (!(error instanceof NoLike)) throw error;
      writer.notes.push(note(at, 'condition', { text: expression, what: error.what }));
    }
  }
};

/** Writes a draft as a form. */
export const writeForm = (draft: Draft): WrittenForm => {
  const writer = startWriter(draft);
  const { survey, languages, notes, choices } = writer;
  const told = toldOf(draft);
  for (const page of draft.pages) {
    survey.push({
      type: 'begin_group',
      name: page.key,
      appearance: 'field-list',
      ...textCells('label', page.title, languages),
      ...textCells('hint', page['lead'], languages),
    });
    for (const question of page.questions) {
      const row = questionRow(question, { writer, told, row: survey.length + 2 });
      if (question.type === 'matrix') matrixRows(writer, question, row);
      else survey.push(row);
    }
    survey.push({ type: 'end_group' });
  }
  writeValues(writer, told);
  const { audience, title, intro, words } = draft;
  const settings = {
    form_title: title['nl'] ?? '',
    form_id: draft.id,
    version: String(draft['version'] ?? 1),
    default_language: columnLanguage('nl'),
    ...ownCell({ audience, title, intro, words }),
  };
  return { survey, choices, settings: [settings], notes };
};

const order = [
  'type',
  'list_name',
  'name',
  'label',
  'hint',
  'required',
  'relevant',
  'constraint',
  'constraint_message',
];
const rank = (head: string): number => {
  const index = order.indexOf(head.split('::')[0] ?? '');
  return head === ownColumn ? order.length + 1 : index === -1 ? order.length : index;
};

// What one cell of a sheet can hold, by the specification of the format.
const longestCell = 32_767;

const asRows = (rows: readonly WrittenRow[]): string[][] => {
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))].toSorted((one, other) => rank(one) - rank(other));
  return [heads, ...rows.map((row) => heads.map((head) => (row[head] ?? '').slice(0, longestCell)))];
};

/** A form as a workbook; its report stands on a sheet of its own, in sentences. */
export const formWorkbook = (
  form: WrittenForm,
  report: { readonly name: string; readonly rows: string[][] },
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      { name: 'survey', rows: asRows(form.survey) },
      { name: 'choices', rows: asRows(form.choices) },
      { name: 'settings', rows: asRows(form.settings) },
      ...(report.rows.length === 0 ? [] : [{ name: report.name, rows: report.rows }]),
    ],
  });
