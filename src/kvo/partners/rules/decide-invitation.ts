import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Member, MemberRole } from '../model.ts';
import type { Access } from './access-of.ts';
import { rolesToGive } from './decide-member.ts';

export type InvitationRefusal = Refused<'no-email' | 'no-role' | 'role-not-yours' | 'already-has-access'>;

/** Whether somebody on the list can be invited by who has these roles: to which address, as what. */
export const decideInvitation = (
  member: Pick<Member, 'email' | 'role'>,
  own: readonly string[],
  access: Access,
): Result<{ readonly email: string; readonly role: MemberRole }, InvitationRefusal> => {
  const { email, role } = member;
  if (email === null) return refuseWith('no-email', { field: 'email' });
  if (role === null) return refuseWith('no-role', { field: 'role' });
  if (!rolesToGive(own).includes(role)) return refuseWith('role-not-yours', { field: 'role' });
  if (access.kind === 'has' && access.roles.includes(role)) return refuseWith('already-has-access');
  return ok({ email, role });
};
