import { createHash } from 'node:crypto';
import type { Json } from '../../kernel/canonical-json.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';

/** SHA-256 of bytes, or of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The digest a proof names: SHA-256 of the canonical form (RFC 8785) of a JSON value, in hexadecimal. */
export const digestOf = (value: Json): string => sha256(canonicalJson(value));
