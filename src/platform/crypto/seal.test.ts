import { hkdfSync, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { deriveKey, seal, unseal } from './seal.ts';

describe('deriveKey', () => {
  test.each([16, 32, 100])('is HKDF-SHA-256 of a secret of %i bytes', (length) => {
    const secret = randomBytes(length);
    const own = Buffer.from(hkdfSync('sha256', secret, new Uint8Array(0), 'keurpark/survey-draft', 32));
    expect(deriveKey(secret, 'survey-draft')).toEqual(own);
    expect(deriveKey(secret, 'survey-cell')).not.toEqual(own);
  });
});

describe('what is sealed', () => {
  const key = deriveKey(Buffer.alloc(32, 1), 'test');
  const sealed = seal(key, Buffer.from('vertrouwelijk'), 'letter/1');

  test('opens with its key and its subject', () => {
    expect(unseal(key, sealed, 'letter/1')?.toString()).toBe('vertrouwelijk');
  });
  test('opens with no other key, subject or byte', () => {
    const changed = Buffer.from(sealed);
    changed[30] = (changed[30] ?? 0) ^ 1;
    expect(unseal(deriveKey(Buffer.alloc(32, 2), 'test'), sealed, 'letter/1')).toBeNull();
    expect(unseal(key, sealed, 'letter/2')).toBeNull();
    expect(unseal(key, changed, 'letter/1')).toBeNull();
    expect(unseal(key, sealed.subarray(0, 20), 'letter/1')).toBeNull();
  });
});
