import { z } from 'zod';
import { optionalEmail, optionalId, tick } from '../../../kernel/fields.ts';
import { trackId } from '../../tracks/model.ts';
import { memberFunction, memberId, memberName, memberRoles } from '../model.ts';
import type { MemberWish } from '../rules/decide-member.ts';

const role = z
  .string()
  .default('')
  .transform((text) => (text === '' ? null : text))
  .pipe(z.enum(memberRoles, 'unknown-choice').nullable());

/** What is filled in about somebody on the list. */
export const memberFields = {
  track: trackId,
  name: memberName,
  function: memberFunction,
  email: optionalEmail,
  party: optionalId<'party'>(),
  role,
  workingGroup: tick,
  chair: tick,
};

const fields = z.object(memberFields);

/** What was filled in, as a wish to decide on. */
export const wishOf = (given: z.infer<typeof fields>): MemberWish => ({
  name: given.name,
  function: given.function,
  email: given.email,
  partyId: given.party,
  role: given.role,
  inWorkingGroup: given.workingGroup,
  isChair: given.chair,
});

export const whichMember = { track: trackId, member: memberId };

/** The personal part of an event about somebody: never in the chain itself. */
export const personalOf = (
  member: Pick<MemberWish, 'name' | 'function' | 'email'>,
): Readonly<Record<string, string>> => ({
  name: member.name,
  ...(member.function === '' ? {} : { function: member.function }),
  ...(member.email === null ? {} : { email: member.email }),
});
