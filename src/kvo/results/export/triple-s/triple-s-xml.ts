import type { Language } from '../../../../kernel/language.ts';
import { columnLabel, isNamed, valuesOf } from '../column-words.ts';
import type { RowSet } from '../row-set-of.ts';
import type { Field } from './triple-s-layout.ts';
import { fieldsOf, written } from './triple-s-layout.ts';

// XML 1.0 knows no control characters but tab and line ends, and no half of a pair.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const xmlText = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"]/g, (character) => entities[character] ?? '');

const valueLines = (field: Field, language: Language): readonly string[] =>
  valuesOf(field.column, language).map(
    ({ code, label }) => `        <value code="${written(field, code)}">${xmlText(label)}</value>`,
  );

const variable = (field: Field, index: number, language: Language): string => {
  const { column, start, finish } = field;
  const isSingle = isNamed(column);
  const range = `        <range from="${written(field, column.low)}" to="${written(field, column.high)}"/>`;
  return [
    `    <variable ident="${index + 1}" type="${isSingle ? 'single' : 'quantity'}">`,
    `      <name>${xmlText(column.name)}</name>`,
    `      <label>${xmlText(columnLabel(column, language))}</label>`,
    `      <position start="${start}" finish="${finish}"/>`,
    '      <values>',
    ...(isSingle ? [] : [range]),
    ...valueLines(field, language),
    '      </values>',
    '    </variable>',
  ].join('\n');
};

/** What a description of rows says besides their columns. */
export interface RowsAbout {
  readonly title: string;
  readonly made: Date;
  readonly language: Language;
  /** The name of the data file it goes with. */
  readonly dataFile: string;
}

/** The description of the rows by the Triple-S standard, version 2.0: every column, its codes and its place in the data file. */
export function* tripleSXml({ columns }: Pick<RowSet, 'columns'>, about: RowsAbout): Generator<string> {
  const [day = '', time = ''] = about.made.toISOString().split('T');
  yield [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<sss version="2.0" languages="${about.language}">`,
    `  <date>${day}</date>`,
    `  <time>${time.slice(0, 5)}</time>`,
    '  <origin>Keurpark</origin>',
    '  <survey>',
    `  <title>${xmlText(about.title)}</title>`,
    `  <record ident="A" format="fixed" href="${xmlText(encodeURI(about.dataFile))}">`,
    '',
  ].join('\n');
  const fields = fieldsOf(columns.map(({ column }) => column));
  for (const [index, field] of fields.entries()) yield `${variable(field, index, about.language)}\n`;
  yield '  </record>\n  </survey>\n</sss>\n';
}
