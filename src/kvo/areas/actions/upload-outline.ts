import { z } from 'zod';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { UploadedFile } from '../../../kernel/route.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { Action } from '../../accounts/action.ts';
import { inPark } from '../../accounts/standings.ts';
import { rdToWgs84 } from '../formats/rd-to-wgs84.ts';
import { parkId, subAreaId } from '../model.ts';
import type { OutlineFault } from '../rules/outline/outline-fault.ts';
import { readOutline } from '../rules/outline/read-outline.ts';
import { keepDraft } from '../store/outline-drafts.ts';
import { findSubArea } from '../store/sub-areas.ts';

/** The largest outline file taken, in bytes. */
export const largestOutline = 5_000_000;

const input = z.object({
  park: parkId,
  subArea: subAreaId,
  file: z.custom<UploadedFile>((file) => file !== undefined, 'file-missing'),
});

export type OutlineCode = OutlineFault['code'] | 'unknown-choice' | 'outline-empty' | 'outline-too-large';

/** Reads an outline from a file and keeps it to look at. Nothing of the sub-area changes yet. */
export const uploadOutline: Action<z.infer<typeof input>, OutlineCode, null> = {
  name: 'areas.upload-outline',
  permission: 'areas.edit',
  stand: inPark,
  input,
  run: async (context, { park, subArea, file }) => {
    const named = { field: 'file', params: { name: file.name } };
    if (file.bytes.length === 0) return refuseWith('outline-empty', named);
    if (file.bytes.length > largestOutline) return refuseWith('outline-too-large', named);
    const read = readOutline(new TextDecoder().decode(file.bytes), rdToWgs84);
    if (!read.ok) {
      const { code, ...params } = read.refusal;
      return refuseWith(code, { field: 'file', params });
    }
    return transact(context.db, async (tx) => {
      if ((await findSubArea(tx, park, subArea)) === null) return refuseWith('unknown-choice');
      await keepDraft(tx, context, subArea, { ...read.value, fileName: file.name.slice(0, 200) });
      return ok(null);
    });
  },
};
