import type { Route } from '../../kernel/route.ts';
import { accountPaths } from '../../paths/accounts.ts';
import type { Context } from '../../platform/context.ts';
import { acceptInvitation } from './actions/accept-invitation.ts';
import { changeAccount, switchLanguage } from './actions/change-account.ts';
import { changeEmail } from './actions/change-email.ts';
import { endInstanceRole } from './actions/end-role.ts';
import { invitePerson } from './actions/invite-person.ts';
import { requestSignIn } from './actions/request-sign-in.ts';
import { signIn } from './actions/sign-in.ts';
import { signOut, signOutEverywhere } from './actions/sign-out.ts';
import { formRoute, pageRoute, plainFields } from './entrance.ts';
import { accountPage } from './pages/account/account.tsx';
import { invitationPage } from './pages/invitation/invitation.tsx';
import { outboxPage } from './pages/outbox/outbox.tsx';
import { endRolePage } from './pages/people/end-role.tsx';
import { peoplePage } from './pages/people/people.tsx';
import { signInPage } from './pages/sign-in/sign-in.tsx';
import { signInLinkPage } from './pages/sign-in/sign-in-link.tsx';
import { signInSentPage } from './pages/sign-in/sign-in-sent.tsx';
import { lettersArrive, saySent } from './say-sent.ts';
import { accountTexts } from './texts/texts.ts';

const problems = (language: Context['language']) => accountTexts(language).problems;
const none = () => ({});

/** The pages and forms of accounts. */
export const accountRoutes: readonly Route<Context>[] = [
  pageRoute(signInPage),
  formRoute({
    path: accountPaths.signIn,
    action: requestSignIn,
    page: signInPage,
    problems: () => ({ 'slow-down': '' }),
    read: (incoming) => ({ ...plainFields(incoming), origin: incoming.origin }),
    after: (context, { email }) => ({
      kind: 'redirect',
      to: accountPaths.signInSent.to({}),
      flash: lettersArrive(context)
        ? accountTexts(context.language).signIn.sent(email)
        : accountTexts(context.language).signIn.noMailFlash,
    }),
  }),
  pageRoute(signInSentPage),
  pageRoute(signInLinkPage),
  formRoute({
    path: accountPaths.signInLink,
    action: signIn,
    page: signInLinkPage,
    problems,
    linkIsAuthority: true,
    after: (context, done) => ({
      kind: 'redirect',
      to: done.returnTo,
      // In the language of the page that comes: in a demo that of the browser, elsewhere that of the person.
      flash: accountTexts(context.isDemo ? context.language : done.language).link.welcome(done.name),
      ...(context.isDemo ? { language: context.language } : {}),
      session: done.session,
    }),
  }),
  formRoute({
    path: accountPaths.signOut,
    action: signOut,
    page: signInPage,
    problems: none,
    after: (context) => ({
      kind: 'redirect',
      to: accountPaths.signIn.to({}),
      flash: accountTexts(context.language).account.signedOut,
      session: 'end',
    }),
  }),
  pageRoute(invitationPage),
  formRoute({
    path: accountPaths.invitation,
    action: acceptInvitation,
    page: invitationPage,
    problems,
    linkIsAuthority: true,
    after: (context, done) => ({
      kind: 'redirect',
      to: accountPaths.home.to({}),
      flash: accountTexts(context.language).link.welcome(done.name),
      session: done.session,
    }),
  }),
  pageRoute(accountPage),
  formRoute({
    path: accountPaths.account,
    action: changeAccount,
    page: accountPage,
    problems: none,
    after: (_context, done) => ({
      kind: 'redirect',
      to: accountPaths.account.to({}),
      flash: accountTexts(done.language).account.saved,
      language: done.language,
    }),
  }),
  formRoute({
    path: accountPaths.language,
    action: switchLanguage,
    page: signInPage,
    problems: none,
    after: (_context, done) => ({ kind: 'redirect', to: done.return, language: done.language }),
  }),
  formRoute({
    path: accountPaths.signOutEverywhere,
    action: signOutEverywhere,
    page: accountPage,
    problems: none,
    after: (context) => ({
      kind: 'redirect',
      to: accountPaths.signIn.to({}),
      flash: accountTexts(context.language).account.signedOut,
      session: 'end',
    }),
  }),
  pageRoute(peoplePage),
  formRoute({
    path: accountPaths.people,
    action: invitePerson,
    page: peoplePage,
    problems,
    after: (context, { email }) => ({
      kind: 'redirect',
      to: accountPaths.people.to({}),
      flash: saySent(context, accountTexts(context.language).people.invited(email)),
    }),
  }),
  formRoute({
    path: accountPaths.changeEmail,
    action: changeEmail,
    page: peoplePage,
    problems,
    after: (context, { email }) => ({
      kind: 'redirect',
      to: accountPaths.people.to({}),
      flash: accountTexts(context.language).people.addressChanged(email),
    }),
  }),
  pageRoute(endRolePage),
  formRoute({
    path: accountPaths.endInstanceRole,
    action: endInstanceRole,
    page: endRolePage,
    problems,
    after: (context) => ({
      kind: 'redirect',
      to: accountPaths.people.to({}),
      flash: accountTexts(context.language).people.ended,
    }),
  }),
  pageRoute(outboxPage),
];
