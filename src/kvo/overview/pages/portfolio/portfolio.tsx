import { dayOf } from '../../../../kernel/dates.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inInstance } from '../../../accounts/standings.ts';
import { listPictures } from '../../picture/list-pictures.ts';
import { listOwnTracks } from '../../queries.ts';
import { overviewTexts } from '../../texts/texts.ts';
import { keptSections } from './kept-sections.tsx';
import { ownView, viewersOf } from './own-view.ts';
import { readQuestion } from './question.ts';
import { Portfolio } from './render.tsx';

/** All tracks that somebody may see. */
export const portfolioPage: PageDefinition = {
  name: 'overview.portfolio-page',
  path: trackPaths.portfolio,
  permission: 'overview.portfolio',
  stand: inInstance,
  show: async (context, visit) => {
    const { language, db, actor } = context;
    const own = actor.kind === 'person' ? await listOwnTracks(db, actor.id) : [];
    const viewers = viewersOf(own);
    const pictures = await listPictures(
      context,
      own.filter((one) => viewers.has(one.track)),
    );
    const today = dayOf(context.now);
    const question = readQuestion(visit.query);
    const view = ownView(own, pictures, question, today);
    return {
      kind: 'page',
      title: overviewTexts(language).portfolio.title,
      place: { menu: 'tracks' },
      main: (
        <Portfolio
          view={view}
          question={question}
          sections={await keptSections(view, language)}
          mayBegin={visit.may('tracks.create')}
          keeps={{ instance: visit.may('accounts.manage'), register: visit.may('certificates.change') }}
          today={today}
          language={language}
        />
      ),
    };
  },
};
