import type { Position } from '../../model.ts';
import type { Crossing } from './crossing.ts';
import type { Polygon } from './read-polygons.ts';

interface Line {
  readonly from: Position;
  readonly to: Position;
  readonly polygon: number;
  readonly ring: number;
  readonly point: number;
  /** Its place among the lines of its ring that have a length, and how many those are. */
  readonly order: number;
  readonly lines: number;
  readonly left: number;
  readonly right: number;
}

const linesOf = (polygons: readonly Polygon[]): readonly Line[] => {
  let ring = 0;
  return polygons.flatMap((rings, polygon) =>
    rings.flatMap((positions) => {
      ring += 1;
      const drawn = positions.slice(1).flatMap((to, index) => {
        const from = positions[index] ?? to;
        return from[0] === to[0] && from[1] === to[1] ? [] : [{ from, to, point: index + 1 }];
      });
      return drawn.map((line, order) => ({
        ...line,
        polygon,
        ring,
        order,
        lines: drawn.length,
        left: Math.min(line.from[0], line.to[0]),
        right: Math.max(line.from[0], line.to[0]),
      }));
    }),
  );
};

/** Twice the area of the triangle, positive when c lies to the left of a to b. */
const turn = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether a point of the same straight line lies between its ends, ends included. */
const between = (a: Position, b: Position, c: Position): boolean =>
  Math.min(a[0], b[0]) <= c[0] &&
  c[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= c[1] &&
  c[1] <= Math.max(a[1], b[1]);

type Meeting = { readonly kind: 'cross' | 'touch'; readonly at: Position } | null;

const meetingOf = (one: Line, other: Line): Meeting => {
  const [a, b, c, d] = [
    turn(one.from, one.to, other.from),
    turn(one.from, one.to, other.to),
    turn(other.from, other.to, one.from),
    turn(other.from, other.to, one.to),
  ];
  if (a * b < 0 && c * d < 0) {
    const share = c / (c - d);
    const at = [
      one.from[0] + share * (one.to[0] - one.from[0]),
      one.from[1] + share * (one.to[1] - one.from[1]),
    ] as const;
    return { kind: 'cross', at };
  }
  if (a === 0 && between(one.from, one.to, other.from)) return { kind: 'touch', at: other.from };
  if (b === 0 && between(one.from, one.to, other.to)) return { kind: 'touch', at: other.to };
  if (c === 0 && between(other.from, other.to, one.from)) return { kind: 'touch', at: one.from };
  return d === 0 && between(other.from, other.to, one.to) ? { kind: 'touch', at: one.to } : null;
};

/** Whether a line runs back over the one before it. */
const foldsBack = (first: Line, second: Line): boolean =>
  turn(first.from, first.to, second.to) === 0 &&
  (first.from[0] - first.to[0]) * (second.to[0] - second.from[0]) +
    (first.from[1] - first.to[1]) * (second.to[1] - second.from[1]) >
    0;

/** Where two lines meet and should not: a ring may not even touch itself; rings, and polygons, may touch but not cross. */
const forbidden = (one: Line, other: Line): Position | null => {
  if (one.ring !== other.ring) {
    const meeting = meetingOf(one, other);
    return meeting?.kind === 'cross' ? meeting.at : null;
  }
  const [first, second] = one.order < other.order ? [one, other] : [other, one];
  if (second.order - first.order === 1) return foldsBack(first, second) ? second.from : null;
  if (first.order === 0 && second.order === second.lines - 1) return foldsBack(second, first) ? first.from : null;
  return meetingOf(first, second)?.at ?? null;
};

const asCrossing = ([x, y]: Position, one: Line, other: Line): Crossing => {
  const [first, second] =
    one.ring < other.ring || (one.ring === other.ring && one.point < other.point) ? [one, other] : [other, one];
  return { x, y, ring: first.ring, point: first.point, otherRing: second.ring, otherPoint: second.point };
};

/** The first two lines of an outline that cross, sweeping from left to right; null when none do. Coordinates of any system. */
export const findCrossing = (polygons: readonly Polygon[]): Crossing | null => {
  let active: Line[] = [];
  for (const line of linesOf(polygons).toSorted((a, b) => a.left - b.left)) {
    active = active.filter((other) => other.right >= line.left);
    for (const other of active) {
      const at = forbidden(line, other);
      if (at !== null) return asCrossing(at, line, other);
    }
    active.push(line);
  }
  return null;
};
