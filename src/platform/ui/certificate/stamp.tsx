import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { fitLines } from './fit-lines.ts';

interface StampProps {
  /** What it is a mark of: "Keurmerk Veilig Ondernemen", and for what kind of place. */
  readonly title: string;
  readonly subtitle: string;
  /** Who bears it. */
  readonly name: string;
  readonly level: string;
  /** Until when, on one or two lines. */
  readonly closing: readonly string[];
  /** All of it as one sentence. */
  readonly label: string;
  /** A certificate that does not hold now is drawn as an outline only. */
  readonly holds?: boolean;
}

const centre = 200;

const Line = ({
  text,
  y,
  size,
  weight,
}: {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
}): Child => (
  <text x={centre} y={y} font-size={size} font-weight={weight}>
    {text}
  </text>
);

const Words = ({ title, subtitle, name, level, closing }: StampProps): Child => {
  const [shown] = [fitLines(name, { width: 312, size: 42, least: 22 })];
  const two = shown.lines.length > 1;
  return (
    <>
      <Line
        text={title}
        y={218}
        size={fitLines(title, { width: 344, size: 25, least: 14, one: true }).size}
        weight={700}
      />
      <Line text={subtitle} y={248} size={19} weight={500} />
      <path class="l" d="M110 266H290" />
      {shown.lines.map((line, index) => (
        <Line text={line} y={(two ? 304 : 322) + index * shown.size * 1.05} size={shown.size} weight={800} />
      ))}
      <Line
        text={level}
        y={two ? 372 : 358}
        size={fitLines(level, { width: 320, size: 22, least: 14, one: true }).size}
        weight={500}
      />
      {closing.map((line, index) => (
        <Line text={line} y={(closing.length > 1 ? 406 : 418) + index * 27} size={22} weight={700} />
      ))}
    </>
  );
};

/** The hallmark plate: what holds here, for whom and until when. The same by day, by night and on paper. */
export const Stamp = (props: StampProps): Child => (
  <svg class={props.holds === false ? 'stamp off' : 'stamp'} viewBox="0 0 400 470" role="img" aria-label={props.label}>
    <path class="o" d="M70 4H330L396 70V400L330 466H70L4 400V70Z" />
    <path class="l" d="M76 18H324L382 76V394L324 452H76L18 394V76Z" />
    <path class="k" d="M158 62V168M158 128 246 68M192 110 250 168" />
    <Words {...props} />
  </svg>
);
