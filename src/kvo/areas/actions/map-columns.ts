import { z } from 'zod';
import { choiceOf, dayField, optionalId } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { Action } from '../../accounts/action.ts';
import { inPark } from '../../accounts/standings.ts';
import { importId, parkId } from '../model.ts';
import { listSubAreas } from '../queries.ts';
import { sectorEditions } from '../rules/firm/read-sector.ts';
import { mayRepeat } from '../rules/import/guess-columns.ts';
import { importFields } from '../rules/import/import-fields.ts';
import { findImport, rereadImport } from '../store/imports.ts';

const column = z.preprocess(
  (value) => (value === '' ? null : value),
  z.enum(importFields, 'unknown-choice').nullable(),
);

const input = z.object({
  park: parkId,
  import: importId,
  columns: z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(column).max(100).default([])),
  subArea: optionalId<'sub-area'>(),
  sectorEdition: choiceOf(sectorEditions).default('2025'),
  asOf: dayField,
});

type Code = 'import-gone' | 'column-twice' | 'unknown-choice';

/** Says which column holds what, and what holds for every row. */
export const mapColumns: Action<z.infer<typeof input>, Code, null> = {
  name: 'areas.map-columns',
  permission: 'areas.edit',
  stand: inPark,
  input,
  run: async (context, { park, import: id, ...mapping }) => {
    const twice = mapping.columns.findIndex(
      (field, index) => field !== null && !mayRepeat(field) && mapping.columns.indexOf(field) !== index,
    );
    const field = mapping.columns[twice];
    if (field != null) return refuseWith('column-twice', { field: `columns.${twice}`, params: { field } });
    const subAreas = await listSubAreas(context.db, [park]);
    if (mapping.subArea !== null && !subAreas.some((area) => area.id === mapping.subArea))
      return refuseWith('unknown-choice', { field: 'subArea' });
    const upload = await findImport(context.db, park, id);
    if (upload === null) return refuseWith('import-gone');
    const settings = { reading: upload.settings.reading, mapping };
    const kept = await transact(context.db, (tx) => rereadImport(tx, park, upload.id, settings));
    return kept ? ok(null) : refuseWith('import-gone');
  },
};
