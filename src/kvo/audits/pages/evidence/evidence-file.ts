import { auditPaths } from '../../../../paths/audits.ts';
import { databaseBlobs } from '../../../../platform/files/blob-store.ts';
import { opensInBrowser } from '../../../../platform/files/uploaded-files.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { atEvidence } from '../../at-evidence.ts';
import { findEvidence } from '../../queries.ts';

/** Evidence as it was uploaded, to look at or to keep; also when it was struck. */
export const evidenceFilePage: PageDefinition = {
  name: 'audits.evidence-file',
  path: auditPaths.evidence,
  permission: 'audits.read',
  stand: atEvidence,
  show: async (context, visit) => {
    const { track = '', evidence: id = '' } = visit.params;
    const evidence = await findEvidence(context.db, track, id);
    const bytes = evidence === null ? null : await databaseBlobs.get(context.db, evidence.digest);
    if (evidence === null || bytes === null) return { kind: 'not-found' };
    const { fileName: name, mediaType } = evidence;
    return { kind: 'file', bytes, name, mediaType, inline: opensInBrowser(mediaType) };
  },
};
