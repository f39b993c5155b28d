import type { Figure } from '../../../../kernel/figure.ts';
import type { FigureSource } from '../../../findings/model.ts';
import type { Baseline, FigureKey, Unit } from '../../objective-model.ts';

export interface MeasuredStart {
  readonly figure: FigureKey;
  readonly unit: Unit;
  readonly baseline: Baseline;
}

const toDecimals = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

/** No percentage under 20 answers, no decimals under 100 (methods.md 1.1); marks have one decimal. */
const shownValue = (figure: Figure): { readonly unit: Unit; readonly value: number; readonly n: number } | null => {
  switch (figure.kind) {
    case 'share':
      return figure.asPercentage
        ? { unit: 'percent', value: toDecimals(figure.value * 100, figure.n < 100 ? 0 : 1), n: figure.n }
        : { unit: 'count', value: figure.count, n: figure.n };
    case 'mean':
      return figure.value === null ? null : { unit: 'mark', value: toDecimals(figure.value, 1), n: figure.n };
    case 'count':
      return { unit: 'count', value: figure.value, n: figure.n };
    case 'suppressed':
      return null;
  }
};

/** The start of an objective as a survey figure gives it; null when the figure shows no value. */
export const baselineOfFigure = (source: FigureSource): MeasuredStart | null => {
  const found = shownValue(source.figure);
  if (found === null || found.n === 0 || source.figure.kind === 'suppressed') return null;
  const { wave, question, item, group, measuredOn } = source;
  const { unit, value, n } = found;
  return {
    figure: { wave, question, item, group },
    unit,
    baseline: { value, n, population: source.figure.population, measuredOn },
  };
};
