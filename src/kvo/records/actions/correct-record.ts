import { z } from 'zod';
import { requiredText, wholeNumber } from '../../../kernel/fields.ts';
import { listField } from '../../../kernel/list-field.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { FileRefusal } from '../../../platform/files/recognise-file.ts';
import type { NamedFile } from '../../../platform/files/uploaded-files.ts';
import { keepFiles, recogniseFiles } from '../../../platform/files/uploaded-files.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { atRecord } from '../at-record.ts';
import type { RecordId } from '../model.ts';
import { recordId } from '../model.ts';
import { findRecord } from '../queries.ts';
import type { RecordRefusal } from '../rules/decide-record.ts';
import { decideRecord } from '../rules/decide-record.ts';
import { insertVersion } from '../store/write-record.ts';
import { groundOf } from './ground-of.ts';
import { recordFields } from './record-fields.ts';

const input = z.object({
  ...recordFields,
  record: recordId,
  version: wholeNumber(1, 100_000),
  reason: requiredText(1000),
  /** The reports that stay, by digest. */
  keep: listField(z.string()),
});
type Code = RecordRefusal | FileRefusal | 'too-many-files' | 'already-struck' | 'changed-meanwhile';

const together = (kept: readonly NamedFile[], added: readonly NamedFile[]): readonly NamedFile[] => [
  ...kept,
  ...added.filter((file) => !kept.some((known) => known.digest === file.digest)),
];

/** Corrects a record: a new version with the reason; the earlier one stays to be read. */
export const correctRecord: Action<z.infer<typeof input>, Code, { readonly id: RecordId }> = {
  name: 'records.correct-record',
  permission: 'records.correct',
  stand: atRecord,
  input,
  run: async (context, wish) => {
    const record = await findRecord(context.db, wish.track, wish.record);
    if (record === null || record.struck !== null) return refuseWith('already-struck');
    if (record.version !== wish.version) return refuseWith('changed-meanwhile');
    const content = decideRecord(wish, await groundOf(context, wish.track), record.attendance);
    if (!content.ok) return content;
    const added = recogniseFiles(wish.reports, 'reports');
    if (!added.ok) return added;
    const stays = record.files.filter((file) => wish.keep.includes(file.digest));
    const version = record.version + 1;
    const written = await transact(context.db, async (tx) => {
      const files = together(stays, await keepFiles(tx, added.value, context.now));
      const row = {
        id: record.id,
        version,
        track: wish.track,
        party: record.partyId,
        reason: wish.reason,
        content: content.value,
        files,
      };
      if (!(await insertVersion(tx, context, row))) return false;
      await appendEvent(tx, context, {
        track: wish.track,
        kind: 'records.record-corrected',
        payload: {
          record: record.id,
          version,
          title: wish.title,
          reason: wish.reason,
          digests: files.map((file) => file.digest),
        },
      });
      return true;
    });
    return written ? ok({ id: record.id }) : refuseWith('changed-meanwhile');
  },
};
