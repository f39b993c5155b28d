import { describe, expect, test } from 'vitest';
import type { SubAreaId } from '../../../areas/model.ts';
import type { PopulationGroup } from '../../../surveys/queries.ts';
import { questionnaireFor } from '../../../surveys/questionnaires-of.ts';
import type { PlacedAnswers } from '../cube/answer-cube.ts';
import { answerCube, sumCounts } from '../cube/answer-cube.ts';
import { figureOf } from '../cube/count-figures.ts';
import { strataOf } from './strata-of.ts';
import { weightedFigure } from './weighted-figure.ts';

const { compiled } = questionnaireFor({ shippedFolder: 'schemes' }, 'entrepreneurs');
const a = 'a' as SubAreaId;

const given = (sizeClass: '1' | '2-9' | '50+' | null, value: string, count: number): PlacedAnswers[] =>
  Array.from({ length: count }, () => ({
    answers: { member: { state: 'answered', value } },
    cell: { subArea: sizeClass === null ? null : a, sizeClass, sector: null },
  }));

const listed = (sizeClass: '1' | '2-9' | '50+', firms: number, answered: number): PopulationGroup => ({
  wave: 'w',
  subArea: a,
  sizeClass,
  sector: null,
  firms,
  answered,
});

const weigh = (answers: readonly PlacedAnswers[], population: readonly PopulationGroup[]) => {
  const cube = answerCube(compiled, answers);
  const row = cube.figures.find(({ item }) => item.key === 'member');
  if (row === undefined) throw new Error('no such item');
  const firms = population.reduce((sum, group) => sum + group.firms, 0);
  const plain = figureOf(row.item, sumCounts(row, row.groups.keys()), firms, 5);
  const strata = strataOf(cube, population);
  return { plain, strata, weighted: weightedFigure(row, plain, strata) };
};

describe('weightedFigure', () => {
  test('gives the small firms that stayed silent their weight back', () => {
    const answers = [
      ...given('1', 'yes', 6),
      ...given('1', 'no', 14),
      ...given('50+', 'yes', 18),
      ...given('50+', 'no', 2),
    ];
    const { plain, weighted } = weigh(answers, [listed('1', 100, 20), listed('50+', 20, 20)]);
    expect(plain).toMatchObject({ value: 24 / 40 });
    // 0.3 of a hundred and 0.9 of twenty.
    expect(weighted?.value).toBeCloseTo((30 + 18) / 120, 12);
    expect(weighted).toMatchObject({ n: 40, population: 120, method: 'korn-graubard' });
    expect(weighted?.interval?.lower).toBeLessThan(0.4);
    expect(weighted?.interval?.upper).toBeGreaterThan(0.4);
  });

  test('says nothing where all answered alike or equally often', () => {
    const answers = [
      ...given('1', 'yes', 10),
      ...given('1', 'no', 10),
      ...given('50+', 'yes', 5),
      ...given('50+', 'no', 5),
    ];
    expect(weigh(answers, [listed('1', 40, 20), listed('50+', 20, 10)]).weighted).toBeNull();
  });

  test('a census has nothing to weigh', () => {
    const answers = [...given('1', 'yes', 6), ...given('1', 'no', 14), ...given('50+', 'yes', 18)];
    expect(weigh(answers, [listed('1', 20, 20), listed('50+', 18, 18)]).weighted).toBeNull();
  });

  test('firms whose answers were merged away stay in the list, whatever the order of the answers', () => {
    const answers = [...given('1', 'yes', 12), ...given('1', 'no', 8), ...given(null, 'no', 6)];
    const population = [listed('1', 60, 20), listed('2-9', 12, 3), listed('50+', 8, 3)];
    const one = weigh(answers, population);
    expect(one.strata.map(({ firms }) => firms)).toEqual([60, 20]);
    expect(weigh(answers.toReversed(), population).weighted).toEqual(one.weighted);
  });
});
