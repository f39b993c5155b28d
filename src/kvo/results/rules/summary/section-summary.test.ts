import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemFigures } from '../../model.ts';
import { meanFigure, shareFigure } from '../figures.ts';
import { sectionSummary } from './section-summary.ts';

const itemOf = (key: string, all: ItemFigures['all'], conditional = false): ItemFigures => ({
  item: {
    kind: 'share',
    key,
    question: key,
    part: null,
    label: { nl: key, en: key },
    theme: null,
    propose: null,
    row: null,
    hits: ['yes'],
    aside: [],
    says: { nl: 'ja', en: 'yes' },
  },
  page: 0,
  conditional,
  all,
  perArea: new Map(),
});

const say = (...items: ItemFigures[]) => sectionSummary(items, ({ all }) => all);

describe('sectionSummary', () => {
  test('says the largest share between its limits, in whole firms', () => {
    // 3 of 10 of 50: 5 to 31 firms (test/reference-values/proportion-finite.json, case 3-10-50)
    expect(say(itemOf('a', shareFigure(3, 10, 50)))).toEqual([
      { kind: 'share', label: { nl: 'a', en: 'a' }, least: 5, most: 31, population: 50, isHighest: false },
    ]);
  });

  test('calls it the highest only when the limits of all others lie below its own', () => {
    const clear = say(itemOf('a', shareFigure(38, 40, 60)), itemOf('b', shareFigure(5, 40, 60)));
    expect(clear).toMatchObject([{ kind: 'share', isHighest: true }]);
    const close = say(itemOf('a', shareFigure(22, 40, 60)), itemOf('b', shareFigure(20, 40, 60)));
    expect(close).toMatchObject([{ kind: 'share', isHighest: false }, { kind: 'too-close' }]);
  });

  test('says how much is hidden, and nothing of what only some were asked', () => {
    expect(say(itemOf('a', shareFigure(2, 4, 60)))).toEqual([{ kind: 'nothing' }]);
    expect(say(itemOf('a', shareFigure(20, 40, 60), true), itemOf('b', shareFigure(2, 4, 60)))).toEqual([
      { kind: 'hidden', count: 1, of: 2 },
    ]);
  });

  test('says a mark between its limits', () => {
    const marks = [0, 0, 0, 2, 4, 6, 8, 6, 2, 0];
    const [statement] = say(itemOf('a', meanFigure(marks, { low: 1, high: 10 }, 60)));
    expect(statement).toMatchObject({ kind: 'mean' });
  });

  test('whatever it says of a share, the answers allow it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 60 }), fc.nat(60), fc.nat(60), (n, one, other) => {
        const [a, b] = [Math.min(one, n), Math.min(other, n)];
        for (const statement of say(itemOf('a', shareFigure(a, n, 80)), itemOf('b', shareFigure(b, n, 80)))) {
          if (statement.kind !== 'share') continue;
          const count = statement.label.nl === 'a' ? a : b;
          expect(statement.least).toBeLessThanOrEqual(count + 80 - n);
          expect(statement.most).toBeGreaterThanOrEqual(count);
          if (statement.isHighest) expect(Math.abs(a - b)).toBeGreaterThan(0);
        }
      }),
    );
  });
});
