import type { Json } from '../../../kernel/canonical-json.ts';
import { certificatePaths } from '../../../paths/certificates.ts';
import type { Context } from '../../../platform/context.ts';
import { multikeyOf } from '../../../platform/crypto/credential-key.ts';
import { listKeys } from '../queries.ts';

/** The address under which a key of an instance is named in a proof. */
export const keyAddress = (publicUrl: string, multikey: string): string =>
  `${publicUrl}${certificatePaths.keys.to({})}#${multikey}`;

/** The public keys of this instance: the one it signs with now, then earlier ones that certificates still bear. */
export const listPublishedKeys = async (context: Context): Promise<readonly string[]> => [
  ...new Set([multikeyOf(context.keys.verifying), ...(await listKeys(context.db))]),
];

/** The keys as a controlled identifier document of the W3C, for whoever checks without us. */
export const keyDocument = (publicUrl: string, keys: readonly string[]): Json => ({
  '@context': ['https://www.w3.org/ns/cid/v1'],
  id: publicUrl,
  verificationMethod: keys.map((publicKeyMultibase) => ({
    id: keyAddress(publicUrl, publicKeyMultibase),
    type: 'Multikey',
    controller: publicUrl,
    publicKeyMultibase,
  })),
  assertionMethod: keys.map((key) => keyAddress(publicUrl, key)),
});
