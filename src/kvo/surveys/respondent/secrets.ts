import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { z } from 'zod';
import type { Keys } from '../../../platform/crypto/keys.ts';
import { deriveKey, seal, unseal } from '../../../platform/crypto/seal.ts';
import { resumeWordFrom, syllables } from '../rules/resume-word.ts';
import { codeCharacters, codeFrom } from '../rules/survey-code.ts';

const numbersBelow = (bound: number, count: number): readonly number[] =>
  Array.from({ length: count }, () => randomInt(bound));

export const makeCode = (): string => codeFrom(numbersBelow(codeCharacters, 9));

export const makeResumeWord = (): string => resumeWordFrom(numbersBelow(80, syllables));

/** How a typed code is found: a keyed hash, so that the database alone is no help in guessing codes. */
export const codeLookup = (keys: Keys, code: string): Buffer =>
  createHmac('sha256', keys.pepper).update(`survey-code\n${code}`).digest();

/** The key of a draft: made from the secret of the link that leads to it, and kept nowhere. */
export const draftKey = (secret: string): Buffer => deriveKey(Buffer.from(secret, 'base64url'), 'survey-draft');

/** The key under which the groups of answers are kept unread while a wave is open; not in the database. */
export const cellKey = (keys: Keys, wave: string): Buffer => deriveKey(keys.wrapping, `survey-cell/${wave}`);

const wrappedSchema = z.object({ secret: z.string(), code: z.string() });
export type Wrapped = z.infer<typeof wrappedSchema>;

/** Seals the secret and code of an invitation, for letters and lists until it is spent. */
export const wrapSecrets = (keys: Keys, invitation: string, secrets: Wrapped): Buffer =>
  seal(keys.wrapping, Buffer.from(JSON.stringify(secrets)), `survey-invitation/${invitation}`);

export const unwrapSecrets = (keys: Keys, invitation: string, wrapped: Uint8Array | null): Wrapped | null => {
  const opened = wrapped === null ? null : unseal(keys.wrapping, wrapped, `survey-invitation/${invitation}`);
  return opened === null ? null : wrappedSchema.parse(JSON.parse(opened.toString('utf8')));
};

export const makeSalt = (): Buffer => randomBytes(16);

const argon2id = 2;

/** The key made from a code and its resume word: argon2id, 19 MiB, two passes (OWASP), for both are short. */
export const resumeKey = async (code: string, word: string, salt: Uint8Array): Promise<Buffer> =>
  hashRaw(`${code}\n${word}`, {
    algorithm: argon2id,
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1,
    outputLen: 32,
    salt,
  });

const step = 2_048;

/** JSON filled up to a multiple of 2 kB, so that the size of what is sealed tells little of what is in it. */
export const padded = (value: unknown): Buffer => {
  const text = Buffer.from(JSON.stringify(value));
  return Buffer.concat([text, Buffer.alloc((step - (text.length % step)) % step, 0x20)]);
};
