import type { LocalDate } from '../../../kernel/dates.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { SignatoryId, VersionId } from '../model.ts';

/** Notes that somebody is reminded today; false when that was done today already, also by another at this moment. */
export const noteReminder = async (
  tx: Transaction,
  signatory: SignatoryId,
  version: VersionId,
  today: LocalDate,
): Promise<boolean> => {
  const noted = await tx
    .insertInto('agreement_reminder')
    .values({ signatory_id: signatory, version_id: version, sent_on: today })
    .onConflict((conflict) => conflict.columns(['signatory_id', 'version_id', 'sent_on']).doNothing())
    .returning('sent_on')
    .executeTakeFirst();
  return noted !== undefined;
};
