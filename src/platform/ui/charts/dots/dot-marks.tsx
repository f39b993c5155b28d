import type { MeanFigure, ShareFigure } from '../../../../kernel/figure.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Scale } from './scale.ts';
import { placeOn } from './scale.ts';

interface MarkProps {
  readonly x: string;
  readonly y: number;
}

/** The mark of this measurement. */
export const Dot = ({ x, y }: MarkProps): Child => <circle class="p1" cx={x} cy={y} r="8" />;

/** The mark of the measurement before: a diamond, told apart by shape as well. */
export const Diamond = ({ x, y }: MarkProps): Child => (
  <svg x={x} y={y} width="1" height="1" overflow="visible" aria-hidden="true">
    <path class="p2" d="M0-8 8 0 0 8-8 0Z" />
  </svg>
);

interface LimitsProps {
  readonly scale: Scale;
  readonly limits: readonly [number, number];
  readonly y: number;
  readonly class: 'i1' | 'i2';
}

/** The line between two limits, with a small foot at each end. */
export const Limits = ({ scale, limits, y, class: series }: LimitsProps): Child => {
  const [lower, upper] = [placeOn(scale, limits[0]), placeOn(scale, limits[1])];
  return (
    <>
      <line class={series} x1={lower} x2={upper} y1={y} y2={y} />
      <line class={series} x1={lower} x2={lower} y1={y - 6} y2={y + 6} />
      <line class={series} x1={upper} x2={upper} y1={y - 6} y2={y + 6} />
    </>
  );
};

/** A few answers to yes or no, one dot each: filled for who said so, open for the rest. */
export const AnswerDots = ({ figure, y }: { readonly figure: ShareFigure; readonly y: number }): Child =>
  Array.from({ length: figure.n }, (_, index) => (
    <circle class={index < figure.count ? 'p1' : 'p0'} cx={10 + index * 22} cy={y} r="7" />
  ));

/** A few marks, one dot each above its place on the scale. */
export const MarkDots = ({
  figure,
  scale,
  height,
}: {
  readonly figure: MeanFigure;
  readonly scale: Scale;
  readonly height: number;
}): Child =>
  figure.marks.flatMap((count, index) =>
    Array.from({ length: count }, (_, nth) => (
      <circle class="p1" cx={placeOn(scale, figure.low + index)} cy={height - 8 - nth * 14} r="6" />
    )),
  );
