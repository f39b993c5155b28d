import type { Outline, Position } from '../../model.ts';
import { extentOf, metresPerDegree, signedArea } from './measure-outline.ts';

/** An outline as a path of SVG, and where on it a number can stand. */
export interface DrawnShape {
  readonly path: string;
  readonly label: Position;
}

/** Outlines on one drawing, north up, everything in the units of its view box. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly DrawnShape[];
  /** A line to measure by: its length in metres and in the units of the drawing. */
  readonly scale: { readonly metres: number; readonly length: number };
}

const width = 760;
const margin = 36;
const heights = { least: 260, most: 560 } as const;
const scaleLengths = [10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000];

const round = (value: number): number => Math.round(value * 10) / 10;

type Rings = readonly (readonly Position[])[];

const isBetween = (y: number, a: number, b: number): boolean => a > y !== b > y;

/** The middle of the widest stretch inside a polygon at half its height: always inside, also of a bent one. */
const insideOf = (rings: Rings): Position => {
  const [, top, , bottom] = extentOf(rings[0] ?? []);
  const y = (top + bottom) / 2;
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap(([x1, y1], index) => {
        const [x2, y2] = ring[index + 1] ?? [x1, y1];
        return isBetween(y, y1, y2) ? [x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)] : [];
      }),
    )
    .sort((a, b) => a - b);
  let [best, widest] = [crossings[0] ?? 0, -1];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from, to] = [crossings[index] ?? 0, crossings[index + 1] ?? 0];
    if (to - from > widest) [best, widest] = [(from + to) / 2, to - from];
  }
  return [round(best), round(y)];
};

const shapeOf = (outline: Outline, place: (position: Position) => Position): DrawnShape => {
  const polygons: readonly Rings[] = outline.coordinates.map((rings) => rings.map((ring) => ring.map(place)));
  const largest =
    polygons.toSorted((a, b) => Math.abs(signedArea(b[0] ?? [])) - Math.abs(signedArea(a[0] ?? [])))[0] ?? [];
  const ringPath = (ring: readonly Position[]): string =>
    `M${ring
      .slice(0, -1)
      .map(([x, y]) => `${round(x)} ${round(y)}`)
      .join('L')}Z`;
  return { path: polygons.flat().map(ringPath).join(''), label: insideOf(largest) };
};

/** Draws outlines together, as large as fits; null when there is none. */
export const drawOutlines = (outlines: readonly Outline[]): Drawing | null => {
  const positions = outlines.flatMap((outline) => outline.coordinates.flat(2));
  if (positions.length === 0) return null;
  const [west, south, east, north] = extentOf(positions);
  const metres = metresPerDegree((south + north) / 2);
  const [across, down] = [(east - west) * metres.x, (north - south) * metres.y];
  const unit = Math.min((width - 2 * margin) / across, (heights.most - 2 * margin) / down);
  const height = Math.max(heights.least, Math.round(down * unit + 2 * margin));
  const [left, top] = [(width - across * unit) / 2, (height - down * unit) / 2];
  const place = ([x, y]: Position): Position => [
    left + (x - west) * metres.x * unit,
    top + (north - y) * metres.y * unit,
  ];
  const scale = scaleLengths.findLast((length) => length * unit <= width / 4) ?? 10;
  return {
    width,
    height,
    shapes: outlines.map((outline) => shapeOf(outline, place)),
    scale: { metres: scale, length: round(scale * unit) },
  };
};
