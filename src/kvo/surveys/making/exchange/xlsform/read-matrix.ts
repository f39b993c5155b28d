import type { CarriedQuestion, Pending } from '../carried.ts';
import { keyMaker } from '../key-maker.ts';
import { note } from '../note.ts';
import type { FormBench } from './form-bench.ts';
import { cellOf, spotIn } from './form-sheet.ts';
import { isEmptyText } from './form-texts.ts';
import type { FormNode } from './form-tree.ts';
import { withExtras } from './own-column.ts';
import { pendingOf } from './read-row.ts';

const listOf = ({ type }: FormNode): string | null => /^select_one (\S+)$/i.exec(type)?.[1] ?? null;

/** Whether a group is one question with statements: drawn as a table, every row choosing from the same list. */
export const isMatrix = ({ form, lists }: FormBench, { kind, row, children }: FormNode): boolean => {
  const [first] = children;
  const list = first === undefined ? null : listOf(first);
  return (
    kind === 'group' &&
    /\btable-list\b/.test(cellOf(form.survey, row, 'appearance')) &&
    list !== null &&
    lists.has(list) &&
    children.every((child) => listOf(child) === list && cellOf(form.survey, child.row, 'relevant') === '')
  );
};

/** A group drawn as a table, as a question with statements. */
export const readMatrix = (bench: FormBench, node: FormNode, outer: readonly Pending[]): CarriedQuestion | null => {
  const { form, texts, lists, notes } = bench;
  const { survey } = form;
  const name = cellOf(survey, node.row, 'name');
  const key = bench.keyFor(name, spotIn(survey, node.row, 'name'));
  const [first] = node.children;
  const list = first === undefined ? undefined : lists.get(listOf(first) ?? '');
  if (key === null || list === undefined) return null;
  const keyOf = keyMaker('stelling');
  const statements = node.children.map(({ row }) => {
    const child = cellOf(survey, row, 'name');
    const label = texts(survey, row, 'label');
    const at = spotIn(survey, row, 'name');
    const bare = child.startsWith(`${name}.`) ? child.slice(name.length + 1) : child;
    const statement = keyOf(bare);
    if (child === '') notes.push(note(at, 'name-missing'));
    if (statement !== bare) notes.push(note(at, 'renamed', { from: child, to: statement }));
    if (isEmptyText(label)) notes.push(note(spotIn(survey, row, 'label'), 'label-missing', { name: child }));
    bench.know(child, { expression: { answer: key, row: statement }, kind: 'choice', answers: list.answers });
    return { key: statement, label: isEmptyText(label) ? { nl: bare, en: '' } : label };
  });
  bench.know(name, { expression: { answer: key }, kind: 'choices', answers: list.answers });
  const text = texts(survey, node.row, 'label');
  const required = node.children.every(({ row }) => /^(yes|true)/i.test(cellOf(survey, row, 'required')))
    ? 'hard'
    : 'none';
  const hint = texts(survey, node.row, 'hint');
  const hinted = isEmptyText(hint) ? {} : { hint };
  const base = { type: 'matrix', key, module: 'X', text, ...hinted, required, options: list.key, statements };
  const question = withExtras(base, { sheet: survey, row: node.row }, notes);
  return { question, at: spotIn(survey, node.row, 'type'), pending: [...outer, ...pendingOf(bench, node)] };
};
