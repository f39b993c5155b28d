import type { Figure, MeanFigure, ShareFigure } from '../../kernel/figure.ts';
import type { Scale } from '../ui/charts/dots/scale.ts';
import { estimateOf } from '../ui/charts/dots/scale.ts';
import type { Strip } from './strip.ts';

const width = 240;
/** Room beside the scale, so that a dot on its very end is whole. */
const margin = 9;
const usual = 24;

const along = (scale: Scale, value: number): number => {
  const part = scale === 'share' ? value : (value - scale.low) / (scale.high - scale.low);
  return margin + part * (width - 2 * margin);
};

const marksOf = (scale: Scale): readonly number[] =>
  scale === 'share'
    ? [0, 0.25, 0.5, 0.75, 1]
    : Array.from({ length: scale.high - scale.low + 1 }, (_, index) => scale.low + index);

const upright = (x: number, top: number, bottom: number, look: Strip['lines'][number]['look']) => ({
  from: [x, top] as const,
  to: [x, bottom] as const,
  look,
});

const grid = (scale: Scale, height: number): Strip['lines'] =>
  marksOf(scale).map((value, index) => upright(along(scale, value), 0, height, index === 0 ? 'edge' : 'grid'));

/** A few answers to yes or no, one dot each: filled for who said so, open for the rest. */
const answers = (figure: ShareFigure): Strip['discs'] =>
  Array.from({ length: figure.n }, (_, index) => ({
    at: [margin + index * Math.min(16, (width - 2 * margin) / Math.max(1, figure.n - 1)), usual / 2] as const,
    radius: 5,
    filled: index < figure.count,
  }));

const dotHeight = 11;

const marks = (figure: MeanFigure, scale: Scale): Pick<Strip, 'height' | 'lines' | 'discs'> => {
  const height = Math.max(usual, 4 + Math.max(...figure.marks) * dotHeight);
  const discs = figure.marks.flatMap((count, index) =>
    Array.from({ length: count }, (_, nth) => ({
      at: [along(scale, figure.low + index), height - 7 - nth * dotHeight] as const,
      radius: 4.5,
      filled: true,
    })),
  );
  return { height, lines: grid(scale, height), discs };
};

/**
 * The picture of a figure on its whole scale, as on the screen: a dot with its limits, or a dot for each of a few
 * answers. Null for what has no picture. `alt` says what it shows.
 */
export const figureStrip = (figure: Figure, scale: Scale, alt: string): Strip | null => {
  if (figure.kind !== 'share' && figure.kind !== 'mean') return null;
  const estimate = estimateOf(figure);
  if (estimate === null)
    return figure.kind === 'share'
      ? { width, height: usual, lines: [], discs: answers(figure), alt }
      : { width, ...marks(figure, scale), alt };
  const middle = usual / 2;
  const at = estimate.limits?.map((limit) => along(scale, limit)) ?? [];
  const [lower, upper] = at;
  const limits: Strip['lines'] =
    lower === undefined || upper === undefined
      ? []
      : [
          { from: [lower, middle], to: [upper, middle], look: 'limit' },
          upright(lower, middle - 4.5, middle + 4.5, 'limit'),
          upright(upper, middle - 4.5, middle + 4.5, 'limit'),
        ];
  const dot = { at: [along(scale, estimate.value), middle] as const, radius: 6, filled: true };
  return { width, height: usual, lines: [...grid(scale, usual), ...limits], discs: [dot], alt };
};

/** A bar for a counted total, as long as it is with respect to the largest beside it. */
export const countStrip = (value: number, largest: number, alt: string): Strip => {
  const end = largest <= 0 ? margin : margin + (Math.max(0, value) / largest) * (width - 2 * margin);
  const bar = { from: [margin, usual / 2], to: [end, usual / 2], look: 'bar' } as const;
  return {
    width,
    height: usual,
    lines: [...(end > margin ? [bar] : []), upright(margin, 0, usual, 'edge')],
    discs: [],
    alt,
  };
};
