import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileText, questionScope } from '../compile/question-scope.ts';
import { compileQuestionnaire } from '../compile-questionnaire.ts';
import { anyCondition, documentOf } from '../fixtures/any-expression.ts';
import { shipped, wide } from '../fixtures/compiled.ts';
import { showExpression } from './show-expression.ts';

const document = compileQuestionnaire(documentOf(Array.from({ length: 6 }, () => 'true')), { themes: [] });
const questions = document.ok ? document.value.questions : [];

describe('showExpression', () => {
  it('writes an expression that reads back as the same', () => {
    const scope = questionScope(questions, {});
    fc.assert(
      fc.property(anyCondition(6), (text) => {
        const first = compileText(text, scope);
        if (!first.ok) return expect.fail(JSON.stringify(first.refusal));
        const again = compileText(showExpression(first.value.expression), scope);
        expect(again).toMatchObject({ ok: true, value: { expression: first.value.expression } });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['wide', wide],
    ['entrepreneurs', shipped('entrepreneurs')],
  ])('every condition of %s can be shown to its editor', (_, questionnaire) => {
    const scope = questionScope(questionnaire.questions, {});
    const shown = questionnaire.questions.flatMap(({ showIf }) => (showIf === null ? [] : [showExpression(showIf)]));
    expect(shown.length).toBeGreaterThan(2);
    for (const text of shown) expect(compileText(text, scope).ok, text).toBe(true);
  });
});
