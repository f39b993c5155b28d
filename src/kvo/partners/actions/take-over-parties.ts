import { z } from 'zod';
import { tick } from '../../../kernel/fields.ts';
import { isUuid, orderedId } from '../../../kernel/ids.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { grantRole } from '../../accounts/commands.ts';
import { inTrack } from '../../accounts/standings.ts';
import { holdTrack } from '../../tracks/commands.ts';
import type { Track } from '../../tracks/model.ts';
import { trackId } from '../../tracks/model.ts';
import { listTracksOf } from '../../tracks/queries.ts';
import type { PartyId } from '../model.ts';
import { accessOf } from '../rules/access-of.ts';
import { rolesToGive } from '../rules/decide-member.ts';
import type { TakenOver } from '../rules/decide-take-over.ts';
import { decideTakeOver } from '../rules/decide-take-over.ts';
import type { TableNow } from '../store/read-table.ts';
import { readTable } from '../store/read-table.ts';
import { addParty } from '../store/save-party.ts';
import { grantsFor, parksToGive } from './access/send-invitation.ts';
import { keepListed } from './add-member.ts';

/** Among the chosen: the people who belong to no party. */
export const withoutParty = 'none';

const chosen = z
  .preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string()).max(200),
  )
  .refine((ids) => ids.every((id) => id === withoutParty || isUuid(id)), 'unknown-choice')
  .refine((ids) => ids.length > 0, 'nothing-chosen')
  .transform((ids) => ids.map((id) => (id === withoutParty ? null : (id as PartyId))));

const input = z.object({ track: trackId, from: trackId, parties: chosen, access: tick });

/** The other tracks that whoever acts runs: whose tables they may take over. */
export const tracksToTakeFrom = async (
  context: Context,
  track: string,
  db: Database = context.db,
): Promise<readonly Track[]> =>
  context.actor.kind === 'person'
    ? (await listTracksOf(db, context.actor.id, ['facilitator', 'park-manager'])).filter((one) => one.id !== track)
    : [];

interface Copying {
  readonly there: TableNow;
  readonly here: TableNow;
  readonly taken: TakenOver;
}

const copyParties = async (tx: Transaction, context: Context, { here, taken }: Copying): Promise<void> => {
  for (const { from, id } of taken.parties) {
    const { kind, name, permitNumber, permitExpiresOn } = from;
    await addParty(tx, context, { ...from, id, trackId: here.track.id });
    const payload = { party: id, kind, name, permitNumber, permitExpiresOn };
    await appendEvent(tx, context, { track: here.track.id, kind: 'partners.party-added', payload });
  }
};

const copyMembers = async (
  tx: Transaction,
  context: Context,
  { here, there, taken }: Copying,
  give: { readonly access: boolean; readonly roles: readonly string[]; readonly parks: readonly string[] },
): Promise<void> => {
  const parties = [...here.parties, ...taken.parties.map(({ from, id }) => ({ ...from, id }))];
  for (const { from, id, partyId, isChair } of taken.members) {
    const member = {
      ...from,
      id,
      partyId,
      isChair,
      trackId: here.track.id,
      invitationId: null,
      leftAt: null,
      isErased: false,
    };
    await keepListed(tx, context, { ...here, parties }, member);
    const access = accessOf(from, there.seated, undefined);
    const { role } = from;
    if (!give.access || access.kind !== 'has' || role === null) continue;
    if (!access.roles.includes(role) || !give.roles.includes(role)) continue;
    for (const grant of grantsFor(role, { partyId }, here.track, give.parks))
      await grantRole(tx, context, access.person, grant);
  }
};

type Code = 'not-your-track';
interface Taken {
  readonly parties: number;
  readonly members: number;
}

/** Takes parties and their people over from another track of one's own; who is here already does not come twice. */
export const takeOverParties: Action<z.infer<typeof input>, Code, Taken> = {
  name: 'partners.take-over-parties',
  permission: 'partners.edit',
  stand: inTrack,
  input,
  run: (context, { track, from, parties, access }, { roles: own }) =>
    transact(context.db, async (tx) => {
      await holdTrack(tx, track);
      const sources = await tracksToTakeFrom(context, track, tx);
      if (!sources.some((one) => one.id === from)) return refuseWith('not-your-track', { field: 'from' });
      const here = await readTable(tx, context, track);
      const there = await readTable(tx, context, from);
      // One millisecond apart, so that they keep their order.
      let moment = context.now.getTime();
      const ids = { party: () => orderedId<'party'>(moment++), member: () => orderedId<'member'>(moment++) };
      const taken = decideTakeOver(there, here, parties, ids);
      const counts = { parties: taken.parties.length, members: taken.members.length };
      if (counts.parties + counts.members === 0) return ok(counts);
      await appendEvent(tx, context, { track, kind: 'partners.parties-taken-over', payload: { from, ...counts } });
      await copyParties(tx, context, { there, here, taken });
      const parks = await parksToGive(tx, context, here.track);
      await copyMembers(tx, context, { there, here, taken }, { access, roles: rolesToGive(own), parks });
      return ok(counts);
    }),
};
