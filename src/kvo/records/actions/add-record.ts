import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { FileRefusal } from '../../../platform/files/recognise-file.ts';
import { keepFiles, recogniseFiles } from '../../../platform/files/uploaded-files.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import type { RecordId } from '../model.ts';
import { recordId } from '../model.ts';
import type { RecordRefusal } from '../rules/decide-record.ts';
import { decideRecord } from '../rules/decide-record.ts';
import { insertVersion } from '../store/write-record.ts';
import { groundOf } from './ground-of.ts';
import { recordFields } from './record-fields.ts';

const input = z.object({ ...recordFields, id: recordId });
type Code = RecordRefusal | FileRefusal | 'too-many-files';

/** Writes down that something took place, with its reports. The same form sent twice is one record. */
export const addRecord: Action<z.infer<typeof input>, Code, { readonly id: RecordId; readonly reports: number }> = {
  name: 'records.add-record',
  permission: 'records.add',
  stand: inTrack,
  input,
  run: async (context, wish, standing) => {
    const content = decideRecord(wish, await groundOf(context, wish.track));
    if (!content.ok) return content;
    const files = recogniseFiles(wish.reports, 'reports');
    if (!files.ok) return files;
    const party = standing.parties[0] ?? null;
    await transact(context.db, async (tx) => {
      const kept = await keepFiles(tx, files.value, context.now);
      const row = {
        id: wish.id,
        version: 1,
        track: wish.track,
        party,
        reason: '',
        content: content.value,
        files: kept,
      };
      if (!(await insertVersion(tx, context, row))) return;
      await appendEvent(tx, context, {
        track: wish.track,
        kind: 'records.record-added',
        payload: {
          record: wish.id,
          recordKind: wish.kind,
          day: wish.heldOn,
          title: wish.title,
          digests: kept.map((file) => file.digest),
        },
      });
    });
    return ok({ id: wish.id, reports: files.value.length });
  },
};
