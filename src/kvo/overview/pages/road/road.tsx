import { showMoment } from '../../../../kernel/dates.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import { Columns } from '../../../../platform/ui/page/columns.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { listPictures } from '../../picture/list-pictures.ts';
import { listVersions } from '../../queries.ts';
import { keptRoad } from './kept-road.tsx';
import { areOwnersTold } from './owners-told.ts';
import { NowPanel } from './render.tsx';
import { Side } from './side.tsx';

/** The page of a track: its road, what matters now, and what whoever looks can do. */
export const roadPage: PageDefinition = {
  name: 'overview.road-page',
  path: trackPaths.road,
  permission: 'overview.road',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db, now } = context;
    const versions = await listVersions(db, [visit.params['track'] ?? '']);
    const [picture] = (await listPictures(context, versions)).values();
    if (picture === undefined) return { kind: 'not-found' };
    const { track } = picture.road;
    const { head, inside, parts } = await keptRoad(picture, language, visit.may('partners.edit'));
    const { roles, parties } = visit.standing;
    const { actor } = context;
    const viewer = { roles, parties, ...(actor.kind === 'person' ? { person: actor.id } : {}) };
    const ownersTold = await areOwnersTold(db, picture);
    const { crumbs, ...place } = trackPlace(track, 'road', language);
    return {
      kind: 'page',
      title: track.title,
      // The track itself is the page: only what lies above it leads here.
      place: { ...place, crumbs: (crumbs ?? []).slice(0, 1) },
      main: (
        <>
          {head}
          <Columns
            side={
              <Side
                picture={picture}
                viewer={viewer}
                ownersTold={ownersTold}
                mayPlan={visit.may('tracks.edit')}
                language={language}
              />
            }
          >
            <NowPanel picture={picture} language={language} moment={showMoment(now, language)} inside={inside} />
          </Columns>
          {parts}
        </>
      ),
    };
  },
};
