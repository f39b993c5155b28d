import type { Figure } from '../../../kernel/figure.ts';
import type { SubAreaId } from '../../areas/model.ts';
import type { WaveId } from '../../surveys/model.ts';
import type { Answers } from '../../surveys/questionnaire/answer.ts';
import type { Questionnaire } from '../../surveys/questionnaire/compiled-questionnaire.ts';
import type { FigureItem } from '../../surveys/questionnaire/figure-items.ts';
import { figureItems } from '../../surveys/questionnaire/figure-items.ts';
import { isHit, numberGiven } from '../../surveys/questionnaire/observe-answer.ts';
import type { ItemFigures, ResultSet } from '../model.ts';
import type { Population } from './figures.ts';
import { fewestShown, meanFigure, shareFigure, totalFigure } from './figures.ts';
import { hiddenGroups } from './hide-areas.ts';

/** A set of answers and the sub-area it may be told under. */
export interface PlacedAnswers {
  readonly answers: Answers;
  readonly subArea: SubAreaId | null;
}

/** What a wave's figures are made from. `areas` holds the firms of each sub-area; null where there is no list. */
export interface ResultInput {
  readonly wave: WaveId;
  readonly questionnaire: Questionnaire;
  readonly answers: readonly PlacedAnswers[];
  readonly areas: ReadonlyMap<SubAreaId, number> | null;
}

/** One respondent's contribution to an item: what they gave, or that they are outside its base. */
type Given = boolean | number | null;

const given = (item: FigureItem, answers: Answers): Given =>
  item.kind === 'share' ? isHit(item, answers) : numberGiven(item, answers);

const isNumber = (value: Given): value is number => typeof value === 'number';

const figureOf = (item: FigureItem, values: readonly Given[], population: Population): Figure => {
  switch (item.kind) {
    case 'share':
      return shareFigure(values.filter((value) => value === true).length, values.length, population);
    case 'mean': {
      const marks = Array.from(
        { length: item.high - item.low + 1 },
        (_, index) => values.filter((value) => value === item.low + index).length,
      );
      return meanFigure(marks, item, population);
    }
    case 'count':
    case 'amount':
      return totalFigure(values.filter(isNumber), population);
  }
};

interface Contribution {
  readonly subArea: SubAreaId | null;
  readonly value: Given;
}

/** The firms an item can be about: all on the list, without the respondents it does not apply to. */
const populationOf = (firms: number | null, outside: number, n: number): Population =>
  firms === null ? null : Math.max(n, firms - outside);

const perArea = (
  item: FigureItem,
  inBase: readonly Contribution[],
  outside: readonly Contribution[],
  areas: ReadonlyMap<SubAreaId, number>,
) => {
  const names = [...areas.keys()];
  const counts = names.map((name) => inBase.filter((one) => one.subArea === name).length);
  const unplaced = inBase.filter((one) => one.subArea === null).length;
  const hidden = hiddenGroups(counts, unplaced, fewestShown);
  return new Map(
    names.map((name, index): readonly [SubAreaId, Figure] => {
      const values = inBase.filter((one) => one.subArea === name).map((one) => one.value);
      const n = counts[index] ?? 0;
      if (hidden.has(index) && n >= fewestShown) return [name, { kind: 'suppressed', reason: { kind: 'subtraction' } }];
      const away = outside.filter((one) => one.subArea === name).length;
      return [name, figureOf(item, values, populationOf(areas.get(name) ?? 0, away, n))];
    }),
  );
};

const figuresOf = (item: FigureItem, input: ResultInput): ItemFigures => {
  const question = input.questionnaire.questions.find(({ key }) => key === item.question);
  const contributions = input.answers.map(({ answers, subArea }) => ({
    subArea,
    value: given(item, answers),
    state: answers[item.question]?.state,
  }));
  const inBase = contributions.filter((one) => one.value !== null);
  // Whoever said "don't know", or was not asked for it does not apply, is known to be outside; whoever skipped is not.
  const outside = contributions.filter(
    (one) => one.value === null && one.state !== 'skipped' && one.state !== undefined,
  );
  const firms = input.areas === null ? null : [...input.areas.values()].reduce((sum, count) => sum + count, 0);
  return {
    item,
    page: question?.page ?? 0,
    conditional: question?.showIf !== null && question?.showIf !== undefined,
    all: figureOf(
      item,
      inBase.map((one) => one.value),
      populationOf(firms, outside.length, inBase.length),
    ),
    perArea: input.areas === null ? new Map() : perArea(item, inBase, outside, input.areas),
  };
};

/** All figures of a closed wave for one audience, suppressed where they would show too much. */
export const buildResultSet = (input: ResultInput): ResultSet => ({
  wave: input.wave,
  audience: input.questionnaire.audience,
  pages: input.questionnaire.pages.map((page) => page.title),
  items: figureItems(input.questionnaire).map((item) => figuresOf(item, input)),
  n: input.answers.length,
  population: input.areas === null ? null : [...input.areas.values()].reduce((sum, count) => sum + count, 0),
});
