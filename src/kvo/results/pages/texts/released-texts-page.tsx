import { resultPaths } from '../../../../paths/results.ts';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { findReleasedTexts } from '../../store/redactions.ts';
import { resultTexts } from '../../texts/texts.ts';
import { findAskedWave } from '../find-wave.ts';

/** The open answers as all at the table may read them. */
export const releasedTextsPage: PageDefinition = {
  name: 'results.released-texts-page',
  path: resultPaths.releasedTexts,
  permission: 'results.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const found = await findAskedWave(context, visit);
    if (found === null || found.wave === null || found.wave.closedAt === null) return { kind: 'not-found' };
    const released = await findReleasedTexts(context.db, found.wave.id);
    const headings = resultTexts(language);
    const { texts: t, menu } = headings;
    const at = { track: found.track.id, wave: found.wave.id };
    const total = (released?.content ?? []).reduce((sum, { texts }) => sum + texts.length, 0);
    return {
      kind: 'page',
      title: t.released,
      place: trackPlace(found.track, 'results', language, [{ label: menu, href: resultPaths.results.to(at) }]),
      main: (
        <>
          {released === null ? (
            <PageHead heading={t.notYet} />
          ) : (
            <PageHead heading={t.heading(total)} lead={t.releasedLead} />
          )}
          {released === null ? <EmptyState text={t.notReleased} /> : null}
          {(released?.content ?? []).map(({ audience, question, texts }, index) => (
            <Part
              id={`vraag-${index + 1}`}
              heading={headings.asked(headings.audiences[audience], question[language])}
              count={texts.length}
            >
              <Rows items={texts.map((text) => <span dir="auto">{text}</span>)} />
            </Part>
          ))}
        </>
      ),
    };
  },
};
