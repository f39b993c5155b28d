import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { Action } from '../../accounts/action.ts';
import { inPark } from '../../accounts/standings.ts';
import { importId, parkId } from '../model.ts';
import { dropImport } from '../store/imports.ts';

const input = z.object({ park: parkId, import: importId });

/** Throws an upload away without reading it into the list. */
export const discardImport: Action<z.infer<typeof input>, never, null> = {
  name: 'areas.discard-import',
  permission: 'areas.edit',
  stand: inPark,
  input,
  run: async (context, { park, import: id }) => {
    await transact(context.db, (tx) => dropImport(tx, park, id));
    return ok(null);
  },
};
