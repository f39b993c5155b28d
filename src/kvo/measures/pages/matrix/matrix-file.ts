import { dayOf } from '../../../../kernel/dates.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { listFindings } from '../../../findings/queries.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { listObjectives } from '../../objective-queries.ts';
import { listMeasures } from '../../queries.ts';
import { writeCsv } from '../../rules/matrix/write-csv.ts';
import { measureTexts } from '../../texts/texts.ts';
import { matrixRows } from './matrix-rows.ts';

/** The matrix as a file for a spreadsheet. */
export const matrixFilePage: PageDefinition = {
  name: 'measures.matrix-file',
  path: measurePaths.csv,
  permission: 'measures.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const themes = new Map(schemeOfTrack(context, track).themes.map((theme) => [theme.key, theme.name[language]]));
    const findings = new Map((await listFindings(db, track.id)).map((finding) => [String(finding.id), finding.title]));
    const objectives = new Map((await listObjectives(db, track.id)).map((one) => [String(one.id), one.title]));
    const names = {
      theme: (key: string) => themes.get(key) ?? key,
      finding: (id: string) => findings.get(id) ?? id,
      objective: (id: string) => objectives.get(id) ?? id,
    };
    const today = dayOf(context.now);
    const bytes = writeCsv(matrixRows(await listMeasures(db, track.id), names, today, language));
    const name = `${measureTexts(language).csv.file}-${today}.csv`;
    return { kind: 'file', bytes, name, mediaType: 'text/csv; charset=utf-8' };
  },
};
