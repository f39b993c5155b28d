import { describe, expect, it } from 'vitest';
import { compileText, questionScope } from '../compile/question-scope.ts';
import { wide } from '../fixtures/compiled.ts';
import { evaluate } from './evaluate.ts';
import { narrow } from './narrow.ts';

const scope = questionScope(wide.questions, {});
const compile = (text: string) => {
  const compiled = compileText(text, scope);
  return compiled.ok ? compiled.value.expression : expect.fail(JSON.stringify(compiled.refusal));
};
const given = (value: string | number | readonly string[] | Record<string, string>) =>
  ({ state: 'answered', value }) as const;
const answers = {
  kind: given('shop'),
  colours: given(['red', 'blue']),
  harmed: given('yes'),
  times: given(3),
  safe: given('dont-know'),
  bother: given({ noise: 'always' }),
  order: { state: 'rather-not-say' },
  day: given('2026-03-01'),
  where: { state: 'not-applicable' },
} as const;

describe('evaluate', () => {
  it.each([
    ['kind = "shop" and times > 2', true],
    ['kind != "shop"', false],
    ['damage != 3', false],
    ['not (damage = 3)', true],
    ['damage + 1', null],
    ['sum(damage, times, 2)', 5],
    ['sum(damage)', null],
    ['coalesce(damage, times, 0)', 3],
    ['times / 0', null],
    ['safe = 7', false],
    ['safe + 1', null],
    ['answered(safe)', true],
    ['colours has "red"', true],
    ['count(colours)', 2],
    ['bother.noise = "always"', true],
    ['bother.litter = "always"', false],
    ['bother in ("never", "always")', true],
    ['refused(order)', true],
    ['answered(order)', false],
    ['refused(kind)', false],
    ['day >= "2026-03-01"', true],
    ['answered(where)', false],
    ['if(times > 2, round(times / 2), 0)', 2],
    ['min(times, 2) + max(times, 9)', 11],
  ])('%s is %s', (text, outcome) => {
    expect(evaluate(compile(text), answers)).toBe(outcome);
  });
});

describe('narrow', () => {
  it('fills in what is known and leaves what may change', () => {
    const expression = compile('times > 2 and (kind = "yard" or not (safe > 5))');
    expect(narrow(expression, answers, (key) => key === 'safe')).toEqual({
      apply: 'not',
      to: [{ apply: '>', to: [{ answer: 'safe' }, { constant: 5 }] }],
    });
    expect(narrow(expression, { ...answers, times: given(1) }, (key) => key === 'safe')).toEqual({ constant: false });
  });
});
