import type { Step } from '../../model.ts';
import type { StepGround } from './step.ts';
import { step } from './step.ts';

const edit = { permission: 'measures.edit' } as const;

const stepFor = ({ said }: NonNullable<StepGround['here']>['gate']['reasons'][number]): readonly Step[] => {
  if (said.code === 'objectives-short') return [step('write-objectives', { incomplete: 0 }, edit)];
  if (said.code === 'objectives-incomplete')
    return [step('write-objectives', { incomplete: said.params.incomplete }, edit)];
  if (said.code === 'measures-short') return [step('write-measures', said.params, edit)];
  if (said.code === 'measures-incomplete')
    return [step('complete-measures', { incomplete: said.params.incomplete }, edit)];
  return [];
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
