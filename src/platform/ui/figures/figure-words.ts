import type { Figure, MeanFigure, ShareFigure, SuppressionReason } from '../../../kernel/figure.ts';
import type { Language } from '../../../kernel/language.ts';
import { numberWord } from '../texts/number-words.ts';
import { uiTexts } from '../texts/ui-texts.ts';
import { decimalsFor, showCount, showMark, showOutOf, showPercent } from './numbers.ts';

/** How a figure reads: what stands large, what stands small beside it, and its limits alone for a table. */
export interface FigureWords {
  readonly head: string;
  readonly detail: string;
  readonly limits: string;
}

/** Why a figure is hidden, as a sentence. */
export const suppressionWords = (reason: SuppressionReason, language: Language): string => {
  const words = uiTexts(language).figures;
  switch (reason.kind) {
    case 'too-few':
      return words.tooFew(numberWord(reason.least, language));
    case 'group':
      return words.group;
    case 'dominance':
      return words.dominance;
    case 'subtraction':
      return words.subtraction;
    case 'no-answers':
      return words.noAnswers;
    case 'wave-open':
      return words.waveOpen;
  }
};

const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

const percentLimits = (figure: ShareFigure, language: Language): readonly [string, string] | null => {
  if (figure.interval === null) return null;
  const decimals = decimalsFor(figure.n);
  const upper = showPercent(figure.interval.upper, decimals, language);
  // The sign stands once, behind the upper limit: "tussen 23 en 41 %".
  return [showPercent(figure.interval.lower, decimals, language).replace(/\s*%/, ''), upper];
};

/** Under 20 answers the limits are told in numbers of the population, for a percentage says more than is known. */
const countLimits = (figure: ShareFigure, language: Language): readonly [string, string] | null => {
  if (figure.interval === null || figure.population === null) return null;
  const { lower, upper } = figure.interval;
  const of = figure.population;
  return [showCount(Math.round(lower * of), language), showCount(Math.round(upper * of), language)];
};

const shareWords = (figure: ShareFigure, language: Language): FigureWords => {
  const words = uiTexts(language).figures;
  const outOf = showOutOf(figure.count, figure.n, language);
  const head = figure.asPercentage ? showPercent(figure.value, decimalsFor(figure.n), language) : outOf;
  const counted = figure.asPercentage ? outOf : '';
  if (figure.n === figure.population)
    return { head, detail: listed([counted, words.everyone]), limits: words.everyone };
  const limits = figure.asPercentage ? percentLimits(figure, language) : countLimits(figure, language);
  if (limits === null) return { head, detail: counted, limits: '' };
  const [lower, upper] = limits;
  if (figure.asPercentage)
    return { head, detail: listed([counted, words.between(lower, upper)]), limits: words.to(lower, upper) };
  const between = words.betweenOfAll(lower, upper, showCount(figure.population ?? 0, language));
  return { head, detail: between, limits: between };
};

const marksGiven = (figure: MeanFigure, language: Language): string =>
  figure.marks
    .map((count, index) =>
      count === 0 ? '' : uiTexts(language).figures.times(showCount(count, language), String(figure.low + index)),
    )
    .filter((part) => part !== '')
    .join(', ');

const meanWords = (figure: MeanFigure, language: Language): FigureWords => {
  const words = uiTexts(language).figures;
  const everyone = figure.n === figure.population;
  // Between five and nine answers there is no mean to print: how often each mark was given says all there is.
  if (figure.value === null || (figure.interval === null && !everyone)) {
    const head = words.answers(showCount(figure.n, language), figure.n === 1);
    return { head, detail: marksGiven(figure, language), limits: '' };
  }
  const head = showMark(figure.value, language);
  if (everyone || figure.interval === null) return { head, detail: words.everyone, limits: words.everyone };
  const lower = showMark(figure.interval.lower, language);
  const upper = showMark(figure.interval.upper, language);
  return { head, detail: words.between(lower, upper), limits: words.to(lower, upper) };
};

/** Puts any figure into words, hidden ones by their reason; never a number without what it is a number of. */
export const figureWords = (figure: Figure, language: Language): FigureWords => {
  switch (figure.kind) {
    case 'share':
      return shareWords(figure, language);
    case 'mean':
      return meanWords(figure, language);
    case 'count':
      return { head: showCount(figure.value, language), detail: '', limits: '' };
    case 'suppressed': {
      const words = uiTexts(language).figures;
      return { head: words.hidden, detail: suppressionWords(figure.reason, language), limits: '' };
    }
  }
};
