import { recordPaths } from '../../../../paths/records.ts';
import { databaseBlobs } from '../../../../platform/files/blob-store.ts';
import { opensInBrowser } from '../../../../platform/files/uploaded-files.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { atRecord } from '../../at-record.ts';
import { findRecordFile } from '../../queries.ts';

/** A report as it was uploaded, to look at or to keep. */
export const recordFilePage: PageDefinition = {
  name: 'records.record-file',
  path: recordPaths.file,
  permission: 'records.read',
  stand: atRecord,
  show: async (context, visit) => {
    const { track = '', record = '', digest = '' } = visit.params;
    const file = await findRecordFile(context.db, track, record, digest);
    const bytes = file === null ? null : await databaseBlobs.get(context.db, file.digest);
    if (file === null || bytes === null) return { kind: 'not-found' };
    return { kind: 'file', bytes, name: file.name, mediaType: file.mediaType, inline: opensInBrowser(file.mediaType) };
  },
};
