import type { Result } from '../../../../kernel/result.ts';
import { ok, refuse } from '../../../../kernel/result.ts';
import type { Position } from '../../model.ts';
import type { OutlineFault } from './outline-fault.ts';

export type Ring = readonly Position[];
export type Polygon = readonly Ring[];

/** What a file says: its polygons in its own coordinates, and the reference system that older files name. */
export interface ReadPolygons {
  readonly polygons: readonly Polygon[];
  readonly namedSystem: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const asFields = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;
const asList = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? value : null);

const geometryTypes = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'];

/** The geometries in a GeoJSON value, however deep they are packed; null when it is no GeoJSON. */
const geometriesOf = (value: unknown, depth = 0): readonly Fields[] | null => {
  const fields = asFields(value);
  if (fields === null || depth > 4) return null;
  const { type } = fields;
  if (type === 'Feature') return fields['geometry'] === null ? [] : geometriesOf(fields['geometry'], depth + 1);
  const packed =
    type === 'FeatureCollection'
      ? fields['features']
      : type === 'GeometryCollection'
        ? fields['geometries']
        : undefined;
  if (packed !== undefined) {
    const all = asList(packed)?.map((one) => geometriesOf(one, depth + 1));
    return all === undefined || all.includes(null) ? null : all.flatMap((one) => one ?? []);
  }
  return typeof type === 'string' && geometryTypes.includes(type) ? [fields] : null;
};

const readPosition = (value: unknown): Position | null => {
  const [x, y] = asList(value) ?? [];
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
};

const namedSystemOf = (value: unknown): string | null => {
  const name = asFields(asFields(asFields(value)?.['crs'])?.['properties'])?.['name'];
  return typeof name === 'string' ? name : null;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Counts the rings of a file through, from 1, so that a message can name one. */
const readRings = (polygons: readonly unknown[]): Result<readonly Polygon[], OutlineFault> => {
  let ring = 0;
  const read: Polygon[] = [];
  for (const polygon of polygons) {
    const rings: Ring[] = [];
    for (const raw of asList(polygon) ?? []) {
      ring += 1;
      const positions = (asList(raw) ?? []).map(readPosition);
      const wrong = positions.indexOf(null);
      if (wrong !== -1) return refuse({ code: 'outline-bad-position', ring, point: wrong + 1 });
      rings.push(positions.flatMap((one) => (one === null ? [] : [one])));
    }
    if (rings.length > 0) read.push(rings);
  }
  return ok(read);
};

/** Reads the polygons of a GeoJSON text: Polygon, MultiPolygon, or features and collections of them. */
export const readPolygons = (text: string): Result<ReadPolygons, OutlineFault> => {
  const value = parse(text.replace(/^\ufeff/, ''));
  if (value === undefined) return refuse({ code: 'outline-no-json' });
  const geometries = geometriesOf(value);
  if (geometries === null) return refuse({ code: 'outline-no-geojson' });
  const areas = geometries.filter(({ type }) => type === 'Polygon' || type === 'MultiPolygon');
  if (areas.length === 0) return refuse({ code: 'outline-no-area', found: String(geometries[0]?.['type'] ?? '') });
  const raw = areas.flatMap((one) =>
    one['type'] === 'Polygon' ? [one['coordinates']] : (asList(one['coordinates']) ?? []),
  );
  const rings = readRings(raw);
  if (!rings.ok) return rings;
  if (rings.value.length === 0) return refuse({ code: 'outline-no-area', found: '' });
  return ok({ polygons: rings.value, namedSystem: namedSystemOf(value) });
};
