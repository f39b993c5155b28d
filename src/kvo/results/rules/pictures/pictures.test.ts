import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../surveys/questionnaire/answer.ts';
import type { Question } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import { anyAnswers } from '../../../surveys/questionnaire/fixtures/any-answers.ts';
import { wide } from '../../../surveys/questionnaire/fixtures/compiled.ts';
import { isHit, numberGiven } from '../../../surveys/questionnaire/observe-answer.ts';
import { axesOf } from '../crosstab/axis.ts';
import { answerCube, sumCounts } from '../cube/answer-cube.ts';
import { noAnswersTo } from './answers-to.ts';
import { coarseTimes, toldMonths } from './coarse-times.ts';
import { pictureOf } from './picture-of.ts';
import { placePicture } from './place-picture.ts';
import { rankingPicture } from './ranking-picture.ts';
import { timePicture } from './time-picture.ts';

const ofType = <Type extends Question['type']>(type: Type): Extract<Question, { readonly type: Type }> => {
  const found = wide.questions.find((one) => one.type === type);
  if (found === undefined) throw new Error(`no ${type}`);
  return found as Extract<Question, { readonly type: Type }>;
};
const order = ofType('ranking');
const day = ofType('date');
const spot = ofType('place');
const some = fc.array(anyAnswers(wide), { minLength: 5, maxLength: 60 });
const cell = { subArea: null, sizeClass: null, sector: null };

const given = (key: string, value: string | readonly string[] | Readonly<Record<string, string>>): Answers => ({
  [key]: { state: 'answered', value },
});
const times = (count: number, one: Answers): readonly Answers[] => Array.from({ length: count }, () => one);

describe('every count', () => {
  test('of the cube is what the answers say one by one', () => {
    fc.assert(
      fc.property(some, (answers) => {
        const cube = answerCube(
          wide,
          answers.map((set) => ({ answers: set, cell })),
        );
        for (const row of cube.figures) {
          const counts = sumCounts(row, row.groups.keys());
          const { item } = row;
          if (item.kind === 'share') {
            const hits = answers.map((set) => isHit(item, set));
            expect([counts.hits, counts.n]).toEqual([
              hits.filter((hit) => hit === true).length,
              hits.filter((hit) => hit !== null).length,
            ]);
          } else expect(counts.n).toBe(answers.filter((set) => numberGiven(item, set) !== null).length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('who would rather not say is in no base, and stays in the population', () => {
    const silent: Answers = { order: { state: 'rather-not-say' } };
    const answers = [...times(6, given('order', ['lamps', 'fence'])), ...times(6, given('order', ['fence', 'camera']))];
    const cube = answerCube(
      wide,
      [...answers, ...times(3, silent)].map((set) => ({ answers: set, cell })),
    );
    const row = cube.figures.find(({ item }) => item.key === 'order.lamps');
    expect(row === undefined ? null : sumCounts(row, row.groups.keys())).toMatchObject({ n: 12, hits: 6, outside: 0 });
    const picture = rankingPicture(order, [...answers, ...times(3, silent)], 40, 5);
    expect(picture.options[0]).toMatchObject({ key: 'fence', among: { count: 12, n: 12, population: 40 } });
    expect(noAnswersTo('order', [...answers, ...times(3, silent)])).toEqual({
      skipped: 0,
      ratherNotSay: 3,
      notApplicable: 0,
    });
  });
});

describe('a ranking', () => {
  test('counts who put each option first and among the first, in whatever order options and answers stand', () => {
    fc.assert(
      fc.property(some, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (answers, shuffled) => {
        const picture = rankingPicture(order, answers, 100, 5);
        const turned = { ...order, options: shuffled.flatMap((at) => order.options[at] ?? []) };
        expect(rankingPicture(turned, answers.toReversed(), 100, 5).options).toEqual(picture.options);
        for (const { key, first, among } of picture.options) {
          const orders = answers.flatMap((set) => {
            const answer = set['order'];
            return answer?.state === 'answered' && Array.isArray(answer.value) ? [answer.value as string[]] : [];
          });
          if (first.kind === 'share')
            expect([first.count, first.n]).toEqual([orders.filter(([one]) => one === key).length, orders.length]);
          if (among.kind === 'share') expect(among.count).toBe(orders.filter((one) => one.includes(key)).length);
          if (orders.length < 5) expect([first.kind, among.kind]).toEqual(['suppressed', 'suppressed']);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('is hidden as a whole where a small group put the same first', () => {
    const picture = rankingPicture(order, times(7, given('order', ['lamps', 'fence'])), 40, 5);
    expect(
      picture.options.every(({ first, among }) => first.kind === 'suppressed' && among.kind === 'suppressed'),
    ).toBe(true);
  });

  test('is one side of a cross table by its first choice, a place by its sub-area', () => {
    const axes = axesOf(wide);
    const axis = (key: string) => axes.find((one) => one.key === key);
    expect(axis('order')?.place(given('order', ['camera', 'lamps']))).toBe(2);
    expect(axis('spot')?.place(given('spot', { area: 'b2', point: '5.1500,52.0200' }))).toBe(1);
    expect(axis('spot')?.place({ spot: { state: 'rather-not-say' } })).toBeNull();
    expect(axis('day')).toBeUndefined();
  });
});

describe('times', () => {
  const months = fc.map(
    fc
      .record({ year: fc.integer({ min: 2019, max: 2026 }), month: fc.integer({ min: 1, max: 12 }) })
      .map(({ year, month }) => year * 100 + month),
    fc.integer({ min: 1, max: 9 }),
    { minKeys: 1, maxKeys: 30 },
  );

  test('are never told of fewer than five, and nobody is lost', () => {
    fc.assert(
      fc.property(months, (named) => {
        const all = [...named.values()].reduce((sum, count) => sum + count, 0);
        const { periods } = coarseTimes(named, 5);
        expect(periods.reduce((sum, { count }) => sum + count, 0)).toBe(all);
        if (all >= 5) expect(Math.min(...periods.map(({ count }) => count))).toBeGreaterThanOrEqual(5);
        const told = toldMonths(named, 5);
        for (const { from, to, count } of periods) {
          const inside = [...named].filter(([month]) => month >= from && month <= to);
          expect(inside.reduce((sum, [, one]) => sum + one, 0)).toBe(count);
          for (const [month] of inside) expect(told.get(month)).toBe(from);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('stand by month where every month has five, else by quarter, by year or by years together', () => {
    expect(
      coarseTimes(
        new Map([
          [202601, 5],
          [202602, 9],
        ]),
        5,
      ).unit,
    ).toBe('month');
    expect(
      coarseTimes(
        new Map([
          [202601, 4],
          [202602, 9],
          [202604, 6],
        ]),
        5,
      ),
    ).toEqual({
      unit: 'quarter',
      periods: [
        { from: 202601, to: 202603, count: 13 },
        { from: 202604, to: 202606, count: 6 },
      ],
    });
    expect(
      coarseTimes(
        new Map([
          [201901, 2],
          [202102, 9],
          [202604, 6],
        ]),
        5,
      ),
    ).toEqual({
      unit: 'year',
      periods: [
        { from: 201901, to: 202112, count: 11 },
        { from: 202601, to: 202612, count: 6 },
      ],
    });
  });

  test('of a small group are hidden', () => {
    expect(timePicture(day, times(7, given('day', '2026-01-01')), 40, 5).told.kind).toBe('suppressed');
  });
});

describe('places', () => {
  test('neither show a count under five nor let one be subtracted, whatever order the areas stand in', () => {
    const any = fc.array(
      fc.constantFrom<Readonly<Record<string, string>>>(
        { area: 'a1', street: 'Kade' },
        { area: 'a1', street: 'Dijk' },
        { area: 'a1' },
        { area: 'b2', point: '5.1500,52.0200' },
        { area: 'c3' },
        { area: 'gone' },
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(any, (places) => {
        const answers = places.map((place) => given('spot', place));
        const { told } = placePicture(spot, answers, null, 5);
        const turned = placePicture({ ...spot, areas: spot.areas.toReversed() }, answers, null, 5).told;
        if (told.kind === 'suppressed' || turned.kind === 'suppressed') {
          expect(turned).toEqual(told);
          return;
        }
        const named = places.filter(({ area }) => area !== 'gone');
        const groups = [
          { counts: told.areas.map(({ count }) => count), sum: named.length },
          ...told.areas.flatMap(({ count, streets, noStreet }) =>
            count === null || streets.length === 0
              ? []
              : [{ counts: [...streets.map((street) => street.count), noStreet], sum: count }],
          ),
        ];
        for (const { counts, sum } of groups) {
          const shown = counts.filter((count) => count !== null);
          expect(shown.every((count) => count === 0 || count >= 5)).toBe(true);
          const rest = sum - shown.reduce((all, one) => all + one, 0);
          const hidden = counts.length - shown.length;
          if (hidden === 0) expect(rest).toBe(0);
          else expect([hidden > 1, rest >= 5]).toEqual([true, true]);
        }
        expect(JSON.stringify({ told, spot: null })).not.toContain('5.1500');
      }),
      { numRuns: 300 },
    );
  });

  test('questions without a picture of their own have none', () => {
    expect(pictureOf(ofType('information'), [], 10, 5)).toBeNull();
    expect(pictureOf(ofType('euro'), [], 10, 5)).toBeNull();
  });
});
