import { z } from 'zod';
import { requiredText, wholeNumber } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { trackId } from '../../tracks/model.ts';
import { atRecord } from '../at-record.ts';
import type { RecordId } from '../model.ts';
import { recordId } from '../model.ts';
import { findRecord } from '../queries.ts';
import { insertStrike } from '../store/write-record.ts';

const input = z.object({
  track: trackId,
  record: recordId,
  version: wholeNumber(1, 100_000),
  reason: requiredText(1000),
});

/** Strikes a record that should not be there: it stays to be read, struck, and counts no more. */
export const strikeRecord: Action<
  z.infer<typeof input>,
  'already-struck' | 'changed-meanwhile',
  { readonly id: RecordId }
> = {
  name: 'records.strike-record',
  permission: 'records.correct',
  stand: atRecord,
  input,
  run: async (context, wish) => {
    const record = await findRecord(context.db, wish.track, wish.record);
    if (record === null || record.struck !== null) return refuseWith('already-struck');
    if (record.version !== wish.version) return refuseWith('changed-meanwhile');
    const struck = await transact(context.db, async (tx) => {
      if (!(await insertStrike(tx, context, { record: record.id, version: record.version, reason: wish.reason })))
        return false;
      await appendEvent(tx, context, {
        track: wish.track,
        kind: 'records.record-struck',
        payload: { record: record.id, title: record.title, reason: wish.reason },
      });
      return true;
    });
    return struck ? ok({ id: record.id }) : refuseWith('already-struck');
  },
};
