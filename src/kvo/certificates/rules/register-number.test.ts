import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNumberShaped, readRegisterNumber, registerNumber } from './register-number.ts';

describe('register numbers', () => {
  test('are written with at least four digits', () => {
    expect(registerNumber(2026, 41)).toBe('KP-2026-0041');
    expect(registerNumber(2026, 12_345)).toBe('KP-2026-12345');
  });

  test.for([
    ['KP-2026-0041', 'KP-2026-0041'],
    [' kp 2026 41 ', 'KP-2026-0041'],
    ['kp–2026–0041', 'KP-2026-0041'],
    ['KP20260041', 'KP-2026-0041'],
    ['2026-41', 'KP-2026-0041'],
    ['kp.2026.0041', 'KP-2026-0041'],
    ['ＫＰ-２０２６-００４１', 'KP-2026-0041'],
    ['KP-2026-12345', 'KP-2026-12345'],
    ['', null],
    ['KP', null],
    ['KP-1998-0001', null],
    ['Wolvega', null],
    ["KP-2026-0041' or 1=1", null],
    ['2026', null],
  ] as const)('%j is read as %j', ([typed, read]) => {
    expect(readRegisterNumber(typed)).toBe(read);
  });

  test.for([
    ['KP-9999-0001', true],
    ['kp 1998 1', true],
    ['9999-0001', false],
    ['Wolvega', false],
    ['', false],
  ] as const)('%j is written as a number: %j', ([typed, is]) => {
    expect(isNumberShaped(typed)).toBe(is);
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2199 }), fc.integer({ min: 1, max: 999_999 }), (year, serial) => {
        expect(readRegisterNumber(registerNumber(year, serial))).toBe(registerNumber(year, serial));
      }),
    );
  });
});
