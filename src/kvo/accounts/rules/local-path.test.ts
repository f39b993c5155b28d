import { describe, expect, test } from 'vitest';
import { isLocalPath } from './local-path.ts';

describe('isLocalPath', () => {
  test.each(['/', '/trajecten', '/trajecten/abc?x=1#deel'])('takes %s', (path) => expect(isLocalPath(path)).toBe(true));
  test.each([
    '',
    'trajecten',
    '//elders.nl',
    '/\\elders.nl',
    'https://elders.nl',
    '/a\nb',
    '/\t/elders.nl',
    `/${'a'.repeat(600)}`,
  ])('refuses %j', (path) => expect(isLocalPath(path)).toBe(false));
});
