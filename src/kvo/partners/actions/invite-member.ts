import { z } from 'zod';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { withdrawInvitation } from '../../accounts/commands.ts';
import { holdTrack } from '../../tracks/commands.ts';
import { accessOf } from '../rules/access-of.ts';
import type { InvitationRefusal } from '../rules/decide-invitation.ts';
import { decideInvitation } from '../rules/decide-invitation.ts';
import { readTable } from '../store/read-table.ts';
import { setInvitation } from '../store/save-member.ts';
import { sendInvitation } from './access/send-invitation.ts';
import { personalOf, whichMember } from './member-input.ts';
import { onMember } from './stand-on.ts';

/** `after` names the invitation that the button was drawn under: pressed twice, one letter goes out. */
const input = z.object({ ...whichMember, after: z.string().default('') });

/** Invites somebody on the list to the track by e-mail, or anew. */
export const inviteMember: Action<z.infer<typeof input>, InvitationRefusal['code'] | 'has-left', null> = {
  name: 'partners.invite-member',
  permission: 'partners.invite',
  stand: onMember,
  input,
  run: (context, { track, member: id, after }, { roles: own }) =>
    transact(context.db, async (tx) => {
      await holdTrack(tx, track);
      const table = await readTable(tx, context, track);
      const member = table.members.find((one) => one.id === id);
      if (member === undefined) return refuseWith('has-left');
      if ((member.invitationId ?? '') !== after) return ok(null);
      const decided = decideInvitation(member, own, accessOf(member, table.seated, undefined));
      // The button stands apart from the form with these fields.
      if (!decided.ok) return refuseWith(decided.refusal.code);
      await sendInvitation(tx, context, { track: table.track, member, ...decided.value });
      return ok(null);
    }),
};

const withdrawal = z.object(whichMember);

/** Withdraws the invitation of somebody on the list: its link no longer works. */
export const withdrawMemberInvitation: Action<z.infer<typeof withdrawal>, 'has-left', null> = {
  name: 'partners.withdraw-invitation',
  permission: 'partners.invite',
  stand: onMember,
  input: withdrawal,
  run: (context, { track, member: id }) =>
    transact(context.db, async (tx) => {
      await holdTrack(tx, track);
      const table = await readTable(tx, context, track);
      const member = table.members.find((one) => one.id === id);
      if (member === undefined) return refuseWith('has-left');
      if (member.invitationId === null || !(await withdrawInvitation(tx, context, member.invitationId)))
        return ok(null);
      await setInvitation(tx, { track, id }, null);
      await appendEvent(tx, context, {
        track,
        kind: 'partners.invitation-withdrawn',
        payload: { member: id },
        personal: personalOf(member),
      });
      return ok(null);
    }),
};
