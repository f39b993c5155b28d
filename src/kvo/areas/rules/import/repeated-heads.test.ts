import { expect, test } from 'vitest';
import { repeatedHeads } from './repeated-heads.ts';

test('a head that stands twice is named once, however it is written', () => {
  expect(repeatedHeads(['Naam', 'KvK', 'naam ', '', '', 'NAAM', 'Straat'])).toEqual(['Naam']);
  expect(repeatedHeads(['Naam', 'KvK'])).toEqual([]);
});
