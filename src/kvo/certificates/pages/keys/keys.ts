import { certificatePaths } from '../../../../paths/certificates.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { asWhoever } from '../../../accounts/standings.ts';
import { keyDocument, listPublishedKeys } from '../../credential/published-keys.ts';

/** The public keys of this instance, for whoever checks a certificate without us. */
export const keysPage: PageDefinition = {
  name: 'certificates.keys-page',
  path: certificatePaths.keys,
  permission: 'certificates.read',
  stand: asWhoever,
  show: async (context) => ({
    kind: 'file',
    bytes: JSON.stringify(keyDocument(context.publicUrl, await listPublishedKeys(context)), null, 2),
    mediaType: 'application/json; charset=utf-8',
    inline: true,
  }),
};
