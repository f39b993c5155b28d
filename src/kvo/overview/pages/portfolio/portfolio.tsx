import type { LocalDate } from '../../../../kernel/dates.ts';
import { dayOf } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { keepDrawn } from '../../../../kernel/jsx/keep-drawn.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import type { Context } from '../../../../platform/context.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inInstance } from '../../../accounts/standings.ts';
import { listPictures } from '../../picture/list-pictures.ts';
import type { OwnTrack } from '../../queries.ts';
import { listOwnTracks } from '../../queries.ts';
import { overviewTexts } from '../../texts/texts.ts';
import { keptSections } from './kept-sections.tsx';
import { ownView, viewersOf } from './own-view.ts';
import type { PortfolioQuestion } from './question.ts';
import { readQuestion } from './question.ts';
import type { PortfolioProps } from './render.tsx';
import { Portfolio } from './render.tsx';

interface Asked extends Pick<PortfolioProps, 'mayBegin' | 'keeps'> {
  readonly own: readonly OwnTrack[];
  readonly question: PortfolioQuestion;
  readonly today: LocalDate;
}

// A list of tracks is the very same one as long as all in it is: who stands where, and how new each track is. What is drawn
// of it lasts as long, and a day at most.
const drawn = new WeakMap<readonly OwnTrack[], Map<string, Promise<Child>>>();
const mostDrawn = 8;

const draw = async (context: Context, asked: Asked): Promise<Child> => {
  const { own, question, today, mayBegin, keeps } = asked;
  const { language } = context;
  const viewers = viewersOf(own);
  const pictures = await listPictures(
    context,
    own.filter((one) => viewers.has(one.track)),
  );
  const view = ownView(own, pictures, question, today);
  const sections = await keptSections(view, language);
  return keepDrawn(<Portfolio {...{ view, question, sections, mayBegin, keeps, today, language }} />);
};

const drawOnce = (context: Context, { own, ...asked }: Asked): Promise<Child> => {
  const key = JSON.stringify([asked, context.language]);
  const before = drawn.get(own);
  const drawings = before === undefined || before.size >= mostDrawn ? new Map<string, Promise<Child>>() : before;
  drawn.set(own, drawings);
  const main = before?.get(key) ?? draw(context, { own, ...asked });
  drawings.set(key, main);
  main.catch(() => drawings.delete(key));
  return main;
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
    const asked: Asked = {
      own,
      question: readQuestion(visit.query),
      today: dayOf(context.now),
      mayBegin: visit.may('tracks.create'),
      keeps: { instance: visit.may('accounts.manage'), register: visit.may('certificates.change') },
    };
    return {
      kind: 'page',
      title: overviewTexts(language).portfolio.title,
      place: { menu: 'tracks' },
      main: await drawOnce(context, asked),
    };
  },
};
