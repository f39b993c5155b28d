import type { LocalDate } from '../../../../kernel/dates.ts';
import type { SubArea } from '../../model.ts';
import { guessColumns } from './guess-columns.ts';
import type { Mapping } from './import-settings.ts';

const sampled = 50;

/** What the columns of a file most likely hold. A park with one sub-area leaves nothing to choose. */
export const guessMapping = (
  rows: readonly (readonly string[])[],
  headerRow: number,
  where: { readonly subAreas: readonly SubArea[]; readonly today: LocalDate },
): Mapping => ({
  columns: [...guessColumns(rows[headerRow - 1] ?? [], rows.slice(headerRow, headerRow + sampled))],
  subArea: where.subAreas.length === 1 ? (where.subAreas[0]?.id ?? null) : null,
  sectorEdition: '2025',
  asOf: where.today,
});
