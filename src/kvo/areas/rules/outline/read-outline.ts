import type { Result } from '../../../../kernel/result.ts';
import { ok, refuse } from '../../../../kernel/result.ts';
import type { Outline, Position } from '../../model.ts';
import { findCrossing } from './find-crossing.ts';
import { findStrayHole } from './find-stray-hole.ts';
import { measureOutline, signedArea } from './measure-outline.ts';
import { isInNetherlands } from './netherlands.ts';
import type { OutlineFault } from './outline-fault.ts';
import type { Polygon, Ring } from './read-polygons.ts';
import { readPolygons } from './read-polygons.ts';
import type { CoordinateSystem } from './recognise-system.ts';
import { recogniseSystem } from './recognise-system.ts';

/** The most points an outline may have: a park drawn by hand has tens, a traced one hundreds. */
const mostPoints = 5_000;

export interface ReadOutline {
  readonly outline: Outline;
  /** What the file was written in; the outline itself is always WGS84. */
  readonly system: CoordinateSystem;
}

const checkRings = (polygons: readonly Polygon[]): OutlineFault | null => {
  const points = polygons.flat().reduce((sum, ring) => sum + ring.length, 0);
  if (points > mostPoints) return { code: 'outline-too-many-points', points, most: mostPoints };
  for (const [index, ring] of polygons.flat().entries()) {
    const first = ring[0];
    const last = ring.at(-1);
    if (ring.length < 4 || first === undefined || last === undefined)
      return { code: 'outline-too-few-points', ring: index + 1, points: ring.length };
    if (first[0] !== last[0] || first[1] !== last[1]) return { code: 'outline-not-closed', ring: index + 1 };
  }
  return null;
};

// Seven decimals of a degree are about a centimetre.
const rounded = ([x, y]: Position): Position => [Math.round(x * 1e7) / 1e7, Math.round(y * 1e7) / 1e7];

/** RFC 7946: outer rings counterclockwise, holes clockwise. */
const turnedRight = (ring: Ring, hole: boolean): Ring => (signedArea(ring) > 0 === hole ? ring.toReversed() : ring);

const tooSmall = 10;

/**
 * Reads an outline from the text of a file: GeoJSON in WGS84, or in metres of the national grid, which `toWgs84`
 * converts. Refuses what is no closed, simple area in the Netherlands, and says where it goes wrong.
 */
export const readOutline = (
  text: string,
  toWgs84: (position: Position) => Position,
): Result<ReadOutline, OutlineFault> => {
  const read = readPolygons(text);
  if (!read.ok) return read;
  const wrong = checkRings(read.value.polygons);
  if (wrong !== null) return refuse(wrong);
  const system = recogniseSystem(read.value);
  if (!system.ok) return system;
  const crossing = findCrossing(read.value.polygons);
  if (crossing !== null) return refuse({ code: 'outline-crossing', system: system.value, ...crossing });
  const stray = findStrayHole(read.value.polygons);
  if (stray !== null) return refuse({ code: 'outline-hole-outside', ring: stray });
  const place = system.value === 'rd' ? toWgs84 : (position: Position) => position;
  const coordinates = read.value.polygons.map((rings) =>
    rings.map((ring, index) =>
      turnedRight(
        ring.map((position) => rounded(place(position))),
        index > 0,
      ),
    ),
  );
  const abroad = coordinates.flat(2).find((position) => !isInNetherlands(position));
  if (abroad !== undefined) return refuse({ code: 'outline-abroad', x: abroad[0], y: abroad[1] });
  const outline: Outline = { type: 'MultiPolygon', coordinates };
  return measureOutline(outline).area < tooSmall
    ? refuse({ code: 'outline-no-size' })
    : ok({ outline, system: system.value });
};
