import type { Expression } from '../../questionnaire/expression/expression.ts';
import { showExpression } from '../../questionnaire/expression/show-expression.ts';
import type { DraftQuestion } from '../rules/draft.ts';
import type { Carried, CarriedPage, CarriedQuestion, Pending, ReadImport } from './carried.ts';
import { conditionNotes } from './condition-notes.ts';
import { NoLike } from './foreign/foreign.ts';
import { keyMaker } from './key-maker.ts';
import type { Note, Spot } from './note.ts';
import { note } from './note.ts';
import { allOf, boundsIn } from './number-bounds.ts';

/** Translates a condition, or a calculation; `own` is the question it is about, null for a calculation. Throws `NoLike`. */
export type Translate = (text: string, own: string | null, kind: 'condition' | 'value') => Expression;

const longestExpression = 4000;
const usual = { min: 0, max: 1_000_000 };

interface Bench {
  readonly translate: Translate;
  readonly notes: Note[];
}

const noteOn = (at: Spot, text: string, { what, reason }: NoLike): Note => {
  if (reason === 'unknown-name') return note(at, 'unknown-name', { text, name: what });
  if (reason === 'unknown-option') return note(at, 'unknown-option', { text, option: what });
  return note(at, 'condition', { text, what });
};

/** A condition as ours; null, and a line in the report with the whole of it, when it has no like here. */
const translated = (
  { translate, notes }: Bench,
  { text, at }: { readonly text: string; readonly at: Spot },
  own: string | null,
  kind: 'condition' | 'value' = 'condition',
): Expression | null => {
  try {
    const expression = translate(text, own, kind);
    if (showExpression(expression).length <= longestExpression) return expression;
    notes.push(note(at, 'condition', { text, what: text }));
  } catch (error) {
    if (!(error instanceof NoLike)) throw error;
    notes.push(noteOn(at, text, error));
  }
  return null;
};

const joined = (bench: Bench, pending: readonly Pending[], own: string): string | undefined => {
  const parts = pending.flatMap((one) => translated(bench, one, own) ?? []);
  const whole = allOf(parts);
  return whole === null ? undefined : showExpression(whole);
};

const withChecks = (bench: Bench, { question, pending }: CarriedQuestion): DraftQuestion => {
  const isNumber = question.type === 'whole-number' || question.type === 'euro';
  let [min, max]: readonly unknown[] = [question['min'], question['max']];
  const checks: unknown[] = [];
  for (const one of pending) {
    const expression = one.field === 'check' ? translated(bench, one, question.key) : null;
    if (expression === null) continue;
    const bounds = isNumber ? boundsIn(expression, question.key) : { min: null, max: null, rest: [expression] };
    min ??= bounds.min ?? undefined;
    max ??= bounds.max ?? undefined;
    const rest = allOf(bounds.rest);
    if (rest !== null && question['checks'] === undefined)
      checks.push({ holds: showExpression(rest), message: one.message ?? { nl: '', en: '' }, strict: true });
  }
  const bounded = { ...question, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return checks.length === 0 ? bounded : { ...bounded, checks };
};

/** A number must lie between two others here; where the file sets none, usual ones are set, and the report says so. */
const withBounds = (bench: Bench, question: DraftQuestion, at: Spot): DraftQuestion => {
  if (question.type === 'euro') {
    const { min: _least, ...rest } = question;
    return { ...rest, max: question['max'] ?? usual.max };
  }
  if (question.type !== 'whole-number') return question;
  const { min: _open, max: _end, ...rest } = question;
  const [min, max] = [question['min'] ?? usual.min, question['max'] ?? usual.max];
  if (question['min'] === undefined || question['max'] === undefined)
    bench.notes.push(note(at, 'bounds-set', { min: Number(min), max: Number(max) }));
  return { ...rest, min, max };
};

const finished = (bench: Bench, carried: CarriedQuestion): DraftQuestion => {
  const { question, pending, at } = carried;
  const of = (field: Pending['field']) => pending.filter((one) => one.field === field);
  const showIf = joined(bench, of('showIf'), question.key);
  const requiredIf = joined(bench, of('requiredIf'), question.key);
  const whole = withBounds(bench, withChecks(bench, carried), at);
  return {
    ...whole,
    ...(showIf === undefined ? {} : { showIf }),
    ...(requiredIf === undefined ? {} : { requiredIf }),
  };
};

const drawnUp = (bench: Bench, pages: readonly CarriedPage[]) => {
  const keyOf = keyMaker('bladzijde');
  return pages.map(({ name, title, lead, questions }, index) => ({
    key: keyOf(name ?? `bladzijde-${index + 1}`),
    title,
    ...(lead === undefined ? {} : { lead }),
    questions: questions.map((question) => finished(bench, question)),
  }));
};

/** Makes of what was read a draft: its conditions translated and checked, everything that did not fit in the report. */
export const assembleDraft = (carried: Carried, translate: Translate): ReadImport => {
  const bench: Bench = { translate, notes: [...carried.notes] };
  const filled = carried.pages.filter(({ questions }) => questions.length > 0);
  const pages = drawnUp(bench, filled);
  const values = Object.fromEntries(
    carried.values.flatMap((value) => {
      const expression = translated(bench, value, null, 'value');
      return expression === null ? [] : [[value.key, { expression: showExpression(expression) }]];
    }),
  );
  const { title, intro, scales } = carried;
  const draft = { title, intro, pages, scales, values };
  return { draft, notes: [...bench.notes, ...conditionNotes(draft, { ...carried, pages: filled })] };
};
