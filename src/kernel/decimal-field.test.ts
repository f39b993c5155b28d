import { describe, expect, it } from 'vitest';
import { optionalDecimal } from './decimal-field.ts';

const field = optionalDecimal(0, 2000);
const codeOf = (value: unknown): string | undefined => field.safeParse(value).error?.issues[0]?.message;

describe('a number as people type it', () => {
  it.each([
    ['7,2', 7.2],
    ['7.2', 7.2],
    [' 43 ', 43],
    ['1.250', 1250],
    ['1.250,5', 1250.5],
    ['1250.50', 1250.5],
    [12.5, 12.5],
    ['0', 0],
    ['', null],
    [null, null],
    [undefined, null],
  ])('reads %s as %s', (typed, number) => {
    expect(field.parse(typed)).toBe(number);
  });

  it.each(['zeven', '7,', '7,234', '1,2,3', '7 %', '--7', '1e3', 'Infinity'])('does not read %s', (typed) => {
    expect(codeOf(typed)).toBe('not-a-number');
  });

  it.each(['-1', '\u22121', '2001'])('keeps %s outside its bounds', (typed) => {
    expect(codeOf(typed)).toBe('out-of-range');
  });
});
