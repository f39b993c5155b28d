import type { Figure, SuppressedFigure } from '../../../../kernel/figure.ts';
import type { Answers } from '../../../surveys/questionnaire/answer.ts';
import type { FigureItem, MeanItem, NumberItem, ShareItem } from '../../../surveys/questionnaire/figure-items.ts';
import { firstPlace } from '../../../surveys/questionnaire/figure-items.ts';
import { isHit } from '../../../surveys/questionnaire/observe-answer.ts';
import type { Axis } from '../crosstab/axis.ts';
import { axesOf } from '../crosstab/axis.ts';
import type { CrossTable } from '../crosstab/cross-table.ts';
import { crossTable } from '../crosstab/cross-table.ts';
import type { AnswerCube } from '../cube/answer-cube.ts';
import { answerCube, sumCounts } from '../cube/answer-cube.ts';
import { figureOf, populationOf } from '../cube/count-figures.ts';
import type { CubeRow } from '../cube/cube-row.ts';
import { fewestEstimated, shareFigure } from '../figures.ts';
import type { FilterAnswer } from './result-filter.ts';

const subtraction: SuppressedFigure = { kind: 'suppressed', reason: { kind: 'subtraction' } };
const anywhere = { subArea: null, sizeClass: null, sector: null };

/** Who gave an answer and who is known to have given another, with the firms that may have given it. */
export interface Giving {
  readonly axis: Axis;
  readonly place: number;
  readonly answers: readonly Answers[];
  readonly least: number;
  readonly firms: number | null;
}

const axisOf = (item: ShareItem, axes: readonly Axis[]): Axis | undefined => {
  // A ranking is one axis: tables of its options one by one could be laid on it.
  if (item.row === firstPlace) return axes.find(({ key }) => key === item.question);
  if (item.part !== null) return axes.find(({ key }) => key === item.key);
  return axes.find(({ key }) => key === item.question);
};

const asTwo = (item: ShareItem): Axis => ({
  key: `${item.key}#`,
  question: item.question,
  label: item.label,
  ordered: false,
  categories: [
    { key: 'yes', label: item.says },
    { key: 'no', label: item.says },
  ],
  place: (answers) => {
    const hit = isHit(item, answers);
    return hit === null ? null : hit ? 0 : 1;
  },
});

/** How many of the row gave a hit and how many did not, as far as the shown cells say; null where one is hidden. */
const shownIn = (table: CrossTable, row: number, hits: readonly string[]): { hits: number; n: number } | null => {
  let sum = 0;
  for (const [at, column] of table.columns.entries()) {
    const cell = table.cells[row]?.[at] ?? null;
    const inside = column.keys.filter((key) => hits.includes(key)).length;
    if (cell === null || (inside > 0 && inside < column.keys.length)) return null;
    if (inside > 0) sum += cell;
  }
  return { hits: sum, n: table.rows[row]?.total ?? 0 };
};

const share = (item: ShareItem, giving: Giving, axes: readonly Axis[], firms: number | null): Figure => {
  const known = axisOf(item, axes);
  const other = known ?? asTwo(item);
  if (other.key === giving.axis.key) return subtraction;
  const { least } = giving;
  const table = crossTable(giving.axis, other, giving.answers, { least, tested: false });
  if (table.kind === 'none')
    return table.reason === 'too-few' ? { kind: 'suppressed', reason: { kind: 'too-few', least } } : subtraction;
  const option = giving.axis.categories[giving.place]?.key ?? '';
  // Taken together with another answer it has no figure of its own.
  const row = table.rows.findIndex(({ keys }) => keys.length === 1 && keys[0] === option);
  const hits = item.row === null && item.part !== null ? ['yes'] : item.hits;
  const shown = row < 0 ? null : shownIn(table, row, known === undefined ? ['yes'] : hits);
  return shown === null
    ? subtraction
    : shareFigure(shown.hits, shown.n, firms === null ? null : Math.max(shown.n, firms), least);
};

/** Of a mean or a sum the rest is known too: it is told when both are of enough answers to be an estimate. */
const measured = (
  row: CubeRow<MeanItem | NumberItem>,
  rest: CubeRow<FigureItem> | undefined,
  firms: number | null,
): Figure => {
  const [counts, others] = [
    sumCounts(row, row.groups.keys()),
    rest === undefined ? null : sumCounts(rest, rest.groups.keys()),
  ];
  if (counts.n < fewestEstimated || (others !== null && others.n > 0 && others.n < fewestEstimated)) {
    const isFew = counts.n < fewestEstimated;
    return isFew ? { kind: 'suppressed', reason: { kind: 'too-few', least: fewestEstimated } } : subtraction;
  }
  if (rest !== undefined && others !== null && others.n > 0) {
    const beside = figureOf(rest.item, others, null, fewestEstimated);
    if (beside.kind === 'suppressed') return subtraction;
  }
  return figureOf(row.item, counts, populationOf(firms, counts), fewestEstimated);
};

/** The figures of whoever gave an answer, read from the protected cross tables, in the order of the cube. */
export const answerFigures = (cube: AnswerCube, giving: Giving): readonly Figure[] => {
  const axes = axesOf(cube.questionnaire);
  const places = giving.answers.map((set) => giving.axis.place(set));
  const of = (isIn: (place: number | null) => boolean) =>
    answerCube(
      cube.questionnaire,
      giving.answers.flatMap((answers, at) => (isIn(places[at] ?? null) ? [{ answers, cell: anywhere }] : [])),
    );
  const giver = of((place) => place === giving.place);
  const others = of((place) => place !== giving.place);
  const firms = giving.firms;
  return giver.figures.map((row, at): Figure => {
    const { item } = row;
    if (item.question === giving.axis.question) return subtraction;
    if (item.kind === 'share') return share(item, giving, axes, firms);
    return measured({ item, groups: row.groups }, others.figures[at], firms);
  });
};

/** Looks an answer up among what was asked; null when no such answer could be given. */
export const findAnswer = (
  cube: AnswerCube,
  { axis: key, option }: FilterAnswer,
): { readonly axis: Axis; readonly place: number } | null => {
  const axis = axesOf(cube.questionnaire).find((one) => one.key === key);
  const place = axis?.categories.findIndex((category) => category.key === option) ?? -1;
  return axis === undefined || place < 0 ? null : { axis, place };
};

/** The firms that may have given an answer: all but those known to have given another or to have had no say in it. */
export const firmsThatMay = (
  axis: Axis,
  place: number,
  answers: readonly Answers[],
  firms: number | null,
): number | null => {
  if (firms === null) return null;
  const known = answers.filter((set) => {
    const state = set[axis.question]?.state;
    return (state === 'answered' || state === 'not-applicable') && axis.place(set) !== place;
  });
  return firms - known.length;
};
