import type { Language } from '../../../../kernel/language.ts';
import type { GateState, Stage } from '../../../../platform/ui/road/stage.ts';
import type { StageVerdict, TrackFacts } from '../../../gates/model.ts';
import { isUnderWay } from '../../../gates/under-way.ts';
import type { TrackPicture } from '../../model.ts';
import { overviewTexts } from '../../texts/texts.ts';
import { daysOnRoad } from './stage-days.ts';

/** How a gate is drawn. One that was ever passed while shut keeps showing so. */
export const gateState = (stage: StageVerdict, facts: TrackFacts): GateState => {
  const { place, gate, passes } = stage;
  if (place === 'later') return isUnderWay(stage, facts) ? 'begun' : 'far';
  if (passes.length > 0) return 'passed';
  if (place === 'done') return 'open';
  return gate.open ? 'open' : 'shut';
};

/** The address of a stage within the page. */
export const stageAnchor = ({ number }: StageVerdict): string => `fase-${number}`;

/** The stages as they lie on the road. Behind the last there is nothing to pass until one stands there. */
export const stageLine = (picture: TrackPicture, language: Language): readonly Stage[] => {
  const { stages, facts } = picture.road;
  const names = overviewTexts(language).roadNames;
  return stages.map((stage) => ({
    number: stage.number,
    name: names[stage.stage.key],
    when: daysOnRoad(picture, stage, language),
    state: stage.place,
    gate: stage.number === stages.length && stage.place === 'later' ? null : gateState(stage, facts),
    href: `#${stageAnchor(stage)}`,
  }));
};
