import { describe, expect, it } from 'vitest';
import type { AnswerValue } from './answer.ts';
import type { FigureItem } from './figure-items.ts';
import { figureItems } from './figure-items.ts';
import { shipped, tiny } from './fixtures/compiled.ts';
import { isHit, numberGiven } from './observe-answer.ts';

const items = figureItems(tiny);
const item = (key: string): FigureItem => items.find((candidate) => candidate.key === key) ?? expect.fail(key);
const observe = (key: string, value: AnswerValue): boolean | number | null => {
  const wanted = item(key);
  const answers = { [wanted.question]: { state: 'answered', value } as const };
  return wanted.kind === 'share' ? isHit(wanted, answers) : numberGiven(wanted, answers);
};

describe('figureItems', () => {
  it('names every figure once', () => {
    expect(items.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'colours share',
      'colours.red share',
      'colours.blue share',
      'colours.other share',
      'colours.none share',
      'harmed share',
      'times count',
      'damage amount',
      'safe mean',
      'bother share',
      'bother.noise share',
      'bother.litter share',
    ]);
    const keys = figureItems(shipped('entrepreneurs')).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('hands a statement what its matrix says, unless it says otherwise', () => {
    expect(item('bother.noise')).toMatchObject({
      hits: ['sometimes', 'always'],
      theme: 'traffic',
      propose: { atLeast: 0.3 },
    });
    expect(item('bother.litter')).toMatchObject({ hits: ['always'] });
    expect(item('bother')).toMatchObject({ propose: null, label: { nl: 'Iets' } });
  });

  it.each([
    ['colours', ['red', 'other'], true],
    ['colours', ['none'], false],
    ['colours', ['unknown'], null],
    ['colours.red', ['blue'], false],
    ['colours.none', ['none'], true],
    ['harmed', 'yes', true],
    ['harmed', 'no', false],
    ['harmed', 'dont-know', null],
    ['bother.noise', { noise: 'sometimes' }, true],
    ['bother.litter', { litter: 'sometimes' }, false],
    ['bother.litter', { noise: 'sometimes' }, null],
    ['bother.noise', { noise: 'unknown' }, null],
    ['bother', { noise: 'never', litter: 'always' }, true],
    ['bother', { noise: 'never', litter: 'unknown' }, false],
    ['bother', { noise: 'unknown', litter: 'unknown' }, null],
    ['safe', 7, 7],
    ['safe', 'dont-know', null],
    ['damage', 12.5, 12.5],
  ] as const)('%s of %j is %s', (key, value, outcome) => {
    expect(observe(key, value)).toBe(outcome);
  });

  it('counts nobody who skipped or was not asked', () => {
    const share = item('harmed');
    if (share.kind !== 'share') expect.fail('a share');
    expect([
      isHit(share, {}),
      isHit(share, { harmed: { state: 'skipped' } }),
      isHit(share, { harmed: { state: 'not-applicable' } }),
    ]).toEqual([null, null, null]);
  });
});
