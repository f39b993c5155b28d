import { describe, expect, it } from 'vitest';
import { fitLines } from './fit-lines.ts';

const room = { width: 312, size: 42, least: 22 };

describe('fitLines', () => {
  it('keeps a short name on one line at its full size', () => {
    expect(fitLines('Wolvega', room)).toEqual({ lines: ['Wolvega'], size: 42 });
  });

  it('parts a long name near its middle', () => {
    expect(fitLines('Bedrijventerreinen Wolvega', room).lines).toEqual(['Bedrijventerreinen', 'Wolvega']);
    expect(fitLines('De Plantage / Heerendeel', room).lines).toEqual(['De Plantage /', 'Heerendeel']);
  });

  it('never sets a text smaller than can be read, nor wider than it may be while it can be avoided', () => {
    for (const name of ['Haven', 'Industrieterrein Noord', 'Bedrijventerrein De Lange Kade-West']) {
      const { lines, size } = fitLines(name, room);
      expect(size).toBeGreaterThanOrEqual(22);
      for (const line of lines) expect(size * 0.58 * line.length).toBeLessThanOrEqual(room.width);
    }
  });
});
