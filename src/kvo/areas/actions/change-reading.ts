import { z } from 'zod';
import { choiceOf, wholeNumber } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { Action } from '../../accounts/action.ts';
import { inPark } from '../../accounts/standings.ts';
import { readTable } from '../formats/read-table.ts';
import { importId, parkId } from '../model.ts';
import { guessColumns } from '../rules/import/guess-columns.ts';
import type { delimiters, Reading } from '../rules/import/import-settings.ts';
import { encodings } from '../rules/import/import-settings.ts';
import { findImport, openImport, rereadImport } from '../store/imports.ts';

/** How a delimiter is written in a form: a tab does not survive as itself. */
export const delimiterNames = { semicolon: ';', comma: ',', tab: '\t', pipe: '|' } as const satisfies Record<
  string,
  (typeof delimiters)[number]
>;

const input = z.object({
  park: parkId,
  import: importId,
  encoding: choiceOf(encodings).optional(),
  delimiter: choiceOf(['semicolon', 'comma', 'tab', 'pipe']).optional(),
  sheet: z.string().max(200).optional(),
  headerRow: wholeNumber(0, 1_000),
});
type Input = z.infer<typeof input>;

const changed = (before: Reading, wish: Input): Reading => ({
  ...before,
  encoding: wish.encoding ?? before.encoding,
  delimiter: wish.delimiter === undefined ? before.delimiter : delimiterNames[wish.delimiter],
  sheet: before.kind === 'workbook' ? (wish.sheet ?? before.sheet) : null,
  headerRow: wish.headerRow,
});

/** Has an upload read in another way: the columns are then guessed anew. */
export const changeReading: Action<Input, 'import-gone' | 'reading-impossible', null> = {
  name: 'areas.change-reading',
  permission: 'areas.edit',
  stand: inPark,
  input,
  run: async (context, wish) => {
    const upload = await findImport(context.db, wish.park, wish.import);
    const bytes = upload === null ? null : await openImport(context.db, context, upload.id);
    if (upload === null || bytes === null) return refuseWith('import-gone');
    const reading = changed(upload.settings.reading, wish);
    const table = await readTable(bytes, reading);
    if (table === null) return refuseWith('reading-impossible');
    const { headerRow } = reading;
    const columns = [...guessColumns(table.rows[headerRow - 1] ?? [], table.rows.slice(headerRow, headerRow + 50))];
    const settings = { reading, mapping: { ...upload.settings.mapping, columns } };
    const kept = await transact(context.db, (tx) => rereadImport(tx, wish.park, upload.id, settings));
    return kept ? ok(null) : refuseWith('import-gone');
  },
};
