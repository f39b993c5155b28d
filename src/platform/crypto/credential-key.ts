import type { KeyObject } from 'node:crypto';
import { fromBase58, toBase58 } from './base58.ts';
import { publicBytes, publicKeyFrom } from './ed25519.ts';

/** What stands before the 32 bytes of an Ed25519 public key in a Multikey (multicodec 0xed as a varint). */
const ed25519Prefix = Buffer.from([0xed, 0x01]);

/** A public Ed25519 key as a Multikey of the W3C: `z`, then prefix and key in base58. It always begins with z6Mk. */
export const multikeyOf = (key: KeyObject): string => `z${toBase58(Buffer.concat([ed25519Prefix, publicBytes(key)]))}`;

/** The public key a Multikey stands for; null when it is none, or of another kind than Ed25519. */
export const keyFromMultikey = (text: string): KeyObject | null => {
  if (!/^z[1-9A-HJ-NP-Za-km-z]{40,60}$/.test(text)) return null;
  const bytes = fromBase58(text.slice(1));
  if (bytes === null || bytes.length !== 34 || !bytes.subarray(0, 2).equals(ed25519Prefix)) return null;
  return publicKeyFrom(bytes.subarray(2));
};
