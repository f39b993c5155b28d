import { expect, test } from 'vitest';
import { readPhone } from './read-phone.ts';

test.each([
  ['', ''],
  ['0561 - 12 34 56', '0561 - 12 34 56'],
  ['+31 6 12345678', '+31 6 12345678'],
  ['(0561) 123456', '(0561) 123456'],
  ['612345678', '0612345678'],
  ['06-12', null],
  ['bel ons', null],
  ['0612345678 na 17 uur', null],
  ['0000000000', null],
  ['1'.repeat(16), null],
])('%s is read as %s', (text, phone) => {
  expect(readPhone(text)).toBe(phone);
});
