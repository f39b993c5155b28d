import { describe, expect, test } from 'vitest';
import { rdToWgs84 } from './rd-to-wgs84.ts';

// Published pairs of the cadastre's base points.
describe('rdToWgs84', () => {
  test.each([
    ['Amersfoort, Onze Lieve Vrouwetoren', [155_000, 463_000], [5.38720621, 52.1551744]],
    ['Amsterdam, Westertoren', [120_700.723, 487_525.501], [4.88352559, 52.37453253]],
    ['Groningen, Martinitoren', [233_883.131, 582_065.167], [6.56820053, 53.21938317]],
  ] as const)('%s', (_name, grid, [longitude, latitude]) => {
    const [gotX, gotY] = rdToWgs84(grid);
    // 4e-6 degrees is less than half a metre.
    expect(Math.abs(gotX - longitude)).toBeLessThan(4e-6);
    expect(Math.abs(gotY - latitude)).toBeLessThan(4e-6);
  });
});
