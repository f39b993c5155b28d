import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';

/** What decides whether a link still may be used to act. */
export interface OpenLink {
  readonly isWithdrawn: boolean;
  readonly hasEnded: boolean;
  readonly partyHasLeft: boolean;
  readonly signedAt: Date | null;
}

/** What the bearer of a link stands before. */
export type LinkStand = 'open' | 'signed' | 'void' | 'withdrawn' | 'ended' | 'party-left';

/** How a link stands: a signature is kept for good, and is void when its text was withdrawn. */
export const standOf = (link: OpenLink): LinkStand => {
  if (link.signedAt !== null) return link.isWithdrawn ? 'void' : 'signed';
  if (link.isWithdrawn) return 'withdrawn';
  if (link.hasEnded) return 'ended';
  return link.partyHasLeft ? 'party-left' : 'open';
};

export type LinkRefusal = 'version-withdrawn' | 'invitation-ended' | 'party-left' | 'already-signed';

/** Whether the bearer may act on a link: sign, decline, or say that somebody else must sign. */
export const decideByLink = (link: OpenLink): Result<null, Refused<LinkRefusal>> => {
  switch (standOf(link)) {
    case 'open':
      return ok(null);
    case 'signed':
      return refuseWith('already-signed');
    case 'void':
    case 'withdrawn':
      return refuseWith('version-withdrawn');
    case 'ended':
      return refuseWith('invitation-ended');
    case 'party-left':
      return refuseWith('party-left');
  }
};
