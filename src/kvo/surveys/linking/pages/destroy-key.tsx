import type { LocalDate } from '../../../../kernel/dates.ts';
import { showDate } from '../../../../kernel/dates.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { findTrackAndWave, surveyPlace } from '../../pages/wave/show-wave.tsx';
import { listPairsOf } from '../../store/pairs.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { linkingTexts } from '../texts/texts.ts';

/** Asks before the key of a wave is destroyed; says what became of it when it is gone. */
export const destroyKeyPage: PageDefinition = {
  name: 'surveys.destroy-key-page',
  path: surveyPaths.destroyKey,
  permission: 'surveys.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findTrackAndWave(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { language } = context;
    const { key: t } = linkingTexts(language);
    const pairs = await listPairsOf(context.db, found.wave.id);
    const address = { track: found.track.id, wave: found.wave.id };
    const until = pairs.filter(({ secret }) => secret !== null).at(-1)?.destroyOn;
    const gone = pairs.at(-1)?.destroyedOn ?? null;
    const label = surveyTexts(language).wave.name(found.wave.number);
    return {
      kind: 'page',
      title: t.title,
      place: surveyPlace(found.track, [{ label, href: surveyPaths.wave.to(address) }]),
      main:
        until === undefined ? (
          <PageHead
            heading={t.none}
            lead={gone === null ? t.noneLead : t.gone(showDate(gone as LocalDate, language))}
          />
        ) : (
          <Confirmation
            language={language}
            heading={t.heading}
            consequences={t.facts(showDate(until as LocalDate, language))}
            action={surveyPaths.destroyKey.to(address)}
            button={t.button}
            destructive
            back={{ label: t.back, href: surveyPaths.wave.to(address) }}
          />
        ),
    };
  },
};
