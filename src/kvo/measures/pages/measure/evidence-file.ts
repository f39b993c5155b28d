import { measurePaths } from '../../../../paths/measures.ts';
import { databaseBlobs } from '../../../../platform/files/blob-store.ts';
import { opensInBrowser } from '../../../../platform/files/uploaded-files.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { atMeasure } from '../../at-measure.ts';
import { findEvidence } from '../../store/history.ts';

/** A file that shows what was done, to look at or to keep. */
export const evidenceFilePage: PageDefinition = {
  name: 'measures.evidence-file',
  path: measurePaths.evidence,
  permission: 'measures.read',
  stand: atMeasure,
  show: async (context, visit) => {
    const { track = '', measure = '', digest = '' } = visit.params;
    const file = await findEvidence(context.db, track, measure, digest);
    const bytes = file === null ? null : await databaseBlobs.get(context.db, file.digest);
    if (file === null || bytes === null) return { kind: 'not-found' };
    return { kind: 'file', bytes, name: file.name, mediaType: file.mediaType, inline: opensInBrowser(file.mediaType) };
  },
};
