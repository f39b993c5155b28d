import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Member, MemberRole, PartyId } from '../model.ts';

/** A member as somebody fills it in. */
export interface MemberWish {
  readonly name: string;
  readonly function: string;
  readonly email: string | null;
  readonly partyId: PartyId | null;
  readonly role: MemberRole | null;
  readonly inWorkingGroup: boolean;
  readonly isChair: boolean;
}

export type MemberRefusal = Refused<'unknown-party' | 'party-needed' | 'role-not-yours' | 'email-in-use'>;

/** The roles in a track that somebody may give and take away there: nobody gives more than they have. */
export const rolesToGive = (own: readonly string[]): readonly MemberRole[] => {
  if (own.includes('facilitator')) return ['facilitator', 'park-manager', 'party-member'];
  return own.includes('park-manager') ? ['park-manager', 'party-member'] : [];
};

interface MemberSituation {
  /** The roles of whoever fills it in. */
  readonly own: readonly string[];
  readonly parties: readonly PartyId[];
  /** How the member stands now; null when it is a new one. */
  readonly now: Member | null;
  /** Whether the member can sign in to this track now, with the address on the list. */
  readonly hasAccess: boolean;
}

/** Whether a member may be listed so; a chair is always in the working group. */
export const decideMember = (wish: MemberWish, situation: MemberSituation): Result<MemberWish, MemberRefusal> => {
  const { now, own } = situation;
  if (wish.partyId !== null && !situation.parties.includes(wish.partyId))
    return refuseWith('unknown-party', { field: 'party' });
  if (wish.role === 'party-member' && wish.partyId === null) return refuseWith('party-needed', { field: 'party' });
  const before = now?.role ?? null;
  const given = rolesToGive(own);
  const mine = (role: MemberRole | null): boolean => role === null || given.includes(role);
  if (wish.role !== before && !(mine(wish.role) && mine(before)))
    return refuseWith('role-not-yours', { field: 'role' });
  if (situation.hasAccess && now !== null && wish.email !== now.email)
    return refuseWith('email-in-use', { field: 'email' });
  return ok({ ...wish, inWorkingGroup: wish.inWorkingGroup || wish.isChair });
};
