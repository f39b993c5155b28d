import { daysBetween } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { MiniRoad } from '../../../../platform/ui/road/mini-road.tsx';
import type { GateState } from '../../../../platform/ui/road/stage.ts';
import type { TrackRow } from '../../../../platform/ui/road/tracks.tsx';
import type { TrackPicture } from '../../model.ts';
import { stepForReason } from '../../rules/step-for-reason.ts';
import { stepLink } from '../../step-links.ts';
import { tellStep } from '../../step-said.ts';
import { overviewTexts } from '../../texts/texts.ts';
import { tellWhy } from '../../why-said.ts';
import type { OwnPicture } from './view-model.ts';
import { municipalitiesOf } from './view-model.ts';

const markOf = ({ standing, road, today }: TrackPicture, forYou: boolean, language: Language): Child => {
  const { marks: t } = overviewTexts(language).portfolio;
  if (standing.group === 'course') return <Keur tone="ok">{t.course}</Keur>;
  if (standing.group === 'still') {
    const state = road.facts.certificate?.state;
    const down = standing.why.code === 'certificate-down' && state !== undefined && state in t.down;
    return <Keur tone="stop">{down ? t.down[state as keyof typeof t.down] : t.still(standing.days)}</Keur>;
  }
  if (standing.deadline !== null) {
    const left = daysBetween(today, standing.deadline);
    return <Keur tone="wait">{left < 0 ? t.late(-left) : t.left(left)}</Keur>;
  }
  return <Keur tone="wait">{forYou ? t.you : t.attention}</Keur>;
};

const gateOf = ({ standing }: TrackPicture, isOpen: boolean): GateState => {
  if (isOpen) return 'open';
  return standing.group === 'still' ? 'shut' : 'wait';
};

/** One row of the portfolio: where the track is, the fact that matters, and one thing to do for whoever looks. */
export const trackRow = ({ picture, viewer }: OwnPicture, language: Language): TrackRow => {
  const { road, standing, steps, firms } = picture;
  const all = overviewTexts(language);
  const t = all.portfolio;
  const href = trackPaths.road.to({ track: road.track.id });
  const here = road.stages.find((stage) => stage.place === 'here') ?? road.stages.at(-1);
  const [stage, name] = [here?.number ?? road.stages.length, here?.stage.name[language] ?? ''];
  const [fact, more] = tellWhy(all.why, standing.why);
  const first = stepForReason(standing.why, steps, viewer);
  const short: Readonly<Record<string, string>> = all.stepButton;
  const tone = standing.group === 'still' ? 'first' : 'second';
  const municipalities = municipalitiesOf(picture);
  const where = municipalities.length === 0 ? all.road.noMunicipality : t.municipality(municipalities);
  return {
    name: road.track.title,
    href,
    about: t.about(where, all.road.firms(firms)),
    road: (
      <MiniRoad
        stage={stage}
        of={road.stages.length}
        name={name}
        gate={gateOf(picture, here?.gate.open ?? true)}
        language={language}
      />
    ),
    stage: all.stageOf(stage, road.stages.length, name),
    fact,
    more,
    mark: markOf(picture, first !== null && !first.nudge, language),
    action: (
      <p>
        {first === null ? (
          <ButtonLink href={href} tone="second">
            {t.seeRoad}
          </ButtonLink>
        ) : (
          <ButtonLink href={stepLink(first.said, road.track.id)} tone={tone}>
            {short[first.said.code] ?? tellStep(all.stepLabels, first.said)}
          </ButtonLink>
        )}
      </p>
    ),
  };
};
