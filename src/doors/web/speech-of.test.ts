import { expect, test } from 'vitest';
import { speechOf } from './speech-of.ts';

test('what the address asks for comes first, and has to be said again on the next', () => {
  expect(speechOf('uk', ['en'], 'pl')).toEqual({ language: 'uk', chosen: true });
  expect(speechOf('xx', ['en'], 'pl')).toEqual({ language: 'en', chosen: false });
});

test.each([
  ['pl-PL,pl;q=0.9,en;q=0.8', 'pl'],
  ['fr-FR,fr;q=0.9,ar;q=0.5,en;q=0.4', 'ar'],
  ['en;q=0.2, de-AT;q=0.9', 'de'],
  ['FY', 'fy'],
  ['ro;q=0, tr;q=0.1', 'tr'],
  ['ja', 'nl'],
  ['*', 'nl'],
  [`${'x,'.repeat(100_000)}pl`, 'nl'],
  ['pl;q=veel,de;q=0.1', 'de'],
  [undefined, 'nl'],
])('a browser that likes %j is answered in %s', (accepted, language) => {
  expect(speechOf(undefined, [undefined, undefined], accepted)).toEqual({ language, chosen: false });
});
