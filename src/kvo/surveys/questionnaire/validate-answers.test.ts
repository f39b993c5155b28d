import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from './answer.ts';
import { anyAnswers } from './fixtures/any-answers.ts';
import { shipped, tiny } from './fixtures/compiled.ts';
import { validateAnswers } from './validate-answers.ts';

const given = (value: unknown) => ({ state: 'answered', value });
const skipped = { state: 'skipped' };
const complete = {
  kind: given('shop'),
  colours: given(['red']),
  harmed: given('yes'),
  times: given(2),
  damage: given(1500.5),
  safe: given(7),
  bother: given({ noise: 'always', litter: 'never' }),
  where: given('bij de sloot'),
  wish: skipped,
};

describe('validateAnswers', () => {
  it('gives a good set back, in the order of the questions and with nothing else', () => {
    const shuffled = Object.fromEntries(Object.entries({ ...complete, extra: given('x') }).toReversed());
    const result = validateAnswers(tiny, shuffled);
    expect(result).toEqual({ ok: true, value: complete });
    expect(result.ok && Object.keys(result.value)).toEqual(Object.keys(complete));
  });

  it('drops what does not apply, whatever was sent for it', () => {
    const result = validateAnswers(tiny, { ...complete, harmed: given('no'), bother: given({ noise: 'never' }) });
    expect(result).toMatchObject({
      ok: true,
      value: {
        times: { state: 'not-applicable' },
        damage: { state: 'not-applicable' },
        where: { state: 'not-applicable' },
      },
    });
  });

  it.each([
    ['a hard question skipped', { harmed: skipped }, { question: 'harmed', page: 0, code: 'required' }],
    ['a page never seen', { safe: undefined }, { question: 'safe', page: 2, code: 'unanswered' }],
    [
      'a question passed off as not applicable',
      { safe: { state: 'not-applicable' } },
      { question: 'safe', page: 2, code: 'unanswered' },
    ],
    ['an option that is not there', { kind: given('house') }, { question: 'kind', page: 0, code: 'not-an-option' }],
    ['a number too high', { times: given(501) }, { question: 'times', page: 0, code: 'above-maximum' }],
    ['a number that is none', { times: given('2') }, { question: 'times', page: 0, code: 'malformed' }],
    ['a text too long', { wish: given('x'.repeat(101)) }, { question: 'wish', page: 2, code: 'text-too-long' }],
    [
      'a statement that is not there',
      { bother: given({ smell: 'never' }) },
      { question: 'bother', page: 2, code: 'malformed' },
    ],
  ])('refuses %s', (_, change, fault) => {
    const result = validateAnswers(tiny, { ...complete, ...change });
    expect(result.ok ? [] : result.refusal).toContainEqual(fault);
  });

  it.each([[null], ['x'], [[]], [{ kind: 'shop' }], [{ ...complete, kind: { state: 'secret' } }]])(
    'counts %j as no answers',
    (input) => {
      const result = validateAnswers(tiny, input);
      expect(result.ok ? [] : result.refusal.map(({ code }) => code)).toContain('unanswered');
    },
  );

  it('drops a line that no option opened for', () => {
    const result = validateAnswers(tiny, { ...complete, safe: { ...given(7), other: 'x' } });
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && result.value['safe']).toEqual(given(7));
  });

  it('never crashes, whatever it is given', () => {
    const anything = fc.record(
      Object.fromEntries(
        tiny.questions.map(({ key }) => [
          key,
          fc.oneof(fc.jsonValue(), fc.record({ state: fc.constant('answered'), value: fc.jsonValue() })),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, fc.anything()), (input) => {
        expect(typeof validateAnswers(tiny, input).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });

  it.each(['entrepreneurs', 'employees', 'visitors'] as const)(
    'takes whatever %s can answer, and takes it again from the store',
    (name) => {
      const questionnaire = shipped(name);
      fc.assert(
        fc.property(anyAnswers(questionnaire), (answers: Answers) => {
          const result = validateAnswers(questionnaire, JSON.parse(JSON.stringify(answers)));
          expect(result).toEqual({ ok: true, value: answers });
        }),
        { numRuns: 60 },
      );
    },
  );
});
