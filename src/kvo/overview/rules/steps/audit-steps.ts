import type { Step } from '../../model.ts';
import type { StepGround } from './step.ts';
import { step } from './step.ts';

/** What brings the audit further: measures carried out, an auditor, verdicts, corrections, a decision. */
export const auditSteps = ({ known, here }: StepGround): readonly Step[] => {
  const { audit } = known.road.facts;
  const short = here?.gate.reasons.find((reason) => reason.said.code === 'measures-done-short')?.said;
  const left = audit.criteria - audit.judged;
  const decided = audit.decision?.upToDate === true;
  return [
    ...(audit.open.length === 0
      ? []
      : [step('correct-points', { open: audit.open.length }, { permission: 'audits.correct' })]),
    ...(short?.code === 'measures-done-short'
      ? [step('finish-measures', { have: short.params.have, need: short.params.need }, { permission: 'measures.edit' })]
      : []),
    ...(known.hasAuditor ? [] : [step('invite-auditor', {}, { permission: 'audits.invite' })]),
    ...(left > 0 ? [step('judge-criteria', { left, of: audit.criteria }, { permission: 'audits.judge' })] : []),
    ...(left === 0 && !decided ? [step('decide-audit', {}, { permission: 'audits.judge' })] : []),
  ];
};

/** Once the decision to certify is there, the certificate can be issued. */
export const certificateSteps = (ground: StepGround): readonly Step[] => {
  const { certificate, audit } = ground.known.road.facts;
  if (certificate !== null && certificate.state !== 'withdrawn') return [];
  return audit.decision?.outcome === 'certify' && audit.decision.upToDate
    ? [step('issue-certificate', {}, { permission: 'certificates.issue' })]
    : [];
};
