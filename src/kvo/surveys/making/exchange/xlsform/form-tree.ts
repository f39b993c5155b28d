import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { FormRow, FormSheet } from './form-sheet.ts';
import { cellOf, spotIn } from './form-sheet.ts';

/** A row of a form, or a group of them. */
export interface FormNode {
  readonly kind: 'question' | 'group' | 'repeat';
  /** The type as it is written, in small letters, with what stands behind it. */
  readonly type: string;
  readonly row: FormRow;
  readonly children: FormNode[];
}

const typeOf = (sheet: FormSheet, row: FormRow): string => cellOf(sheet, row, 'type').replace(/\s+/g, ' ').trim();

const opening = /^begin[ _](group|repeat)$/i;
const closing = /^end[ _](group|repeat)$/i;

/** The rows of a form with their groups inside each other. What is opened and not closed, or the other way round, is reported. */
export const formTree = (sheet: FormSheet, notes: Note[]): readonly FormNode[] => {
  const root: FormNode[] = [];
  const open: FormNode[] = [];
  for (const row of sheet.rows) {
    const type = typeOf(sheet, row);
    const [, group] = opening.exec(type) ?? [];
    if (closing.test(type)) {
      if (open.pop() === undefined) notes.push(note(spotIn(sheet, row, 'type'), 'group-not-open', { type }));
      continue;
    }
    const kind = group === undefined ? 'question' : group.toLowerCase() === 'repeat' ? 'repeat' : 'group';
    const node: FormNode = { kind, type, row, children: [] };
    (open.at(-1)?.children ?? root).push(node);
    if (kind !== 'question') open.push(node);
  }
  for (const { row, type } of open) notes.push(note(spotIn(sheet, row, 'type'), 'group-open', { type }));
  return root;
};

/** The rows with a question in a part of the tree. */
export const questionsUnder = (nodes: readonly FormNode[]): readonly FormNode[] =>
  nodes.flatMap((node) => (node.kind === 'question' ? [node] : questionsUnder(node.children)));
