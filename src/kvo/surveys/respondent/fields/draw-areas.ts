import type { AskedArea } from '../../questionnaire/compiled-questionnaire.ts';

type Position = readonly [number, number];

interface AreaShape {
  readonly key: string;
  readonly name: string;
  readonly path: string;
}

/** The sub-areas of a park as one small picture, and how a point of it is turned into longitude and latitude. */
export interface AreaDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly AreaShape[];
  readonly west: number;
  readonly north: number;
  /** Units of the picture per degree. */
  readonly across: number;
  readonly down: number;
}

const width = 360;
const tallest = 420;

/** A ring as a path; corners that fall on the same spot of so small a picture are left out. */
const ringPath = (ring: readonly Position[], place: (position: Position) => string): string => {
  const spots = ring.map(place).filter((spot, index, all) => spot !== all[index - 1]);
  return `M${spots.slice(0, -1).join('L')}Z`;
};

/** Draws what was outlined, as large as fits; null when nothing was. */
export const drawAreas = (areas: readonly AskedArea[]): AreaDrawing | null => {
  const positions = areas.flatMap(({ outline }) => (outline ?? []).flat(2));
  if (positions.length === 0) return null;
  const [first] = positions;
  const box = positions.reduce(
    (edge, [x, y]) => ({
      west: Math.min(edge.west, x),
      east: Math.max(edge.east, x),
      south: Math.min(edge.south, y),
      north: Math.max(edge.north, y),
    }),
    { west: first?.[0] ?? 0, east: first?.[0] ?? 0, south: first?.[1] ?? 0, north: first?.[1] ?? 0 },
  );
  const shrink = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  const unit = Math.min(
    width / Math.max((box.east - box.west) * shrink, 1e-6),
    tallest / Math.max(box.north - box.south, 1e-6),
  );
  const [across, down] = [unit * shrink, unit];
  const place = ([x, y]: Position): string =>
    `${Math.round((x - box.west) * across)} ${Math.round((box.north - y) * down)}`;
  return {
    width: Math.ceil((box.east - box.west) * across),
    height: Math.ceil((box.north - box.south) * down),
    west: box.west,
    north: box.north,
    across,
    down,
    shapes: areas
      .filter(({ outline }) => outline !== null)
      .map(({ key, name, outline }) => ({
        key,
        name,
        path: (outline ?? [])
          .flat(1)
          .map((ring) => ringPath(ring, place))
          .join(''),
      })),
  };
};
