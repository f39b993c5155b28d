import type { KeyObject } from 'node:crypto';
import { createPublicKey, sign, verify } from 'node:crypto';

/** Signs bytes with Ed25519 (RFC 8032); the signature has 64 bytes. */
export const signBytes = (key: KeyObject, content: Uint8Array): Buffer => sign(null, content, key);

export const verifyBytes = (key: KeyObject, content: Uint8Array, signature: Uint8Array): boolean =>
  signature.length === 64 && verify(null, content, key, signature);

/** The 32 bytes of a public key. */
export const publicBytes = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' }).subarray(-32);

const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** A public key from its 32 bytes; null when they are not that many. */
export const publicKeyFrom = (bytes: Uint8Array): KeyObject | null =>
  bytes.length === 32
    ? createPublicKey({ key: Buffer.concat([spkiPrefix, bytes]), type: 'spki', format: 'der' })
    : null;
