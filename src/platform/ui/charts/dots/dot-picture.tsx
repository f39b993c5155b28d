import type { Figure } from '../../../../kernel/figure.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { AnswerDots, Diamond, Dot, Limits, MarkDots } from './dot-marks.tsx';
import type { DotRow } from './dot-row.ts';
import type { Scale } from './scale.ts';
import { estimateOf, linesOf, placeOn } from './scale.ts';

interface PictureProps {
  readonly row: DotRow;
  readonly scale: Scale;
}

const heightOf = ({ figure, before }: DotRow): number => {
  if (before !== undefined) return 52;
  if (figure.kind === 'mean' && estimateOf(figure) === null) return Math.max(32, 4 + Math.max(...figure.marks) * 14);
  return 32;
};

const Grid = ({ scale, height }: { readonly scale: Scale; readonly height: number }): Child =>
  linesOf(scale).map((at, index) => <line class={index === 0 ? 'g0' : 'g'} x1={at} x2={at} y1="0" y2={height} />);

const Estimate = ({
  figure,
  scale,
  y,
  now,
}: {
  readonly figure: Figure;
  readonly scale: Scale;
  readonly y: number;
  readonly now: boolean;
}): Child => {
  const estimate = estimateOf(figure);
  if (estimate === null) return null;
  const x = placeOn(scale, estimate.value);
  return (
    <>
      {estimate.limits === null ? null : (
        <Limits scale={scale} limits={estimate.limits} y={y} class={now ? 'i1' : 'i2'} />
      )}
      {now ? <Dot x={x} y={y} /> : <Diamond x={x} y={y} />}
    </>
  );
};

/** The picture of one row: dot and limits on the whole scale, or where so few answered a dot for each answer. */
export const DotPicture = ({ row, scale }: PictureProps): Child => {
  const { figure, before } = row;
  const height = heightOf(row);
  const few = before === undefined && estimateOf(figure) === null;
  if (few && figure.kind === 'share') {
    return (
      <svg height={height} aria-hidden="true">
        <AnswerDots figure={figure} y={height / 2} />
      </svg>
    );
  }
  return (
    <svg height={height} aria-hidden="true">
      <Grid scale={scale} height={height} />
      {few && figure.kind === 'mean' ? <MarkDots figure={figure} scale={scale} height={height} /> : null}
      {before === undefined ? null : <Estimate figure={before} scale={scale} y={14} now={false} />}
      <Estimate figure={figure} scale={scale} y={before === undefined ? 16 : 38} now />
    </svg>
  );
};
