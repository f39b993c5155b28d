import { expect, test } from 'vitest';
import { maskEmail } from './mask-email.ts';

test.each([
  ['femke@voorbeeld.nl', 'f•••@voorbeeld.nl'],
  ['f@voorbeeld.nl', 'f•••@voorbeeld.nl'],
  ['', ''],
])('%s', (email, masked) => expect(maskEmail(email)).toBe(masked));
