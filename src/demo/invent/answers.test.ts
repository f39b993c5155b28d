import { expect, test } from 'vitest';
import { wide } from '../../kvo/surveys/questionnaire/fixtures/compiled.ts';
import { validateAnswers } from '../../kvo/surveys/questionnaire/validate-answers.ts';
import { inventAnswers } from './answers.ts';
import { chanceFrom, dealtFrom } from './chance.ts';
import { ordinaryPark } from './temper.ts';

test('invented answers are answers that can be given, to every type of question', () => {
  const chances = dealtFrom(chanceFrom(7));
  const firsts = new Set<unknown>();
  for (let at = 0; at < 60; at += 1) {
    const answers = inventAnswers(wide, ordinaryPark, chances);
    expect(validateAnswers(wide, answers)).toMatchObject({ ok: true });
    const order = answers['order'];
    if (order?.state === 'answered' && Array.isArray(order.value)) firsts.add(order.value[0]);
  }
  expect(firsts.size).toBe(3);
});
