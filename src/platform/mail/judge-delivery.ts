/** What came of handing a letter to a mail server; `reason` is a code and never the server's own words. */
export type Delivery =
  | { readonly kind: 'sent' }
  /** For good. `isAddress`: because of the address, so that nothing need be sent to it again. */
  | { readonly kind: 'refused'; readonly reason: string; readonly isAddress: boolean }
  /** Not now. `isServer`: because of the server and not of this letter, so that others need not try either. */
  | { readonly kind: 'deferred'; readonly reason: string; readonly isServer: boolean }
  /** The whole letter was handed over and no answer came: it may have arrived. */
  | { readonly kind: 'unanswered'; readonly reason: string };

interface Trouble {
  readonly responseCode?: unknown;
  readonly response?: unknown;
  readonly command?: unknown;
  readonly code?: unknown;
}

const enhancedIn = (response: unknown): string | null =>
  typeof response === 'string' ? (/^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? null) : null;

/** Steps of the conversation that are about this letter and whom it is for, and not about who we are. */
const aboutLetter: readonly unknown[] = ['RCPT TO', 'DATA'];

/**
 * Reads the answer of a mail server (RFC 5321, RFC 3463) from the error it became. `handedOver`: the last byte of the
 * letter had been sent. 5.7.x is a refusal of the sender and says nothing of the address.
 */
export const judgeDelivery = (error: unknown, handedOver: boolean): Exclude<Delivery, { kind: 'sent' }> => {
  const { responseCode, response, command, code }: Trouble = typeof error === 'object' && error !== null ? error : {};
  const status = Number(responseCode ?? 0);
  if (command === 'API') return { kind: 'refused', reason: 'no-address', isAddress: true };
  if (!(status >= 400 && status < 600)) {
    const reason = typeof code === 'string' ? code : 'unknown';
    return handedOver ? { kind: 'unanswered', reason } : { kind: 'deferred', reason, isServer: true };
  }
  const enhanced = enhancedIn(response);
  const reason = enhanced === null ? String(status) : `${status} ${enhanced}`;
  const isServer = status === 421 || !aboutLetter.includes(command);
  if (status < 500 || isServer) return { kind: 'deferred', reason, isServer };
  return { kind: 'refused', reason, isAddress: !(enhanced?.startsWith('5.7.') ?? false) };
};
