import { z } from 'zod';
import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import type { Context } from '../../../../platform/context.ts';
import type { Transaction } from '../../../../platform/database/tables.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { findParty } from '../../../partners/queries.ts';
import { sendInvitation } from '../../letters/send-invitation.ts';
import { signatoryId } from '../../model.ts';
import { ofAgreement } from '../../stands/agreement-fields.ts';
import { ofSignatory } from '../../stands/in-agreement.ts';
import { openAgreement } from '../../store/agreements.ts';
import { addSignatory, endSignatory, holdSignatory, isInvited } from '../../store/signatories.ts';
import { findNewestVersion } from '../../store/versions.ts';
import type { InvitedSignatory } from './invite-signatory.ts';
import { signatoryFields } from './invite-signatory.ts';

const input = z.object({ ...ofAgreement, signatory: signatoryId, id: signatoryId, ...signatoryFields });
type Input = z.infer<typeof input>;
type Code = 'already-ended' | 'already-invited' | 'party-left';

const replaceIn = async (
  tx: Transaction,
  context: Context,
  asked: Input,
): Promise<Result<InvitedSignatory, Refused<Code>>> => {
  const { track, agreement: kind, id, name } = asked;
  const agreement = await openAgreement(tx, context, { track, kind });
  const before = await holdSignatory(tx, asked.signatory);
  const newest = await findNewestVersion(tx, agreement);
  const isMailed = newest !== null && !newest.isWithdrawn;
  if (before.hasEnded) return before.replacedBy === id ? ok({ name, isMailed }) : refuseWith('already-ended');
  const party = await findParty(tx, track, before.party);
  if (party === null || party.hasLeft) return refuseWith('party-left');
  if (await isInvited(tx, { agreement, party: party.id, email: asked.email, except: [before.id] }))
    return refuseWith('already-invited', { field: 'email' });
  await endSignatory(tx, context, before.id, null);
  await addSignatory(tx, context, { ...asked, agreement, party: party.id });
  await endSignatory(tx, context, before.id, id);
  if (isMailed) await sendInvitation(tx, context, { who: { ...asked, agreement }, version: newest.id });
  await appendEvent(tx, context, {
    track,
    kind: 'agreements.signatory-replaced',
    payload: {
      agreement: kind,
      signatory: before.id,
      replacement: id,
      party: party.id,
      partyName: party.name,
      version: isMailed ? newest.number : null,
    },
    personal: { name: before.name, replacement: name, function: asked.function, mandate: asked.mandate },
  });
  return ok({ name, isMailed });
};

/** Lets somebody else sign in the place of a signatory: the old link no longer signs, the new one gets a letter. */
export const replaceSignatory: Action<Input, Code, InvitedSignatory> = {
  name: 'agreements.replace-signatory',
  permission: 'agreements.edit',
  stand: ofSignatory,
  input,
  run: (context, asked) => transact(context.db, (tx) => replaceIn(tx, context, asked)),
};
