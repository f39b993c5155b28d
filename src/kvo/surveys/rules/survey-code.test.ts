import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeCharacters, codeFrom, readCode, showCode } from './survey-code.ts';

const numbers = fc.array(fc.integer({ min: 0, max: codeCharacters - 1 }), { minLength: 9, maxLength: 9 });

describe('survey codes', () => {
  test('are read back however they are typed', () => {
    fc.assert(
      fc.property(numbers, (random) => {
        const code = codeFrom(random);
        expect(code).toMatch(/^[2-9CDFGHJKMNPQRTWX]{10}$/);
        expect(readCode(` ${showCode(code).toLowerCase()} `)).toEqual({ kind: 'code', code });
      }),
    );
  });
  test('one wrong character is a typing error, not a guess', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: codeCharacters - 1 }),
        (random, at, by) => {
          const code = codeFrom(random);
          const characters = '23456789CDFGHJKMNPQRTWX';
          const wrong = characters[(characters.indexOf(code[at] ?? '') + by) % codeCharacters] ?? '';
          const typed = code.slice(0, at) + wrong + code.slice(at + 1);
          expect(readCode(typed)).toEqual({ kind: 'mistyped' });
        },
      ),
    );
  });
  test('two neighbours changed about are a typing error', () => {
    const code = codeFrom([1, 5, 9, 13, 17, 21, 25, 2, 6]);
    expect(readCode(code[1] + (code[0] ?? '') + code.slice(2))).toEqual({ kind: 'mistyped' });
  });
  test.each([
    ['', 'empty'],
    [' - ', 'empty'],
    ['CDFGH', 'incomplete'],
    ['CDFGH-JKMN!', 'mistyped'],
  ])('%j is %s', (typed, kind) => expect(readCode(typed).kind).toBe(kind));
});
