import type { PersonId } from '../../accounts/model.ts';
import type { Member, MemberRole } from '../model.ts';

/** Somebody who can sign in to a track now, with one of the roles they have there. */
export interface Seated {
  readonly id: PersonId;
  readonly email: string;
  readonly name: string;
  readonly role: MemberRole;
}

/** An invitation as far as it matters for access. */
export interface InvitationView {
  readonly state: 'open' | 'accepted' | 'withdrawn' | 'expired';
  readonly expiresAt: Date;
}

export type Access =
  | { readonly kind: 'has'; readonly roles: readonly MemberRole[]; readonly person: PersonId }
  | { readonly kind: 'invited'; readonly until: Date }
  | { readonly kind: 'expired' }
  | { readonly kind: 'none' };

/** Whether somebody on the list can open the track: by the account with their address, or soon by an invitation. */
export const accessOf = (
  member: Pick<Member, 'email'>,
  seated: readonly Seated[],
  invitation: InvitationView | undefined,
): Access => {
  const mine = seated.filter((one) => one.email === member.email);
  const [first] = mine;
  if (first !== undefined) return { kind: 'has', roles: [...new Set(mine.map((one) => one.role))], person: first.id };
  if (invitation?.state === 'open') return { kind: 'invited', until: invitation.expiresAt };
  return invitation?.state === 'expired' ? { kind: 'expired' } : { kind: 'none' };
};
