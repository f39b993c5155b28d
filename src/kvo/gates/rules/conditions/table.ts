import type { Ground, Judged } from '../ground.ts';
import { met, unmet } from '../ground.ts';

/** Whether each kind of party that the scheme requires sits at the table. */
export const requiredPartiesPresent = ({ facts: { table } }: Ground): Judged =>
  table.missingKinds.length > 0
    ? unmet('parties-missing', { missing: table.missingKinds })
    : met('parties-present', { parties: table.parties.length });

/** Whether each kind of party that the scheme requires is in the working group (R03). */
export const workingGroupFormed = ({ facts: { table } }: Ground): Judged => {
  const { size, absentKinds } = table.workingGroup;
  if (size === 0) return unmet('group-empty', {});
  const missing = [...table.missingKinds, ...absentKinds];
  return missing.length > 0 ? unmet('group-incomplete', { missing }) : met('group-formed', { people: size });
};
