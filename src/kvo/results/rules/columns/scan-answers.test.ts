import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Questionnaire } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import { anyAnswers } from '../../../surveys/questionnaire/fixtures/any-answers.ts';
import { wide } from '../../../surveys/questionnaire/fixtures/compiled.ts';
import { isAnswerable } from '../../../surveys/questionnaire/is-answerable.ts';
import { questionnaireFor } from '../../../surveys/questionnaires-of.ts';
import { codeRows } from '../rows/code-rows.ts';
import { columnsOf } from '../rows/column.ts';
import { anywhere, fromJsonb } from './fixtures/packed-answers.ts';
import { answerPacker } from './pack-answers.ts';
import { packedQuestion } from './packed-question.ts';
import { scannerOf } from './scan-answers.ts';

const { compiled } = questionnaireFor({ shippedFolder: 'schemes' }, 'entrepreneurs');
const codesOf = (text: string, questionnaire: Questionnaire = compiled): readonly (readonly number[])[] => {
  const packer = answerPacker(questionnaire);
  packer.add({ answers: text, cell: anywhere });
  return codeRows(columnsOf(questionnaire), packer.done()).columns.map(({ given, codes }) =>
    [...given].map((place) => codes[place] ?? 0),
  );
};

describe('scannerOf', () => {
  test('knows refusals, orders, times and places, also on streets that hold anything', () => {
    const scan = scannerOf(wide.questions.filter(isAnswerable).map(packedQuestion));
    fc.assert(
      fc.property(anyAnswers(wide), fc.string(), (answers, street) => {
        const spot =
          answers['spot']?.state === 'answered'
            ? { state: 'answered', value: { area: 'a1', street } }
            : answers['spot'];
        const text = fromJsonb({ ...answers, spot });
        expect(scan(text, () => undefined)).toBe(true);
        expect(codesOf(text, wide)).toEqual(codesOf(JSON.stringify({ ...answers, spot }), wide));
      }),
      { numRuns: 200, examples: [[{ ...fc.sample(anyAnswers(wide), 1)[0] }, '}}, "x": "']] },
    );
  });

  test('finds in what PostgreSQL writes the same codes as parsing does, whatever was answered and written', () => {
    const scan = scannerOf(compiled.questions.map(packedQuestion));
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
    const scan = scannerOf(compiled.questions.map(packedQuestion));
    const [answers] = fc.sample(anyAnswers(compiled), { numRuns: 1, seed: 8 });
    const text = fromJsonb(answers);
    for (let end = 0; end < text.length; end += 37) expect(scan(text.slice(0, end), () => undefined)).toBe(false);
    expect(() => codesOf(text.slice(0, 400))).toThrow(SyntaxError);
  });
});
