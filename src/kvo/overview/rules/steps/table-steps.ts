import type { Step } from '../../model.ts';
import { signingSteps } from './signing-steps.ts';
import type { StepGround } from './step.ts';
import { step } from './step.ts';

/** While the parties find each other: who is missing, the working group, and the declaration. */
export const tableSteps = ({ known: { road, papers } }: StepGround): readonly Step[] => {
  const { table, declaration } = road.facts;
  const seat =
    table.missingKinds.length === 0
      ? []
      : [step('seat-parties', { missing: table.missingKinds }, { permission: 'partners.edit' })];
  const missing = [...table.missingKinds, ...table.workingGroup.absentKinds];
  const group =
    table.workingGroup.size > 0 && missing.length === 0
      ? []
      : [step('form-group', { missing: table.workingGroup.absentKinds }, { permission: 'partners.edit' })];
  return [...seat, ...group, ...signingSteps('declaration', declaration, papers)];
};
