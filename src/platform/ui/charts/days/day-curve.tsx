import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { showCount } from '../../figures/numbers.ts';
import { ChartFrame } from '../chart-frame.tsx';
import type { CurvePlace } from './curve-place.ts';
import { curveHeight, curvePlace, floor } from './curve-place.ts';

/** One day of the curve; `added` and `total` are null for a day to come. */
export interface CurveDay {
  readonly label: string;
  readonly added: number | null;
  readonly total: number | null;
  /** The number under which what happened on the day is explained; null when nothing did. */
  readonly mark: string | null;
}

/** Where it likely ends, and between which counts. */
interface CurveEnd {
  readonly likely: number;
  readonly lower: number;
  readonly upper: number;
}

interface DayCurveProps {
  readonly name: string;
  /** What the picture shows, in a sentence: for who does not see it. */
  readonly said: string;
  readonly days: readonly CurveDay[];
  /** The count that is asked for, with its words. */
  readonly needed: { readonly count: number; readonly label: string } | null;
  readonly end: CurveEnd | null;
  readonly todayLabel: string;
  readonly base?: string;
  readonly note?: Child;
  readonly twin: Child;
  readonly language: Language;
}

interface Drawn extends DayCurveProps {
  readonly place: CurvePlace;
}

/** The number of a line that runs nearly where the count that is asked for does would stand through its words. */
const isClear = (tick: number, { needed, place }: Drawn): boolean =>
  tick !== 0 && (needed === null || Math.abs(place.y(tick) - place.y(needed.count)) > 16);

const Grid = (drawn: Drawn): Child =>
  drawn.place.ticks.map((tick) => (
    <>
      <line class={tick === 0 ? 'g0' : 'g'} x1="0%" x2="100%" y1={drawn.place.y(tick)} y2={drawn.place.y(tick)} />
      {isClear(tick, drawn) ? (
        <text x="0" y={drawn.place.y(tick) - 5}>
          {showCount(tick, drawn.language)}
        </text>
      ) : null}
    </>
  ));

const Columns = ({ days, place }: Drawn): Child =>
  days.map(({ added, total }, at) =>
    added === null || total === null || total === 0 ? null : (
      <>
        <rect
          class="all"
          x={place.left(at)}
          width={place.width}
          y={place.y(total)}
          height={place.y(0) - place.y(total)}
        />
        {added === 0 ? null : (
          <rect
            class="add"
            x={place.left(at)}
            width={place.width}
            y={place.y(total)}
            height={place.y(total - added) - place.y(total)}
          />
        )}
      </>
    ),
  );

const Marks = ({ days, place }: Drawn): Child =>
  place.marks(days).map(({ at, y, label }) => (
    <>
      <line class="m" x1={place.middle(at)} x2={place.middle(at)} y1={y} y2={floor} />
      <circle class="mc" cx={place.middle(at)} cy={y} r="11" />
      <text class="mt" x={place.middle(at)} y={y + 5} text-anchor="middle">
        {label}
      </text>
    </>
  ));

const Needed = ({ needed, place }: Drawn): Child =>
  needed === null ? null : (
    <>
      <line class="t" x1="0%" x2="100%" y1={place.y(needed.count)} y2={place.y(needed.count)} />
      <text class="tt" x="0" y={place.y(needed.count) - 6}>
        {needed.label}
      </text>
    </>
  );

const End = ({ days, end, place }: Drawn): Child => {
  const now = days.findLastIndex(({ total }) => total !== null);
  const from = days[now]?.total ?? null;
  if (end === null || from === null) return null;
  const [x, last] = [place.middle(now), place.middle(days.length - 1)];
  return (
    <>
      {[end.lower, end.upper].map((limit) => (
        <line class="r" x1={x} x2={last} y1={place.y(from)} y2={place.y(limit)} />
      ))}
      <line class="l" x1={x} x2={last} y1={place.y(from)} y2={place.y(end.likely)} />
      <line class="i1" x1={last} x2={last} y1={place.y(end.lower)} y2={place.y(end.upper)} />
      <circle class="p1" cx={last} cy={place.y(end.likely)} r="8" />
    </>
  );
};

const Dates = ({ days, todayLabel, place }: Drawn): Child => {
  const now = days.findLastIndex(({ total }) => total !== null);
  const isApart = now / days.length > 0.25 && now / days.length < 0.72;
  return (
    <>
      <text x="0" y={curveHeight - 4}>
        {days[0]?.label}
      </text>
      {isApart ? (
        <text x={place.middle(now)} y={curveHeight - 4} text-anchor="middle">
          {todayLabel}
        </text>
      ) : null}
      <text x="100%" y={curveHeight - 4} text-anchor="end">
        {days.at(-1)?.label}
      </text>
    </>
  );
};

/** What came in day by day, piled up, against what is asked for, with what was done on which day and where it likely ends. */
export const DayCurve = (props: DayCurveProps): Child => {
  const { name, said, days, needed, end, base = '', note, twin, language } = props;
  const most = Math.max(1, needed?.count ?? 0, end?.upper ?? 0, ...days.map(({ total }) => total ?? 0));
  const drawn: Drawn = { ...props, place: curvePlace(days.length, most) };
  return (
    <ChartFrame name={name} base={base} note={note} twin={twin} language={language}>
      <div class="curve">
        <svg height={curveHeight} role="img" aria-label={said}>
          <Grid {...drawn} />
          <Columns {...drawn} />
          <Marks {...drawn} />
          <Needed {...drawn} />
          <End {...drawn} />
          <Dates {...drawn} />
        </svg>
      </div>
    </ChartFrame>
  );
};
