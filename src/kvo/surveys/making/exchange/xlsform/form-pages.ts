import type { CarriedPage, CarriedQuestion, CarriedValue, Pending, Texts } from '../carried.ts';
import { note } from '../note.ts';
import type { FormBench } from './form-bench.ts';
import { cellOf, spotIn } from './form-sheet.ts';
import { isEmptyText } from './form-texts.ts';
import type { FormNode } from './form-tree.ts';
import { questionsUnder } from './form-tree.ts';
import { isMatrix, readMatrix } from './read-matrix.ts';
import { pendingOf, readRow } from './read-row.ts';

interface Filled {
  readonly pages: readonly CarriedPage[];
  readonly values: readonly CarriedValue[];
}

const leaveRepeat = ({ form, notes }: FormBench, node: FormNode): void => {
  const spot = (of: FormNode) => spotIn(form.survey, of.row, 'type');
  notes.push(note(spot(node), 'type-not-carried', { type: node.type }));
  for (const inside of questionsUnder(node.children))
    notes.push(note(spot(inside), 'in-repeat', { name: cellOf(form.survey, inside.row, 'name'), type: inside.type }));
};

const readValue = (bench: FormBench, node: FormNode): CarriedValue | null => {
  const { survey } = bench.form;
  const name = cellOf(survey, node.row, 'name');
  const key = bench.keyFor(name, spotIn(survey, node.row, 'name'));
  const relevant = cellOf(survey, node.row, 'relevant');
  if (relevant !== '')
    bench.notes.push(note(spotIn(survey, node.row, 'relevant'), 'condition', { text: relevant, what: relevant }));
  if (key === null) return null;
  bench.know(name, { expression: { answer: key }, kind: 'other', answers: null });
  return { key, text: cellOf(survey, node.row, 'calculation'), at: spotIn(survey, node.row, 'calculation') };
};

const isValue = ({ type }: FormNode): boolean => /^calculate$/i.test(type);

/** Reads the rows of a form into pages: each group at the top is one, and so is every run of loose questions. */
export const formPages = (bench: FormBench, tree: readonly FormNode[], title: Texts): Filled => {
  const pages: (CarriedPage & { readonly questions: CarriedQuestion[] })[] = [];
  const values: CarriedValue[] = [];
  const into = (question: CarriedQuestion | null): void => {
    if (question !== null) pages.at(-1)?.questions.push(question);
  };
  const readInside = (nodes: readonly FormNode[], outer: readonly Pending[]): void => {
    for (const node of nodes) {
      if (node.kind === 'repeat') leaveRepeat(bench, node);
      else if (isMatrix(bench, node)) into(readMatrix(bench, node, outer));
      else if (node.kind === 'group') {
        bench.notes.push(
          note(spotIn(bench.form.survey, node.row, 'type'), 'nested-group', {
            name: cellOf(bench.form.survey, node.row, 'name'),
          }),
        );
        const inner = [...outer, ...showIfsOf(bench, node)];
        into(headingOf(bench, node, inner));
        readInside(node.children, inner);
      } else if (isValue(node)) {
        const value = readValue(bench, node);
        if (value !== null) values.push(value);
      } else into(readRow(bench, node, outer));
    }
  };
  let loose = false;
  for (const node of tree) {
    const isPage = node.kind === 'group' && !isMatrix(bench, node);
    if (isPage) pages.push({ ...pageHead(bench, node, title), questions: [] });
    else if (!loose || pages.length === 0) pages.push({ title, questions: [] });
    loose = !isPage;
    if (isPage) readInside(node.children, showIfsOf(bench, node));
    else readInside([node], []);
  }
  return { pages, values };
};

/** The words above a group in a group, as a text between the questions; null when it has none. */
const headingOf = (bench: FormBench, { row }: FormNode, pending: readonly Pending[]): CarriedQuestion | null => {
  const { survey } = bench.form;
  const text = bench.texts(survey, row, 'label');
  const body = bench.texts(survey, row, 'hint');
  const at = spotIn(survey, row, 'type');
  const key = isEmptyText(text) ? null : bench.keyFor(cellOf(survey, row, 'name'), spotIn(survey, row, 'name'));
  if (key === null) return null;
  const worded = isEmptyText(body) ? {} : { body };
  return { question: { type: 'information', key, module: 'X', text, ...worded }, at, pending };
};

const showIfsOf = (bench: FormBench, node: FormNode): readonly Pending[] =>
  pendingOf(bench, node).filter(({ field }) => field === 'showIf');

const pageHead = ({ form, texts }: FormBench, { row }: FormNode, title: Texts) => {
  const label = texts(form.survey, row, 'label');
  const lead = texts(form.survey, row, 'hint');
  const name = cellOf(form.survey, row, 'name');
  return {
    title: isEmptyText(label) ? title : label,
    ...(name === '' ? {} : { name }),
    ...(isEmptyText(lead) ? {} : { lead }),
  };
};
