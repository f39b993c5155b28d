import type { StageKey } from '../../../schemes/model.ts';
import type { Step } from '../../model.ts';
import { isClosable } from '../closable.ts';
import { analysisSteps } from './analysis-steps.ts';
import { auditSteps, certificateSteps } from './audit-steps.ts';
import { dueSteps } from './due-steps.ts';
import { planSteps } from './plan-steps.ts';
import { signingSteps } from './signing-steps.ts';
import type { StepGround } from './step.ts';
import { step } from './step.ts';
import { surveySteps } from './survey-steps.ts';
import { tableSteps } from './table-steps.ts';

const covenantSteps = ({ known }: StepGround): readonly Step[] => {
  const { covenant, planChanged } = known.road.facts;
  const outdated = covenant.version !== null && (planChanged || covenant.outdated);
  return outdated
    ? [step('renew-covenant', {}, { permission: 'covenants.edit' })]
    : signingSteps('covenant', covenant, known.papers);
};

const roundSteps = ({ known: { road } }: StepGround): readonly Step[] => {
  const { nextRound } = road.facts;
  return nextRound === null
    ? [step('open-round', { round: road.track.round + 1, until: null }, { permission: 'tracks.edit' })]
    : [
        step(
          'follow-round',
          { track: nextRound.track, round: nextRound.round },
          { permission: 'tracks.read', nudge: true },
        ),
      ];
};

const byStage: Readonly<Record<StageKey, (ground: StepGround) => readonly Step[]>> = {
  intent: tableSteps,
  survey: surveySteps,
  analysis: analysisSteps,
  plan: planSteps,
  covenant: covenantSteps,
  audit: auditSteps,
  certificate: (ground) => [...certificateSteps(ground), ...covenantSteps(ground)],
  execution: () => [],
  effect: roundSteps,
};

const unique = (steps: readonly Step[]): readonly Step[] => [
  ...new Map(steps.map((one) => [JSON.stringify([one.said, one.parties]), one])).values(),
];

/**
 * Everything that can be done in a track now, most pressing first, for whoever may: closing the stage once its gate is
 * open, what the stage asks for, and what is due.
 */
export const stepsOf = (ground: StepGround): readonly Step[] => {
  const { here, due, today } = ground;
  const key = here?.stage.key;
  const close =
    here !== null && isClosable(here, due, today)
      ? [step('close-stage', { stage: here.stage.key }, { permission: 'gates.close' })]
      : [];
  return unique([
    ...close,
    ...(key === undefined ? [] : byStage[key](ground)),
    ...dueSteps(ground),
    ...(key === undefined ? [] : [step('see-gate', { stage: key }, { permission: 'tracks.read', nudge: true })]),
  ]);
};
