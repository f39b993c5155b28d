import type { Result } from '../../kernel/result.ts';
import { ok, refuse } from '../../kernel/result.ts';
import type { CredentialDocument } from './credential-proof.ts';

/** The largest text taken for a credential, in bytes: far more than any of ours. */
export const largestCredential = 64 * 1024;

export type CredentialTextFault =
  | 'empty'
  | 'too-large'
  | 'not-text'
  | 'not-json'
  | 'not-an-object'
  | 'key-twice'
  | 'too-deep';

const deepest = 24;

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const countKeys = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).reduce((sum, [, inner]) => sum + (Array.isArray(value) ? 0 : 1) + countKeys(inner), 0)
    : 0;

/** How deep a JSON text nests and how many keys it writes, known to be JSON. */
const measure = (text: string): { readonly depth: number; readonly keys: number } => {
  let depth = 0;
  let most = 0;
  let keys = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[[{\]}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    else if (token.endsWith(':')) keys += 1;
    most = Math.max(most, depth);
  }
  return { depth: most, keys };
};

/**
 * Reads what somebody hands in as a credential. Refuses what is empty, larger than 64 kB, no text in UTF-8, no JSON or
 * no object; also a key that stands twice in one object, for people and programs would then read different things.
 */
export const readCredentialText = (bytes: Uint8Array): Result<CredentialDocument, CredentialTextFault> => {
  if (bytes.length > largestCredential) return refuse('too-large');
  const text = decode(bytes)?.trim();
  if (text === undefined) return refuse('not-text');
  if (text === '') return refuse('empty');
  const value = parse(text);
  if (value === undefined) return refuse('not-json');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('not-an-object');
  const { depth, keys } = measure(text);
  if (depth > deepest) return refuse('too-deep');
  if (keys !== countKeys(value)) return refuse('key-twice');
  return ok(value as CredentialDocument);
};
