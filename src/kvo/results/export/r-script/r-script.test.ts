import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAnswers } from '../../../surveys/questionnaire/fixtures/any-answers.ts';
import { questionnaireFor } from '../../../surveys/questionnaires-of.ts';
import { anywhere, packedAnswers } from '../../rules/columns/fixtures/packed-answers.ts';
import { answerCube } from '../../rules/cube/answer-cube.ts';
import type { CodedRows } from '../../rules/rows/code-rows.ts';
import { codeRows } from '../../rules/rows/code-rows.ts';
import { columnsOf } from '../../rules/rows/column.ts';
import { rScript } from './r-script.ts';

const { compiled } = questionnaireFor({ shippedFolder: 'schemes' }, 'entrepreneurs');
const columns = columnsOf(compiled);
const script = rScript(compiled, {
  title: 'Wolvega',
  population: 400,
  rowsFile: 'rijen.csv',
  figuresFile: 'cijfers.csv',
  language: 'nl',
});

/** One item as the script says how it is reckoned. */
interface ScriptItem {
  readonly key: string;
  readonly columns: readonly string[];
  readonly low: number;
  readonly hits: readonly (readonly number[])[];
}

const numbersIn = (text: string): readonly number[] => (text === '' ? [] : text.split(', ').map(Number));
const itemLine =
  /list\(key = "([^"]+)", [^\n]*\n {4}columns = c\(([^)]*)\), low = (-?\d+)[^\n]*\n {4}hits = list\(([^\n]*)\)\)/g;
const items: readonly ScriptItem[] = [...script.matchAll(itemLine)].map(
  ([, key = '', names = '', low = '', hits = '']) => ({
    key,
    columns: names.split(', ').map((name) => name.slice(1, -1)),
    low: Number(low),
    hits: [...hits.matchAll(/c\(([^)]*)\)/g)].map(([, codes = '']) => numbersIn(codes)),
  }),
);

/** What `base_of` and `figure_of` of the script make of the rows, line by line. */
const byScript = (item: ScriptItem, coded: CodedRows) => {
  const own = item.columns.map((name) => coded.columns[columns.findIndex((column) => column.name === name)]);
  const rows = Array.from({ length: coded.rows }, (_, row) =>
    own.map((column) => column?.codes[column.given[row] ?? 0] ?? Number.NaN),
  );
  const within = rows.filter((codes) => codes.some((code) => code >= item.low));
  const outside = rows.filter(
    (codes) => codes.every((code) => code < item.low) && codes.some((code) => code !== item.low - 1),
  );
  const hits = within.filter((codes) => codes.some((code, at) => item.hits[at]?.includes(code)));
  return { n: within.length, outside: outside.length, hits: hits.length };
};

test('the script and the page agree on who is in the base of every figure, and who is counted', () => {
  expect(items.length).toBe(script.match(/list\(key = /g)?.length);
  expect(items.some(({ columns: own }) => own.length > 1)).toBe(true);
  const answers = fc.sample(anyAnswers(compiled), { numRuns: 150, seed: 17 });
  const coded = codeRows(columns, packedAnswers(compiled, answers));
  const cube = answerCube(
    compiled,
    answers.map((one) => ({ answers: one, cell: anywhere })),
  );
  for (const item of items) {
    const counts = cube.figures.find((row) => row.item.key === item.key)?.groups[0];
    const { n, outside, hits } = counts ?? { n: -1, outside: -1, hits: -1 };
    expect({ key: item.key, ...byScript(item, coded) }).toEqual({ key: item.key, n, outside, hits });
  }
});
