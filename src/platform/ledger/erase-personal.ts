import { sql } from 'kysely';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Transaction } from '../database/tables.ts';

/** Whose personal fields go: of events by their id, or of all events of a track that name a thing in their payload. */
export type ErasedEvents =
  | { readonly ids: readonly string[] }
  | { readonly track: string; readonly field: string; readonly is: string };

/**
 * Erases the personal fields of events, salt and all; the commitments in the chain stay and then say nothing of
 * anybody, and the chain still verifies. Gives how many fields went.
 */
export const erasePersonal = async (tx: Transaction, which: ErasedEvents): Promise<number> => {
  const personal = tx.deleteFrom('ledger_personal');
  if ('ids' in which) {
    if (which.ids.length === 0) return 0;
    const gone = await personal.where('event_id', 'in', which.ids).executeTakeFirst();
    return Number(gone.numDeletedRows);
  }
  // A payload is canonical JSON, so a field and its value stand in it in one way only.
  const named = `${canonicalJson(which.field)}:${canonicalJson(which.is)}`;
  const gone = await personal
    .where('event_id', 'in', (eb) =>
      eb
        .selectFrom('ledger_event')
        .select('id')
        .where('track_id', '=', which.track)
        .where(sql<boolean>`strpos(payload, ${named}) > 0`),
    )
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
};
