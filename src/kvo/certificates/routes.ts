import type { Language } from '../../kernel/language.ts';
import type { Incoming, Route } from '../../kernel/route.ts';
import { certificatePaths } from '../../paths/certificates.ts';
import type { Context } from '../../platform/context.ts';
import type { PageDefinition } from '../accounts/entrance.ts';
import { formRoute, pageRoute, plainFields } from '../accounts/entrance.ts';
import type { ChangeAction, ChangeKind } from './actions/change-certificate.ts';
import { reinstateCertificate, suspendCertificate, withdrawCertificate } from './actions/change-certificate.ts';
import { checkFile } from './actions/check-file.ts';
import { issueCertificate } from './actions/issue-certificate.ts';
import { certificatePage } from './pages/certificate/certificate.tsx';
import { reinstatePage, suspendPage, withdrawPage } from './pages/change/change.tsx';
import { checkPage } from './pages/check/check.tsx';
import { checkResult } from './pages/check/check-result.tsx';
import { issuePage } from './pages/issue/issue.tsx';
import { keysPage } from './pages/keys/keys.ts';
import { ofTrackPage } from './pages/of-track/of-track.tsx';
import { registerJsonPage, registerTablePage } from './pages/register/open-data.ts';
import { registerPage } from './pages/register/register.tsx';
import { certificateTexts } from './texts/texts.ts';

/** Larger than any credential, so that what is too large is told in our own words. */
const checkLimit = 1024 * 1024;

const readFile = (incoming: Incoming): Readonly<Record<string, unknown>> => ({
  ...plainFields(incoming),
  file: incoming.files['file']?.[0],
});

const issueProblems = (language: Language) => {
  const { refusal } = certificateTexts(language).ofTrack;
  return {
    ...refusal,
    'too-early': ({ day }: Readonly<Record<string, string | number>>) => refusal['too-early'](String(day)),
    'too-late': ({ day }: Readonly<Record<string, string | number>>) => refusal['too-late'](String(day)),
  };
};

const change = (kind: ChangeKind, action: ChangeAction, page: PageDefinition): Route<Context> =>
  formRoute({
    path: page.path,
    action,
    page,
    problems: (language) => certificateTexts(language).problems,
    after: (context, { number }) => ({
      kind: 'redirect',
      to: certificatePaths.certificate.to({ number }),
      flash: certificateTexts(context.language).change[kind].done(number),
    }),
  });

/** The pages and forms of certificates. */
export const certificateRoutes: readonly Route<Context>[] = [
  pageRoute(registerPage),
  pageRoute(registerTablePage),
  pageRoute(registerJsonPage),
  pageRoute(keysPage),
  pageRoute(checkPage),
  formRoute({
    path: certificatePaths.check,
    action: checkFile,
    page: checkPage,
    problems: (language) => certificateTexts(language).check.problems,
    read: readFile,
    bodyLimit: checkLimit,
    after: async (context, checked) => checkResult(context, checked),
  }),
  pageRoute(certificatePage),
  pageRoute(suspendPage),
  change('suspended', suspendCertificate, suspendPage),
  pageRoute(reinstatePage),
  change('reinstated', reinstateCertificate, reinstatePage),
  pageRoute(withdrawPage),
  change('withdrawn', withdrawCertificate, withdrawPage),
  pageRoute(ofTrackPage),
  pageRoute(issuePage),
  formRoute({
    path: certificatePaths.issue,
    action: issueCertificate,
    page: issuePage,
    problems: issueProblems,
    after: (context, { number }) => ({
      kind: 'redirect',
      to: certificatePaths.certificate.to({ number }),
      flash: certificateTexts(context.language).issue.done(number),
    }),
  }),
];
