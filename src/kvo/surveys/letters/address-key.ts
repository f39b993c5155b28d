import { createHmac } from 'node:crypto';
import type { Keys } from '../../../platform/crypto/keys.ts';
import { sameBytes } from '../../../platform/crypto/tokens.ts';

const bytes = 16;

const keyed = (keys: Pick<Keys, 'pepper'>, purpose: string, parts: readonly (string | Uint8Array)[]): Buffer => {
  const mac = createHmac('sha256', keys.pepper).update(`${purpose}\n`);
  for (const part of parts) mac.update(part);
  return mac.digest().subarray(0, bytes);
};

/** Under which an e-mail address is known without being kept: a keyed hash, 16 bytes, whatever its case. */
export const addressKey = (keys: Pick<Keys, 'pepper'>, email: string): Buffer =>
  keyed(keys, 'survey-address', [email.trim().toLowerCase()]);

/** The address on a park that a link to end mail is about. */
export interface Recipient {
  readonly park: string;
  readonly address: Buffer;
}

const parkBytes = (park: string): Buffer => Buffer.from(park.replaceAll('-', ''), 'hex');
const asUuid = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;

/**
 * What a link holds that ends survey mail: park and address under a keyed hash, and a seal on both. It works as long as
 * the keys of the instance live, opens nothing else, and names nobody.
 */
export const optOutToken = (keys: Pick<Keys, 'pepper'>, { park, address }: Recipient): string => {
  const about = Buffer.concat([parkBytes(park), address]);
  return Buffer.concat([about, keyed(keys, 'survey-opt-out', [about])]).toString('base64url');
};

/** Whom a link to end mail is about; null when we did not make it. */
export const readOptOutToken = (keys: Pick<Keys, 'pepper'>, token: string): Recipient | null => {
  if (!/^[\w-]{64}$/.test(token)) return null;
  const all = Buffer.from(token, 'base64url');
  const about = all.subarray(0, 2 * bytes);
  if (!sameBytes(all.subarray(2 * bytes), keyed(keys, 'survey-opt-out', [about]))) return null;
  return { park: asUuid(about.subarray(0, bytes).toString('hex')), address: Buffer.from(about.subarray(bytes)) };
};
