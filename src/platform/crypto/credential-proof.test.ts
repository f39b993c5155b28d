import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fromBase58 } from './base58.ts';
import { keyFromMultikey, multikeyOf } from './credential-key.ts';
import type { CredentialDocument } from './credential-proof.ts';
import { checkProof, readProof, signCredential } from './credential-proof.ts';
import { digestOf } from './digest.ts';

const vectorFile = 'test/reference-values/eddsa-jcs-2022/alumni-credential.json';
const vector = z
  .object({
    publicKeyMultibase: z.string(),
    privateKeyMultibase: z.string(),
    verificationMethod: z.string(),
    created: z.string(),
    document: z.record(z.string(), z.json()),
    documentHash: z.string(),
    proofConfigHash: z.string(),
    signatureHex: z.string(),
    proofValue: z.string(),
  })
  .parse(JSON.parse(readFileSync(vectorFile, 'utf8')));

// A private key of the vector: two bytes of multicodec, then the seed; PKCS #8 puts its own prefix before the seed.
const seed = fromBase58(vector.privateKeyMultibase.slice(1))?.subarray(2) ?? Buffer.alloc(0);
const secret = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
  format: 'der',
  type: 'pkcs8',
});
const signed = signCredential(vector.document, secret, vector);

const publicKey = () => {
  const key = keyFromMultikey(vector.publicKeyMultibase);
  if (key === null) throw new Error('the key of the vector cannot be read');
  return key;
};

const proofOf = (document: CredentialDocument): CredentialDocument => document['proof'] as CredentialDocument;

describe('the test vector of the W3C', () => {
  test('its hashes are ours', () => {
    const { proofValue: _, ...options } = proofOf(signed);
    expect(digestOf(vector.document)).toBe(vector.documentHash);
    expect(digestOf(options)).toBe(vector.proofConfigHash);
  });

  test('its proof value comes out byte for byte', () => {
    expect(readProof(signed)?.proofValue).toBe(vector.proofValue);
    expect(fromBase58(vector.proofValue.slice(1))?.toString('hex')).toBe(vector.signatureHex);
  });

  test('its proof holds under its public key', () => {
    expect(checkProof(signed, publicKey()).ok).toBe(true);
    expect(multikeyOf(publicKey())).toBe(vector.publicKeyMultibase);
  });
});

const refusalOf = (document: CredentialDocument, key = publicKey()): string => {
  const checked = checkProof(document, key);
  return checked.ok ? 'holds' : checked.refusal;
};

const withProof = (changes: CredentialDocument): CredentialDocument => ({
  ...signed,
  proof: { ...proofOf(signed), ...changes },
});

describe('a proof is refused', () => {
  test('when anything in the document is another', () => {
    for (const name of ['id', 'name', 'issuer', 'validFrom', 'description'])
      expect(refusalOf({ ...signed, [name]: `${String(signed[name])} ` })).toBe('signature-wrong');
    expect(refusalOf({ ...signed, more: true })).toBe('signature-wrong');
    expect(refusalOf({ ...signed, name: undefined })).toBe('signature-wrong');
  });

  test('when anything in its own options is another', () => {
    expect(refusalOf(withProof({ created: '2023-02-24T23:36:39Z' }))).toBe('signature-wrong');
    expect(refusalOf(withProof({ verificationMethod: 'did:key:other' }))).toBe('signature-wrong');
    expect(refusalOf(withProof({ more: 1 }))).toBe('signature-wrong');
    expect(refusalOf(withProof({ cryptosuite: 'eddsa-rdfc-2022' }))).toBe('suite-unknown');
    expect(refusalOf(withProof({ proofPurpose: 'authentication' }))).toBe('purpose-wrong');
  });

  test('when its context is not the beginning of the document’s', () => {
    const context = ['https://www.w3.org/ns/credentials/examples/v2', 'https://www.w3.org/ns/credentials/v2'];
    expect(refusalOf({ ...signed, '@context': context })).toBe('context-differs');
    expect(refusalOf({ ...signed, '@context': ['https://www.w3.org/ns/credentials/v2'] })).toBe('context-differs');
  });

  test('when the signature is none', () => {
    const { proofValue } = vector;
    for (const value of [
      '',
      'z',
      proofValue.slice(1),
      `u${proofValue.slice(1)}`,
      `${proofValue}1`,
      `z${proofValue}`,
      `${proofValue.slice(0, 40)}0`,
    ])
      expect(['signature-malformed', 'signature-wrong']).toContain(refusalOf(withProof({ proofValue: value })));
    expect(refusalOf(withProof({ proofValue: 12 }))).toBe('proof-missing');
    expect(refusalOf({ ...signed, proof: [proofOf(signed)] })).toBe('proof-missing');
    expect(refusalOf(vector.document)).toBe('proof-missing');
  });

  test('under another key', () => {
    expect(refusalOf(signed, generateKeyPairSync('ed25519').publicKey)).toBe('signature-wrong');
  });
});

test('a document that bears a proof is not signed again', () => {
  expect(() => signCredential(signed, secret, vector)).toThrow('already');
});

test('what is no Multikey gives no key', () => {
  const short = vector.publicKeyMultibase.slice(0, -1);
  for (const text of [
    '',
    'z',
    short,
    vector.publicKeyMultibase.replace('z', 'u'),
    vector.privateKeyMultibase,
    `${short}0`,
    'z'.padEnd(49, '1'),
  ])
    expect(keyFromMultikey(text)).toBeNull();
});
