import { createHash } from 'node:crypto';

/**
 * A commitment to a personal text: SHA-256 over 16 random bytes of salt and the text in UTF-8. Once salt and text are
 * erased the commitment says nothing of a person, and the chain that holds it still verifies.
 */
export const commitmentTo = (salt: Uint8Array, content: string): string =>
  `sha256:${createHash('sha256').update(salt).update(content, 'utf8').digest('hex')}`;
