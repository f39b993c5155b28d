import { describe, expect, it } from 'vitest';
import type { Answers, AnswerValue } from './answer.ts';
import { shipped, tiny } from './fixtures/compiled.ts';
import {
  drawnQuestions,
  firstOpenPage,
  nextPage,
  previousPage,
  progressOn,
  questionNumbers,
  visiblePages,
} from './progress.ts';
import { settleAnswers } from './settle-answers.ts';

const given = (values: Record<string, AnswerValue>): Answers =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { state: 'answered', value }]));
const yes = given({ kind: 'shop', colours: ['red'], harmed: 'yes', times: 2 });
const no = { ...given({ kind: 'shop', colours: ['red'], harmed: 'no', damage: 900 }) };

describe('the pages of a respondent', () => {
  it('leave out those with nothing to ask', () => {
    expect(visiblePages(tiny, yes)).toEqual([0, 1, 2]);
    expect(visiblePages(tiny, no)).toEqual([0, 2]);
    expect(visiblePages(tiny, {})).toEqual([0, 2]);
  });

  it('lead forward and back over what is left', () => {
    expect([nextPage(tiny, yes, 0), nextPage(tiny, no, 0), nextPage(tiny, no, 2)]).toEqual([1, 2, null]);
    expect([previousPage(tiny, yes, 2), previousPage(tiny, no, 2), previousPage(tiny, no, 0)]).toEqual([1, 0, null]);
  });

  it('go on at the first question still open', () => {
    expect(firstOpenPage(tiny, {})).toBe(0);
    expect(firstOpenPage(tiny, yes)).toBe(1);
    expect(firstOpenPage(tiny, no)).toBe(2);
  });

  it('draw a follow-up on the same page beforehand, but not beneath a question that is itself not drawn', () => {
    const keys = (page: number, draft: Answers) => drawnQuestions(tiny, page, draft).map(({ key }) => key);
    expect(keys(0, {})).toEqual(['kind', 'colours', 'harmed', 'times']);
    expect(keys(1, no)).toEqual([]);
    expect(keys(2, {})).toEqual(['safe', 'bother', 'where', 'wish']);
    const firms = shipped('entrepreneurs');
    expect(drawnQuestions(firms, 3, {})).toEqual([]);
  });
});

describe('settleAnswers', () => {
  it('leaves out what a condition rules out, and opens what is needed after all', () => {
    expect(settleAnswers(tiny, no)).toMatchObject({
      damage: { state: 'not-applicable' },
      times: { state: 'not-applicable' },
    });
    const changed: Answers = { ...yes, damage: { state: 'not-applicable' } };
    expect(settleAnswers(tiny, changed)['damage']).toBeUndefined();
  });
});

describe('numbers and progress', () => {
  it('give a follow-up a letter, so that the numbers stand still', () => {
    expect(Object.fromEntries(questionNumbers(tiny, yes))).toEqual({
      kind: '1',
      colours: '2',
      harmed: '3',
      times: '3a',
      damage: '4',
      safe: '5',
      bother: '6',
      where: '6a',
      wish: '7',
    });
    expect(questionNumbers(tiny, no).get('safe')).toBe('4');
  });

  it('count questions and pages for this respondent', () => {
    expect(progressOn(tiny, 0, {})).toEqual({ first: 1, last: 3, total: 6, step: 1, steps: 2, minutesLeft: 2 });
    expect(progressOn(tiny, 1, yes)).toMatchObject({ first: 4, last: 4, total: 7, step: 2, steps: 3 });
    expect(progressOn(tiny, 2, yes)).toMatchObject({ first: 5, last: 7, total: 7, step: 3, steps: 3, minutesLeft: 1 });
  });
});
