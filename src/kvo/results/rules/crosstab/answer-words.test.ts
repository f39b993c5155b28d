import { expect, test } from 'vitest';
import { shipped } from '../../../surveys/questionnaire/fixtures/compiled.ts';
import { answerWords } from './answer-words.ts';
import { axesOf } from './axis.ts';

const axes = axesOf(shipped('entrepreneurs'));
const wordsOf = (key: string, option: string): string => {
  const axis = axes.find((one) => one.key === key);
  if (axis === undefined) throw new Error(`nothing is asked by ${key}`);
  return answerWords(
    axis,
    axis.categories.findIndex((category) => category.key === option),
    'nl',
  );
};

test('every answer to a question stands under the question, not under what one of them is counted as', () => {
  expect(wordsOf('tenure', 'owner')).toBe(
    'Bent u eigenaar of huurder van uw pand? Eigenaar, alleen voor eigen gebruik',
  );
});

test('an option stands under its question, and is not said to be named', () => {
  expect(wordsOf('working-hours.weekdays', 'yes')).toBe(
    'Wanneer wordt er bij uw bedrijf gewerkt? Werkt op werkdagen overdag',
  );
});
