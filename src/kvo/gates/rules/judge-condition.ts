import type { GateCondition } from '../../schemes/model.ts';
import { auditDecidedPositive, criteriaJudged, nonConformitiesCorrected } from './conditions/audit.ts';
import { certificateIssued, nextRoundMeasured, nextRoundOpen } from './conditions/outcome.ts';
import {
  findingsAtLeast,
  measuresAtLeast,
  measuresComplete,
  measuresDoneAtLeast,
  objectivesAtLeast,
  objectivesComplete,
  planFrozen,
} from './conditions/plan.ts';
import { recordsPresent } from './conditions/records.ts';
import { covenantSigned, covenantUpToDate, declarationSigned } from './conditions/signing.ts';
import { responseAtLeast, waveClosed } from './conditions/survey.ts';
import { requiredPartiesPresent, workingGroupFormed } from './conditions/table.ts';
import type { Ground, Judged } from './ground.ts';

/** Judges one condition of a gate. The set of conditions is closed: a kind without a judgement does not compile. */
export const judgeCondition = (condition: GateCondition, ground: Ground): Judged => {
  switch (condition.kind) {
    case 'required-parties-present':
      return requiredPartiesPresent(ground);
    case 'working-group-formed':
      return workingGroupFormed(ground);
    case 'declaration-signed':
      return declarationSigned(ground);
    case 'wave-closed':
      return waveClosed(ground, condition);
    case 'response-at-least':
      return responseAtLeast(ground, condition);
    case 'records-present':
      return recordsPresent(ground, condition);
    case 'findings-at-least':
      return findingsAtLeast(ground, condition);
    case 'objectives-at-least':
      return objectivesAtLeast(ground, condition);
    case 'objectives-complete':
      return objectivesComplete(ground);
    case 'measures-at-least':
      return measuresAtLeast(ground, condition);
    case 'measures-complete':
      return measuresComplete(ground);
    case 'plan-frozen':
      return planFrozen(ground);
    case 'covenant-signed':
    case 'covenant-up-to-date':
    case 'measures-done-at-least':
    case 'criteria-judged':
    case 'non-conformities-corrected':
    case 'audit-decided-positive':
    case 'certificate-issued':
    case 'next-round-open':
    case 'next-round-measured':
      return judgeLater(condition, ground);
  }
};

type Later = Extract<
  GateCondition,
  {
    readonly kind:
      | 'covenant-signed'
      | 'covenant-up-to-date'
      | 'measures-done-at-least'
      | 'criteria-judged'
      | 'non-conformities-corrected'
      | 'audit-decided-positive'
      | 'certificate-issued'
      | 'next-round-open'
      | 'next-round-measured';
  }
>;

/** From the covenant on. */
const judgeLater = (condition: Later, ground: Ground): Judged => {
  switch (condition.kind) {
    case 'covenant-signed':
      return covenantSigned(ground);
    case 'covenant-up-to-date':
      return covenantUpToDate(ground);
    case 'measures-done-at-least':
      return measuresDoneAtLeast(ground, condition);
    case 'criteria-judged':
      return criteriaJudged(ground);
    case 'non-conformities-corrected':
      return nonConformitiesCorrected(ground, condition);
    case 'audit-decided-positive':
      return auditDecidedPositive(ground);
    case 'certificate-issued':
      return certificateIssued(ground);
    case 'next-round-open':
      return nextRoundOpen(ground);
    case 'next-round-measured':
      return nextRoundMeasured(ground, condition);
  }
};
