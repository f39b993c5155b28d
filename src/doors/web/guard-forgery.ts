import { createHmac } from 'node:crypto';
import { sameBytes } from '../../platform/crypto/tokens.ts';

/** The proof that belongs to a session: keyed, so that it says nothing of the session's token. */
export const forgeryProof = (pepper: Uint8Array, session: string): string =>
  createHmac('sha256', pepper).update(`forgery\n${session}`).digest('base64url').slice(0, 22);

/** Whether the field holds the proof of this session. */
export const isProof = (pepper: Uint8Array, session: string, given: string | undefined): boolean =>
  given !== undefined && sameBytes(Buffer.from(forgeryProof(pepper, session)), Buffer.from(given));

/**
 * Whether a sending browser says that the form came from another site. Browsers that say nothing of it are let
 * through here and held by the proof of their session.
 */
export const comesFromElsewhere = (
  headers: { readonly fetchSite: string | undefined; readonly origin: string | undefined },
  publicUrl: string,
): boolean => {
  if (headers.fetchSite !== undefined) return headers.fetchSite !== 'same-origin' && headers.fetchSite !== 'none';
  return headers.origin !== undefined && headers.origin !== new URL(publicUrl).origin;
};
