import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Path } from '../../../../kernel/path.ts';
import type { Answer } from '../../../../kernel/route.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import type { Context } from '../../../../platform/context.ts';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { Track } from '../../../tracks/model.ts';
import { findTrack } from '../../../tracks/queries.ts';
import type { OwnQuestionnaire } from '../store/own-questionnaires.ts';
import { findOwn } from '../store/own-questionnaires.ts';
import { makingTexts } from '../texts/texts.ts';

interface Drawn {
  readonly title: string;
  readonly main: Child;
  readonly islands?: readonly string[];
}

/** The place of every page on which questionnaires are made. */
export const makingPlace = (context: Context, track: Track, own: OwnQuestionnaire | null) => {
  const { menu } = makingTexts(context.language);
  const list = { label: menu, href: surveyPaths.questionnaires.to({ track: track.id }) };
  const crumbs =
    own === null
      ? []
      : [
          list,
          {
            label: own.draft.title['nl'] ?? '',
            href: surveyPaths.ownQuestionnaire.to({ track: track.id, questionnaire: own.id }),
          },
        ];
  return { track: { id: track.id, title: track.title }, menu: 'survey', crumbs };
};

/** A page about one questionnaire of a track; not found when it is another track's, or has nothing to draw. */
export const ownPage = (
  name: string,
  path: Path,
  draw: (context: Context, visit: Visit, own: OwnQuestionnaire) => Promise<Drawn | null>,
): PageDefinition => ({
  name: `surveys.${name}`,
  path,
  permission: 'surveys.edit',
  stand: inTrack,
  show: async (context, visit): Promise<Answer> => {
    const track = await findTrack(context.db, visit.params['track'] ?? '');
    const own = track === null ? null : await findOwn(context.db, track.id, visit.params['questionnaire'] ?? '');
    if (track === null || own === null) return { kind: 'not-found' };
    const drawn = await draw(context, visit, own);
    if (drawn === null) return { kind: 'not-found' };
    return { kind: 'page', place: makingPlace(context, track, own), ...drawn };
  },
});
