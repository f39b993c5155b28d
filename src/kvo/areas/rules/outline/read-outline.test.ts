import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { circleOf } from '../../../../../test/fixtures/outlines/large-outlines.ts';
import { rdToWgs84 } from '../../formats/rd-to-wgs84.ts';
import type { Outline } from '../../model.ts';
import { measureOutline, signedArea } from './measure-outline.ts';
import { readOutline } from './read-outline.ts';

const fixture = (name: string): string => readFileSync(`test/fixtures/outlines/${name}`, 'utf8');
const read = (text: string) => readOutline(text, rdToWgs84);
const outlineOf = (name: string): Outline => {
  const outcome = read(fixture(name));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.outline;
};
const faultOf = (text: string) => {
  const outcome = read(text);
  if (outcome.ok) throw new Error('it was read');
  return outcome.refusal;
};

describe('what is read', () => {
  test.each(['polygon.geojson', 'polygon-with-bom-and-height.geojson'])('%s as one area', (name) => {
    const size = measureOutline(outlineOf(name));
    expect(size).toMatchObject({ polygons: 1, points: 6 });
    // The same corners in metres of the national grid give 33.80 hectares.
    expect(size.area / 10_000).toBeCloseTo(33.8, 1);
  });

  test('features of several areas become one outline, a hole counts off, a label is passed over', () => {
    const outline = outlineOf('collection-with-hole-and-label.geojson');
    expect(outline.coordinates.map((rings) => rings.length)).toEqual([1, 2]);
    const whole = measureOutline(outlineOf('multi-polygon.geojson')).area;
    expect(measureOutline(outline).area).toBeLessThan(whole - 5_000);
  });

  test('outer rings run counterclockwise and holes clockwise, whatever the file did', () => {
    for (const rings of outlineOf('collection-with-hole-and-label.geojson').coordinates)
      for (const [index, ring] of rings.entries()) expect(signedArea(ring) > 0).toBe(index === 0);
  });

  test.each(['rd.geojson', 'rd-named.geojson'])(
    '%s is recognised as the national grid and lies where it should',
    (name) => {
      const outcome = read(fixture(name));
      expect(outcome.ok && outcome.value.system).toBe('rd');
      const places = outlineOf(name).coordinates.flat(2);
      for (const [index, [x, y]] of outlineOf('polygon.geojson').coordinates.flat(2).entries()) {
        expect(places[index]?.[0]).toBeCloseTo(x, 6);
        expect(places[index]?.[1]).toBeCloseTo(y, 6);
      }
    },
  );

  test('as many points as may be, in a blink', () => {
    const began = performance.now();
    expect(read(circleOf(5_000)).ok).toBe(true);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test('two areas that share an edge', () => {
    const square = (x: number) => [
      [
        [x, 52.88],
        [x + 0.01, 52.88],
        [x + 0.01, 52.89],
        [x, 52.89],
        [x, 52.88],
      ],
    ];
    expect(read(JSON.stringify({ type: 'MultiPolygon', coordinates: [square(6), square(6.01)] })).ok).toBe(true);
  });
});

describe('what is refused, and where', () => {
  test.each([
    ['kml-renamed.geojson', { code: 'outline-no-json' }],
    ['json-but-no-geojson.geojson', { code: 'outline-no-geojson' }],
    ['line.geojson', { code: 'outline-no-area', found: 'LineString' }],
    ['empty-collection.geojson', { code: 'outline-no-area', found: '' }],
    ['word-in-place-of-number.geojson', { code: 'outline-bad-position', ring: 1, point: 2 }],
    ['three-points.geojson', { code: 'outline-too-few-points', ring: 1, points: 3 }],
    ['not-closed.geojson', { code: 'outline-not-closed', ring: 1 }],
    ['swapped.geojson', { code: 'outline-swapped' }],
    ['web-mercator.geojson', { code: 'outline-unknown-system' }],
    ['abroad.geojson', { code: 'outline-abroad' }],
    ['hole-outside.geojson', { code: 'outline-hole-outside', ring: 2 }],
    ['no-size.geojson', { code: 'outline-no-size' }],
    ['crossing.geojson', { code: 'outline-crossing', system: 'wgs84', ring: 1, point: 1, otherRing: 1, otherPoint: 3 }],
    [
      'crossing-in-rd.geojson',
      { code: 'outline-crossing', system: 'rd', ring: 1, point: 1, otherRing: 1, otherPoint: 3 },
    ],
    ['hole-crosses-edge.geojson', { code: 'outline-crossing', ring: 1, otherRing: 2 }],
    ['folds-back.geojson', { code: 'outline-crossing', ring: 1, otherRing: 1 }],
  ])('%s', (name, fault) => expect(faultOf(fixture(name))).toMatchObject(fault));

  test('a crossing is named by its place', () => {
    const bow = {
      type: 'Polygon',
      coordinates: [
        [
          [6, 52.88],
          [6.01, 52.89],
          [6.01, 52.88],
          [6, 52.89],
          [6, 52.88],
        ],
      ],
    };
    const fault = faultOf(JSON.stringify(bow));
    if (fault.code !== 'outline-crossing') throw new Error(fault.code);
    expect(fault.x).toBeCloseTo(6.005, 9);
    expect(fault.y).toBeCloseTo(52.885, 9);
  });

  test('a ring that touches itself in a point', () => {
    const eight = {
      type: 'Polygon',
      coordinates: [
        [
          [6, 52.88],
          [6.01, 52.885],
          [6.02, 52.88],
          [6.02, 52.89],
          [6.01, 52.885],
          [6, 52.89],
          [6, 52.88],
        ],
      ],
    };
    expect(faultOf(JSON.stringify(eight)).code).toBe('outline-crossing');
  });

  test('too many points', () =>
    expect(faultOf(circleOf(5_001))).toEqual({ code: 'outline-too-many-points', points: 5_001, most: 5_000 }));

  test.each([
    '',
    '[]',
    'null',
    '{"type":"Polygon"}',
    '{"type":"Feature"}',
    '{"type":"FeatureCollection","features":[1]}',
    '{"type":"Polygon","coordinates":[[[1]]]}',
  ])('the odd text %j', (text) => expect(faultOf(text).code).toMatch(/^outline-/));
});
