import type { Result } from '../../../../kernel/result.ts';
import { ok, refuse } from '../../../../kernel/result.ts';
import type { OutlineFault } from './outline-fault.ts';
import type { ReadPolygons } from './read-polygons.ts';

/** Longitude and latitude in degrees, or metres of the Dutch national grid (EPSG:28992). */
export type CoordinateSystem = 'wgs84' | 'rd';

// The extent in which the national grid is defined, in metres.
const rd = { x: [0, 300_000], y: [300_000, 625_000] } as const;

/** Finds out in which coordinates a file was written: by the system it names, and otherwise by how large its numbers are. */
export const recogniseSystem = ({ polygons, namedSystem }: ReadPolygons): Result<CoordinateSystem, OutlineFault> => {
  const positions = polygons.flat(2);
  const within = (x: readonly [number, number], y: readonly [number, number]): boolean =>
    positions.every(([a, b]) => a >= x[0] && a <= x[1] && b >= y[0] && b <= y[1]);
  const [x, y] = positions[0] ?? [0, 0];
  if (namedSystem !== null && /28992|amersfoort/i.test(namedSystem) && within([-50_000, 400_000], [200_000, 800_000]))
    return ok('rd');
  if (within(rd.x, rd.y)) return ok('rd');
  if (within([50, 54.5], [2.5, 8])) return refuse({ code: 'outline-swapped' });
  if (within([-180, 180], [-90, 90])) return ok('wgs84');
  return refuse({ code: 'outline-unknown-system', x: Math.round(x), y: Math.round(y) });
};
