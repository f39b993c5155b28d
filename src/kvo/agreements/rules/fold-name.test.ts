import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, isSameName } from './fold-name.ts';

describe('isSameName', () => {
  test.each([
    ['Femke Bakker', 'femke  bakker'],
    ['Femke Bakker', ' FEMKE BAKKER '],
    ['Zoë Özdemir', 'Zoe Ozdemir'],
    ['J.P. van ’t Hof', "jp van 't hof"],
    ['Anne-Marie Vos', 'Anne Marie Vos'],
    ['Søren Łukasz Groß', 'soren lukasz gross'],
    ['IJsbrand Ĳssel', 'ijsbrand ijssel'],
    ['سارة', 'سَارَة'],
    ['İbrahim Yılmaz', 'ibrahim yilmaz'],
  ])('%s is %s', (one, other) => expect(isSameName(one, other)).toBe(true));

  test.each([
    ['Femke Bakker', 'Femke Bakkers'],
    ['Femke Bakker', 'F. Bakker'],
    ['Femke Bakker', 'Bakker Femke'],
    ['Femke Bakker', ''],
    ['...', '---'],
    ['', ''],
  ])('%j is not %j', (one, other) => expect(isSameName(one, other)).toBe(false));

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => foldName(foldName(name)) === foldName(name)));
  });
});
