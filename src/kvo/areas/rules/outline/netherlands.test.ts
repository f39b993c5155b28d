import { describe, expect, test } from 'vitest';
import { isInNetherlands } from './netherlands.ts';

describe('isInNetherlands', () => {
  test.each([
    ['Wolvega', 6.0, 52.875],
    ['Cadzand', 3.4, 51.37],
    ['Sas van Gent', 3.8, 51.22],
    ['Vaals', 6.02, 50.77],
    ['Maastricht', 5.69, 50.85],
    ['Budel', 5.57, 51.27],
    ['Baarle-Nassau', 4.93, 51.44],
    ['Millingen', 6.05, 51.86],
    ['Dinxperlo', 6.49, 51.86],
    ['Winterswijk', 6.78, 51.97],
    ['Losser', 7.04, 52.26],
    ['Coevorden', 6.75, 52.66],
    ['Schoonebeek', 7.0, 52.66],
    ['Ter Apel', 7.08, 52.88],
    ['Nieuweschans', 7.2, 53.18],
    ['Eemshaven', 6.83, 53.45],
    ['Schiermonnikoog', 6.2, 53.49],
    ['Terschelling', 5.3, 53.42],
    ['Texel', 4.75, 53.1],
    ['Maasvlakte', 4.0, 51.96],
    ['Sittard', 5.87, 51.0],
    ['Roermond', 6.0, 51.19],
    ['Venlo', 6.2, 51.37],
    ['Putte', 4.4, 51.36],
  ])('%s lies in it', (_name, x, y) => expect(isInNetherlands([x, y])).toBe(true));

  test.each([
    ['Brussel', 4.35, 50.85],
    ['Antwerpen', 4.4, 51.2],
    ['Gent', 3.72, 51.05],
    ['Hasselt', 5.34, 50.93],
    ['Keulen', 6.96, 50.94],
    ['Düsseldorf', 6.78, 51.23],
    ['Münster', 7.63, 51.96],
    ['Bremen', 8.8, 53.08],
    ['Londen', -0.13, 51.5],
    ['the sea', 4.0, 53.0],
    ['nought', 0, 0],
    ['Curaçao', -68.9, 12.1],
  ])('%s does not', (_name, x, y) => expect(isInNetherlands([x, y])).toBe(false));
});
