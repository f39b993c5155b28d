import type { Incoming, Route } from '../../../kernel/route.ts';
import { agreementPaths } from '../../../paths/agreements.ts';
import type { Context } from '../../../platform/context.ts';
import type { Visit } from '../../accounts/entrance.ts';
import { formRoute, pageRoute } from '../../accounts/entrance.ts';
import { askCode } from '../actions/by-link/ask-code.ts';
import { declineToSign } from '../actions/by-link/decline-to-sign.ts';
import { reportWrongPerson } from '../actions/by-link/report-wrong-person.ts';
import { signAgreement } from '../actions/by-link/sign-agreement.ts';
import { codePage } from '../pages/sign/code-page.ts';
import { declinePage } from '../pages/sign/decline.tsx';
import { signPage } from '../pages/sign/sign.tsx';
import { signedDocumentPage, signedFilePage } from '../pages/sign/signed-document-pages.tsx';
import { wrongPersonPage } from '../pages/sign/wrong-person.tsx';
import { agreementTexts } from '../texts/texts.ts';

const problems = (language: Context['language']) => ({ ...agreementTexts(language).problems, 'slow-down': '' });
const back = ({ params }: Incoming): string => agreementPaths.sign.to({ token: params['token'] ?? '' });

// The code was sent: the page is drawn again with everything that was typed, and room for the code.
const withWhatWasTyped = (incoming: Incoming): Visit => ({
  ...incoming,
  attempt: { form: askCode.name, values: incoming.form, problems: [] },
  standing: { roles: ['signatory', 'anyone'], parties: [], own: true },
  may: () => false,
});

/** What the bearer of a link can do: read, sign, decline, or say that somebody else must sign. */
export const linkRoutes: readonly Route<Context>[] = [
  pageRoute(signPage),
  formRoute({
    path: agreementPaths.sign,
    action: signAgreement,
    page: signPage,
    problems,
    linkIsAuthority: true,
    after: (_context, _done, incoming) => ({ kind: 'redirect', to: back(incoming) }),
  }),
  pageRoute(codePage),
  formRoute({
    path: agreementPaths.signCode,
    action: askCode,
    page: signPage,
    problems,
    linkIsAuthority: true,
    after: (context, _done, incoming) => signPage.show(context, withWhatWasTyped(incoming)),
  }),
  pageRoute(declinePage),
  formRoute({
    path: agreementPaths.decline,
    action: declineToSign,
    page: declinePage,
    problems,
    linkIsAuthority: true,
    after: (context, _done, incoming) => ({
      kind: 'redirect',
      to: back(incoming),
      flash: agreementTexts(context.language).decline.done,
    }),
  }),
  pageRoute(wrongPersonPage),
  formRoute({
    path: agreementPaths.wrongPerson,
    action: reportWrongPerson,
    page: wrongPersonPage,
    problems,
    linkIsAuthority: true,
    after: (context, _done, incoming) => ({
      kind: 'redirect',
      to: back(incoming),
      flash: agreementTexts(context.language).other.done,
    }),
  }),
  pageRoute(signedDocumentPage),
  pageRoute(signedFilePage),
];
