import { z } from 'zod';
import { idField } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { endRoles, withdrawInvitation } from '../../accounts/commands.ts';
import type { PersonId } from '../../accounts/model.ts';
import { listInvitations, listPeopleWith } from '../../accounts/queries.ts';
import { inTrack } from '../../accounts/standings.ts';
import { trackId } from '../../tracks/model.ts';
import { listAuditInvitations } from '../queries.ts';

const whichAuditor = z.object({ track: trackId, person: idField<'person'>() });

/** Ends the role of an auditor in a track; the verdicts given stay. */
export const endAuditor: Action<z.infer<typeof whichAuditor>, 'no-auditor', { readonly name: string }> = {
  name: 'audits.end-auditor',
  permission: 'audits.invite',
  stand: inTrack,
  input: whichAuditor,
  run: (context, { track, person: id }) =>
    transact(context.db, async (tx) => {
      const auditors = (await listPeopleWith(tx, 'track', [track])).filter((person) => person.role === 'auditor');
      const found = auditors.find((person) => person.id === id);
      if (found === undefined) return refuseWith('no-auditor');
      await endRoles(tx, context, id as PersonId, { scope: 'track', subject: track, role: 'auditor' });
      return ok({ name: found.name });
    }),
};

const whichInvitation = z.object({ track: trackId, invitation: idField<'invitation'>() });

/** Withdraws an invitation to audit a track: its link no longer works. */
export const withdrawAuditorInvitation: Action<
  z.infer<typeof whichInvitation>,
  'no-invitation',
  { readonly email: string }
> = {
  name: 'audits.withdraw-invitation',
  permission: 'audits.invite',
  stand: inTrack,
  input: whichInvitation,
  run: (context, { track, invitation: id }) =>
    transact(context.db, async (tx) => {
      const sent = await listAuditInvitations(tx, track);
      const found = sent.find((one) => one.id === id);
      const known = found === undefined ? undefined : (await listInvitations(tx, [id], context.now)).get(id);
      if (found === undefined || known === undefined) return refuseWith('no-invitation');
      if (!(await withdrawInvitation(tx, context, id))) return ok({ email: known.email });
      const { email } = known;
      await appendEvent(tx, context, {
        track,
        kind: 'audits.invitation-withdrawn',
        payload: { body: found.bodyName },
        personal: { email },
      });
      return ok({ email });
    }),
};
