import { z } from 'zod';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { holdTrack } from '../../tracks/commands.ts';
import type { ListedMember } from '../model.ts';
import { findParty, listParties } from '../queries.ts';
import { rolesToGive } from '../rules/decide-member.ts';
import type { TableNow } from '../store/read-table.ts';
import { readTable } from '../store/read-table.ts';
import { setPartyLeft } from '../store/save-party.ts';
import { leavesNoFacilitator, leaveTable, peopleBehind } from './access/leave-table.ts';
import { findParkRoles } from './access/park-roles.ts';
import { returnToTable } from './access/return-to-table.ts';
import { whichParty } from './party-input.ts';
import { onParty } from './stand-on.ts';

const input = z.object(whichParty);

/** The parks on which somebody's role ends with their place: those where no other track of theirs lies. */
const parksLeft = async (
  tx: Transaction,
  context: Context,
  table: TableNow,
  member: ListedMember,
): Promise<readonly string[]> => {
  const [person] = peopleBehind([member], table.seated);
  if (person === undefined) return [];
  const { parks, elsewhere } = await findParkRoles(tx, context, table.track, person);
  return elsewhere ? [] : parks.map((park) => park.id);
};

/** Takes a party from the table of a track, with its people and their access. */
export const endParty: Action<z.infer<typeof input>, 'last-facilitator' | 'role-not-yours', null> = {
  name: 'partners.end-party',
  permission: 'partners.edit',
  stand: onParty,
  input,
  run: (context, { track, party: id }, { roles: own }) =>
    transact(context.db, async (tx) => {
      await holdTrack(tx, track);
      const table = await readTable(tx, context, track);
      const party = table.parties.find((one) => one.id === id);
      if (party === undefined) return ok(null);
      const leaving = table.members.filter((member) => member.partyId === id);
      const people = peopleBehind(leaving, table.seated);
      const losesFacilitator = table.seated.some((one) => people.includes(one.id) && one.role === 'facilitator');
      if (losesFacilitator && !rolesToGive(own).includes('facilitator')) return refuseWith('role-not-yours');
      if (leavesNoFacilitator(table.seated, people)) return refuseWith('last-facilitator');
      await setPartyLeft(tx, { track, id }, context.now);
      for (const member of leaving)
        await leaveTable(tx, context, { table, member, parks: await parksLeft(tx, context, table, member) });
      const payload = { party: id, name: party.name, members: leaving.length };
      await appendEvent(tx, context, { track, kind: 'partners.party-left', payload });
      return ok(null);
    }),
};

/** Puts a party back at the table, with the people who left with it and are not there again already. */
export const restoreParty: Action<z.infer<typeof input>, 'name-taken', null> = {
  name: 'partners.restore-party',
  permission: 'partners.edit',
  stand: onParty,
  input,
  run: (context, { track, party: id }, { roles: own }) =>
    transact(context.db, async (tx) => {
      await holdTrack(tx, track);
      const party = await findParty(tx, track, id);
      if (party === null || party.leftAt === null) return ok(null);
      const there = await listParties(tx, [track]);
      if (there.some((one) => one.name.toLowerCase() === party.name.toLowerCase())) return refuseWith('name-taken');
      const { departed, members } = await readTable(tx, context, track);
      const left = party.leftAt.getTime();
      const returning = departed.filter(
        (member) =>
          member.partyId === id &&
          member.leftAt?.getTime() === left &&
          !member.isErased &&
          (member.role === null || rolesToGive(own).includes(member.role)) &&
          !members.some((one) => one.email !== null && one.email === member.email),
      );
      await setPartyLeft(tx, { track, id }, null);
      const payload = { party: id, name: party.name, members: returning.length };
      await appendEvent(tx, context, { track, kind: 'partners.party-returned', payload });
      for (const member of returning) await returnToTable(tx, context, member);
      return ok(null);
    }),
};
