import { describe, expect, it } from 'vitest';
import type { Answer, Answers, AnswerValue } from './answer.ts';
import type { Condition } from './condition.ts';
import { comparisonsIn, holds, mayHold } from './condition.ts';
import { fromCondition } from './expression/from-condition.ts';

const given = (value: AnswerValue): Answer => ({ state: 'answered', value });
const answers: Answers = {
  kind: given('shop'),
  colours: given(['red', 'blue']),
  times: given(3),
  zero: given(0),
  rows: given({ noise: 'often', litter: 'never' }),
  open: { state: 'skipped' },
  gone: { state: 'not-applicable' },
};

const cases: readonly (readonly [Condition, boolean])[] = [
  [{ question: 'kind', is: 'shop' }, true],
  [{ question: 'kind', is: 'yard' }, false],
  [{ question: 'kind', in: ['yard', 'shop'] }, true],
  [{ question: 'colours', in: ['green', 'blue'] }, true],
  [{ question: 'colours', in: ['green'] }, false],
  [{ question: 'colours', is: 'red' }, true],
  [{ question: 'times', is: 3 }, true],
  [{ question: 'times', atLeast: 3 }, true],
  [{ question: 'times', atLeast: 4 }, false],
  [{ question: 'times', atMost: 3 }, true],
  [{ question: 'times', atMost: 2 }, false],
  [{ question: 'zero', atMost: 0 }, true],
  [{ question: 'zero', answered: true }, true],
  [{ question: 'kind', atLeast: 1 }, false],
  [{ question: 'rows', row: 'noise', is: 'often' }, true],
  [{ question: 'rows', row: 'litter', is: 'often' }, false],
  [{ question: 'rows', row: 'missing', is: 'often' }, false],
  [{ question: 'rows', row: 'toString', answered: true }, false],
  [{ question: 'rows', in: ['often'] }, true],
  [{ question: 'rows', in: ['sometimes'] }, false],
  [{ question: 'open', answered: true }, false],
  [{ question: 'open', answered: false }, true],
  [{ question: 'gone', is: 'x' }, false],
  [{ question: 'nowhere', answered: true }, false],
  [{ not: { question: 'open', is: 'x' } }, true],
  [
    {
      all: [
        { question: 'kind', is: 'shop' },
        { question: 'times', atLeast: 4 },
      ],
    },
    false,
  ],
  [
    {
      any: [
        { question: 'kind', is: 'yard' },
        { question: 'times', atLeast: 3 },
      ],
    },
    true,
  ],
  [{ not: { all: [{ question: 'kind', is: 'shop' }, { not: { question: 'times', is: 3 } }] } }, true],
];

describe('holds', () => {
  it.each(cases)('%j is %s', (condition, outcome) => {
    expect(holds(fromCondition(condition), answers)).toBe(outcome);
  });
});

describe('mayHold', () => {
  const open = (question: string): boolean => question === 'kind';

  it.each([
    [{ question: 'kind', is: 'yard' }, true],
    [{ not: { question: 'kind', is: 'shop' } }, true],
    [{ not: { not: { question: 'kind', is: 'yard' } } }, true],
    [
      {
        all: [
          { question: 'kind', is: 'yard' },
          { question: 'times', atLeast: 4 },
        ],
      },
      false,
    ],
    [{ any: [{ question: 'times', atLeast: 4 }, { not: { question: 'kind', is: 'shop' } }] }, true],
    [{ question: 'times', is: 4 }, false],
  ] satisfies (readonly [Condition, boolean])[])('%j while kind is open: %s', (condition, outcome) => {
    expect(mayHold(fromCondition(condition), answers, open)).toBe(outcome);
  });
});

describe('comparisonsIn', () => {
  it('finds every comparison, however deep', () => {
    const condition: Condition = {
      any: [
        { question: 'a', is: 'x' },
        {
          not: {
            all: [
              { question: 'b', answered: true },
              { question: 'a', is: 'y' },
            ],
          },
        },
      ],
    };
    expect(comparisonsIn(condition).map(({ question }) => question)).toEqual(['a', 'b', 'a']);
  });
});
