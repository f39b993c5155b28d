import { describe, expect, it } from 'vitest';
import type { Interval, MeanFigure, ShareFigure, SuppressionReason } from '../../../kernel/figure.ts';
import { baseWords, methodWords, sizeWords } from './base-words.ts';
import { figureWords, suppressionWords } from './figure-words.ts';

const between = (lower: number, upper: number): Interval => ({ lower, upper, level: 0.95 });

const share = (count: number, n: number, interval: Interval | null, population: number | null = 98): ShareFigure => ({
  kind: 'share',
  count,
  n,
  population,
  value: count / n,
  interval,
  mode: 'descriptive',
  method: 'hypergeometric-tail',
  asPercentage: n >= 20,
});

const mean = (
  value: number | null,
  interval: Interval | null,
  marks: readonly number[],
  population = 98,
): MeanFigure => ({
  kind: 'mean',
  value,
  low: 1,
  high: 10,
  n: marks.reduce((sum, count) => sum + count, 0),
  population,
  interval,
  mode: 'descriptive',
  method: 't-finite-population',
  marks,
});

describe('figureWords of a share', () => {
  it('gives the percentage with its count and limits, the sign once', () => {
    expect(figureWords(share(17, 54, between(0.235, 0.408)), 'nl')).toEqual({
      head: '31\u00a0%',
      detail: '17 van de 54, tussen 24 en 41\u00a0%',
      limits: '24 tot 41\u00a0%',
    });
  });

  it('gives one decimal from a hundred answers on', () => {
    expect(figureWords(share(50, 120, between(0.31, 0.52), 400), 'nl').head).toBe('41,7\u00a0%');
    expect(figureWords(share(50, 120, between(0.31, 0.52), 400), 'en').detail).toBe(
      '50 of 120, between 31.0 and 52.0%',
    );
  });

  it('says counts instead of a percentage under twenty answers, and limits in numbers of the population', () => {
    expect(figureWords(share(7, 12, between(0.35, 0.81), 21), 'nl')).toEqual({
      head: '7 van de 12',
      detail: 'tussen 7 en 17 van alle 21',
      limits: 'tussen 7 en 17 van alle 21',
    });
    expect(figureWords(share(3, 7, null, 12), 'nl')).toEqual({ head: '3 van de 7', detail: '', limits: '' });
  });

  it('has no margin where everyone answered', () => {
    expect(figureWords(share(40, 98, between(40 / 98, 40 / 98)), 'nl').detail).toBe(
      '40 van de 98, iedereen antwoordde',
    );
  });
});

describe('figureWords of a mean', () => {
  it('gives the mean with its limits', () => {
    expect(figureWords(mean(7.84, between(7.6, 8.04), [0, 0, 0, 1, 2, 4, 12, 20, 12, 3]), 'nl')).toEqual({
      head: '7,8',
      detail: 'tussen 7,6 en 8,0',
      limits: '7,6 tot 8,0',
    });
  });

  it('prints no mean where only the answers may be shown', () => {
    const few = mean(6.6, null, [0, 0, 0, 0, 1, 2, 3, 1, 0, 0]);
    expect(figureWords(few, 'nl').head).toBe('7 antwoorden');
    expect(figureWords(few, 'nl').detail).toContain('3\u00a0keer een 7');
    expect(figureWords({ ...few, value: null }, 'nl')).toEqual(figureWords(few, 'nl'));
  });
});

describe('what is hidden', () => {
  it.each<[SuppressionReason, RegExp]>([
    [{ kind: 'too-few', least: 5 }, /Minder dan vijf antwoorden/],
    [{ kind: 'too-few', least: 15 }, /Minder dan 15 antwoorden/],
    [{ kind: 'group' }, /hetzelfde/],
    [{ kind: 'dominance' }, /grootste deel/],
    [{ kind: 'subtraction' }, /uit te rekenen/],
    [{ kind: 'no-answers' }, /nog geen antwoorden/],
    [{ kind: 'wave-open' }, /loopt nog/],
  ])('says why: %j', (reason, words) => {
    expect(suppressionWords(reason, 'nl')).toMatch(words);
    expect(figureWords({ kind: 'suppressed', reason }, 'nl').head).toBe('Niet getoond.');
  });
});

describe('baseWords', () => {
  it('carries n, N, mode, level and weighting', () => {
    expect(baseWords([share(17, 54, between(0.2, 0.4)), share(9, 54, between(0.1, 0.3))], 'nl')).toBe(
      'n = 54, N = 98. Beschrijvend: dit gaat over de hele groep van nu, met correctie voor een eindige groep. Betrouwbaarheid 95\u00a0%, niet gewogen.',
    );
    expect(methodWords([share(17, 54, between(0.2, 0.4))], 'nl', true)).toContain('95\u00a0%, gewogen');
  });

  it('says the range where n differs, and that an open link is no sample', () => {
    expect(sizeWords([share(1, 41, null, null), share(1, 54, null, null)], 'nl')).toBe(
      'n = 41 tot en met 54. Geen steekproef, geen marge.',
    );
  });

  it('is silent when everything is hidden', () => {
    expect(baseWords([{ kind: 'suppressed', reason: { kind: 'group' } }], 'nl')).toBe('');
  });
});
