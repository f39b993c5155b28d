import { describe, expect, it } from 'vitest';
import { requiredText } from './fields.ts';
import { withoutInvisible } from './without-invisible.ts';

describe('a text without what nobody sees', () => {
  it.each([
    ['betaalt \u202enietn\u202c mee', 'betaalt nietn mee'],
    ['a\u2066b\u2067c\u2068d\u2069e', 'abcde'],
    ['Jan\u200bsen\ufeff\u2060', 'Jansen'],
    ['a\u0000b\u0085c\u0007d', 'abcd'],
    ['een\r\ntwee\rdrie\u2028vier', 'een\ntwee\ndrie\nvier'],
  ])('%j is %j', (given, plain) => {
    expect(withoutInvisible(given)).toBe(plain);
  });

  it.each(['النص العربي ومعه رقم 12', 'می‌خواهم', '👩‍👩‍👧 en 🇳🇱', 'שלום\u200f!', 'kolom\tkolom'])(
    '%j stays as it is',
    (text) => {
      expect(withoutInvisible(text)).toBe(text);
    },
  );

  it('is what every field of a form keeps', () => {
    expect(requiredText(20).parse('\u202eNaam\u2066')).toBe('Naam');
    expect(requiredText(20).safeParse('\u200b\u202e').success).toBe(false);
  });
});
