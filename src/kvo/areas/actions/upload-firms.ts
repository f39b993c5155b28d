import { z } from 'zod';
import { dayOf } from '../../../kernel/dates.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { UploadedFile } from '../../../kernel/route.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { Action } from '../../accounts/action.ts';
import { inPark } from '../../accounts/standings.ts';
import type { Table } from '../formats/read-table.ts';
import { guessReading, mostRows } from '../formats/read-table.ts';
import type { ListFileFault } from '../formats/recognise-list.ts';
import { recogniseList } from '../formats/recognise-list.ts';
import { importId, parkId } from '../model.ts';
import { listSubAreas } from '../queries.ts';
import { guessMapping } from '../rules/import/guess-mapping.ts';
import { keepImport } from '../store/imports.ts';

const input = z.object({
  park: parkId,
  id: importId,
  file: z.custom<UploadedFile>((file) => file !== undefined, 'list-missing'),
});

export type UploadCode =
  | ListFileFault
  | 'list-damaged'
  | 'list-has-no-rows'
  | 'list-has-too-many-rows'
  | 'no-sub-areas';

const filledRows = ({ rows }: Table): number => rows.filter((row) => row.some((cell) => cell.trim() !== '')).length;

/** Takes a firm list in and finds out how it is best read. Nothing of the list changes yet; the file is kept sealed. */
export const uploadFirms: Action<z.infer<typeof input>, UploadCode, { readonly id: string }> = {
  name: 'areas.upload-firms',
  permission: 'areas.edit',
  stand: inPark,
  input,
  run: async (context, { park, id, file }) => {
    const params = { name: file.name };
    const subAreas = await listSubAreas(context.db, [park]);
    if (subAreas.length === 0) return refuseWith('no-sub-areas');
    const kind = recogniseList(file.bytes);
    if (kind !== 'text' && kind !== 'workbook') return refuseWith(kind, { field: 'file', params });
    const read = await guessReading(file.bytes, kind);
    if (read === null) return refuseWith('list-damaged', { field: 'file', params });
    const filled = filledRows(read.table);
    if (filled <= Math.min(1, read.reading.headerRow)) return refuseWith('list-has-no-rows', { field: 'file', params });
    if (filled > mostRows + 25)
      return refuseWith('list-has-too-many-rows', { field: 'file', params: { ...params, most: mostRows } });
    const mapping = guessMapping(read.table.rows, read.reading.headerRow, { subAreas, today: dayOf(context.now) });
    const upload = {
      id,
      park,
      name: file.name.slice(0, 200),
      bytes: file.bytes,
      settings: { reading: read.reading, mapping },
    };
    await transact(context.db, (tx) => keepImport(tx, context, upload));
    return ok({ id });
  },
};
