import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEuro } from './parse-euro.ts';

describe('parseEuro', () => {
  it.each([
    ['1500', 1500],
    ['1.500', 1500],
    ['1 500', 1500],
    ['1\u00a0500', 1500],
    ["1'500", 1500],
    ['1,500', 1500],
    ['1500,00', 1500],
    ['1.500,00', 1500],
    ['1.500,50', 1500.5],
    ['1500,5', 1500.5],
    ['1500.50', 1500.5],
    ['1,500.50', 1500.5],
    ['1.500,-', 1500],
    ['1500,--', 1500],
    ['1500.-', 1500],
    ['€ 1.500', 1500],
    ['€1500', 1500],
    ['€ 1 500,25', 1500.25],
    ['EUR 1500', 1500],
    ['1500 euro', 1500],
    ["1500 euro's", 1500],
    ['1500 €', 1500],
    ['  1500  ', 1500],
    ['1.234.567,89', 1234567.89],
    ['0', 0],
    ['0,10', 0.1],
    ['-50', -50],
    ['€ -50', -50],
    ['\u2212 50', -50],
    ['-0', 0],
    ['١٥٠٠', 1500],
    ['１５００', 1500],
  ])('reads %s as %d', (text, euros) => {
    expect(parseEuro(text)).toBe(euros);
  });

  it.each([
    '',
    '€',
    'ongeveer 1500',
    '1500 of 2000',
    '1,5 mln',
    '1.5',
    '1.50.0',
    '1.500.00',
    '1,500,50',
    '15,00,00',
    '1.500,000',
    '12.34.567',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    ',50',
    '--5',
    '1'.repeat(40),
    '⅔',
  ])('cannot read %j in one way only', (text) => {
    expect(parseEuro(text)).toBeNull();
  });

  it('reads what it would be written as in Dutch, for every amount', () => {
    const dutch = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000_000 }), (cents) => {
        expect(parseEuro(dutch.format(cents / 100))).toBe(cents / 100);
      }),
    );
  });

  it('never crashes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const euros = parseEuro(text);
        expect(euros === null || Number.isFinite(euros)).toBe(true);
      }),
    );
  });
});
