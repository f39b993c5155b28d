import type { Path } from '../../../../kernel/path.ts';
import { resultPaths } from '../../../../paths/results.ts';
import { csvStyleOf } from '../../../../platform/files/csv-style.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { figureRows } from '../../export/figures/figure-rows.ts';
import { figuresCsv } from '../../export/figures/figures-csv.ts';
import { figuresXlsx } from '../../export/figures/figures-xlsx.ts';
import { releasedResults } from '../../released-results.ts';
import { resultTexts } from '../../texts/texts.ts';
import type { FileKey } from './found-export.ts';
import { fileName, findExport } from './found-export.ts';
import { mediaTypes } from './media-types.ts';

const figuresPage = (name: string, path: Path, key: Extract<FileKey, `figures-${string}`>): PageDefinition => ({
  name: `results.${name}`,
  path,
  permission: 'results.read',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findExport(context, visit);
    const results = found === null ? null : await releasedResults(context, found.wave, found.audience);
    if (found === null || results === null) return { kind: 'not-found' };
    const { language } = context;
    const areas = found.track.areas.map((area) => ({ id: area.subAreaId, name: area.name }));
    const rows = figureRows(results, areas, language);
    const isSheet = key === 'figures-xlsx';
    return {
      kind: 'stream',
      parts: isSheet ? figuresXlsx(rows, resultTexts(language).menu) : figuresCsv(rows, csvStyleOf(language)),
      mediaType: isSheet ? mediaTypes.xlsx : mediaTypes.csv,
      name: fileName(found, key, language),
    };
  },
});

/** All figures as the results page tells them, as a file of values. */
export const figuresCsvPage = figuresPage('figures-csv', resultPaths.figuresCsv, 'figures-csv');
/** The same as a workbook. */
export const figuresXlsxPage = figuresPage('figures-xlsx', resultPaths.figuresXlsx, 'figures-xlsx');
