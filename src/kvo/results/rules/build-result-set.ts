import type { Figure } from '../../../kernel/figure.ts';
import type { SubAreaId } from '../../areas/model.ts';
import type { WaveId } from '../../surveys/model.ts';
import type { Questionnaire } from '../../surveys/questionnaire/compiled-questionnaire.ts';
import type { FigureItem } from '../../surveys/questionnaire/figure-items.ts';
import type { ItemFigures, ResultSet } from '../model.ts';
import type { AnswerCube, PlacedAnswers } from './cube/answer-cube.ts';
import { answerCube, sumCounts } from './cube/answer-cube.ts';
import { figureOf, isUnanimous, populationOf } from './cube/count-figures.ts';
import type { Counts, CubeRow } from './cube/cube-row.ts';
import { toldTogether } from './cube/told-together.ts';
import { fewestShown } from './figures.ts';
import { hiddenGroups } from './hide-areas.ts';

export type { PlacedAnswers } from './cube/answer-cube.ts';

/** What a wave's figures are made from. `areas` holds the firms of each sub-area; null where there is no list. */
export interface ResultInput {
  readonly wave: WaveId;
  readonly questionnaire: Questionnaire;
  readonly answers: readonly PlacedAnswers[];
  readonly areas: ReadonlyMap<SubAreaId, number> | null;
}

interface CubeInput {
  readonly wave: WaveId;
  readonly areas: ReadonlyMap<SubAreaId, number> | null;
  readonly least?: number;
}

const noAnswers: Figure = { kind: 'suppressed', reason: { kind: 'no-answers' } };
const subtraction: Figure = { kind: 'suppressed', reason: { kind: 'subtraction' } };

/** Whether a figure is hidden for what its respondents said, and not for how few they are. */
const isSensitive = (figure: Figure): boolean =>
  figure.kind === 'suppressed' && ['group', 'dominance'].includes(figure.reason.kind);

const groupsIn = (cube: AnswerCube, area: SubAreaId | null): readonly number[] =>
  cube.groups.flatMap((cell, place) => (cell.subArea === area ? [place] : []));

const perArea = (row: CubeRow<FigureItem>, cube: AnswerCube, areas: ReadonlyMap<SubAreaId, number>, least: number) => {
  const { item } = row;
  const names = [...areas.keys()];
  const inArea = names.map((name) => groupsIn(cube, name));
  const unplaced = groupsIn(cube, null);
  const counts = inArea.map((groups) => sumCounts(row, groups));
  const figures = names.map((name, index) => {
    const own = counts[index] ?? sumCounts(row, []);
    return figureOf(item, own, populationOf(areas.get(name) ?? 0, own), least);
  });
  const together = toldTogether(row, cube.figures);
  const isSensitiveIn = (groups: readonly number[]): boolean =>
    together.some((one) => isSensitive(figureOf(one.item, sumCounts(one, groups), null, least)));
  const sensitive = new Set(inArea.flatMap((groups, index) => (isSensitiveIn(groups) ? [index] : [])));
  // When all firms say the same, that is shown of all: of a part there is nothing left to give away.
  const mayTell =
    sensitive.size > 0 && together.every((one) => !isUnanimous(one.item, sumCounts(one, one.groups.keys())));
  const hidden = hiddenGroups(
    counts.map((own: Counts) => own.n),
    sumCounts(row, unplaced).n,
    least,
    {
      hidden: sensitive,
      tells: (chosen) => {
        const known = [...unplaced, ...[...chosen].flatMap((index) => inArea[index] ?? [])];
        return (
          isSensitiveIn(known) || (mayTell && together.some((one) => isUnanimous(one.item, sumCounts(one, known))))
        );
      },
    },
  );
  return new Map(
    names.map((name, index): readonly [SubAreaId, Figure] => {
      const figure = figures[index] ?? noAnswers;
      return [name, hidden.has(index) && figure.kind !== 'suppressed' ? subtraction : figure];
    }),
  );
};

const totalOf = (areas: CubeInput['areas']): number | null =>
  areas === null ? null : [...areas.values()].reduce((sum, count) => sum + count, 0);

const figuresOf = (
  row: CubeRow<FigureItem>,
  cube: AnswerCube,
  { areas, least = fewestShown }: CubeInput,
): ItemFigures => {
  const question = cube.questionnaire.questions.find(({ key }) => key === row.item.question);
  const all = sumCounts(row, row.groups.keys());
  const figure = figureOf(row.item, all, populationOf(totalOf(areas), all), least);
  const isRestHidden = toldTogether(row, cube.figures).some(
    (one) => figureOf(one.item, sumCounts(one, one.groups.keys()), null, least).kind === 'suppressed',
  );
  return {
    item: row.item,
    page: question?.page ?? 0,
    conditional: question?.showIf !== null && question?.showIf !== undefined,
    all: isRestHidden && figure.kind !== 'suppressed' ? subtraction : figure,
    perArea: areas === null ? new Map() : perArea(row, cube, areas, least),
  };
};

/** All figures of a closed wave for one audience, from its answers as they were counted. */
export const resultSetOfCube = (cube: AnswerCube, input: CubeInput): ResultSet => ({
  wave: input.wave,
  audience: cube.audience,
  pages: cube.questionnaire.pages.map((page) => page.title),
  items: cube.figures.map((row) => figuresOf(row, cube, input)),
  n: cube.n,
  population: totalOf(input.areas),
});

/** All figures of a closed wave for one audience, suppressed where they would show too much. */
export const buildResultSet = (input: ResultInput): ResultSet =>
  resultSetOfCube(answerCube(input.questionnaire, input.answers), input);
