import type { Step } from '../../model.ts';
import type { StepGround } from './step.ts';
import { step } from './step.ts';

const edit = { permission: 'measures.edit' } as const;

const stepFor = (reason: NonNullable<StepGround['here']>['gate']['reasons'][number]): readonly Step[] => {
  const { said } = reason;
  switch (said.code) {
    case 'objectives-short':
      return [step('write-objectives', { incomplete: 0 }, edit)];
    case 'objectives-incomplete':
      return [step('write-objectives', { incomplete: said.params.incomplete }, edit)];
    case 'measures-short':
      return [step('write-measures', said.params, edit)];
    case 'measures-incomplete':
      return [step('complete-measures', { incomplete: said.params.incomplete }, edit)];
    default:
      return [];
  }
};

/** What brings the plan further: objectives, measures, and freezing it once both are there. */
export const planSteps = ({ here }: StepGround): readonly Step[] => {
  const missing = (here?.gate.reasons ?? []).filter((reason) => !reason.met);
  const onlyToFreeze = missing.length === 1 && missing[0]?.said.code === 'plan-not-frozen';
  return [
    ...missing.flatMap(stepFor),
    ...(onlyToFreeze ? [step('freeze-plan', {}, { permission: 'measures.freeze' })] : []),
  ];
};
