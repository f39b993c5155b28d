import type { Capability } from '../kernel/capability.ts';
import { enterDemo } from '../kvo/accounts/actions/enter-demo.ts';
import { formRoute, pageRoute } from '../kvo/accounts/entrance.ts';
import { accountPaths } from '../paths/accounts.ts';
import type { Context } from '../platform/context.ts';
import { demoPage } from './pages/demo.tsx';
import { demoTexts } from './texts/texts.ts';

/** The doors of a demo: its roles, one click each, and surveys to answer. */
export const demo: Capability<Context> = {
  name: 'demo',
  routes: [
    pageRoute(demoPage),
    formRoute({
      path: accountPaths.demoSignIn,
      action: enterDemo,
      page: demoPage,
      problems: (language) => ({ 'unknown-choice': demoTexts(language).unknownPerson }),
      after: (context, done) => ({
        kind: 'redirect',
        to: done.returnTo,
        flash: demoTexts(context.language).welcome(done.name),
        session: done.session,
        language: context.language,
      }),
    }),
  ],
};
