import { may } from '../../accounts/policy.ts';
import type { Step, Viewer } from '../model.ts';

/** Whether somebody may take a step. What belongs to parties is for their own members only. */
const mayTake = ({ permission, parties, notBy }: Step, viewer: Viewer): boolean => {
  if (notBy !== undefined && (viewer.person === undefined || viewer.person === notBy)) return false;
  const own = parties === null ? false : parties.some((party) => viewer.parties.includes(party));
  if (parties !== null && !own) return false;
  return may(permission, { roles: viewer.roles, parties: viewer.parties, own });
};

/** What somebody can do themselves, most pressing first. Who brings in their own figures need not be told twice. */
export const viewerSteps = (steps: readonly Step[], viewer: Viewer): readonly Step[] => {
  const mine = steps.filter((step) => mayTake(step, viewer));
  const delivers = mine.flatMap(({ said }) => (said.code === 'deliver-figures' ? [said.params.record] : []));
  return mine.filter(({ said }) => said.code !== 'add-record' || !delivers.includes(said.params.record));
};

/** Whether the track waits for this person: what it asks for first is theirs to do, and no mere reminder to another. */
export const waitsFor = (steps: readonly Step[], viewer: Viewer): boolean => {
  const [first] = viewerSteps(steps, viewer);
  return first !== undefined && !first.nudge;
};
