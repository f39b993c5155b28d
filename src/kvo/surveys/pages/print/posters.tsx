import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { RespondentLanguage } from '../../../../kernel/respondent-language.ts';
import { directionOf } from '../../../../kernel/respondent-language.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { qrModules } from '../../../../platform/qr-modules.ts';
import { QrCode } from '../../../../platform/ui/certificate/qr-code.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { languagesFor } from '../../questionnaires-of.ts';
import { listOpenLinks } from '../../store/population.ts';
import { respondentTexts } from '../../texts/respondent-texts.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { findTrackAndWave, surveyPlace } from '../wave/show-wave.tsx';

/** That one can answer in one's own language, said in each: the code leads to the one the telephone is set to. */
const Spoken = ({ languages }: { readonly languages: readonly RespondentLanguage[] }): Child => (
  <p class="small">
    {languages.map((language, index) => (
      <>
        {index === 0 ? null : ' · '}
        <bdi lang={language} dir={directionOf(language)}>
          {respondentTexts(language).letters.answer}
        </bdi>
      </>
    ))}
  </p>
);

/** A poster with a QR code per sub-area and audience. */
export const postersPage: PageDefinition = {
  name: 'surveys.posters-page',
  path: surveyPaths.posters,
  permission: 'surveys.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findTrackAndWave(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { track, wave } = found;
    const { posters: t, wave: words } = surveyTexts(context.language);
    const links = await listOpenLinks(context.db, wave.id);
    const languages = {
      employees: await languagesFor(context, wave, 'employees'),
      visitors: await languagesFor(context, wave, 'visitors'),
    };
    return {
      kind: 'page',
      title: t.title,
      place: surveyPlace(track, [
        { label: words.name(wave.number), href: surveyPaths.wave.to({ track: track.id, wave: wave.id }) },
      ]),
      main: (
        <>
          <PageHead heading={t.heading} lead={t.lead} />
          {links.length === 0 ? <EmptyState text={t.none} /> : null}
          {links.map((link, index) => {
            const audience = link.audience === 'visitors' ? 'visitors' : 'employees';
            const url = context.publicUrl + surveyPaths.openLink.to({ token: link.token });
            return (
              <Part id={`poster-${index}`} heading={t.poster[audience](link.subAreaName)}>
                <p class="lead">{t.ask[audience]}</p>
                <QrCode modules={qrModules(url)} label={t.poster[audience](link.subAreaName)} />
                <p>
                  {t.scan}
                  <br />
                  <a href={url}>{url.replace(/^https?:\/\//, '')}</a>
                </p>
                <Spoken languages={languages[audience]} />
              </Part>
            );
          })}
        </>
      ),
    };
  },
};
