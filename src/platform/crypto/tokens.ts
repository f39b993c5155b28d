import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A secret of 128 bits for a link, or of 256 for a session, in base64url. */
export const makeToken = (bits: 128 | 256 = 128): string => randomBytes(bits / 8).toString('base64url');

/** What the database holds of a token: its SHA-256. A token of 128 random bits needs no salt. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A code of six digits, as typed over from an e-mail. */
export const makeSixDigits = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0');

/** Compares two byte strings without telling by time where they differ. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
