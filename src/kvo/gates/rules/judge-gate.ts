import type { GateCondition, RoundKind } from '../../schemes/model.ts';
import type { GateVerdict, Reason } from '../model.ts';
import type { Ground } from './ground.ts';
import { judgeCondition } from './judge-condition.ts';

const reasonFor = (condition: GateCondition, ground: Ground): Reason => {
  const { met, said, rule } = judgeCondition(condition, ground);
  return { met, said, basis: condition.basis, rule: rule ?? null };
};

const isUnverified = ({ rule }: Reason): boolean => rule !== null && !rule.verified;

/** A shut gate hangs on a number when nothing else keeps it shut; an open one when a number helped to open it. */
const hangsOnUnverified = (reasons: readonly Reason[]): boolean => {
  const shut = reasons.filter((reason) => !reason.met);
  return shut.length > 0 ? shut.every(isUnverified) : reasons.some(isUnverified);
};

/** Judges a gate: open when every condition that counts in this round is met. All conditions are told of, met or not. */
export const judgeGate = (conditions: readonly GateCondition[], round: RoundKind, ground: Ground): GateVerdict => {
  const reasons = conditions
    .filter((condition) => condition.rounds.includes(round))
    .map((condition) => reasonFor(condition, ground));
  return { open: reasons.every((reason) => reason.met), reasons, hangsOnUnverified: hangsOnUnverified(reasons) };
};
