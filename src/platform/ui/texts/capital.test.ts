import { expect, test } from 'vitest';
import { capital } from './capital.ts';

test.each([
  ['één is klaar', 'Eén is klaar'],
  ['twee lopen', 'Twee lopen'],
  ['énergie', 'Énergie'],
  ['', ''],
])('%s becomes %s', (text, expected) => expect(capital(text)).toBe(expected));
