import type { UploadedFile } from '../../kernel/route.ts';

/** A place on the map, in degrees (WGS 84). */
export interface Spot {
  readonly longitude: number;
  readonly latitude: number;
}

/** An invented outline around a spot: seven corners, none of which follows a real border. As a GeoJSON file. */
export const inventOutline = (middle: Spot, metres: number): UploadedFile => {
  const north = metres / 111_320;
  const east = north / Math.cos((middle.latitude * Math.PI) / 180);
  const reach = [1, 0.82, 1.1, 0.9, 1.05, 0.75, 0.95];
  const corners = reach.map((far, at) => {
    const angle = (at / reach.length) * 2 * Math.PI;
    return [middle.longitude + far * east * Math.cos(angle), middle.latitude + far * north * Math.sin(angle)].map(
      (degrees) => Number(degrees.toFixed(6)),
    );
  });
  const outline = {
    type: 'Feature',
    properties: { origin: 'invented' },
    geometry: { type: 'Polygon', coordinates: [[...corners, corners[0]]] },
  };
  return {
    name: 'omtrek.geojson',
    claimedType: 'application/geo+json',
    bytes: new TextEncoder().encode(JSON.stringify(outline)),
  };
};
