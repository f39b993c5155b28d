import { describe, expect, it } from 'vitest';
import {
  decimalsFor,
  showCount,
  showDecimal,
  showEuros,
  showExactShare,
  showMark,
  showOutOf,
  showPercent,
  showSigned,
  showSize,
} from './numbers.ts';

const space = '\u00a0';

describe('numbers', () => {
  it('parts thousands and places the decimal comma as the language does', () => {
    expect(showCount(1204, 'nl')).toBe('1.204');
    expect(showCount(1204, 'en')).toBe('1,204');
    expect(showMark(7.84, 'nl')).toBe('7,8');
    expect(showMark(8, 'en')).toBe('8.0');
  });

  it('writes a true minus, and none before nought', () => {
    expect(showDecimal(-3.2, 1, 'nl')).toBe('−3,2');
    expect(showCount(-0.2, 'nl')).toBe('0');
    expect(showSigned(15, 0, 'nl')).toBe('+15');
    expect(showSigned(-39, 0, 'en')).toBe('−39');
    expect(showSigned(-0.3, 0, 'nl')).toBe('0');
  });

  it('keeps number and percent sign together', () => {
    expect(showPercent(0.248, 1, 'nl')).toBe(`24,8${space}%`);
    expect(showPercent(0.248, 1, 'en')).toBe('24.8%');
    expect(showPercent(1, 0, 'nl')).toBe(`100${space}%`);
  });

  it('rounds the number as it is written, not as it is stored', () => {
    // 0.285 * 100 is 28.499999999999996 in floating point.
    expect(showPercent(0.285, 0, 'nl')).toBe(`29${space}%`);
  });

  it('gives estimates no decimals under 100 answers, and a response one whatever its size', () => {
    expect(decimalsFor(99)).toBe(0);
    expect(decimalsFor(100)).toBe(1);
    expect(showExactShare(28, 113, 'nl')).toBe(`24,8${space}%`);
    expect(showExactShare(0, 0, 'nl')).toBe('');
  });

  it('says counts, amounts and sizes in words of the language', () => {
    expect(showOutOf(7, 12, 'nl')).toBe('7 van de 12');
    expect(showOutOf(7, 12, 'en')).toBe('7 of 12');
    expect(showEuros(1500, 'nl')).toBe(`€${space}1.500`);
    expect(showEuros(12.5, 'nl')).toBe(`€${space}12,50`);
    expect(showEuros(1500, 'en')).toBe('€1,500');
    expect(showSize(25_000_000, 'nl')).toBe(`25${space}MB`);
    expect(showSize(1_540_000, 'nl')).toBe(`1,5${space}MB`);
    expect(showSize(812_300, 'nl')).toBe(`812${space}kB`);
    expect(showSize(12, 'en')).toBe(`1${space}kB`);
    expect(showSize(999_700, 'nl')).toBe(`1${space}MB`);
  });
});
