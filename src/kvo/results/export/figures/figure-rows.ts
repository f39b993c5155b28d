import type { Figure } from '../../../../kernel/figure.ts';
import type { Language } from '../../../../kernel/language.ts';
import { suppressionWords } from '../../../../platform/ui/figures/figure-words.ts';
import type { ItemFigures, ResultSet } from '../../model.ts';
import { resultTexts } from '../../texts/texts.ts';

/** A part of the park with its name, to tell figures of. */
export interface NamedArea {
  readonly id: string;
  readonly name: string;
}

export type FigureCell = string | number | null;

/** Under a hundred answers a percentage has no decimals, and under twenty there is none (methods 7). */
const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));
const shareDecimals = (n: number): number => (n < 100 ? 2 : 3);

/** Number, value, limits, limits in firms, how often each mark was given, and method: what a figure says, or why it says nothing. */
const cellsOf = (figure: Figure, language: Language): readonly FigureCell[] => {
  const t = resultTexts(language).exports.figures;
  if (figure.kind === 'suppressed')
    return [...Array.from({ length: 11 }, () => null), suppressionWords(figure.reason, language)];
  const { n, population, mode } = figure;
  if (figure.kind === 'count') return [null, n, population, figure.value, ...Array.from({ length: 7 }, () => null), ''];
  const interval = figure.interval;
  const isShare = figure.kind === 'share';
  const decimals = isShare ? shareDecimals(n) : 1;
  const told = isShare ? figure.asPercentage : figure.value !== null;
  const within = (limit: number | undefined): number | null =>
    limit === undefined || !told ? null : round(limit, decimals);
  const firms = (limit: number | undefined): number | null =>
    limit === undefined || !isShare || population === null ? null : Math.round(limit * population);
  return [
    isShare ? figure.count : null,
    n,
    population,
    figure.value === null || !told ? null : round(figure.value, decimals),
    within(interval?.lower),
    within(interval?.upper),
    firms(interval?.lower),
    firms(interval?.upper),
    isShare || figure.value !== null
      ? null
      : figure.marks.map((count, at) => `${figure.low + at}: ${count}`).join(', '),
    t.methods[figure.method],
    t.modes[mode],
    '',
  ];
};

const rowOf = (results: ResultSet, one: ItemFigures, language: Language) => {
  const { item } = one;
  const t = resultTexts(language).exports.figures;
  return (group: string, figure: Figure): readonly FigureCell[] => [
    item.key,
    results.pages[one.page]?.[language] ?? '',
    item.label[language],
    t.kinds[item.kind],
    group,
    ...cellsOf(figure, language),
  ];
};

/**
 * Every figure of an audience as the results page tells it, for all and for each part of the park, hidden ones with their
 * reason: the same figures from the same suppression, so that nothing here can be subtracted from anything there.
 */
export function* figureRows(
  results: ResultSet,
  areas: readonly NamedArea[],
  language: Language,
): Generator<readonly FigureCell[]> {
  const t = resultTexts(language);
  yield t.exports.figures.heads;
  for (const one of results.items) {
    const row = rowOf(results, one, language);
    yield row(results.population === null ? t.exports.figures.everyone : t.allAreas, one.all);
    for (const [id, figure] of one.perArea) yield row(areas.find((area) => area.id === id)?.name ?? '', figure);
  }
}
