import type { KeyObject } from 'node:crypto';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Json } from '../../kernel/canonical-json.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Result } from '../../kernel/result.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { fromBase58, toBase58 } from './base58.ts';
import { signBytes, verifyBytes } from './ed25519.ts';

/** A JSON document that can bear a proof. */
export type CredentialDocument = Readonly<Record<string, Json | undefined>>;

const proofSchema = z.looseObject({
  type: z.literal('DataIntegrityProof'),
  cryptosuite: z.string(),
  proofPurpose: z.string(),
  verificationMethod: z.string().min(1).max(500),
  created: z.iso.datetime({ offset: true }).optional(),
  proofValue: z.string().max(200),
});

/** A Data Integrity proof as it stands in a document. */
export type CredentialProof = z.infer<typeof proofSchema>;

const suite = 'eddsa-jcs-2022';
const purpose = 'assertionMethod';

const hash = (value: CredentialDocument): Buffer => createHash('sha256').update(canonicalJson(value)).digest();

/** The 64 bytes that are signed: the hash of the proof's options, then that of the document (section 3.3.4 of the suite). */
const signedBytes = (document: CredentialDocument, options: CredentialDocument): Buffer =>
  Buffer.concat([hash(options), hash(document)]);

/**
 * Signs a document by the W3C cryptosuite eddsa-jcs-2022 (Data Integrity EdDSA Cryptosuites 1.0, section 3.3.1) and
 * gives it back with its proof. `created` is a moment as XML Schema writes it; the document must not bear a proof yet.
 */
export const signCredential = (
  document: CredentialDocument,
  key: KeyObject,
  how: { readonly verificationMethod: string; readonly created: string },
): CredentialDocument => {
  if (document['proof'] !== undefined) throw new TypeError('the document bears a proof already');
  const options: CredentialDocument = {
    type: 'DataIntegrityProof',
    cryptosuite: suite,
    created: how.created,
    verificationMethod: how.verificationMethod,
    proofPurpose: purpose,
    '@context': document['@context'],
  };
  const signature = signBytes(key, signedBytes(document, options));
  return { ...document, proof: { ...options, proofValue: `z${toBase58(signature)}` } };
};

/** The proof a document bears; null when it bears none that can be read. */
export const readProof = (document: CredentialDocument): CredentialProof | null => {
  const read = proofSchema.safeParse(document['proof']);
  return read.success ? read.data : null;
};

export type ProofFault =
  | 'proof-missing'
  | 'suite-unknown'
  | 'purpose-wrong'
  | 'context-differs'
  | 'signature-malformed'
  | 'signature-wrong';

const listOf = (value: Json | undefined): readonly Json[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Json];
};

const startsWith = (whole: readonly Json[], part: readonly Json[]): boolean =>
  part.every((one, index) => {
    const other = whole[index];
    return other !== undefined && canonicalJson(one) === canonicalJson(other);
  });

const signatureOf = (proofValue: string): Buffer | null => {
  if (!/^z[1-9A-HJ-NP-Za-km-z]+$/.test(proofValue)) return null;
  const bytes = fromBase58(proofValue.slice(1));
  return bytes?.length === 64 ? bytes : null;
};

/** Whether the proof of a document was made over this very document by the holder of this key (section 3.3.2). */
export const checkProof = (document: CredentialDocument, key: KeyObject): Result<CredentialProof, ProofFault> => {
  const proof = readProof(document);
  if (proof === null) return refuse('proof-missing');
  if (proof.cryptosuite !== suite) return refuse('suite-unknown');
  if (proof.proofPurpose !== purpose) return refuse('purpose-wrong');
  const signature = signatureOf(proof.proofValue);
  if (signature === null) return refuse('signature-malformed');
  const { proof: inDocument, ...unsecured } = document;
  const { proofValue: _, ...options } = inDocument as CredentialDocument;
  const context = options['@context'];
  if (context !== undefined && !startsWith(listOf(unsecured['@context']), listOf(context)))
    return refuse('context-differs');
  // The suite hashes the document under the context of the proof, so that what a carrier added behind it does no harm.
  const bare = context === undefined ? unsecured : { ...unsecured, '@context': context };
  return verifyBytes(key, signedBytes(bare, options), signature) ? ok(proof) : refuse('signature-wrong');
};
