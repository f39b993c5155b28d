import type { Figure, MeanFigure, ShareFigure } from '../../../../kernel/figure.ts';
import type { Question } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import type { FigureItem } from '../../../surveys/questionnaire/figure-items.ts';
import type { MeasuredWave } from '../../measured-wave.ts';
import type { ItemFigures, ResultSet, Spread } from '../../model.ts';
import { picturesIn } from '../../pictures-in.ts';
import { sumCounts } from '../../rules/cube/answer-cube.ts';
import { populationOf, spreadOf } from '../../rules/cube/count-figures.ts';
import type { SpreadItem } from '../../rules/cube/spread-items.ts';
import type { EuroBlock } from '../../rules/euro/euro-block.ts';
import { euroBlock } from '../../rules/euro/euro-block.ts';
import type { NoAnswers } from '../../rules/pictures/answers-to.ts';
import type { Picture } from '../../rules/pictures/picture-of.ts';
import { leastFor } from '../../rules/readership.ts';
import { strataOf } from '../../rules/weighting/strata-of.ts';
import { costOfWeights, weightedFigure } from '../../rules/weighting/weighted-figure.ts';

/** A figure with the same weighted to the list, where that says another thing. */
interface Weighed {
  readonly item: FigureItem;
  readonly plain: Figure;
  readonly weighted: ShareFigure | MeanFigure;
  /** Whether the weights cost so much precision that it must be said. */
  readonly isCostly: boolean;
}

/** All that is shown of one question. */
export interface QuestionView {
  readonly question: Question;
  readonly items: readonly ItemFigures[];
  readonly spreads: readonly { readonly item: SpreadItem; readonly spread: Spread }[];
  readonly euro: EuroBlock | null;
  readonly weighed: readonly Weighed[];
  /** Of an order, a time or a place, which have a picture of their own. */
  readonly picture: Picture | null;
  readonly noAnswers: NoAnswers | undefined;
}

const spreadsOf = ({ cube }: MeasuredWave, results: ResultSet, key: string): QuestionView['spreads'] =>
  cube.spreads
    .filter(({ item }) => item.question === key)
    .map((row) => {
      const counts = sumCounts(row, row.groups.keys());
      return { item: row.item, spread: spreadOf(counts, populationOf(results.population, counts), leastFor('table')) };
    });

const weighedOf = ({ cube, population }: MeasuredWave, items: readonly ItemFigures[]): readonly Weighed[] => {
  if (population === null) return [];
  const strata = strataOf(cube, population);
  return items.flatMap(({ item, all }): readonly Weighed[] => {
    const row = cube.figures.find((one) => one.item.key === item.key);
    const weighted = row === undefined ? null : weightedFigure(row, all, strata);
    if (row === undefined || weighted === null) return [];
    return [{ item, plain: all, weighted, isCostly: costOfWeights(row, strata)?.heavy ?? false }];
  });
};

const euroOf = ({ cube }: MeasuredWave, results: ResultSet, question: Question): EuroBlock | null => {
  const row = cube.figures.find(({ item }) => item.question === question.key && item.kind === 'amount');
  return row === undefined ? null : euroBlock(sumCounts(row, row.groups.keys()), results.population, leastFor('table'));
};

/** Nothing is reckoned of what was written, or only told. */
const wordless: readonly Question['type'][] = ['short-text', 'long-text', 'information'];

/** What is shown of a question; null when it was not asked or nothing is reckoned of it. */
export const questionView = async (
  measured: MeasuredWave,
  results: ResultSet,
  key: string,
): Promise<QuestionView | null> => {
  const question = measured.cube.questionnaire.questions.find((one) => one.key === key);
  if (question === undefined || wordless.includes(question.type)) return null;
  const items = results.items.filter(({ item }) => item.question === key);
  const { pictures, noAnswers } = await picturesIn(measured);
  return {
    question,
    items,
    spreads: spreadsOf(measured, results, key),
    euro: euroOf(measured, results, question),
    weighed: weighedOf(measured, items),
    picture: pictures.get(key) ?? null,
    noAnswers: noAnswers.get(key),
  };
};
