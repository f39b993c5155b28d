import type { Outline, Position } from '../../model.ts';

/** How large an outline is: square metres, metres from west to east and from south to north, and where its middle lies. */
export interface OutlineSize {
  readonly area: number;
  readonly width: number;
  readonly height: number;
  readonly middle: Position;
  readonly polygons: number;
  readonly points: number;
}

/** The length in metres of one degree of longitude and of latitude at a latitude, on the WGS84 ellipsoid. */
export const metresPerDegree = (latitude: number): { readonly x: number; readonly y: number } => {
  const phi = (latitude * Math.PI) / 180;
  return {
    x: 111_412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi) + 0.118 * Math.cos(5 * phi),
    y: 111_132.92 - 559.82 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi),
  };
};

/** West, south, east and north of positions; all nought when there are none. */
export const extentOf = (positions: readonly Position[]): readonly [number, number, number, number] => {
  const [first = [0, 0]] = positions;
  let [west, south, east, north] = [first[0], first[1], first[0], first[1]];
  for (const [x, y] of positions)
    [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  return [west, south, east, north];
};

/** The signed area of a ring in the square of its own units: positive when it runs counterclockwise. */
export const signedArea = (ring: readonly Position[]): number => {
  const [ox, oy] = ring[0] ?? [0, 0];
  let twice = 0;
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    twice += (x1 - ox) * (y2 - oy) - (x2 - ox) * (y1 - oy);
  }
  return twice / 2;
};

/** Measures an outline, holes left out, on a flat plane at its middle: within 0.1 % for anything as small as a park. */
export const measureOutline = ({ coordinates }: Outline): OutlineSize => {
  const positions = coordinates.flat(2);
  const [west, south, east, north] = extentOf(positions);
  const middle: Position = [(west + east) / 2, (south + north) / 2];
  const metres = metresPerDegree(middle[1]);
  const rings = coordinates.flatMap((polygon) =>
    polygon.map((ring, index) => (index === 0 ? 1 : -1) * Math.abs(signedArea(ring))),
  );
  return {
    area: rings.reduce((sum, area) => sum + area, 0) * metres.x * metres.y,
    width: (east - west) * metres.x,
    height: (north - south) * metres.y,
    middle,
    polygons: coordinates.length,
    points: positions.length - coordinates.flat().length,
  };
};
