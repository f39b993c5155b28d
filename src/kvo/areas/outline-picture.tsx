import type { Child } from '../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../kernel/language.ts';
import { showCount } from '../../platform/ui/figures/numbers.ts';
import { plateOutline } from '../../platform/ui/road/plate.tsx';
import type { Outline } from './model.ts';
import type { DrawnShape } from './rules/outline/draw-outlines.ts';
import { drawOutlines } from './rules/outline/draw-outlines.ts';
import { areaTexts } from './texts/texts.ts';

/** An outline to draw: `mark` is the number that the list beside the picture knows it by. */
interface PicturedOutline {
  readonly outline: Outline;
  readonly mark?: string;
  /** Set apart from the rest. */
  readonly chosen?: boolean;
  /** One of five shades, 5 the darkest, where outlines say how often; null for none. */
  readonly shade?: number | null;
}

interface OutlinePictureProps {
  /** What is to be seen, for screen readers; the words and figures themselves stand beside the picture. */
  readonly name: string;
  readonly outlines: readonly PicturedOutline[];
  readonly language: Language;
}

// The plate is 44 wide. A text drawn large and shrunk again keeps the line round its letters too thin to see.
const Mark = ({ shape, mark }: { readonly shape: DrawnShape; readonly mark: string }): Child => (
  <g transform={`translate(${shape.label[0] - 22} ${shape.label[1] - 22})`}>
    <path d={plateOutline} fill="var(--kp-ink)" />
    <g transform="translate(22 33) scale(0.1)">
      <text text-anchor="middle" font-size="310" font-weight="700" fill="var(--kp-paper)">
        {mark}
      </text>
    </g>
  </g>
);

const fillOf = (chosen: boolean, alone: boolean): string =>
  chosen || alone ? 'var(--kp-accent-soft)' : 'var(--kp-sand)';

const shadeClass = (shade: number | null | undefined): string | undefined =>
  shade === null || shade === undefined ? undefined : `s${shade}`;

/** Outlines of sub-areas, north up, with a line to measure by. Nothing at all when there is no outline. */
export const OutlinePicture = ({ name, outlines, language }: OutlinePictureProps): Child => {
  const drawing = drawOutlines(outlines.map(({ outline }) => outline));
  if (drawing === null) return null;
  const { width, height, shapes, scale } = drawing;
  const alone = !outlines.some(({ chosen }) => chosen === true);
  const [x, y] = [8, height - 8];
  return (
    <figure>
      <svg role="img" aria-label={name} width="100%" viewBox={`0 0 ${width} ${height}`}>
        {shapes.map((shape, index) => (
          <path
            d={shape.path}
            class={shadeClass(outlines[index]?.shade)}
            fill={fillOf(outlines[index]?.chosen === true, alone && outlines[index]?.shade === undefined)}
            fill-rule="evenodd"
          />
        ))}
        {shapes.map((shape, index) => {
          const mark = outlines[index]?.mark;
          return mark === undefined ? null : <Mark shape={shape} mark={mark} />;
        })}
        <path d={`M${x} ${y - 12}V${y}H${x + scale.length}V${y - 12}`} />
      </svg>
      <figcaption class="small quiet">
        {areaTexts(language).outline.scale(showCount(scale.metres, language))}
      </figcaption>
    </figure>
  );
};
