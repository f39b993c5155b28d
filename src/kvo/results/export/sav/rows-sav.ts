import type { Language } from '../../../../kernel/language.ts';
import type { RowPart } from '../../rules/rows/code-rows.ts';
import type { Column } from '../../rules/rows/column.ts';
import { missingRoom } from '../../rules/rows/column.ts';
import { resultTexts } from '../../texts/texts.ts';
import { columnLabel, firstDayOf, isNamed, valuesOf } from '../column-words.ts';
import type { RowSet } from '../row-set-of.ts';
import { toldValues } from '../told-values.ts';
import { SavData } from './sav-data.ts';
import type { SavVariable } from './sav-dictionary.ts';
import { savDictionary } from './sav-dictionary.ts';

const variableOf = (column: Column, language: Language): SavVariable => ({
  name: column.name,
  label: columnLabel(column, language),
  decimals: column.kind === 'amount' || column.kind === 'number' ? 2 : 0,
  measure: isNamed(column) ? 'nominal' : 'scale',
  format: column.kind === 'time' ? 'month' : 'number',
  values: valuesOf(column, language).map(({ code, label }) => ({ value: code, label })),
  missing: { from: column.low - missingRoom, to: column.low - 1 },
});

const sinceGregory = Date.UTC(1582, 9, 14);

/** A month as SPSS keeps a date: the seconds since 14 October 1582; a missing code stays what it is. */
const savMonth = (column: Column, code: number): number =>
  column.kind === 'time' && code >= column.low ? (Date.parse(firstDayOf(code)) - sinceGregory) / 1_000 : code;

function* savValues(set: RowSet, part: RowPart): Generator<number> {
  let index = 0;
  for (const value of toldValues(set, part)) {
    const column = set.columns[index]?.column;
    yield column === undefined ? value : savMonth(column, value);
    index = index + 1 === set.columns.length ? 0 : index + 1;
  }
}

/** The rows as an SPSS system file: every question with its label, every code with its words, every reason for a gap. */
export function* rowsSav(
  set: RowSet,
  about: { readonly title: string; readonly made: Date; readonly language: Language },
): Generator<Uint8Array> {
  const { language, title, made } = about;
  yield savDictionary({
    label: title,
    notes: resultTexts(language).exports.savNotes,
    made,
    variables: set.columns.map(({ column }) => variableOf(column, language)),
    cases: set.rows,
  });
  const data = new SavData();
  for (const part of set.parts()) yield data.encode(savValues(set, part), part.count * set.columns.length);
  yield data.end();
}
