import { surveyPaths } from '../../../../paths/surveys.ts';
import { qrModules } from '../../../../platform/qr-modules.ts';
import { CodeCards } from '../../../../platform/ui/lists/code-cards.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { unwrapSecrets } from '../../respondent/secrets.ts';
import { showCode } from '../../rules/survey-code.ts';
import { listOpenInvitations } from '../../store/mailings.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { findTrackAndWave, surveyPlace } from '../wave/show-wave.tsx';

/** A card per firm that has not answered, to print, cut and hand over. */
export const codesPage: PageDefinition = {
  name: 'surveys.codes-page',
  path: surveyPaths.codes,
  permission: 'surveys.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findTrackAndWave(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { track, wave } = found;
    const { codes: t, wave: words } = surveyTexts(context.language);
    const enter = context.publicUrl + surveyPaths.enterCode.to({});
    const modules = qrModules(enter);
    const cards = (await listOpenInvitations(context.db, wave.id)).flatMap((one) => {
      const secrets = unwrapSecrets(context.keys, one.invitation, one.wrapped);
      const card = {
        name: one.name,
        lines: [],
        code: showCode(secrets?.code ?? ''),
        address: enter.replace(/^https?:\/\//, ''),
        modules,
      };
      return secrets === null ? [] : [{ ...card, subArea: one.subArea }];
    });
    return {
      kind: 'page',
      title: t.title,
      place: surveyPlace(track, [
        { label: words.name(wave.number), href: surveyPaths.wave.to({ track: track.id, wave: wave.id }) },
      ]),
      main: (
        <>
          <PageHead heading={t.heading(cards.length)} lead={`${t.lead} ${t.print}`} />
          {cards.length === 0 ? <EmptyState text={t.none} /> : null}
          {track.areas.map((area, index) => {
            const own = cards.filter((card) => card.subArea === area.subAreaId);
            return own.length === 0 ? null : (
              <Part id={`deel-${index}`} heading={area.name} count={own.length}>
                <CodeCards cards={own} />
              </Part>
            );
          })}
        </>
      ),
    };
  },
};
