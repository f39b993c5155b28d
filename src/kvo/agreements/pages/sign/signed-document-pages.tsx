import { agreementPaths } from '../../../../paths/agreements.ts';
import { newestHead, signHead } from '../../../../platform/ledger/signed-head.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { openLink } from '../../links/opened-link.ts';
import { slugOf } from '../../model.ts';
import { byLink } from '../../stands/by-link.ts';
import { readVersion } from '../../store/versions.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { SignedDocument } from '../parts/signed-document.tsx';
import { unknownLink } from './unknown-link.tsx';

/** The text of a link with its signatures, for reading and for paper. */
export const signedDocumentPage: PageDefinition = {
  name: 'agreements.signed-document-page',
  path: agreementPaths.signedDocument,
  permission: 'agreements.sign',
  stand: byLink,
  unknown: unknownLink,
  show: async (context, visit) => {
    const token = visit.params['token'] ?? '';
    const opened = await openLink(context, token);
    const text = opened === null ? null : await readVersion(context.db, opened.version.id);
    if (opened === null || text === null) return { kind: 'not-found' };
    const { language } = context;
    const { version, agreement, link } = opened;
    const texts = agreementTexts(language);
    return {
      kind: 'page',
      frame: 'public',
      title: texts.document.title(version.title, version.number),
      place: { crumbs: [{ label: texts.kind[link.kind].name, href: agreementPaths.sign.to({ token }) }] },
      main: (
        <SignedDocument
          agreement={agreement}
          version={version}
          content={text.content}
          head={signHead(context.keys, await newestHead(context.db))}
          file={agreementPaths.signedFile.to({ token })}
          isDemo={context.isDemo}
          language={language}
        />
      ),
    };
  },
};

/** What a link asks to sign, as the bytes that have the digest. */
export const signedFilePage: PageDefinition = {
  name: 'agreements.signed-file',
  path: agreementPaths.signedFile,
  permission: 'agreements.sign',
  stand: byLink,
  unknown: unknownLink,
  show: async (context, visit) => {
    const opened = await openLink(context, visit.params['token'] ?? '');
    const text = opened === null ? null : await readVersion(context.db, opened.version.id);
    if (opened === null || text === null) return { kind: 'not-found' };
    const name = `${slugOf[opened.link.kind]}-${opened.version.number}.json`;
    return { kind: 'file', bytes: text.canonical, mediaType: 'application/json', name };
  },
};
