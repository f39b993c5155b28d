import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { partnerPaths } from '../../../../paths/partners.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Figs } from '../../../../platform/ui/lists/figs.tsx';
import { People } from '../../../../platform/ui/lists/people.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Panel } from '../../../../platform/ui/page/panel.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { Gates } from '../../../../platform/ui/road/gates.tsx';
import { Road } from '../../../../platform/ui/road/road.tsx';
import { roundOf } from '../../../schemes/round-of.ts';
import { schemeLabel } from '../../../tracks/model.ts';
import type { TrackPicture } from '../../model.ts';
import { overviewTexts } from '../../texts/texts.ts';
import { municipalitiesOf } from '../portfolio/view-model.ts';
import { figuresOf } from './figures.ts';
import { gateRows } from './gate-rows.tsx';
import { nowOf } from './now.ts';
import { PanelPicture } from './panel-picture.tsx';
import { seatsOf } from './seats.tsx';
import { stageLine } from './stage-line.ts';

interface RoadProps {
  readonly picture: TrackPicture;
  readonly language: Language;
}

/** What the track is, and its road. */
export const RoadHead = ({ picture, language }: RoadProps): Child => {
  const { road: t } = overviewTexts(language);
  const { track, scheme } = picture.road;
  const municipalities = municipalitiesOf(picture);
  const where = municipalities.length === 0 ? t.noMunicipality : t.municipality(municipalities);
  const round = roundOf(scheme, track.round).name[language];
  return (
    <>
      <PageHead
        heading={<span dir="auto">{track.title}</span>}
        lead={t.lead(`${round}, ${schemeLabel(track.schemeId)}`, track.areas.length, t.firms(picture.firms), where)}
      />
      <Road stages={stageLine(picture, language)} language={language} />
    </>
  );
};

/** The panel of the stage one is in. `moment` says as of when, for it is the only thing that changes from look to look. */
export const NowPanel = ({
  picture,
  language,
  moment,
  inside,
}: RoadProps & { readonly moment: string; readonly inside: Child }): Child => {
  const t = overviewTexts(language).road;
  const here = picture.road.stages.find((stage) => stage.place === 'here');
  const { figure, heading, lead } = nowOf(picture, language);
  const above =
    here === undefined ? null : (
      <>
        <b>{t.above(here.number, picture.road.stages.length, here.stage.name[language])}</b>{' '}
        {here.gate.open ? t.gate.open : t.gate.shut}
      </>
    );
  return (
    <Panel id="nu" heading={heading} {...(figure === null ? {} : { figure })} {...(above === null ? {} : { above })}>
      <p class="lead">{lead}</p>
      {inside}
      <p class="source">{t.asOf(moment)}</p>
    </Panel>
  );
};

/** What stands inside the panel; it lasts as long as the picture. */
export const PanelInside = ({ picture, language }: RoadProps): Child => {
  const here = picture.road.stages.find((stage) => stage.place === 'here');
  return here === undefined ? null : <PanelPicture picture={picture} here={here} language={language} />;
};

/** Figures, all gates, and the table. */
export const RoadParts = ({ picture, language, maySeat }: RoadProps & { readonly maySeat: boolean }): Child => {
  const { road: t } = overviewTexts(language);
  const figures = figuresOf(picture, language);
  const seats = seatsOf(picture, language);
  return (
    <>
      {figures.length === 0 ? null : (
        <Part id="cijfers" heading={t.figures}>
          <Figs figures={figures} />
        </Part>
      )}
      <Part id="poorten" heading={t.gates}>
        <Gates gates={gateRows(picture, language)} />
      </Part>
      <Part id="tafel" heading={t.table}>
        {seats.length === 0 ? (
          <EmptyState text={t.emptyTable}>
            {maySeat ? (
              <ButtonLink href={partnerPaths.addParty.to({ track: picture.road.track.id })}>{t.seat}</ButtonLink>
            ) : undefined}
          </EmptyState>
        ) : (
          <People seats={seats} />
        )}
      </Part>
    </>
  );
};
