import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAnswers } from '../../../surveys/questionnaire/fixtures/any-answers.ts';
import { wide } from '../../../surveys/questionnaire/fixtures/compiled.ts';
import { isAnswerable } from '../../../surveys/questionnaire/is-answerable.ts';
import { questionnaireFor } from '../../../surveys/questionnaires-of.ts';
import { columnsOf } from './column.ts';
import { packerOf } from './pack-answers.ts';
import { questionCodesOf } from './question-codes.ts';
import { scannerOf } from './scan-answers.ts';

const { compiled } = questionnaireFor({ shippedFolder: 'schemes' }, 'entrepreneurs');
const columns = columnsOf(compiled);
const byLengthThenBytes = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one.length - other.length || (one < other ? -1 : 1);

/** JSON as PostgreSQL writes it from jsonb. */
const fromJsonb = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(fromJsonb).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(byLengthThenBytes);
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}: ${fromJsonb(one)}`).join(', ')}}`;
};

const codesOf = (text: string): readonly (readonly number[])[] =>
  packerOf(compiled, columns)([text]).columns.map((column) => [...column]);

describe('scannerOf', () => {
  test('knows refusals, orders, times and places, also on streets that hold anything', () => {
    const own = columnsOf(wide);
    const scan = scannerOf(questionCodesOf(wide.questions.filter(isAnswerable), own));
    const codes = (text: string) => packerOf(wide, own)([text]).columns.map((column) => [...column]);
    fc.assert(
      fc.property(anyAnswers(wide), fc.string(), (answers, street) => {
        const spot =
          answers['spot']?.state === 'answered'
            ? { state: 'answered', value: { area: 'a1', street } }
            : answers['spot'];
        const text = fromJsonb({ ...answers, spot });
        expect(scan(text, () => undefined)).toBe(true);
        expect(codes(text)).toEqual(codes(JSON.stringify({ ...answers, spot })));
      }),
      { numRuns: 200, examples: [[{ ...fc.sample(anyAnswers(wide), 1)[0] }, '}}, "x": "']] },
    );
  });

  test('finds in what PostgreSQL writes the same codes as parsing does, whatever was answered and written', () => {
    const scan = scannerOf(questionCodesOf(compiled.questions, columns));
    fc.assert(
      fc.property(anyAnswers(compiled), (answers) => {
        const text = fromJsonb(answers);
        expect(scan(text, () => undefined)).toBe(true);
        // In the order of the questionnaire and without spaces it cannot be scanned, and is parsed.
        expect(scan(JSON.stringify(answers), () => undefined)).toBe(false);
        expect(codesOf(text)).toEqual(codesOf(JSON.stringify(answers)));
      }),
      { numRuns: 200 },
    );
  });

  test('gives up on anything that is cut off, and the packer then says so', () => {
    const scan = scannerOf(questionCodesOf(compiled.questions, columns));
    const [answers] = fc.sample(anyAnswers(compiled), { numRuns: 1, seed: 8 });
    const text = fromJsonb(answers);
    for (let end = 0; end < text.length; end += 37) expect(scan(text.slice(0, end), () => undefined)).toBe(false);
    expect(() => codesOf(text.slice(0, 400))).toThrow(SyntaxError);
  });
});
