import type { Figure, InferenceMode, SuppressedFigure } from '../../../kernel/figure.ts';
import type { Language } from '../../../kernel/language.ts';
import { uiTexts } from '../texts/ui-texts.ts';
import { showCount, showPercent } from './numbers.ts';

type Shown = Exclude<Figure, SuppressedFigure>;
type Words = ReturnType<typeof uiTexts>['figures'];

const modeWords = (mode: InferenceMode, words: Words): string =>
  ({ descriptive: words.descriptive, analytic: words.analytic, count: words.counted })[mode];

const answersWords = (shown: readonly Shown[], language: Language): string => {
  const words = uiTexts(language).figures;
  const sizes = shown.map((figure) => figure.n);
  const low = showCount(Math.min(...sizes), language);
  const high = showCount(Math.max(...sizes), language);
  return low === high ? words.n(low) : words.nBetween(low, high);
};

const intervalLevels = (shown: readonly Shown[]): readonly number[] => [
  ...new Set(
    shown.flatMap((figure) => ('interval' in figure && figure.interval !== null ? [figure.interval.level] : [])),
  ),
];

const shownOf = (figures: readonly Figure[]): readonly Shown[] =>
  figures.filter((figure): figure is Shown => figure.kind !== 'suppressed');

/** How many answered and out of how many: "n = 54, N = 98." Empty when every figure is hidden. */
export const sizeWords = (figures: readonly Figure[], language: Language): string => {
  const words = uiTexts(language).figures;
  const shown = shownOf(figures);
  if (shown.length === 0) return '';
  const populations = [...new Set(shown.map((figure) => figure.population))];
  const sizes = populations.flatMap((size) => (size === null ? [] : [words.population(showCount(size, language))]));
  const base = `${[answersWords(shown, language), ...sizes].join(', ')}.`;
  return populations.includes(null) ? `${base} ${words.noSample}` : base;
};

/** How the figures were made: the mode of inference, the confidence level, whether answers were weighted. */
export const methodWords = (figures: readonly Figure[], language: Language, weighted = false): string => {
  const words = uiTexts(language).figures;
  const shown = shownOf(figures);
  const modes = [...new Set(shown.map((figure) => figure.mode))].map((mode) => modeWords(mode, words));
  const levels = intervalLevels(shown).map((level) => words.confidence(showPercent(level, 0, language)));
  const weighing = weighted ? words.weighted : words.notWeighted;
  return [...modes, ...(levels.length === 0 ? [] : [`${[...levels, weighing].join(', ')}.`])].join(' ');
};

/** What a set of figures rests on, as it stands below every picture: sizes first, then the method. */
export const baseWords = (figures: readonly Figure[], language: Language, weighted = false): string =>
  `${sizeWords(figures, language)} ${methodWords(figures, language, weighted)}`.trim();
