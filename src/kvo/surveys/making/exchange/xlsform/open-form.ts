import { readXlsx } from 'hucre/xlsx';
import type { Refused, Result } from '../../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../../kernel/result.ts';
import type { ImportFault } from '../carried.ts';
import { mostQuestions } from '../import-limits.ts';
import type { FormSheet } from './form-sheet.ts';
import { formSheet } from './form-sheet.ts';

/** The sheets of a form. */
export interface OpenedForm {
  readonly survey: FormSheet;
  readonly choices: FormSheet;
  readonly settings: FormSheet;
}

// Room for groups and remarks between the questions, and for long lists of places.
const mostSurveyRows = mostQuestions * 4;
const mostChoiceRows = 20_000;

const sheetNamed = (name: string) =>
  ['survey', 'choices', 'settings', 'external_choices'].includes(name.trim().toLowerCase());

const empty = (name: string): FormSheet => ({ name, heads: [], rows: [] });

/** Opens a workbook as a form. Refuses what is damaged, or has no sheet `survey` with the columns `type` and `name`. */
export const openForm = async (bytes: Uint8Array): Promise<Result<OpenedForm, Refused<ImportFault>>> => {
  let sheets: readonly FormSheet[];
  try {
    const read = await readXlsx(bytes, {
      sheets: ({ name }) => sheetNamed(name),
      range: `A1:ZZ${mostChoiceRows + 2}`,
    });
    sheets = read.sheets.map(formSheet);
  } catch {
    // Whatever a reader of workbooks stumbles over is the file's.
    return refuseWith('import-damaged', { field: 'file' });
  }
  const named = (name: string) => sheets.find((sheet) => sheet.name.trim().toLowerCase() === name);
  const survey = named('survey');
  if (survey === undefined) return refuseWith('import-no-survey-sheet', { field: 'file' });
  const lacks = ['type', 'name'].find((base) => !survey.heads.some((head) => head.base === base));
  if (lacks !== undefined)
    return refuseWith('import-no-column', { field: 'file', params: { sheet: survey.name, column: lacks } });
  const choices = named('choices') ?? empty('choices');
  if (survey.rows.length > mostSurveyRows || choices.rows.length > mostChoiceRows)
    return refuseWith('import-too-many-questions', { field: 'file', params: { most: mostQuestions } });
  return ok({ survey, choices, settings: named('settings') ?? empty('settings') });
};
