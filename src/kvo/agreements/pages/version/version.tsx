import { agreementPaths } from '../../../../paths/agreements.ts';
import type { Context } from '../../../../platform/context.ts';
import { newestHead, signHead } from '../../../../platform/ledger/signed-head.ts';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { slugOf } from '../../model.ts';
import { inAgreement } from '../../stands/in-agreement.ts';
import { readVersion } from '../../store/versions.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { findPlace, placeUnder } from '../parts/agreement-place.ts';
import { DifferencesNotice } from '../parts/differences-notice.tsx';
import { SignedDocument } from '../parts/signed-document.tsx';

const findVersion = async (context: Context, visit: Visit) => {
  const found = await findPlace(context, visit);
  const version = found?.agreement.versions.find((one) => String(one.number) === visit.params['version']);
  const text = version === undefined ? null : await readVersion(context.db, version.id);
  return found === null || version === undefined || text === null ? null : { ...found, version, text };
};

/** A version with its signatures, whether or not it is still in force. */
export const versionPage: PageDefinition = {
  name: 'agreements.version-page',
  path: agreementPaths.version,
  permission: 'agreements.read',
  stand: inAgreement,
  show: async (context, visit) => {
    const found = await findVersion(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { language } = context;
    const { track, agreement, version, text } = found;
    const params = { track: track.id, agreement: slugOf[agreement.kind], version: String(version.number) };
    const differences = version.id === agreement.current?.id ? agreement.differences : [];
    return {
      kind: 'page',
      title: agreementTexts(language).document.title(version.title, version.number),
      place: placeUnder(track, agreement.kind, language),
      main: (
        <>
          <DifferencesNotice differences={differences} language={language} />
          <SignedDocument
            agreement={agreement}
            version={version}
            content={text.content}
            head={signHead(context.keys, await newestHead(context.db))}
            file={agreementPaths.versionFile.to(params)}
            isDemo={context.isDemo}
            language={language}
          />
        </>
      ),
    };
  },
};

/** What was signed, as the bytes that have the digest. */
export const versionFilePage: PageDefinition = {
  name: 'agreements.version-file',
  path: agreementPaths.versionFile,
  permission: 'agreements.read',
  stand: inAgreement,
  show: async (context, visit) => {
    const found = await findVersion(context, visit);
    if (found === null) return { kind: 'not-found' };
    const name = `${slugOf[found.agreement.kind]}-${found.version.number}.json`;
    return { kind: 'file', bytes: found.text.canonical, mediaType: 'application/json', name };
  },
};
