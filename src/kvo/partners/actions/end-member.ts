import { z } from 'zod';
import { tick } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { Action } from '../../accounts/action.ts';
import { holdTrack } from '../../tracks/commands.ts';
import { rolesToGive } from '../rules/decide-member.ts';
import { readTable } from '../store/read-table.ts';
import { leavesNoFacilitator, leaveTable, peopleBehind } from './access/leave-table.ts';
import { findParkRoles } from './access/park-roles.ts';
import { returnToTable } from './access/return-to-table.ts';
import { whichMember } from './member-input.ts';
import { onMember } from './stand-on.ts';

/** `parks`: the role on the parks of the track ends too. */
const input = z.object({ ...whichMember, parks: tick });

/** Takes somebody off the list of a track; their access to it ends at once. */
export const endMember: Action<z.infer<typeof input>, 'last-facilitator' | 'role-not-yours', null> = {
  name: 'partners.end-member',
  permission: 'partners.edit',
  stand: onMember,
  input,
  run: (context, { track, member: id, parks: alsoParks }, { roles: own }) =>
    transact(context.db, async (tx) => {
      await holdTrack(tx, track);
      const table = await readTable(tx, context, track);
      const member = table.members.find((one) => one.id === id);
      if (member === undefined) return ok(null);
      const [person] = peopleBehind([member], table.seated);
      const roles = table.seated.filter((one) => one.id === person).map((one) => one.role);
      if (roles.includes('facilitator') && !rolesToGive(own).includes('facilitator'))
        return refuseWith('role-not-yours');
      if (person !== undefined && leavesNoFacilitator(table.seated, [person])) return refuseWith('last-facilitator');
      const found = person !== undefined && alsoParks ? await findParkRoles(tx, context, table.track, person) : null;
      await leaveTable(tx, context, { table, member, parks: found?.parks.map((park) => park.id) ?? [] });
      return ok(null);
    }),
};

const whichOnly = z.object(whichMember);

type RestoreCode = 'is-erased' | 'email-taken' | 'party-has-left' | 'role-not-yours';

/** Puts somebody back on the list, with the access they had. */
export const restoreMember: Action<z.infer<typeof whichOnly>, RestoreCode, null> = {
  name: 'partners.restore-member',
  permission: 'partners.edit',
  stand: onMember,
  input: whichOnly,
  run: (context, { track, member: id }, { roles: own }) =>
    transact(context.db, async (tx) => {
      await holdTrack(tx, track);
      const table = await readTable(tx, context, track);
      const member = table.departed.find((one) => one.id === id);
      if (member === undefined) return ok(null);
      if (member.isErased) return refuseWith('is-erased');
      if (member.partyId !== null && !table.parties.some((party) => party.id === member.partyId))
        return refuseWith('party-has-left');
      if (member.email !== null && table.members.some((one) => one.email === member.email))
        return refuseWith('email-taken');
      if (member.role !== null && !rolesToGive(own).includes(member.role)) return refuseWith('role-not-yours');
      await returnToTable(tx, context, member);
      return ok(null);
    }),
};
