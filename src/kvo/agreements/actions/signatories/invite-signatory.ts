import { z } from 'zod';
import { choiceOf, emailField, requiredText } from '../../../../kernel/fields.ts';
import { languages } from '../../../../kernel/language.ts';
import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import type { Context } from '../../../../platform/context.ts';
import type { Transaction } from '../../../../platform/database/tables.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { partyId } from '../../../partners/model.ts';
import { findParty } from '../../../partners/queries.ts';
import { sendInvitation } from '../../letters/send-invitation.ts';
import { signatoryId } from '../../model.ts';
import { ofAgreement, personName } from '../../stands/agreement-fields.ts';
import { inAgreement } from '../../stands/in-agreement.ts';
import { openAgreement } from '../../store/agreements.ts';
import { addSignatory, isInvited } from '../../store/signatories.ts';
import { findNewestVersion } from '../../store/versions.ts';

/** Who is to sign, as filled in. */
export const signatoryFields = {
  name: personName,
  function: requiredText(200),
  mandate: requiredText(500),
  email: emailField,
  language: choiceOf(languages),
};

const input = z.object({ ...ofAgreement, id: signatoryId, party: partyId, ...signatoryFields });
type Input = z.infer<typeof input>;
type Code = 'unknown-party' | 'already-invited';

export interface InvitedSignatory {
  readonly name: string;
  /** Whether the letter went out; without a frozen text it goes later. */
  readonly isMailed: boolean;
}

const inviteIn = async (
  tx: Transaction,
  context: Context,
  asked: Input,
): Promise<Result<InvitedSignatory, Refused<Code>>> => {
  const { track, agreement: kind, id, name, party: partyAsked } = asked;
  const party = await findParty(tx, track, partyAsked);
  if (party === null || party.hasLeft) return refuseWith('unknown-party', { field: 'party' });
  const agreement = await openAgreement(tx, context, { track, kind });
  if (await isInvited(tx, { agreement, party: party.id, email: asked.email, except: [id] }))
    return refuseWith('already-invited', { field: 'email' });
  const newest = await findNewestVersion(tx, agreement);
  const isMailed = newest !== null && !newest.isWithdrawn;
  if (!(await addSignatory(tx, context, { ...asked, agreement }))) return ok({ name, isMailed });
  if (isMailed) await sendInvitation(tx, context, { who: { ...asked, agreement }, version: newest.id });
  await appendEvent(tx, context, {
    track,
    kind: 'agreements.signatory-invited',
    payload: {
      agreement: kind,
      signatory: id,
      party: party.id,
      partyName: party.name,
      version: isMailed ? newest.number : null,
    },
    personal: { name, function: asked.function, mandate: asked.mandate },
  });
  return ok({ name, isMailed });
};

/** Invites somebody to sign for a party; the letter goes at once when a text is frozen, and otherwise as soon as it is. */
export const inviteSignatory: Action<Input, Code, InvitedSignatory> = {
  name: 'agreements.invite-signatory',
  permission: 'agreements.edit',
  stand: inAgreement,
  input,
  run: (context, asked) => transact(context.db, (tx) => inviteIn(tx, context, asked)),
};
