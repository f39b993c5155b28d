import { resultPaths } from '../../../../paths/results.ts';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { findWave, listAnswers } from '../../../surveys/queries.ts';
import { askedQuestionnaire } from '../../../surveys/questionnaires-of.ts';
import { findTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { openAnswers } from '../../rules/open-answers.ts';
import { resultTexts } from '../../texts/texts.ts';

/** What was written, question by question, apart from all else the same respondent answered. */
export const textsPage: PageDefinition = {
  name: 'results.texts-page',
  path: resultPaths.texts,
  permission: 'results.read-texts',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const id = visit.params['wave'] ?? '';
    const track = await findTrack(context.db, visit.params['track'] ?? '');
    const wave = track === null || !/^[0-9a-f-]{36}$/.test(id) ? null : await findWave(context.db, track.id, id);
    if (track === null || wave === null || wave.closedAt === null) return { kind: 'not-found' };
    const answers = await listAnswers(context.db, wave.id);
    const groups = [];
    for (const target of wave.targets) {
      const questionnaire = await askedQuestionnaire(context.db, context, target.questionnaire);
      groups.push(
        ...openAnswers(
          questionnaire,
          answers.filter((one) => one.audience === target.audience).map((one) => one.answers),
        ),
      );
    }
    const { texts: t, menu } = resultTexts(language);
    const total = groups.reduce((sum, group) => sum + (group.texts?.length ?? 0), 0);
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'results', language, [
        { label: menu, href: resultPaths.results.to({ track: track.id, wave: wave.id }) },
      ]),
      main: (
        <>
          <PageHead heading={t.heading(total)} lead={t.lead} />
          {groups.map((group, index) => (
            <Part id={`vraag-${index + 1}`} heading={group.question[language]} count={group.texts?.length}>
              {group.texts === null ? (
                <EmptyState text={t.few} />
              ) : (
                <Rows items={group.texts.map((text) => <span dir="auto">{text}</span>)} />
              )}
            </Part>
          ))}
        </>
      ),
    };
  },
};
