import type { LocalDate } from '../../../../kernel/dates.ts';
import { may } from '../../../accounts/policy.ts';
import type { TrackId } from '../../../tracks/model.ts';
import type { TrackPicture, Viewer } from '../../model.ts';
import type { OwnTrack } from '../../queries.ts';
import type { PortfolioQuestion } from './question.ts';
import type { OwnPicture, PortfolioView } from './view-model.ts';
import { viewPortfolio } from './view-model.ts';

type Viewers = ReadonlyMap<TrackId, Viewer>;

/** What was worked out of one list of tracks: it lasts as long as the list does. */
interface Worked {
  readonly viewers: Viewers;
  seen: readonly OwnPicture[];
  views: Map<string, PortfolioView>;
}

const worked = new WeakMap<readonly OwnTrack[], Worked>();
const mostViews = 8;

const viewersIn = (own: readonly OwnTrack[]): Viewers => {
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

const workOn = (own: readonly OwnTrack[]): Worked => {
  const known = worked.get(own);
  if (known !== undefined) return known;
  const fresh: Worked = { viewers: viewersIn(own), seen: [], views: new Map() };
  worked.set(own, fresh);
  return fresh;
};

/** Somebody's roles and parties in each of their tracks, as far as these show the road. */
export const viewersOf = (own: readonly OwnTrack[]): Viewers => workOn(own).viewers;

/** What somebody sees of their tracks; the very same view as long as neither the list nor one of the pictures is another. */
export const ownView = (
  own: readonly OwnTrack[],
  pictures: ReadonlyMap<TrackId, TrackPicture>,
  question: PortfolioQuestion,
  today: LocalDate,
): PortfolioView => {
  const work = workOn(own);
  const seen = [...work.viewers].flatMap(([track, viewer]): readonly OwnPicture[] => {
    const picture = pictures.get(track);
    return picture === undefined ? [] : [{ picture, viewer }];
  });
  const isSame =
    seen.length === work.seen.length && seen.every(({ picture }, index) => picture === work.seen[index]?.picture);
  if (!isSame || work.views.size > mostViews) {
    work.seen = seen;
    work.views = new Map();
  }
  const asked = `${today} ${JSON.stringify(question)}`;
  const view = work.views.get(asked) ?? viewPortfolio(work.seen, question, today);
  work.views.set(asked, view);
  return view;
};
