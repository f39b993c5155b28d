import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { anyAnswers } from '../../surveys/questionnaire/fixtures/any-answers.ts';
import { questionnaireFor } from '../../surveys/questionnaires-of.ts';
import { missingCode } from '../rules/rows/column.ts';
import { codebookCsv } from './codebook-csv.ts';
import { readCsv } from './fixtures/read-csv.ts';
import { readSav } from './fixtures/read-sav.ts';
import { rowSetFrom } from './fixtures/row-set-from.ts';
import type { RowSet } from './row-set-of.ts';
import { rowsCsv } from './rows-csv.ts';
import { rowsXlsx } from './rows-xlsx.ts';
import { rowsSav } from './sav/rows-sav.ts';
import { toldValues } from './told-values.ts';
import { tripleSData } from './triple-s/triple-s-data.ts';
import { tripleSXml } from './triple-s/triple-s-xml.ts';

const { compiled } = questionnaireFor({ shippedFolder: 'schemes' }, 'entrepreneurs');
const about = { title: 'Wolvega – nulmeting', made: new Date('2026-04-14T07:10:00Z'), language: 'nl' as const };
const semicolons = { delimiter: ';', decimal: ',' } as const;

const table = (set: RowSet): readonly (readonly number[])[] => {
  const values: number[] = [];
  for (const part of set.parts()) values.push(...toldValues(set, part));
  return Array.from({ length: set.rows }, (_, row) =>
    values.slice(row * set.columns.length, (row + 1) * set.columns.length),
  );
};

const anySet = fc
  .array(anyAnswers(compiled), { minLength: 20, maxLength: 45 })
  .map((answers) => rowSetFrom(compiled, answers));
const [aSet] = fc.sample(anySet, { numRuns: 1, seed: 3 });
if (aSet === undefined) throw new Error('no rows');
const names = aSet.columns.map(({ column }) => column.name);

describe('the rows as files', () => {
  test('every format holds the same rows', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const rows = table(set);
        const csv = readCsv(Buffer.concat([...rowsCsv(set, semicolons)]).toString(), ';');
        expect(csv.slice(1).map((row) => row.map((cell) => Number(cell.replace(',', '.'))))).toEqual(rows);
        expect(readSav(Buffer.concat([...rowsSav(set, about)])).rows).toEqual(rows);
      }),
      { numRuns: 12 },
    );
  });

  test('an SPSS file names its columns, labels and missing values in UTF-8', () => {
    const sav = readSav(Buffer.concat([...rowsSav(aSet, about)]));
    expect(sav).toMatchObject({ encoding: 'UTF-8', cases: aSet.rows, label: 'Wolvega – nulmeting', names });
    expect(sav.values.get('tenure')?.get(1)).toBe(aSet.columns[0]?.column.values[0]?.label.nl);
    expect(sav.values.get('tenure')?.get(-3)).toBe('Afgeschermd');
    expect(sav.missing.every(([from, to]) => from === -99 && to === -1)).toBe(true);
    aSet.columns.forEach(({ column }, index) => {
      expect((sav.labels[index] ?? '').slice(0, 40)).toBe(
        (column.partLabel === null ? column.text.nl : `${column.partLabel.nl} | ${column.text.nl}`).slice(0, 40),
      );
    });
  });

  test('a Triple-S description finds every value in its data', () => {
    const xml = parse([...tripleSXml(aSet, { ...about, dataFile: 'antwoorden.asc' })].join(''));
    const lines = [...tripleSData(aSet)].join('').split('\r\n').slice(0, -1);
    expect(xml.querySelector('sss')?.getAttribute('version')).toBe('2.0');
    const variables = xml.querySelectorAll('variable');
    expect(variables.map((one) => one.querySelector('name')?.textContent)).toEqual(names);
    const rows = table(aSet);
    variables.forEach((variable, index) => {
      const place = variable.querySelector('position');
      const [start, finish] = ['start', 'finish'].map((name) => Number(place?.getAttribute(name)));
      const codes = new Set(variable.querySelectorAll('value').map((one) => Number(one.getAttribute('code'))));
      const { low = 0 } = aSet.columns[index]?.column ?? {};
      lines.forEach((line, row) => {
        const cell = Number(line.slice((start ?? 1) - 1, finish));
        const value = rows[row]?.[index] ?? Number.NaN;
        if (value >= low) expect(cell).toBe(value);
        else expect(codes.has(cell)).toBe(true);
      });
      expect(finish).toBeLessThanOrEqual(lines[0]?.length ?? 0);
    });
    expect(lines.every((line) => /^[\d .-]+$/.test(line) && line.length === lines[0]?.length)).toBe(true);
  });

  test('a workbook says the same in words, and no cell of it is a formula', async () => {
    const bytes = Buffer.concat(await Array.fromAsync(rowsXlsx(aSet, 'Ondernemers', 'nl')));
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.rows.length).toBe(aSet.rows + 1);
    const column = aSet.columns.findIndex((one) => one.column.name === 'report_next');
    const value = aSet.columns[column]?.column.values.find(({ code }) => code === table(aSet)[0]?.[column]);
    expect(sheet?.rows[1]?.[column]).toBe(value?.label.nl ?? sheet?.rows[1]?.[column]);
    expect(Buffer.from(bytes).includes('<f>')).toBe(false);
  });

  test('the codebook names every code, and why a column is empty', () => {
    const book = readCsv([...codebookCsv(aSet.columns, 'en')].join(''), ',');
    for (const { column, withheld } of aSet.columns) {
      const own = book.filter(([name]) => name === column.name);
      const codes = own.map((row) => row[4]);
      for (const { code } of column.values) expect(codes).toContain(String(code));
      expect(codes).toContain(String(missingCode(column, 'withheld')));
      if (withheld !== null) expect(own[0]?.[7]).toMatch(/^Withheld: /);
    }
  });
});
