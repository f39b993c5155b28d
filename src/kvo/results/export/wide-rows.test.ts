import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../surveys/questionnaire/answer.ts';
import { anyAnswers } from '../../surveys/questionnaire/fixtures/any-answers.ts';
import { wide } from '../../surveys/questionnaire/fixtures/compiled.ts';
import { missingCode } from '../rules/rows/column.ts';
import { codebookCsv } from './codebook-csv.ts';
import { readCsv } from './fixtures/read-csv.ts';
import { readSav } from './fixtures/read-sav.ts';
import { rowSetFrom } from './fixtures/row-set-from.ts';
import { rScript } from './r-script/r-script.ts';
import type { RowSet } from './row-set-of.ts';
import { rowsCsv } from './rows-csv.ts';
import { rowsXlsx } from './rows-xlsx.ts';
import { rowsSav } from './sav/rows-sav.ts';
import { toldValues } from './told-values.ts';
import { tripleSData } from './triple-s/triple-s-data.ts';
import { tripleSXml } from './triple-s/triple-s-xml.ts';

const about = { title: 'Wolvega', made: new Date('2026-04-14T07:10:00Z'), language: 'nl' as const };
const commas = { delimiter: ',', decimal: '.' } as const;
const newTypes = ['order.lamps', 'order.fence', 'order.camera', 'day', 'month', 'spot'];

const table = (set: RowSet): readonly (readonly number[])[] => {
  const values = Array.from(set.parts(), (part) => [...toldValues(set, part)]).flat();
  return Array.from({ length: set.rows }, (_, row) =>
    values.slice(row * set.columns.length, (row + 1) * set.columns.length),
  );
};

const firstDay = (code: number): string =>
  `${String(Math.floor(code / 100)).padStart(4, '0')}-${String(code % 100).padStart(2, '0')}-01`;

const anySet = fc.array(anyAnswers(wide), { minLength: 20, maxLength: 45 }).map((answers) => rowSetFrom(wide, answers));

/** Answers of which nothing has to be withheld. */
const plenty = (): readonly Answers[] =>
  Array.from({ length: 48 }, (_, index): Answers => {
    const area = index % 2 === 0 ? 'a1' : 'b2';
    return {
      order:
        index % 8 === 7
          ? { state: 'rather-not-say' }
          : { state: 'answered', value: index % 3 === 0 ? ['fence', 'lamps'] : ['camera'] },
      day: { state: 'answered', value: index % 4 < 2 ? '2026-01-09' : '2026-03-30' },
      month: { state: 'answered', value: '2025-11' },
      spot: {
        state: 'answered',
        value: { area, point: '5.0512,52.0734', ...(area === 'a1' ? { street: 'Kade' } : {}) },
      },
    };
  });
const set = rowSetFrom(wide, plenty());
const at = (name: string): number => set.columns.findIndex(({ column }) => column.name === name);

describe('orders, times and places in the rows', () => {
  test('stand in every format alike', () => {
    fc.assert(
      fc.property(anySet, (one) => {
        const rows = table(one);
        const kinds = one.columns.map(({ column }) => column);
        const csv = readCsv(Buffer.concat([...rowsCsv(one, commas)]).toString(), ',');
        const sav = readSav(Buffer.concat([...rowsSav(one, about)]));
        rows.forEach((row, index) => {
          row.forEach((code, place) => {
            const isTime = kinds[place]?.kind === 'time' && code >= 0;
            expect(csv[index + 1]?.[place]).toBe(isTime ? firstDay(code) : String(code));
            const seconds = (Date.parse(firstDay(code)) - Date.UTC(1582, 9, 14)) / 1_000;
            expect(sav.rows[index]?.[place]).toBe(isTime ? seconds : code);
          });
        });
      }),
      { numRuns: 12 },
    );
  });

  test('an order is a place for each option, a day its month, a place its sub-area; a refusal has a code of its own', () => {
    const rows = table(set);
    expect(newTypes.map((name) => rows[0]?.[at(name)])).toEqual([2, 1, 0, 202601, 202511, 1]);
    expect(newTypes.map((name) => rows[7]?.[at(name)])).toEqual([-5, -5, -5, 202603, 202511, 2]);
    const sav = readSav(Buffer.concat([...rowsSav(set, about)]));
    expect(sav.values.get('spot')?.get(1)).toBe('West');
    expect(sav.values.get('order.lamps')?.get(2)).toBe('plaats 2');
    expect(sav.values.get('order.lamps')?.get(-5)).toBe('Wil niet zeggen');
    const book = readCsv([...codebookCsv(set.columns, 'en')].join(''), ',');
    expect(book.find(([name, , , , code]) => name === 'order.fence' && code === '-5')?.[5]).toBe('Rather not say');
    expect(book.find(([name]) => name === 'day')?.[7]).toMatch(/^The first day of the month/);
  });

  test('Triple-S finds every one of them in its data', () => {
    const xml = parse([...tripleSXml(set, { ...about, dataFile: 'antwoorden.asc' })].join(''));
    const lines = [...tripleSData(set)].join('').split('\r\n').slice(0, -1);
    const rows = table(set);
    for (const name of newTypes) {
      const variable = xml.querySelectorAll('variable').find((one) => one.querySelector('name')?.textContent === name);
      const place = variable?.querySelector('position');
      const [start = 1, finish] = ['start', 'finish'].map((end) => Number(place?.getAttribute(end)));
      const codes = variable?.querySelectorAll('value').map((one) => Number(one.getAttribute('code'))) ?? [];
      lines.forEach((line, row) => {
        const cell = Number(line.slice(start - 1, finish));
        const code = rows[row]?.[at(name)] ?? 0;
        if (code >= 0) expect(cell).toBe(code);
        else expect(codes).toContain(cell);
      });
    }
  });

  test('a workbook says them in words', async () => {
    const bytes = Buffer.concat(await Array.fromAsync(rowsXlsx(set, 'Ondernemers', 'nl')));
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(newTypes.map((name) => sheet?.rows[1]?.[at(name)])).toEqual([
      'plaats 2',
      'plaats 1',
      'geen plaats gegeven',
      '2026-01-01',
      '2025-11-01',
      'West',
    ]);
  });

  test('no street, no point and no day leaves in any file', async () => {
    const files = [
      ...[...rowsCsv(set, commas)],
      ...[...rowsSav(set, about)],
      Buffer.from([...tripleSData(set), ...codebookCsv(set.columns, 'nl')].join('')),
      ...(await Array.fromAsync(rowsXlsx(set, 'Ondernemers', 'nl'))),
    ];
    const all = Buffer.concat(files).toString('latin1');
    for (const secret of ['Kade', '5.0512', '52.0734', '2026-01-09', '2026-03-30']) expect(all).not.toContain(secret);
  });

  test('a place or a month that few named leaves no row recognisable', () => {
    const few = plenty().map(
      (one, index): Answers => (index < 3 ? { ...one, spot: { state: 'answered', value: { area: 'c3' } } } : one),
    );
    const told = rowSetFrom(wide, few);
    expect(told.columns[at('spot')]).toMatchObject({ withheld: 'recognisable' });
    const early = plenty().map(
      (one, index): Answers => (index < 3 ? { ...one, day: { state: 'answered', value: '2026-02-02' } } : one),
    );
    const coarse = table(rowSetFrom(wide, early)).map((row) => row[at('day')]);
    expect(new Set(coarse)).toEqual(new Set([202601]));
  });

  test('the R script asks the column of an option for its first places', () => {
    const script = rScript(wide, { title: 'W', population: 60, rowsFile: 'a', figuresFile: 'b', language: 'nl' });
    expect(script).toMatch(/columns = c\("order\.lamps"\), low = 0,\s+hits = list\(c\(1\)\)/);
    expect(missingCode({ low: 0 }, 'ratherNotSay')).toBe(-5);
  });
});
