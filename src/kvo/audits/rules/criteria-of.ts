import type { Requirement, Scheme } from '../../schemes/model.ts';
import { roundKindOf } from '../../schemes/round-of.ts';

/** The criteria that are judged in a round, in the order of the scheme. Rules and remarks are not among them. */
export const criteriaOf = (scheme: Scheme, round: number): readonly Requirement[] =>
  scheme.requirements.filter(
    (requirement) => requirement.kind === 'criterion' && requirement.rounds.includes(roundKindOf(round)),
  );

/** Which non-conformities stand in the way of a certificate: the major ones, or all of them. */
export const hinderingSeverity = (scheme: Scheme): 'major' | 'any' => {
  const conditions = scheme.stages.flatMap((stage) => stage.gate);
  return conditions.some((one) => one.kind === 'non-conformities-corrected' && one.severity === 'any')
    ? 'any'
    : 'major';
};
