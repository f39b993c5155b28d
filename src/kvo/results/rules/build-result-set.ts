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

const noAnswers: Figure = { kind: 'suppressed', reason: { kind: 'no-answers' } };
const subtraction: Figure = { kind: 'suppressed', reason: { kind: 'subtraction' } };

/** Whether a figure is hidden for what its respondents said, and not for how few they are. */
const isSensitive = (figure: Figure): boolean => figure.kind === 'suppressed' && figure.reason.kind === 'group';

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

const isUnanimous = (values: readonly Given[]): boolean => new Set(values).size === 1;

interface Split {
  readonly inBase: readonly Contribution[];
  readonly outside: readonly Contribution[];
}

const perArea = (item: FigureItem, { inBase, outside }: Split, areas: ReadonlyMap<SubAreaId, number>) => {
  const names = [...areas.keys()];
  const valuesOf = (name: SubAreaId | null): readonly Given[] =>
    inBase.filter((one) => one.subArea === name).map((one) => one.value);
  const values = names.map(valuesOf);
  const unplaced = valuesOf(null);
  const figures = names.map((name, index) => {
    const away = outside.filter((one) => one.subArea === name).length;
    const inArea = values[index] ?? [];
    return figureOf(item, inArea, populationOf(areas.get(name) ?? 0, away, inArea.length));
  });
  const counts = values.map((inArea) => inArea.length);
  const sensitive = new Set(figures.flatMap((one, index) => (isSensitive(one) ? [index] : [])));
  // When all firms say the same, that is shown of all: of a part there is nothing left to give away.
  const mayTell = sensitive.size > 0 && !isUnanimous(inBase.map((one) => one.value));
  const hidden = hiddenGroups(counts, unplaced.length, fewestShown, {
    hidden: sensitive,
    tells: (together) => {
      const known = [...unplaced, ...[...together].flatMap((index) => values[index] ?? [])];
      return isSensitive(figureOf(item, known, null)) || (mayTell && isUnanimous(known));
    },
  });
  return new Map(
    names.map((name, index): readonly [SubAreaId, Figure] => {
      const figure = figures[index] ?? noAnswers;
      return [name, hidden.has(index) && figure.kind !== 'suppressed' ? subtraction : figure];
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
    perArea: input.areas === null ? new Map() : perArea(item, { inBase, outside }, input.areas),
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
