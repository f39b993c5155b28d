import type { Context } from '../../../../platform/context.ts';
import type { Transaction } from '../../../../platform/database/tables.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import { grantRole } from '../../../accounts/commands.ts';
import { findPersonByEmail } from '../../../accounts/queries.ts';
import type { ListedMember } from '../../model.ts';
import { putBackOnList } from '../../store/save-member.ts';
import { personalOf } from '../member-input.ts';

/** Puts somebody back on the list, with the roles that ended when they left. */
export const returnToTable = async (tx: Transaction, context: Context, member: ListedMember): Promise<void> => {
  const grants = await putBackOnList(tx, { track: member.trackId, id: member.id });
  const person = grants.length === 0 || member.email === null ? null : await findPersonByEmail(tx, member.email);
  await appendEvent(tx, context, {
    track: member.trackId,
    kind: 'partners.member-returned',
    payload: { member: member.id, withAccess: person !== null },
    personal: personalOf(member),
  });
  if (person === null) return;
  for (const grant of grants) await grantRole(tx, context, person.id, grant);
};
