import type { LocalDate } from '../../../kernel/dates.ts';
import { addDays, startOfDay } from '../../../kernel/dates.ts';
import type { Database } from '../../../platform/database/tables.ts';

/** The tracks where addresses of signatories are still kept, of texts frozen on this day or before. */
export const listTracksWithAddresses = async (db: Database, until: LocalDate): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('agreement_signatory')
    .innerJoin('agreement_version', 'agreement_version.agreement_id', 'agreement_signatory.agreement_id')
    .select('agreement_signatory.track_id')
    .distinct()
    .where('email', 'is not', null)
    .where('frozen_at', '<', startOfDay(addDays(until, 1)))
    .execute();
  return rows.map((row) => row.track_id);
};

/** Erases the addresses of everybody ever invited to these agreements. */
export const eraseAddresses = async (db: Database, agreements: readonly string[]): Promise<void> => {
  if (agreements.length === 0) return;
  await db
    .updateTable('agreement_signatory')
    .set({ email: null })
    .where('agreement_id', 'in', agreements)
    .where('email', 'is not', null)
    .execute();
};
