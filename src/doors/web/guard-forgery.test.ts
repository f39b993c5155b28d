import { describe, expect, test } from 'vitest';
import { comesFromElsewhere, forgeryProof, isProof } from './guard-forgery.ts';

const home = 'https://keurpark.example';

describe('comesFromElsewhere', () => {
  test.each([
    [{ fetchSite: 'same-origin', origin: undefined }, false],
    [{ fetchSite: 'none', origin: undefined }, false],
    [{ fetchSite: 'same-site', origin: home }, true],
    [{ fetchSite: 'cross-site', origin: home }, true],
    [{ fetchSite: undefined, origin: home }, false],
    [{ fetchSite: undefined, origin: 'https://elders.example' }, true],
    [{ fetchSite: undefined, origin: 'null' }, true],
    [{ fetchSite: undefined, origin: undefined }, false],
  ])('%j -> %s', (headers, expected) => expect(comesFromElsewhere(headers, home)).toBe(expected));
});

describe('the proof of a session', () => {
  const pepper = Buffer.alloc(32, 7);
  test('is taken for its own session alone', () => {
    const proof = forgeryProof(pepper, 'one');
    expect(isProof(pepper, 'one', proof)).toBe(true);
    expect(isProof(pepper, 'other', proof)).toBe(false);
    expect(isProof(pepper, 'one', undefined)).toBe(false);
    expect(isProof(pepper, 'one', '')).toBe(false);
  });
});
