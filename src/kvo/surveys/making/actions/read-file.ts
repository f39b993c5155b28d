import { z } from 'zod';
import { idField } from '../../../../kernel/fields.ts';
import { ok, refuse } from '../../../../kernel/result.ts';
import type { UploadedFile } from '../../../../kernel/route.ts';
import { sha256 } from '../../../../platform/crypto/digest.ts';
import { transact } from '../../../../platform/database/transact.ts';
import type { Action } from '../../../accounts/action.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackId } from '../../../tracks/model.ts';
import type { ImportFault } from '../exchange/carried.ts';
import { readImport } from '../exchange/read-import.ts';
import { keepImport } from '../store/imports.ts';

const input = z.object({
  track: trackId,
  id: idField<'import'>(),
  file: z.custom<UploadedFile>((file) => file !== undefined, 'import-missing'),
});

/** Reads a questionnaire from a file and keeps what would become of it. No questionnaire is begun yet. */
export const readFile: Action<z.infer<typeof input>, ImportFault, { readonly id: string }> = {
  name: 'surveys.read-questionnaire-file',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: async (context, { track, id, file }) => {
    const read = await readImport(file.bytes);
    const fileName = file.name
      .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069/\\]/gu, '')
      .slice(-200)
      .toWellFormed();
    if (!read.ok) return refuse({ ...read.refusal, params: { ...read.refusal.params, name: fileName } });
    const { kind, draft, notes } = read.value;
    const digest = sha256(file.bytes);
    await transact(context.db, (tx) => keepImport(tx, context, { id, track, fileName, digest, kind, draft, notes }));
    return ok({ id });
  },
};
