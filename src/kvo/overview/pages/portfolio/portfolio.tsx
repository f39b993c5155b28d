import { dayOf } from '../../../../kernel/dates.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { may } from '../../../accounts/policy.ts';
import { inInstance } from '../../../accounts/standings.ts';
import type { TrackId } from '../../../tracks/model.ts';
import type { Viewer } from '../../model.ts';
import { listPictures } from '../../picture/list-pictures.ts';
import type { OwnTrack } from '../../queries.ts';
import { listOwnTracks } from '../../queries.ts';
import { overviewTexts } from '../../texts/texts.ts';
import { keptRow } from './kept-rows.ts';
import { readQuestion } from './question.ts';
import { Portfolio } from './render.tsx';
import type { OwnPicture } from './view-model.ts';
import { viewPortfolio } from './view-model.ts';

/** Somebody's roles and parties in each of their tracks, as far as these show the road. */
const viewersOf = (own: readonly OwnTrack[]): ReadonlyMap<TrackId, Viewer> => {
  const viewers = new Map<TrackId, Viewer>();
  for (const { track, role, party } of own) {
    const known = viewers.get(track) ?? { roles: [], parties: [] };
    viewers.set(track, {
      roles: [...known.roles, role],
      parties: party === null ? known.parties : [...known.parties, party],
    });
  }
  for (const [track, { roles }] of viewers)
    if (!may('overview.road', { roles, parties: [], own: false })) viewers.delete(track);
  return viewers;
};

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
    const seen = [...viewers].flatMap(([track, viewer]): readonly OwnPicture[] => {
      const picture = pictures.get(track);
      return picture === undefined ? [] : [{ picture, viewer }];
    });
    const today = dayOf(context.now);
    const question = readQuestion(visit.query);
    const view = viewPortfolio(seen, question, today);
    const shown = view.sections.flatMap((section) => section.rows);
    const rows = new Map(await Promise.all(shown.map(async (one) => [one, await keptRow(one, language)] as const)));
    return {
      kind: 'page',
      title: overviewTexts(language).portfolio.title,
      place: { menu: 'tracks' },
      main: (
        <Portfolio
          view={view}
          question={question}
          rows={rows}
          mayBegin={visit.may('tracks.create')}
          today={today}
          language={language}
        />
      ),
    };
  },
};
