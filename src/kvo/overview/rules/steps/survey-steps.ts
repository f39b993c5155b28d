import { daysBetween } from '../../../../kernel/dates.ts';
import type { WaveFact } from '../../../gates/model.ts';
import type { Step } from '../../model.ts';
import type { StepGround } from './step.ts';
import { step } from './step.ts';

/** Firms are not mailed twice within this many days. */
const restDays = 3;

const edit = { permission: 'surveys.edit' } as const;

const runningSteps = ({ known, here, today }: StepGround, wave: WaveFact): readonly Step[] => {
  const open = wave.firms - wave.answered;
  const enough = here?.gate.reasons.some((reason) => reason.said.code === 'response-enough') ?? false;
  const daysAgo = known.mailedOn === null ? null : daysBetween(known.mailedOn, today);
  const at = { wave: wave.id };
  const mail =
    open === 0
      ? []
      : daysAgo === null
        ? [step('invite-firms', { ...at, firms: open }, edit)]
        : daysAgo >= restDays
          ? [step('remind-firms', { ...at, firms: open, daysAgo }, { ...edit, nudge: true })]
          : [];
  const close = step('close-wave', { ...at, closesOn: wave.closesOn }, edit);
  const { response } = known;
  const raise =
    response?.wave === wave.id
      ? [
          step(
            'raise-response',
            { ...at, likely: response.likely, needed: response.needed, closesOn: wave.closesOn },
            edit,
          ),
        ]
      : [];
  return [
    ...(daysAgo === null ? [] : raise),
    ...(enough ? [] : mail),
    ...(open === 0
      ? []
      : [step('see-open-firms', { ...at, firms: open }, { permission: 'surveys.see-firms', nudge: true })]),
    ...(enough ? [close, ...mail] : []),
    step('see-response', at, { permission: 'surveys.read', nudge: true }),
  ];
};

/** What brings the measurement further: planning it, opening it, asking firms again, closing it. */
export const surveySteps = (ground: StepGround): readonly Step[] => {
  const [wave] = ground.known.road.facts.waves;
  if (wave === undefined) return [step('plan-wave', { again: false }, edit)];
  if (wave.openedOn === null) return [step('open-wave', { wave: wave.id, opensOn: wave.opensOn }, edit)];
  if (wave.closedOn === null) return runningSteps(ground, wave);
  return ground.here?.gate.open === true
    ? [step('see-results', {}, { permission: 'results.read', nudge: true })]
    : [
        step('plan-wave', { again: true }, edit),
        step('see-response', { wave: wave.id }, { permission: 'surveys.read', nudge: true }),
      ];
};
