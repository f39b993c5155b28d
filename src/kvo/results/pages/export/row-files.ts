import type { Path } from '../../../../kernel/path.ts';
import { resultPaths } from '../../../../paths/results.ts';
import type { Context } from '../../../../platform/context.ts';
import { csvStyleOf } from '../../../../platform/files/csv-style.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import type { Permission } from '../../../accounts/policy.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { codebookCsv } from '../../export/codebook-csv.ts';
import type { RowSet } from '../../export/row-set-of.ts';
import { rowSetOf } from '../../export/row-set-of.ts';
import { rowsCsv } from '../../export/rows-csv.ts';
import { rowsXlsx } from '../../export/rows-xlsx.ts';
import { rowsSav } from '../../export/sav/rows-sav.ts';
import { tripleSData } from '../../export/triple-s/triple-s-data.ts';
import { tripleSXml } from '../../export/triple-s/triple-s-xml.ts';
import { releasedResults } from '../../released-results.ts';
import { resultTexts } from '../../texts/texts.ts';
import type { FileKey, FoundExport } from './found-export.ts';
import { fileName, findExport, titleOf } from './found-export.ts';
import { mediaTypes } from './media-types.ts';

type Parts = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

interface RowFile {
  readonly name: string;
  readonly path: Path;
  readonly key: FileKey;
  readonly permission?: Permission;
  readonly mediaType: string;
  readonly write: (set: RowSet, found: FoundExport, context: Context) => Parts;
}

/** The page of a file made of the rows; with too few rows the page of exports says why there is none. */
const rowPage = ({ name, path, key, permission, mediaType, write }: RowFile): PageDefinition => ({
  name: `results.${name}`,
  path,
  permission: permission ?? 'results.export-rows',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findExport(context, visit);
    if (found === null) return { kind: 'not-found' };
    const set = await rowSetOf(context, found.wave, found.audience);
    const { language } = context;
    const address = { track: found.track.id, wave: found.wave.id, audience: found.audience };
    if (set === null)
      return {
        kind: 'redirect',
        to: resultPaths.exports.to(address),
        flash: resultTexts(language).exports.tooFew,
      };
    // Rows tell the figures of all who answered: they count as told from now on.
    await releasedResults(context, found.wave, found.audience);
    return { kind: 'stream', parts: write(set, found, context), mediaType, name: fileName(found, key, language) };
  },
});

const about = (found: FoundExport, { language, now }: Context) => ({
  title: titleOf(found, language),
  made: now,
  language,
});

/** Everything that is made of the rows of a wave. */
export const rowPages: readonly PageDefinition[] = [
  rowPage({
    name: 'rows-csv',
    path: resultPaths.rowsCsv,
    key: 'rows-csv',
    mediaType: mediaTypes.csv,
    write: (set, _found, { language }) => rowsCsv(set, csvStyleOf(language)),
  }),
  rowPage({
    name: 'rows-xlsx',
    path: resultPaths.rowsXlsx,
    key: 'rows-xlsx',
    mediaType: mediaTypes.xlsx,
    write: (set, { audience }, { language }) => rowsXlsx(set, resultTexts(language).audiences[audience], language),
  }),
  rowPage({
    name: 'rows-sav',
    path: resultPaths.rowsSav,
    key: 'rows-sav',
    mediaType: mediaTypes.sav,
    write: (set, found, context) => rowsSav(set, about(found, context)),
  }),
  rowPage({
    name: 'triple-s-xml',
    path: resultPaths.tripleSXml,
    key: 'triple-s-xml',
    mediaType: mediaTypes.xml,
    write: (set, found, context) =>
      tripleSXml(set, {
        ...about(found, context),
        dataFile: fileName(found, 'triple-s-data', context.language),
      }),
  }),
  rowPage({
    name: 'triple-s-data',
    path: resultPaths.tripleSData,
    key: 'triple-s-data',
    mediaType: mediaTypes.fixed,
    write: (set) => tripleSData(set),
  }),
  rowPage({
    name: 'codebook',
    path: resultPaths.codebook,
    key: 'codebook',
    permission: 'results.read',
    mediaType: mediaTypes.csv,
    write: (set, _found, { language }) => codebookCsv(set.columns, language),
  }),
];
