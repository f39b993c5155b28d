import { agreementPaths } from '../../../../paths/agreements.ts';
import { databaseBlobs } from '../../../../platform/files/blob-store.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { kindOf } from '../../model.ts';
import { ofPaper } from '../../stands/in-agreement.ts';
import { findPaper } from '../../store/papers.ts';

/** The copy itself, as it was uploaded. */
export const paperFilePage: PageDefinition = {
  name: 'agreements.paper-file',
  path: agreementPaths.paperFile,
  permission: 'agreements.read',
  stand: ofPaper,
  show: async (context, visit) => {
    const kind = kindOf(visit.params['agreement']);
    const of = { track: (visit.params['track'] ?? '').toLowerCase(), kind: kind ?? 'declaration' };
    const paper = kind === null ? null : await findPaper(context.db, of, (visit.params['paper'] ?? '').toLowerCase());
    const bytes = paper === null ? null : await databaseBlobs.get(context.db, paper.fileDigest);
    if (paper === null || bytes === null) return { kind: 'not-found' };
    return { kind: 'file', bytes, mediaType: paper.mediaType, name: paper.fileName, inline: true };
  },
};
