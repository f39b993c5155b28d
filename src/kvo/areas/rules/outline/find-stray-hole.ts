import type { Position } from '../../model.ts';
import type { Polygon, Ring } from './read-polygons.ts';

/** Whether a point lies within a ring, by the lines that pass to the right of it. */
const isWithin = ([x, y]: Position, ring: Ring): boolean => {
  let within = false;
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within;
  }
  return within;
};

const isOn = ([x, y]: Position, ring: Ring): boolean =>
  ring.some(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    const isStraight = (x2 - x1) * (y - y1) === (y2 - y1) * (x - x1);
    return (
      isStraight && Math.min(x1, x2) <= x && x <= Math.max(x1, x2) && Math.min(y1, y2) <= y && y <= Math.max(y1, y2)
    );
  });

/** The ring, counted from 1 through the file, of a hole that lies outside its outline; null when there is none. Crossings are for `findCrossing`. */
export const findStrayHole = (polygons: readonly Polygon[]): number | null => {
  let ring = 0;
  for (const [outer = [], ...holes] of polygons) {
    ring += 1;
    for (const hole of holes) {
      ring += 1;
      // Points on the edge say nothing; holes that cross it were refused before.
      const telling = hole.find((point) => !isOn(point, outer));
      if (telling !== undefined && !isWithin(telling, outer)) return ring;
    }
  }
  return null;
};
