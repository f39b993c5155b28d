import { z } from 'zod';
import { idField, requiredText } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { invite } from '../../accounts/commands.ts';
import { personEmail, personName } from '../../accounts/model.ts';
import { findPersonByEmail, listInvitations, listPeopleWith } from '../../accounts/queries.ts';
import { inTrack } from '../../accounts/standings.ts';
import { holdTrack } from '../../tracks/commands.ts';
import { trackId } from '../../tracks/model.ts';
import { getTrack } from '../../tracks/queries.ts';
import { listAuditInvitations } from '../queries.ts';
import { isInvitationKnown, noteBody, saveInvitation } from '../store/save-plan.ts';
import { auditTexts } from '../texts/texts.ts';

const input = z.object({
  track: trackId,
  id: idField<'audit-request'>(),
  name: personName,
  email: personEmail,
  bodyName: requiredText(200),
});

type Code = 'already-auditor' | 'already-invited' | 'has-other-role';

/** Invites an auditor of a certification body. Who has another role in the track cannot judge it. */
export const inviteAuditor: Action<z.infer<typeof input>, Code, { readonly email: string }> = {
  name: 'audits.invite-auditor',
  permission: 'audits.invite',
  stand: inTrack,
  input,
  run: (context, { track, id: request, name, email, bodyName }) =>
    transact(context.db, async (tx) => {
      await holdTrack(tx, track);
      if (await isInvitationKnown(tx, request)) return ok({ email });
      const there = (await listPeopleWith(tx, 'track', [track])).filter((person) => person.email === email);
      if (there.some((person) => person.role === 'auditor')) return refuseWith('already-auditor', { field: 'email' });
      if (there.length > 0) return refuseWith('has-other-role', { field: 'email' });
      const sent = (await listAuditInvitations(tx, track)).map((one) => one.id);
      const open = [...(await listInvitations(tx, sent, context.now)).values()];
      if (open.some((one) => one.state === 'open' && one.email === email))
        return refuseWith('already-invited', { field: 'email' });
      const language = (await findPersonByEmail(tx, email))?.language ?? context.language;
      const { title } = await getTrack(tx, track);
      const { id } = await invite(tx, context, {
        email,
        name,
        language,
        grants: [{ role: 'auditor', scope: 'track', subject: track, party: null }],
        purpose: auditTexts(language).purpose(title),
      });
      await saveInvitation(tx, context, { id, request, track, bodyName });
      await noteBody(tx, track, bodyName);
      await appendEvent(tx, context, {
        track,
        kind: 'audits.auditor-invited',
        payload: { body: bodyName },
        personal: { name, email },
      });
      return ok({ email });
    }),
};
