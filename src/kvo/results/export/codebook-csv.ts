import type { Language } from '../../../kernel/language.ts';
import { byteOrderMark, csvLine, csvStyleOf } from '../../../platform/files/csv-style.ts';
import type { ToldColumn } from '../rules/rows/protect-rows.ts';
import { resultTexts } from '../texts/texts.ts';
import { isNamed, valuesOf } from './column-words.ts';

const noteOf = ({ column, withheld }: ToldColumn, language: Language): string => {
  const { codebook: t } = resultTexts(language).exports;
  if (withheld !== null) return t.withheld[withheld];
  if (column.kind === 'time') return t.coarse;
  return column.kind === 'number' || column.kind === 'amount' ? t.averaged : '';
};

/** What every column and every code of the rows stands for, one code a line. */
export function* codebookCsv(columns: readonly ToldColumn[], language: Language): Generator<string> {
  const style = csvStyleOf(language);
  const { codebook: t } = resultTexts(language).exports;
  yield byteOrderMark + csvLine(t.heads, style);
  for (const told of columns) {
    const { column } = told;
    const about = [column.name, column.text[language], column.partLabel?.[language] ?? '', t.kinds[column.kind]];
    const scale = isNamed(column) ? [] : [t.range(column.low, column.high)];
    for (const range of scale) yield csvLine([...about, range, '', '', noteOf(told, language)], style);
    for (const { code, label, missing } of valuesOf(column, language))
      yield csvLine([...about, code, label, missing ? t.yes : t.no, noteOf(told, language)], style);
  }
}
