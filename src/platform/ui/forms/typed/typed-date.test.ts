import { describe, expect, it } from 'vitest';
import { typedDate } from './typed-date.ts';

describe('typedDate', () => {
  it.each([
    ['2027-12-31', '2027-12-31'],
    ['31-12-2027', '2027-12-31'],
    [' 1/2/2027 ', '2027-02-01'],
    ['1. 2. 2027', '2027-02-01'],
    ['29-02-2028', '2028-02-29'],
  ])('reads %s', (text, day) => {
    expect(typedDate(text)).toBe(day);
  });

  it.each(['', '29-02-2027', '12-31-2027', '31-12-27', 'morgen', '2027-13-01', '1-1-1850'])('refuses %j', (text) => {
    expect(typedDate(text)).toBeNull();
  });
});
