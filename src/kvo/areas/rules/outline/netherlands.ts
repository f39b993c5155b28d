import type { Position } from '../../model.ts';

/**
 * The Netherlands with about ten kilometres round it, longitude and latitude, drawn coarsely by hand: it tells a park
 * that was drawn in the wrong place, and is no border.
 */
const coarse: readonly Position[] = [
  [3.2, 51.35],
  [3.3, 51.14],
  [4.05, 51.1],
  [4.35, 51.27],
  [4.75, 51.33],
  [5.05, 51.28],
  [5.2, 51.2],
  [5.5, 51.16],
  [5.65, 51.08],
  [5.55, 50.9],
  [5.6, 50.7],
  [6.1, 50.68],
  [6.2, 50.95],
  [6.05, 51.08],
  [6.35, 51.2],
  [6.35, 51.45],
  [6.15, 51.7],
  [6.5, 51.78],
  [7.0, 51.9],
  [7.0, 52.08],
  [7.2, 52.15],
  [7.2, 52.42],
  [6.85, 52.5],
  [7.2, 52.6],
  [7.25, 52.95],
  [7.35, 53.3],
  [7.0, 53.5],
  [6.8, 53.68],
  [5.2, 53.6],
  [4.65, 53.25],
  [4.45, 52.5],
  [3.9, 52.08],
  [3.5, 51.8],
];

/** Whether a place (longitude, latitude, degrees WGS84) lies in or close to the Netherlands. */
export const isInNetherlands = ([x, y]: Position): boolean => {
  let inside = false;
  for (const [index, [x1, y1]] of coarse.entries()) {
    const [x2, y2] = coarse[(index + 1) % coarse.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
};
