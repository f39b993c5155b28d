import type { Hono } from 'hono';
import { demo } from '../demo/capability.ts';
import { buildWeb } from '../doors/web/build-web.ts';
import type { Capability } from '../kernel/capability.ts';
import { endSession } from '../kvo/accounts/commands.ts';
import { findSession } from '../kvo/accounts/queries.ts';
import { accountPaths } from '../paths/accounts.ts';
import type { Assets } from '../platform/browser/assets.ts';
import type { Context, Instance } from '../platform/context.ts';
import type { Log } from '../platform/log.ts';
import { capabilities } from './capabilities.ts';
import { checkHealth } from './check-health.ts';
import { mainMenu } from './main-menu.ts';
import { roofTexts } from './texts/texts.ts';
import { trackMenu } from './track-menu.ts';

export interface AppParts {
  readonly instance: Instance;
  readonly assets: Assets;
  readonly log: Log;
  readonly version: string;
  readonly behindProxy: boolean;
}

/** Everything the doors open onto: the capabilities in the order of the process, and the demo when this is one. */
export const cardsOf = (instance: Pick<Instance, 'isDemo'>): readonly Capability<Context>[] =>
  instance.isDemo ? [...capabilities, demo] : capabilities;

/** Builds the web door over all capabilities of an instance. */
export const buildApp = (parts: AppParts): Hono<never> => {
  const { instance } = parts;
  const cards = cardsOf(instance);
  return buildWeb({
    instance,
    routes: cards.flatMap((card) => card.routes),
    assets: parts.assets,
    log: parts.log,
    behindProxy: parts.behindProxy,
    findVisitor: async (token, now) => {
      const session = await findSession(instance.db, token, now);
      return session === null ? null : { ...session, id: session.person };
    },
    endSession: (token) => endSession(instance.db, token),
    mainMenu: (language, visitor, current) => mainMenu(cards, { language, visitor, current }),
    trackMenu: (language, track, roles, current) => trackMenu(cards, { language, track, roles, current }),
    footLinks: (language) => roofTexts(language).footLinks,
    addresses: {
      home: accountPaths.home.to({}),
      account: accountPaths.account.to({}),
      signIn: accountPaths.signIn.to({}),
      signOut: accountPaths.signOut.to({}),
      language: accountPaths.language.to({}),
    },
    health: () => checkHealth(instance, parts.version),
  }) as unknown as Hono<never>;
};
