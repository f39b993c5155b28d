import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from './answer.ts';
import { ratherNotSay, skipped } from './answer.ts';
import { compileQuestionnaire } from './compile-questionnaire.ts';
import { holds, mayHold } from './condition.ts';
import { dependencyGraph, resettle } from './dependency-graph.ts';
import { anyCondition, documentOf } from './fixtures/any-expression.ts';
import { settleAnswers } from './settle-answers.ts';

const compiledFrom = (conditions: readonly string[]) => {
  const compiled = compileQuestionnaire(documentOf(conditions), { themes: [] });
  return compiled.ok ? compiled.value : expect.fail(JSON.stringify(compiled.refusal));
};

const size = 12;
const conditions = fc.tuple(...Array.from({ length: size }, (_, index) => anyCondition(index)));
const answer: fc.Arbitrary<Answer | undefined> = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map((value): Answer => ({ state: 'answered', value })),
  fc.constantFrom('x', 'y').map((value): Answer => ({ state: 'answered', value })),
  fc.constantFrom(undefined, skipped, ratherNotSay),
);
const change = fc.tuple(fc.constantFrom('n', 'c'), fc.nat(size - 1), answer);

describe('resettle', () => {
  it('comes to the same as settling all from scratch, whatever the expressions and the order of answering', () => {
    fc.assert(
      fc.property(conditions, fc.array(change, { minLength: 1, maxLength: 30 }), (texts, changes) => {
        const questionnaire = compiledFrom(texts);
        const graph = dependencyGraph(questionnaire.questions);
        let draft: Answers = {};
        let settled = settleAnswers(questionnaire, draft);
        for (const [letter, index, given] of changes) {
          const key = `${letter}${index}`;
          draft = { ...draft, [key]: given };
          settled = resettle(graph, settled, draft, key);
          expect(settled).toEqual(settleAnswers(questionnaire, draft));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('lets what a click ruled out come back with what was typed', () => {
    const questionnaire = compiledFrom(['true', 'c0 = "x"', 'n1 > 3']);
    const graph = dependencyGraph(questionnaire.questions);
    const said = (value: string | number): Answer => ({ state: 'answered', value });
    const draft: Answers = { c0: said('y'), n1: said(5), n2: said(7) };
    const without = resettle(graph, settleAnswers(questionnaire, { ...draft, c0: said('x') }), draft, 'c0');
    expect([without['n1'], without['n2']]).toEqual([{ state: 'not-applicable' }, { state: 'not-applicable' }]);
    const again = { ...draft, c0: said('x') };
    expect(resettle(graph, without, again, 'c0')['n2']).toEqual(said(7));
  });
});

describe('mayHold', () => {
  it('never rules out what an answer to an open question could still bring', () => {
    fc.assert(
      fc.property(
        conditions,
        fc.array(change, { maxLength: 20 }),
        answer,
        fc.nat(size - 2),
        (texts, changes, late, open) => {
          const questionnaire = compiledFrom(texts);
          const draft = Object.fromEntries(changes.map(([letter, index, given]) => [`${letter}${index}`, given]));
          const key = `n${open}`;
          for (const { showIf } of questionnaire.questions) {
            if (showIf === null || !holds(showIf, { ...draft, [key]: late })) continue;
            expect(mayHold(showIf, draft, (name) => name === key)).toBe(true);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
