import type { Path } from '../../../../kernel/path.ts';
import { resultPaths } from '../../../../paths/results.ts';
import { documentAsPdf } from '../../../../platform/paper/document-as-pdf.ts';
import { documentAsWord } from '../../../../platform/paper/document-as-word.ts';
import { fileNameOf } from '../../../../platform/paper/file-name-of.ts';
import type { PaperDocument } from '../../../../platform/paper/paper-document.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { findWave } from '../../../surveys/queries.ts';
import { findTrack } from '../../../tracks/queries.ts';
import { gatherReport } from '../../report/gather-report.ts';
import { writeReport } from '../../report/write-report.ts';

interface Format {
  readonly name: string;
  readonly path: Path;
  readonly ending: string;
  readonly mediaType: string;
  readonly set: (document: PaperDocument) => Promise<Uint8Array>;
}

/** The report of a closed wave as a file, for whoever may see its figures. */
const reportFile = ({ name, path, ending, mediaType, set }: Format): PageDefinition => ({
  name: `results.${name}`,
  path,
  permission: 'results.read',
  stand: inTrack,
  show: async (context, visit) => {
    const id = visit.params['wave'] ?? '';
    const track = await findTrack(context.db, visit.params['track'] ?? '');
    const wave = track === null || !/^[0-9a-f-]{36}$/.test(id) ? null : await findWave(context.db, track.id, id);
    const facts = track === null || wave === null ? null : await gatherReport(context, track, wave);
    if (facts === null) return { kind: 'not-found' };
    const report = writeReport(facts);
    return { kind: 'file', name: `${fileNameOf(report.title)}.${ending}`, mediaType, bytes: await set(report) };
  },
});

export const reportPdf = reportFile({
  name: 'report-pdf',
  path: resultPaths.reportPdf,
  ending: 'pdf',
  mediaType: 'application/pdf',
  set: documentAsPdf,
});

export const reportWord = reportFile({
  name: 'report-word',
  path: resultPaths.reportWord,
  ending: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  set: documentAsWord,
});
