import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { queueLetter } from '../../../platform/mail/queue-letter.ts';
import type { VersionId } from '../model.ts';
import { addLink } from '../store/by-link/links.ts';
import type { KeptSignatory } from '../store/signatories.ts';

/** Queues the letter that asks somebody to sign a version, with a link of its own. Gives the token of that link. */
export const sendInvitation = async (
  tx: Transaction,
  context: Context,
  invitation: {
    readonly who: Pick<KeptSignatory, 'id' | 'agreement' | 'email' | 'language'>;
    readonly version: VersionId;
    /** An earlier version was withdrawn. */
    readonly isAnew?: boolean;
    readonly isReminder?: boolean;
  },
): Promise<string> => {
  const { who, version, isAnew = false, isReminder = false } = invitation;
  const token = await addLink(tx, context, { agreement: who.agreement, signatory: who.id, version });
  if (who.email !== null) {
    await queueLetter(tx, context, {
      kind: isReminder ? 'agreements.reminder' : 'agreements.invitation',
      to: who.email,
      language: who.language,
      particulars: { token, isAnew },
    });
  }
  return token;
};
