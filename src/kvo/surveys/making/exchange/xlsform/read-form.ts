import type { Refused, Result } from '../../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../../kernel/result.ts';
import { assembleDraft } from '../assemble-draft.ts';
import type { ImportFault, ReadImport } from '../carried.ts';
import { carry, carryCondition } from '../foreign/carry-over.ts';
import { parseForeign } from '../foreign/parse-foreign.ts';
import { mostQuestions } from '../import-limits.ts';
import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { FormBench } from './form-bench.ts';
import { formBench } from './form-bench.ts';
import { formPages } from './form-pages.ts';
import type { FormSheet } from './form-sheet.ts';
import { cellOf, spotIn } from './form-sheet.ts';
import { formTree } from './form-tree.ts';
import { openForm } from './open-form.ts';
import { ownColumn, settingsExtras } from './own-column.ts';
import { xpathLexicon } from './read-xpath.ts';

const carriedColumns: Readonly<Record<'survey' | 'choices', readonly string[]>> = {
  survey: [
    ...['type', 'name', 'label', 'hint', 'required', 'relevant', 'constraint', 'constraint_message', 'calculation'],
    ...['appearance', 'parameters', ownColumn],
  ],
  choices: ['list_name', 'name', 'label', ownColumn],
};

/** The columns that hold something and have no place here, each once, where its head stands. */
const noteColumns = (sheet: FormSheet, carried: readonly string[], notes: Note[]): void => {
  for (const head of sheet.heads) {
    if (carried.includes(head.base)) continue;
    const filled = sheet.rows.filter(({ cells }) => (cells[head.index] ?? '') !== '');
    const rows = filled
      .map(({ number }) => number)
      .slice(0, 10)
      .join(', ');
    if (filled.length > 0)
      notes.push(note({ sheet: sheet.name, row: 1, column: head.column }, 'column', { name: head.title, rows }));
  }
};

const settingsHere = ['form_title', 'form_id', 'version', 'default_language', 'style', ownColumn];

const noteSettings = (sheet: FormSheet, notes: Note[]): void => {
  const [row] = sheet.rows;
  if (row === undefined) return;
  for (const head of sheet.heads) {
    const value = row.cells[head.index] ?? '';
    if (value !== '' && !settingsHere.includes(head.base))
      notes.push(
        note({ sheet: sheet.name, row: row.number, column: head.column }, 'setting', { name: head.title, value }),
      );
  }
};

/** Lists that no question chooses from. */
const noteUnusedLists = ({ form, lists, notes }: FormBench): void => {
  const named = new Set(form.survey.rows.flatMap((row) => cellOf(form.survey, row, 'type').split(/\s+/).slice(1)));
  for (const list of lists.keys()) {
    const row = form.choices.rows.find((one) => cellOf(form.choices, one, 'list_name') === list);
    if (row !== undefined && !named.has(list))
      notes.push(note(spotIn(form.choices, row, 'list_name'), 'list-unused', { list }));
  }
};

const headOf = ({ form, notes }: FormBench) => {
  const [row] = form.settings.rows;
  const title = row === undefined ? '' : cellOf(form.settings, row, 'form_title');
  const extras = settingsExtras(form.settings, notes);
  return { title: extras.title ?? { nl: title, en: '' }, extras };
};

/** Reads an XLSForm workbook: what can be carried over as a draft, and a report of what cannot, with row and column. */
export const readForm = async (bytes: Uint8Array): Promise<Result<ReadImport, Refused<ImportFault>>> => {
  const opened = await openForm(bytes);
  if (!opened.ok) return opened;
  const bench = formBench(opened.value);
  const { form, notes } = bench;
  const { title, extras } = headOf(bench);
  const { pages, values } = formPages(bench, formTree(form.survey, notes), title);
  const count = pages.reduce((sum, { questions }) => sum + questions.length, 0);
  const params = { most: mostQuestions };
  if (count > mostQuestions) return refuseWith('import-too-many-questions', { field: 'file', params });
  if (count === 0) return refuseWith('import-no-questions', { field: 'file' });
  noteColumns(form.survey, carriedColumns.survey, notes);
  noteColumns(form.choices, carriedColumns.choices, notes);
  noteSettings(form.settings, notes);
  noteUnusedLists(bench);
  const used = new Set(pages.flatMap(({ questions }) => questions.map(({ question }) => question.options)));
  const scales = Object.fromEntries(
    [...bench.lists.values()].flatMap(({ key, options }) => (used.has(key) ? [[key, options] as const] : [])),
  );
  const intro = extras.intro ?? { nl: '', en: '' };
  const read = assembleDraft({ title, intro, pages, scales, values, notes }, (text, own, kind) => {
    const names = (name: string) => (name === '.' && own !== null ? bench.meaningOf(own) : bench.names(name));
    return (kind === 'condition' ? carryCondition : carry)(parseForeign(text, xpathLexicon), names);
  });
  const { audience, words } = extras;
  return ok({
    ...read,
    draft: {
      ...read.draft,
      ...(audience === undefined ? {} : { audience }),
      ...(words === undefined ? {} : { words }),
    },
  });
};
