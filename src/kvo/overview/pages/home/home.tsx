import { accountPaths } from '../../../../paths/accounts.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { asWhoever } from '../../../accounts/standings.ts';
import { overviewTexts } from '../../texts/texts.ts';
import { Welcome } from './welcome.tsx';

/** The front door: who is signed in goes on to their tracks, who is not reads what this is. */
export const homePage: PageDefinition = {
  name: 'overview.home-page',
  path: accountPaths.home,
  permission: 'overview.welcome',
  stand: asWhoever,
  show: async ({ actor, isDemo, language }) =>
    actor.kind === 'person'
      ? { kind: 'redirect', to: trackPaths.portfolio.to({}) }
      : {
          kind: 'page',
          frame: 'public',
          title: overviewTexts(language).welcome.title,
          place: { menu: 'home' },
          main: <Welcome isDemo={isDemo} language={language} />,
        },
};
