import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** The secrets of an instance, kept outside the database and shared by its nodes. */
export interface Keys {
  /** Ed25519: signs heads of the ledger and certificates. */
  readonly signing: KeyObject;
  readonly verifying: KeyObject;
  /** Wraps what must be read back later without a person present (reminders, queued mail). */
  readonly wrapping: Buffer;
  /** Mixed into hashes of short codes, so that the database alone is no help in guessing them. */
  readonly pepper: Buffer;
}

const keyFile = z.object({
  signing: z.string().startsWith('-----BEGIN PRIVATE KEY-----'),
  wrapping: z.string().length(44),
  pepper: z.string().length(44),
});

const parseKeys = (text: string, where: string): Keys => {
  const parsed = keyFile.safeParse(safeJson(text));
  if (!parsed.success)
    throw new Error(`${where} is not a key file: ${parsed.error.issues.map((i) => i.path).join(', ')}`);
  const signing = createPrivateKey(parsed.data.signing);
  if (signing.asymmetricKeyType !== 'ed25519') throw new Error(`${where}: the signing key must be Ed25519`);
  return {
    signing,
    verifying: createPublicKey(signing),
    wrapping: Buffer.from(parsed.data.wrapping, 'base64'),
    pepper: Buffer.from(parsed.data.pepper, 'base64'),
  };
};

const safeJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** New secrets as the text of a key file. */
export const makeKeyFile = (): string =>
  JSON.stringify({
    signing: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
    wrapping: randomBytes(32).toString('base64'),
    pepper: randomBytes(32).toString('base64'),
  });

/** Reads a key file. Throws when it is missing or damaged. */
export const readKeys = (file: string): Keys => parseKeys(readFileSync(file, 'utf8'), file);

/** Reads the key file, and makes it first, for its owner alone, when there is none. Two starts at once end with one file. */
export const readOrMakeKeys = (file: string): Keys => {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const fresh = `${file}.${process.pid}`;
    writeFileSync(fresh, makeKeyFile(), { mode: 0o600, flush: true });
    try {
      linkSync(fresh, file);
    } catch (error) {
      if (!existsSync(file)) throw error;
    } finally {
      rmSync(fresh, { force: true });
    }
  }
  chmodSync(file, 0o600);
  return readKeys(file);
};

/** Keys from a text, as an environment variable may hold them. */
export const keysFromText = (text: string): Keys => parseKeys(text, 'KEURPARK_KEYS');
