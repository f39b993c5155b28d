import type { Context } from '../../../platform/context.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { Table } from '../formats/read-table.ts';
import { readTable } from '../formats/read-table.ts';
import type { SubArea } from '../model.ts';
import { listSubAreas } from '../queries.ts';
import type { ImportPlan } from '../rules/import/plan-import.ts';
import { planImport } from '../rules/import/plan-import.ts';
import { planKey } from '../rules/import/plan-key.ts';
import type { ReadRows } from '../rules/import/read-rows.ts';
import { readRows } from '../rules/import/read-rows.ts';
import { listListedFirms } from '../store/firm-list.ts';
import type { StoredImport } from '../store/imports.ts';
import { findImport, openImport } from '../store/imports.ts';

/** What must still be said before a file can be compared with the list. */
type Lacking = 'name-column' | 'sub-area' | 'rows';

/** What an upload would do to the list, as it stands at this moment. Nothing is written. */
export interface ImportPreview {
  readonly upload: StoredImport;
  readonly table: Table;
  readonly subAreas: readonly SubArea[];
  readonly lacking: readonly Lacking[];
  readonly read: ReadRows | null;
  readonly plan: ImportPlan | null;
  /** The digest of the plan: what is confirmed must be what was seen. */
  readonly key: string;
}

const lackingIn = ({ settings }: StoredImport, table: Table): readonly Lacking[] => {
  const { columns, subArea } = settings.mapping;
  const hasRows = table.rows.slice(settings.reading.headerRow).some((row) => row.some((cell) => cell.trim() !== ''));
  return [
    ...(hasRows ? [] : ['rows' as const]),
    ...(columns.includes('name') ? [] : ['name-column' as const]),
    ...(columns.includes('subArea') || subArea !== null ? [] : ['sub-area' as const]),
  ];
};

/** Opens an upload of a park, reads it as it was said to be read and compares it; null when there is none to apply. */
export const previewImport = async (
  db: Database | Transaction,
  context: Context,
  park: string,
  id: string,
): Promise<ImportPreview | null> => {
  const upload = await findImport(db, park, id);
  if (upload === null) return null;
  const bytes = await openImport(db, context, upload.id);
  const table = bytes === null ? null : await readTable(bytes, upload.settings.reading);
  if (table === null) return null;
  const subAreas = await listSubAreas(db, [park]);
  const lacking = lackingIn(upload, table);
  if (lacking.length > 0) return { upload, table, subAreas, lacking, read: null, plan: null, key: '' };
  const read = readRows(table.rows, upload.settings, subAreas);
  const plan = planImport(read, await listListedFirms(db, park), upload.settings.mapping.asOf);
  return { upload, table, subAreas, lacking, read, plan, key: sha256(planKey(plan)) };
};
