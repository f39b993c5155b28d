import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesFor } from './answer-columns.ts';
import { histogram } from './histogram.ts';

test('counts every code once, whatever its width and however many there are', () => {
  fc.assert(
    fc.property(fc.constantFrom(3, 256, 257, 70_000), fc.array(fc.nat(), { maxLength: 70 }), (different, given) => {
      const codes = codesFor(different, given.length);
      codes.set(given.map((code) => code % different));
      const counted = histogram(codes, different);
      const expected = new Uint32Array(different);
      for (const code of codes) expected[code] = (expected[code] ?? 0) + 1;
      expect(counted).toEqual(expected);
    }),
  );
});
