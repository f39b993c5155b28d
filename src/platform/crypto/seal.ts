import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';

// Node takes a key that is made into a KeyObject first at a third of the cost of one given as bytes.

const noSalt = new Uint8Array(0);

/** A key of 32 bytes from a longer-lived secret, by HKDF-SHA-256 (RFC 5869); `purpose` keeps keys of one secret apart. */
export const deriveKey = (secret: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', createSecretKey(secret), noSalt, `keurpark/${purpose}`, 32));

/** Encrypts under a 32-byte key with AES-256-GCM; `about` is bound in but not hidden. Gives nonce, tag and text in one. */
export const seal = (key: Uint8Array, content: Uint8Array, about: string): Buffer => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', createSecretKey(key), nonce).setAAD(Buffer.from(about));
  const hidden = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]);
};

/** Opens what `seal` made; null when the key, the `about` or a byte is not the same. */
export const unseal = (key: Uint8Array, sealed: Uint8Array, about: string): Buffer | null => {
  if (sealed.length < 28) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', createSecretKey(key), sealed.subarray(0, 12)).setAAD(
      Buffer.from(about),
    );
    decipher.setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
  } catch {
    return null;
  }
};
